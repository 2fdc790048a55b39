package org.zeren.extract.head;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.zeren.text.Forms;
import org.zeren.vocabulary.Words;

/**
 * The lines in which a site catalogues its document, where several details may share one:
 * 发布机构: 岚水市教育局 主题分类: 教育 is 发布机构:岚水市教育局 and 主题分类:教育, and so is 标题: 岚水市治水方案文号: 岚政发〔2024〕2号
 * a title and a number.
 */
final class Catalogue {

	private static final HeadWords WORDS = HeadWords.vocabulary();

	private static final String BLANK = "[\\s\u3000\u00a0]";

	private static final Pattern LABEL = Pattern.compile("(" + String.join("|", Stream
		.of(WORDS.titleLabels(), WORDS.issuerLabels(), WORDS.numberLabels(), WORDS.dateLabels(), WORDS.otherLabels())
		.flatMap(List::stream)
		.sorted(Comparator.comparing(String::length).reversed())
		.toList()) + ")" + BLANK + "{0,4}[:：]");

	/** Labels that begin a detail also where the copy lost the blank before them. */
	private static final Set<String> PECULIAR = Stream
		.of(WORDS.issuerLabels(), WORDS.numberLabels(), WORDS.dateLabels())
		.flatMap(List::stream)
		.collect(Collectors.toUnmodifiableSet());

	private static final Pattern ISSUER = Pattern.compile(Words.one(WORDS.issuerLabels()) + "[:：]?(.{2,})");

	private Catalogue() {
	}

	/**
	 * {@return the details of a line without blanks, each with its label; nothing where
	 * it does not begin with a label}
	 */
	static Optional<List<String>> details(String line) {
		String text = line.strip();
		Matcher label = LABEL.matcher(text);
		if (!label.lookingAt()) {
			return Optional.empty();
		}
		List<String> details = new ArrayList<>();
		int start = 0;
		while (label.find()) {
			if (Forms.isBlank(text.charAt(label.start() - 1)) || PECULIAR.contains(label.group(1))) {
				details.add(bare(text.substring(start, label.start())));
				start = label.start();
			}
		}
		details.add(bare(text.substring(start)));
		return Optional.of(details);
	}

	private static String bare(String detail) {
		return detail.replaceAll(BLANK, "");
	}

	/**
	 * {@return the issuer that the first of the details says which names one}
	 */
	static Optional<String> issuer(List<String> details) {
		return details.stream()
			.map(ISSUER::matcher)
			.filter(Matcher::matches)
			.map((detail) -> detail.group(1))
			.findFirst();
	}

}
