package org.zeren.extract.entity;

import java.util.ArrayList;
import java.util.List;

import org.zeren.document.Block;
import org.zeren.document.Outline;
import org.zeren.document.Passage;
import org.zeren.plan.WaterBody;

/**
 * What a document names (水体、断面、企业、园区、政策、工程): read once over the whole document, then
 * asked for a passage of it.
 */
public final class NamedEntities {

	private final Waters waters;

	private NamedEntities(List<Line> lines) {
		this.waters = Waters.of(lines);
	}

	/**
	 * {@return the names in {@code outline}}
	 */
	public static NamedEntities of(Outline outline) {
		List<Line> lines = new ArrayList<>();
		for (Block block : outline.blocks()) {
			if (block instanceof Block.Heading heading) {
				lines.add(Line.of(heading.title()));
			}
			else if (block instanceof Block.Paragraph paragraph) {
				lines.add(Line.of(paragraph.text()));
			}
			else if (block instanceof Block.Table table) {
				table.rows().forEach((row) -> row.forEach((cell) -> lines.add(Line.of(cell))));
			}
		}
		return new NamedEntities(lines);
	}

	public List<WaterBody> waterBodies() {
		return this.waters.all();
	}

	/**
	 * {@return what {@code passage}, the text of a measure or part, names}
	 */
	public List<String> watersIn(Passage passage) {
		return this.waters.in(Line.of(passage));
	}

}
