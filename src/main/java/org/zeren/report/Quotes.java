package org.zeren.report;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Source;
import org.zeren.export.ask.ExportRefusal;
import org.zeren.export.ask.ValuePath;

/**
 * The plan's own words about a piece of proof: from the document where it is given, else
 * from the text of the measure that the graph holds, where it was imported with texts.
 * From 第204行 of a document it gives the sentence around the place.
 */
final class Quotes {

	private static final String ENDS = "。；！？;\n";

	/** So many characters are quoted on either side of the place. */
	private static final int MOST = 120;

	private static final String CUT = "…";

	private final @Nullable Source source;

	private Quotes(@Nullable Source source) {
		this.source = source;
	}

	/**
	 * {@return quotes of a plan}
	 * @param source the document; null where it is not given
	 * @param sha256 the hash of the document that the plan was read from
	 * @throws ExportRefusal if the document is another one: places would lead elsewhere
	 */
	static Quotes of(@Nullable Source source, @Nullable Object sha256) {
		if (source != null && !source.sha256().equals(sha256)) {
			throw new ExportRefusal(ExportRefusal.Reason.BAD,
					source.name() + " is not the file that the plan was read from: its SHA-256 is " + source.sha256()
							+ ", not " + sha256 + ". Give that file, or import this one first.");
		}
		return new Quotes(source);
	}

	/**
	 * {@return the words around a piece of proof; empty where none are at hand}
	 * @param evidence as GraphQL answers it: {@code value}, {@code locator {start end}},
	 * {@code node {text}}
	 */
	Optional<String> around(Map<?, ?> evidence) {
		Source document = this.source;
		if (document != null && ValuePath.of("locator.start").in(evidence) instanceof Number start
				&& ValuePath.of("locator.end").in(evidence) instanceof Number end
				&& end.intValue() <= document.text().length()) {
			return Optional.of(sentence(document.text(), start.intValue(), end.intValue()));
		}
		if (ValuePath.of("node.text").in(evidence) instanceof String text
				&& evidence.get("value") instanceof String value && text.contains(value)) {
			int start = text.indexOf(value);
			return Optional.of(sentence(text, start, start + value.length()));
		}
		return Optional.empty();
	}

	private static String sentence(String text, int start, int end) {
		int from = start;
		while (from > 0 && start - from < MOST && ENDS.indexOf(text.charAt(from - 1)) < 0) {
			from--;
		}
		int to = end;
		while (to < text.length() && to - end < MOST && ENDS.indexOf(text.charAt(to)) < 0) {
			to++;
		}
		boolean cutBefore = from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0;
		boolean cutBehind = to < text.length() && ENDS.indexOf(text.charAt(to)) < 0;
		boolean stop = !cutBehind && to < text.length() && text.charAt(to) != '\n';
		return (cutBefore ? CUT : "") + text.substring(from, stop ? to + 1 : to).strip() + (cutBehind ? CUT : "");
	}

}
