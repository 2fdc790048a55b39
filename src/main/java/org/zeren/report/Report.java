package org.zeren.report;

import java.util.List;

/**
 * A report of one plan.
 *
 * @param title its title
 * @param blocks what stands below it, in order
 */
public record Report(String title, List<Block> blocks) {

	public Report {
		blocks = List.copyOf(blocks);
	}

}
