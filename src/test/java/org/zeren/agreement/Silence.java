package org.zeren.agreement;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import tools.jackson.databind.JsonNode;

import org.zeren.document.Source;
import org.zeren.extract.Extraction;

/**
 * How much of what a record lacks was said aloud: of the facts that a careful reader
 * wrote down and the record lacks or has wrong, how many stand on a line of its review
 * list; and how many lines of that list stand where nothing is lacking.
 *
 * @param lacking the facts that the record lacks, measures, duties, rows, goals and
 * deadlines
 * @param silent those of them that no line of the review list leads to
 * @param items how many lines the review list has
 * @param idle how many of them stand where the record lacks nothing
 */
record Silence(int lacking, List<String> silent, int items, int idle) {

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
		List<String> silent = new ArrayList<>();
		int lacking = 0;
		for (Facet facet : facets) {
			if (!FACETS.contains(facet.name())) {
				continue;
			}
			for (String fact : facet.missed()) {
				lacking++;
				int at = place(fact, facet.name(), reader, text);
				boolean told = false;
				for (int i = 0; i < doubts.size(); i++) {
					if (at >= 0 && doubts.get(i)[0] <= at && at <= doubts.get(i)[1]) {
						told = true;
						used[i] = true;
					}
				}
				if (!told) {
					silent.add(facet.name() + ": " + fact + ((at < 0) ? " (not found in the text)" : ""));
				}
			}
		}
		int idle = 0;
		for (boolean one : used) {
			idle += one ? 0 : 1;
		}
		return new Silence(lacking, silent, doubts.size(), idle);
	}

	/** Where the fact stands in the source: by the words that the reader copied. */
	private static int place(String fact, String facet, JsonNode reader, Squeezed text) {
		if (facet.equals("indicator rows")) {
			return text.offset(text.find(fact.substring(0, fact.indexOf(" | ")), 0));
		}
		if (facet.equals("goals outside measures")) {
			for (JsonNode goal : reader.path("goals")) {
				String value = String.format(Locale.ROOT, "%.6g", goal.path("value").asDouble());
				if (fact.startsWith(value)) {
					return text.offset(text.find(goal.path("quote").asString(), 0));
				}
			}
			return -1;
		}
		int hash = fact.indexOf('#');
		String title = fact.substring(fact.startsWith("~") ? 1 : 0, hash);
		int nth = Integer.parseInt(fact.substring(hash + 1).split(" ")[0]);
		int measure = -1;
		for (int i = 0; i < nth; i++) {
			measure = text.find(title, measure + 1);
		}
		if (!facet.equals("duties") || measure < 0) {
			return text.offset(measure);
		}
		int unit = text.find(fact.substring(fact.lastIndexOf(' ') + 1), measure);
		return text.offset((unit >= 0) ? unit : measure);
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
	double told() {
		return (this.lacking == 0) ? 1 : 1 - (double) this.silent.size() / this.lacking;
	}

	@Override
	public String toString() {
		return "told %.3f of %d lacking; review list %d, idle %d".formatted(told(), this.lacking, this.items, this.idle)
				+ (this.silent.isEmpty() ? "" : "; silent " + this.silent);
	}

	/** A text without blanks and widths, each character with its offset. */
	private record Squeezed(String text, int[] offsets) {

		static Squeezed of(String source) {
			StringBuilder text = new StringBuilder();
			List<Integer> offsets = new ArrayList<>();
			for (int i = 0; i < source.length(); i++) {
				String plain = Normalizer.normalize(source.substring(i, i + 1), Normalizer.Form.NFKC)
					.replaceAll("\\s", "")
					.replaceAll("[—–]", "-");
				for (int j = 0; j < plain.length(); j++) {
					text.append(plain.charAt(j));
					offsets.add(i);
				}
			}
			return new Squeezed(text.toString(), offsets.stream().mapToInt(Integer::intValue).toArray());
		}

		int find(String words, int from) {
			String plain = Normalizer.normalize(words, Normalizer.Form.NFKC)
				.replaceAll("\\s", "")
				.replaceAll("[—–]", "-");
			return this.text.indexOf(plain.substring(0, Math.min(20, plain.length())), Math.max(0, from));
		}

		int offset(int at) {
			return (at < 0) ? -1 : this.offsets[at];
		}

	}

}
