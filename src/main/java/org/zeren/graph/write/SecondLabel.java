package org.zeren.graph.write;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zeren.plan.WaterKind;

/**
 * The label that some shared nodes carry beside that of their kind: a water body that of
 * its own kind, a company that bears a duty that of an agency.
 *
 * @param given the label to set, if any
 * @param taken the labels that the node must not keep
 */
record SecondLabel(List<String> given, List<String> taken) {

	private static final List<String> WATERS = Arrays.stream(WaterKind.values()).map(SecondLabel::water).toList();

	private static final SecondLabel NONE = new SecondLabel(List.of(), List.of());

	/**
	 * {@return the label of a node}
	 * @param kind the kind of shared node
	 * @param value what the plans say is its kind; null if none does
	 */
	static SecondLabel of(SharedKind kind, @Nullable String value) {
		return switch (kind) {
			case WATER_BODY ->
				new SecondLabel(List.of(water(WaterKind.valueOf((value != null) ? value : "OTHER"))), WATERS);
			case ENTERPRISE -> (value != null) ? new SecondLabel(List.of("Agency"), List.of())
					: new SecondLabel(List.of(), List.of("Agency"));
			default -> NONE;
		};
	}

	private static String water(WaterKind kind) {
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

}
