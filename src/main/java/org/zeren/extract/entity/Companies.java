package org.zeren.extract.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.zeren.document.Locator;
import org.zeren.plan.Enterprise;

/**
 * The companies (企业) that a document names, each with the short forms that can only mean
 * it.
 */
final class Companies {

	/** 某某有限公司（以下简称某某）. */
	private static final Pattern CALLED = Pattern.compile("[（(](?:以下)?简称[：:“\"]?([\\p{IsHan}]{2,10})[”\"]?[）)]");

	private final Map<String, Locator> known = new LinkedHashMap<>();

	/** The company that each short form means. */
	private final Map<String, String> forms = new LinkedHashMap<>();

	private Companies() {
	}

	static Companies of(List<Line> lines, List<String> owners) {
		Companies companies = new Companies();
		List<Line> all = lines.stream().filter((line) -> !line.text().isEmpty()).toList();
		for (Line line : all) {
			for (Mention mention : CompanyMentions.in(line)) {
				companies.known.putIfAbsent(mention.name(), line.passage().locate(mention.start(), mention.end()));
				companies.define(line, mention);
			}
		}
		for (String owner : owners) {
			companies.locate(owner, all);
		}
		companies.shorten(all);
		companies.alias();
		return companies;
	}

	private void define(Line line, Mention mention) {
		Matcher called = CALLED.matcher(line.text()).region(mention.end(), line.text().length());
		if (called.lookingAt()) {
			this.forms.put(called.group(1), mention.name());
		}
	}

	private void locate(String owner, List<Line> lines) {
		boolean within = this.known.keySet().stream().anyMatch((name) -> name.startsWith(owner));
		for (Line line : lines) {
			int at = line.text().indexOf(owner);
			if (at >= 0 && !within) {
				this.known.putIfAbsent(owner, line.passage().locate(at, at + owner.length()));
				return;
			}
		}
	}

	/**
	 * 某某化工集团股份有限公司 is printed as 某某化工 too: the beginning of a full name up to its trade,
	 * where the document prints it alone.
	 */
	private void shorten(List<Line> lines) {
		CompanyWords words = CompanyWords.known();
		Map<String, Set<String>> heads = new LinkedHashMap<>();
		for (String name : this.known.keySet()) {
			for (int i = 4; i < Math.min(name.length() - 2, 9); i++) {
				if (words.trades.before(name, 0, i) > 0 && words.peculiar(name.substring(0, i)) >= 2) {
					heads.computeIfAbsent(name.substring(0, i), (head) -> new LinkedHashSet<>()).add(name);
				}
			}
		}
		heads.forEach((head, names) -> {
			boolean alone = lines.stream().anyMatch((line) -> standsAlone(head, line));
			if (names.size() == 1 && alone) {
				this.forms.putIfAbsent(head, names.iterator().next());
			}
		});
	}

	private boolean standsAlone(String head, Line line) {
		for (int at = line.text().indexOf(head); at >= 0; at = line.text().indexOf(head, at + 1)) {
			int from = at;
			if (this.known.keySet().stream().noneMatch((name) -> line.text().startsWith(name, from))) {
				return true;
			}
		}
		return false;
	}

	/** A short form that begins one full name only is that company. */
	private void alias() {
		for (String name : new LinkedHashSet<>(this.known.keySet())) {
			List<String> longer = this.known.keySet()
				.stream()
				.filter((full) -> full.length() > name.length() && full.startsWith(name))
				.toList();
			boolean branch = longer.stream().anyMatch((full) -> name.endsWith("公司"));
			if (longer.size() == 1 && !branch) {
				this.forms.putIfAbsent(name, longer.get(0));
			}
		}
		this.forms.keySet().forEach(this.known::remove);
	}

	List<Enterprise> all() {
		List<Enterprise> all = new ArrayList<>();
		this.known.forEach((name, at) -> {
			List<String> aliases = new ArrayList<>();
			this.forms.forEach((form, full) -> {
				if (full.equals(name)) {
					aliases.add(form);
				}
			});
			all.add(new Enterprise(name, aliases, at));
		});
		return all;
	}

	/**
	 * {@return the names of the companies that {@code line} names outside its note}
	 */
	List<String> in(Line line) {
		Set<String> names = new LinkedHashSet<>();
		boolean[] taken = new boolean[line.text().length()];
		for (Mention mention : CompanyMentions.in(line)) {
			if (!line.voice().cited(mention.start())) {
				String name = this.forms.getOrDefault(mention.name(), mention.name());
				if (this.known.containsKey(name)) {
					names.add(name);
				}
				java.util.Arrays.fill(taken, mention.start(), mention.end(), true);
			}
		}
		this.forms.forEach((form, full) -> find(form, line, taken, () -> names.add(full)));
		this.known.keySet()
			.stream()
			.filter((name) -> name.length() <= 6)
			.forEach((name) -> find(name, line, taken, () -> names.add(name)));
		return List.copyOf(names);
	}

	private static void find(String form, Line line, boolean[] taken, Runnable found) {
		int at = line.text().indexOf(form);
		while (at >= 0) {
			boolean park = line.text().startsWith("园", at + form.length());
			if (!taken[at] && !park && !line.voice().cited(at)) {
				found.run();
				return;
			}
			at = line.text().indexOf(form, at + 1);
		}
	}

}
