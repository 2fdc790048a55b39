package org.zeren.graph.write.content;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Cuts the text of a document into nodes of whole lines, of some thousand characters
 * each. One behind the other they are the text, character by character.
 */
final class SourceChunks {

	/** As many whole lines as have so many characters. */
	private static final int SIZE = 4_000;

	/** A line that is longer is cut, as in a file without line ends. */
	private static final int LONGEST = 16_000;

	private final Ids ids;

	private final String text;

	private final List<Node> nodes = new ArrayList<>();

	private SourceChunks(Ids ids, String text) {
		this.ids = ids;
		this.text = text;
	}

	static List<Node> of(Ids ids, @Nullable String text) {
		if (text == null || text.isEmpty()) {
			return List.of();
		}
		SourceChunks chunks = new SourceChunks(ids, text);
		chunks.cut();
		return chunks.nodes;
	}

	private void cut() {
		int start = 0;
		int line = 1;
		while (start < this.text.length()) {
			int end = start;
			int lines = 0;
			for (int next = behindLine(end); next - start <= SIZE && next > end; next = behindLine(end)) {
				end = next;
				lines++;
			}
			if (end == start) {
				end = Math.min(behindLine(start), behindPair(start + LONGEST));
				lines = 1;
			}
			add(start, end, line, line + lines - 1);
			line += (this.text.charAt(end - 1) == '\n') ? lines : lines - 1;
			start = end;
		}
	}

	private int behindLine(int from) {
		int end = this.text.indexOf('\n', from);
		return (end < 0) ? this.text.length() : end + 1;
	}

	/** A character that takes two UTF-16 units stays whole. */
	private int behindPair(int at) {
		boolean cut = at < this.text.length() && Character.isLowSurrogate(this.text.charAt(at))
				&& Character.isHighSurrogate(this.text.charAt(at - 1));
		return cut ? at + 1 : at;
	}

	private void add(int start, int end, int line, int lastLine) {
		int ordinal = this.nodes.size() + 1;
		this.nodes.add(new Node(List.of("SourceText"),
				Properties.of("id", this.ids.sourceText(ordinal))
					.with("planId", this.ids.plan())
					.with("ordinal", ordinal)
					.with("line", line)
					.with("lastLine", lastLine)
					.with("start", start)
					.with("text", this.text.substring(start, end))
					.map()));
	}

}
