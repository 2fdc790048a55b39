package org.zeren.extract.entity.company;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Locator;
import org.zeren.extract.entity.naming.VoicedLine;
import org.zeren.extract.entity.naming.Mention;
import org.zeren.plan.named.Enterprise;

/**
 * The companies (企业) that a document names, each with the short forms that can only mean
 * it: 某某化工有限公司, in another place 某某化工, is one company.
 */
public final class Companies {

	private final CompanyWords words = CompanyWords.vocabulary();

	private final Map<String, Locator> known = new LinkedHashMap<>();

	/** The company that each short form means. */
	private final Map<String, String> forms = new LinkedHashMap<>();

	private Companies() {
	}

	public static Companies of(List<VoicedLine> lines, List<String> owners) {
		Companies companies = new Companies();
		List<VoicedLine> all = lines.stream().filter((line) -> !line.text().isEmpty()).toList();
		for (VoicedLine line : all) {
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

	private void define(VoicedLine line, Mention mention) {
		Matcher called = this.words.called.matcher(line.text()).region(mention.end(), line.text().length());
		if (called.lookingAt()) {
			this.forms.put(called.group(1), mention.name());
		}
	}

	private void locate(String owner, List<VoicedLine> lines) {
		List<String> longer = this.known.keySet().stream().filter((name) -> name.startsWith(owner)).toList();
		if (longer.size() == 1 && standsAlone(owner, lines)) {
			this.forms.putIfAbsent(owner, longer.get(0));
		}
		for (VoicedLine line : lines) {
			int at = line.text().indexOf(owner);
			if (at >= 0 && longer.isEmpty()) {
				this.known.putIfAbsent(owner, line.passage().locate(at, at + owner.length()));
				return;
			}
		}
	}

	/**
	 * 云陵某某化工集团股份有限公司 is printed as 某某化工 too: what stands before a trade in one full name
	 * only, where the document prints it alone.
	 */
	private void shorten(List<VoicedLine> lines) {
		Map<String, Set<String>> heads = new LinkedHashMap<>();
		for (String name : this.known.keySet()) {
			for (int i = 4; i < Math.min(name.length() - 2, 13); i++) {
				String head = head(name, i, lines);
				if (head != null) {
					heads.computeIfAbsent(head, (form) -> new LinkedHashSet<>()).add(name);
				}
			}
		}
		heads.forEach((head, names) -> {
			if (names.size() == 1) {
				this.forms.putIfAbsent(head, names.iterator().next());
			}
		});
	}

	/** The longest short form in {@code name} whose trade ends at {@code end}. */
	private @Nullable String head(String name, int end, List<VoicedLine> lines) {
		int trade = this.words.trades.before(name, 0, end);
		int shortest = end - trade - 2;
		if (trade == 0 || shortest < 0 || !standsAlone(name.substring(shortest, end), lines)) {
			return null;
		}
		for (int start = Math.max(0, end - 8); start <= shortest; start++) {
			String head = name.substring(start, end);
			if (this.words.peculiar(head.substring(0, head.length() - trade)) >= 2 && standsAlone(head, lines)) {
				return head;
			}
		}
		return null;
	}

	private boolean standsAlone(String head, List<VoicedLine> lines) {
		return lines.stream().anyMatch((line) -> standsAlone(head, line));
	}

	private boolean standsAlone(String head, VoicedLine line) {
		for (int at = line.text().indexOf(head); at >= 0; at = line.text().indexOf(head, at + 1)) {
			int from = at;
			if (this.known.keySet().stream().noneMatch((name) -> within(name, head, line.text(), from))) {
				return true;
			}
		}
		return false;
	}

	/** Whether the {@code form} at {@code at} is a part of {@code name} there. */
	private static boolean within(String name, String form, String text, int at) {
		for (int i = name.indexOf(form); i >= 0 && name.length() > form.length(); i = name.indexOf(form, i + 1)) {
			if (text.startsWith(name, at - i)) {
				return true;
			}
		}
		return false;
	}

	/** A short form that stands in one full name only is that company. */
	private void alias() {
		for (String name : new LinkedHashSet<>(this.known.keySet())) {
			List<String> longer = this.known.keySet().stream().filter((full) -> extend(name, full)).toList();
			boolean branch = longer.stream().anyMatch((full) -> this.words.full.before(name, 0, name.length()) > 0);
			if (longer.size() == 1 && !branch) {
				this.forms.putIfAbsent(name, longer.get(0));
			}
		}
		this.forms.keySet().forEach(this.known::remove);
	}

	/**
	 * Whether {@code full} goes on behind {@code name}, or only names the region before
	 * it.
	 */
	private static boolean extend(String name, String full) {
		boolean region = name.length() >= 4 && full.indexOf(name) > 1 && full.indexOf(name) < 7;
		return full.length() > name.length() && (full.startsWith(name) || region);
	}

	public List<Enterprise> all() {
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
	public List<String> in(VoicedLine line) {
		Set<String> names = new LinkedHashSet<>();
		boolean[] taken = new boolean[line.text().length()];
		for (Mention mention : CompanyMentions.in(line)) {
			if (!line.voice().cited(mention.start())) {
				String name = this.forms.getOrDefault(mention.name(), mention.name());
				if (this.known.containsKey(name)) {
					names.add(name);
				}
				Arrays.fill(taken, mention.start(), mention.end(), true);
			}
		}
		this.forms.forEach((form, full) -> find(form, line, taken, () -> names.add(full)));
		this.known.keySet()
			.stream()
			.filter((name) -> name.length() <= 6)
			.forEach((name) -> find(name, line, taken, () -> names.add(name)));
		return List.copyOf(names);
	}

	private void find(String form, VoicedLine line, boolean[] taken, Runnable found) {
		int at = line.text().indexOf(form);
		while (at >= 0) {
			boolean park = this.words.notBehind.at(line.text(), at + form.length()) > 0;
			if (!taken[at] && !park && !line.voice().cited(at)) {
				found.run();
				return;
			}
			at = line.text().indexOf(form, at + 1);
		}
	}

}
