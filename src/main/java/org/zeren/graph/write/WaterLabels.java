package org.zeren.graph.write;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.zeren.plan.WaterKind;

/**
 * The second label of a water body, which is its kind.
 */
final class WaterLabels {

	private static final String ALL = Arrays.stream(WaterKind.values())
		.map(WaterLabels::label)
		.collect(Collectors.joining(":"));

	private WaterLabels() {
	}

	private static String label(WaterKind kind) {
		return switch (kind) {
			case RIVER -> "River";
			case LAKE -> "Lake";
			case RESERVOIR -> "Reservoir";
			case CANAL -> "Canal";
			case WETLAND -> "Wetland";
			case SPRING -> "Spring";
			case BAY -> "Bay";
			case OTHER -> "OtherWater";
		};
	}

	/**
	 * {@return a statement that gives the water bodies of its rows the label of a kind in
	 * place of any other}
	 */
	static String statement(String kind) {
		return "UNWIND $rows AS row MATCH (n:WaterBody {id: row.id}) REMOVE n:%s SET n:%s".formatted(ALL,
				label(WaterKind.valueOf(kind)));
	}

}
