package org.zeren.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.zeren.document.Block;
import org.zeren.document.Outline;
import org.zeren.document.Passage;
import org.zeren.document.Source;
import org.zeren.plan.named.Region;
import org.zeren.plan.named.RegionKind;

/**
 * A plan of the invented city 云陵市, of a few sentences.
 */
final class InventedPlan {

	private static final String TITLE = "云陵市生态环境规划";

	private static final List<Region> REGIONS = List.of(new Region("云陵市", RegionKind.PREFECTURE));

	private InventedPlan() {
	}

	/**
	 * {@return the names in a plan of these paragraphs}
	 */
	static NamedEntities read(String... paragraphs) {
		List<Block> blocks = new ArrayList<>();
		for (String paragraph : paragraphs) {
			blocks.add(new Block.Paragraph(null, passage(paragraph)));
		}
		return of(blocks);
	}

	static NamedEntities of(List<Block> blocks) {
		return NamedEntities.of(new Outline(new Source("plan.txt", "0", ""), blocks), List.of(), TITLE, REGIONS);
	}

	static Passage passage(String text) {
		return new Passage(new Source("plan.txt", "0", text), text, IntStream.range(0, text.length()).toArray());
	}

}
