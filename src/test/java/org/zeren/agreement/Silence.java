package org.zeren.agreement;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

import org.zeren.document.Source;
import org.zeren.extract.Extraction;

/**
 * How much of what a record lacks was said aloud: of the facts that a careful reader
 * wrote down and the record lacks or has wrong, how many stand on a line of its review
 * list; and how many lines of that list stand where nothing is lacking.
 *
 * @param told the facts that the record lacks, measures, duties, rows, goals and
 * deadlines, and that a line of the review list leads to
 * @param silent those that no line leads to
 * @param items how many lines the review list has
 * @param idle how many of them stand where the record lacks nothing
 */
record Silence(List<String> told, List<String> silent, int items, int idle) {

	private static final Set<String> FACETS = Set.of("measures", "duties", "indicator rows", "goals outside measures",
			"task deadlines");

	/**
	 * {@return the silence of one extraction}
	 * @param reader what the reader wrote down
	 * @param facets how far the record agrees
	 * @param extraction what the program read
	 * @param source the document
	 */
	static Silence of(JsonNode reader, List<Facet> facets, Extraction extraction, Source source) {
		Squeezed text = Squeezed.of(source.text());
		List<int[]> doubts = extraction.record()
			.review()
			.stream()
			.map((item) -> new int[] { lineStart(source.text(), item.at().start()),
					lineEnd(source.text(), item.at().end()) })
			.toList();
		boolean[] used = new boolean[doubts.size()];
		List<String> told = new ArrayList<>();
		List<String> silent = new ArrayList<>();
		for (Facet facet : facets) {
			if (!FACETS.contains(facet.name())) {
				continue;
			}
			for (String fact : facet.missed()) {
				List<Integer> places = places(fact, facet.name(), reader, text).stream().map(text::offset).toList();
				boolean leads = false;
				for (int i = 0; i < doubts.size(); i++) {
					int[] doubt = doubts.get(i);
					if (places.stream().anyMatch((at) -> doubt[0] <= at && at <= doubt[1])) {
						leads = true;
						used[i] = true;
					}
				}
				(leads ? told : silent)
					.add(facet.name() + ": " + fact + (places.isEmpty() ? " (not found in the text)" : ""));
			}
		}
		int idle = 0;
		for (boolean one : used) {
			idle += one ? 0 : 1;
		}
		return new Silence(told, silent, doubts.size(), idle);
	}

	/**
	 * Where the fact stands in the source, by the words that the reader copied: more than
	 * one place where a measure is printed again in a table.
	 */
	private static List<Integer> places(String fact, String facet, JsonNode reader, Squeezed text) {
		if (facet.equals("indicator rows")) {
			return text.all(fact.substring(0, fact.indexOf(" | ")));
		}
		if (facet.equals("goals outside measures")) {
			for (JsonNode goal : reader.path("goals")) {
				String value = String.format(Locale.ROOT, "%.6g", goal.path("value").asDouble());
				if (fact.startsWith(value)) {
					return text.all(goal.path("quote").asString());
				}
			}
			return List.of();
		}
		int hash = fact.indexOf('#');
		List<Integer> titles = text.all(fact.substring(fact.startsWith("~") ? 1 : 0, hash));
		int nth = Integer.parseInt(fact.substring(hash + 1).split(" ")[0]);
		String words = fact.substring(fact.lastIndexOf(' ') + 1);
		Pattern inside = switch (facet) {
			case "duties" -> Pattern.compile(Pattern.quote(Squeezed.plain(words)));
			case "task deadlines" -> Pattern.compile(printed(words));
			default -> Pattern.compile("");
		};
		List<Integer> places = new ArrayList<>();
		for (int title : titles.subList(Math.min(nth - 1, titles.size()), titles.size())) {
			int end = next(reader, title, text);
			places.add(text.find(inside, title, end));
		}
		places.removeIf((place) -> place < 0);
		return places.isEmpty() ? titles : places;
	}

	/** Where the next measure begins behind a place. */
	private static int next(JsonNode reader, int from, Squeezed text) {
		int next = text.text().length();
		for (JsonNode measure : reader.path("measures")) {
			String title = measure.path(measure.path("title").isString() ? "title" : "opening").asString();
			int at = title.isEmpty() ? -1 : text.text().indexOf(Squeezed.plain(title), from + 1);
			next = (at >= 0) ? Math.min(next, at) : next;
		}
		return next;
	}

	/** 2025-06 as a document prints it. */
	private static String printed(String day) {
		String[] parts = day.split("-");
		StringBuilder printed = new StringBuilder(parts[0]);
		for (int i = 1; i < parts.length; i++) {
			printed.append("[^。;]{0,3}?0?").append(Integer.parseInt(parts[i])).append("(?!\\d)");
		}
		return printed.toString();
	}

	private static int lineStart(String text, int at) {
		return text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
	}

	private static int lineEnd(String text, int at) {
		int end = text.indexOf('\n', at);
		return (end < 0) ? text.length() : end;
	}

	/**
	 * {@return the share of what is lacking that the review list tells; 1 where nothing
	 * is lacking}
	 */
	double share() {
		int lacking = this.told.size() + this.silent.size();
		return (lacking == 0) ? 1 : (double) this.told.size() / lacking;
	}

	@Override
	public String toString() {
		return "told %.3f of %d lacking; review list %d, idle %d".formatted(share(),
				this.told.size() + this.silent.size(), this.items, this.idle)
				+ (this.silent.isEmpty() ? "" : "; silent " + this.silent);
	}

	/** A text without blanks and widths, each character with its offset. */
	private record Squeezed(String text, int[] offsets) {

		/** PM<sub>2.5</sub>. */
		private static final Pattern TAG = Pattern.compile("(?:</?[a-z][^<>]*>)+");

		static Squeezed of(String source) {
			StringBuilder text = new StringBuilder();
			List<Integer> offsets = new ArrayList<>();
			for (int i = 0; i < source.length(); i++) {
				Matcher tag = TAG.matcher(source).region(i, source.length());
				i = (source.charAt(i) == '<' && tag.lookingAt()) ? tag.end() : i;
				if (i == source.length()) {
					break;
				}
				String plain = plain(source.substring(i, i + 1));
				for (int j = 0; j < plain.length(); j++) {
					text.append(plain.charAt(j));
					offsets.add(i);
				}
			}
			return new Squeezed(text.toString(), offsets.stream().mapToInt(Integer::intValue).toArray());
		}

		static String plain(String words) {
			return Normalizer.normalize(words, Normalizer.Form.NFKC)
				.replaceAll("\\s", "")
				.replaceAll("[—–]", "-")
				.replaceAll("[“”]", "\"");
		}

		/** All places where the words stand. */
		List<Integer> all(String words) {
			String plain = plain(words);
			String opening = plain.substring(0, Math.min(20, plain.length()));
			List<Integer> all = new ArrayList<>();
			for (int at = this.text.indexOf(opening); at >= 0; at = this.text.indexOf(opening, at + 1)) {
				all.add(at);
			}
			return all;
		}

		int find(Pattern words, int from, int to) {
			Matcher matcher = words.matcher(this.text).region(from, Math.max(from, to));
			return matcher.find() ? matcher.start() : -1;
		}

		int offset(int at) {
			return this.offsets[at];
		}

	}

}
