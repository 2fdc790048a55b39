package org.zeren.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.zeren.document.Block.Paragraph;
import org.zeren.document.Block;
import org.zeren.document.Passage;
import org.zeren.extract.duty.Notes;

/**
 * Paragraphs without a number that open with a title: 严把准入关口。坚持…, also behind a dash:
 * ——严把准入关口。坚持….
 */
final class UnnumberedTitles {

	/**
	 * Whether this is how the plan prints its measures: where most are numbered, a short
	 * first sentence is just a sentence.
	 */
	private final boolean usual;

	/**
	 * A title and the text below it, up to the next title.
	 *
	 * @param title the title
	 * @param texts the rest of its paragraph and the plain ones after it
	 */
	record Unit(Passage title, List<Passage> texts) {
	}

	private UnnumberedTitles(boolean usual) {
		this.usual = usual;
	}

	/**
	 * {@return the reader of a plan with these chapters}
	 */
	static UnnumberedTitles of(List<Item> chapters) {
		int[] counts = new int[2];
		chapters.forEach((chapter) -> count(chapter, counts));
		return new UnnumberedTitles(counts[1] > counts[0] && counts[1] > 1);
	}

	private static void count(Item item, int[] counts) {
		counts[0] += item.heading ? 0 : 1;
		if (item.heading) {
			paragraphs(item).forEach((text) -> counts[1] += title(text).isPresent() ? 1 : 0);
		}
		item.children.forEach((child) -> count(child, counts));
	}

	/**
	 * {@return the titled units of the section's own text; none where its text is plain}
	 */
	List<Unit> in(Item item) {
		List<Unit> units = new ArrayList<>();
		List<Passage> paragraphs = item.heading ? paragraphs(item) : List.of();
		if (!this.usual && !allTitled(item, paragraphs)) {
			return units;
		}
		for (Passage text : paragraphs) {
			Optional<Passage> title = title(text);
			if (title.isPresent()) {
				int end = behind(text, title.get());
				units.add(new Unit(title.get(), new ArrayList<>(List.of(text.part(end, text.length())))));
			}
			else if (!units.isEmpty()) {
				units.get(units.size() - 1).texts().add(text);
			}
		}
		return units;
	}

	/**
	 * Whether the section says everything under titles of this kind, whatever the other
	 * sections do.
	 */
	private static boolean allTitled(Item item, List<Passage> paragraphs) {
		List<Passage> texts = paragraphs.stream().filter((text) -> !Notes.isNote(text)).toList();
		return item.children.isEmpty() && texts.size() >= 2
				&& texts.stream().allMatch((text) -> title(text).isPresent());
	}

	private static int behind(Passage text, Passage title) {
		return Titles.afterStop(text, dashes(text) + title.length());
	}

	private static Optional<Passage> title(Passage text) {
		int from = dashes(text);
		return Titles.unnumbered(text.part(from, text.length()))
			.map((end) -> text.part(from, from + end))
			.filter((title) -> !Notes.isNote(text.part(behind(text, title), text.length())));
	}

	private static int dashes(Passage text) {
		int from = 0;
		while (from < text.length() && "—–-".indexOf(text.charAt(from)) >= 0) {
			from++;
		}
		return (from == 1) ? 0 : from;
	}

	private static List<Passage> paragraphs(Item item) {
		List<Passage> paragraphs = new ArrayList<>();
		for (Block block : item.content) {
			if (block instanceof Paragraph paragraph && paragraph.numbering() == null) {
				paragraphs.add(paragraph.text());
			}
		}
		return paragraphs;
	}

}
