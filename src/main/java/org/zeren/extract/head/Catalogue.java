package org.zeren.extract.head;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.zeren.vocabulary.Words;

/**
 * The lines in which a site catalogues its document, where several details may share one:
 * 发布机构: 岚水市教育局 主题分类: 教育 is 发布机构:岚水市教育局 and 主题分类:教育.
 */
final class Catalogue {

	private static final HeadWords WORDS = HeadWords.vocabulary();

	private static final String LABEL = "(?:" + String.join("|", Stream
		.of(WORDS.titleLabels(), WORDS.issuerLabels(), WORDS.numberLabels(), WORDS.dateLabels(), WORDS.otherLabels())
		.flatMap(List::stream)
		.sorted(Comparator.comparing(String::length).reversed())
		.toList()) + ")\\s{0,4}[:：]";

	private static final Pattern LABELLED = Pattern.compile(LABEL + ".*");

	private static final Pattern NEXT = Pattern.compile("\\s+(?=" + LABEL + ")");

	private static final Pattern ISSUER = Pattern.compile(Words.one(WORDS.issuerLabels()) + "[:：]?(.{2,})");

	private Catalogue() {
	}

	/**
	 * {@return the details of a line without blanks, each with its label; nothing where
	 * it does not begin with a label}
	 */
	static Optional<List<String>> details(String line) {
		String text = line.strip();
		if (!LABELLED.matcher(text).matches()) {
			return Optional.empty();
		}
		return Optional.of(NEXT.splitAsStream(text).map((detail) -> detail.replaceAll("\\s", "")).toList());
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
