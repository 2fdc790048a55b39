package org.zeren.graph.write;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of nodes that several plans share, and what a plan can say of each.
 */
enum SharedKind {

	REGION("region", "Region", List.of("kind"), new Belonging("within", "PART_OF")),

	SECTOR("sector", "Sector", List.of()),

	INDICATOR("indicator", "Indicator", List.of("category", "unit")),

	AGENCY("agency", "Agency", List.of("kind"), new Belonging("region", "IN_REGION"),
			new Belonging("sector", "IN_SECTOR"), new Belonging("superior", "PART_OF")),

	/** One that bears a duty in some plan is an agency too, and then has a kind. */
	ENTERPRISE("enterprise", "Enterprise", List.of("kind"), new Belonging("region", "IN_REGION"),
			new Belonging("sector", "IN_SECTOR"), new Belonging("superior", "PART_OF")),

	WATER_BODY("water", "WaterBody", List.of("kind"), new Belonging("flowsInto", "FLOWS_INTO")),

	MONITORING_SECTION("monitoring", "MonitoringSection", List.of("level"), new Belonging("waterBody", "ON")),

	PARK("park", "Park", List.of()),

	POLICY("policy", "Policy", List.of("documentNumber"));

	private final String prefix;

	private final String label;

	private final List<String> properties;

	private final List<Belonging> belongings;

	/**
	 * @param prefix what its ids begin with, up to the colon
	 * @param label the label that every node of the kind carries
	 * @param properties its properties, but for its name
	 * @param belongings the relationships that a plan says it has to other shared nodes
	 */
	SharedKind(String prefix, String label, List<String> properties, Belonging... belongings) {
		this.prefix = prefix;
		this.label = label;
		this.properties = properties;
		this.belongings = List.of(belongings);
	}

	/**
	 * A relationship to one other shared node.
	 *
	 * @param key the name under which {@link Facts} hold the other's id
	 * @param type the relationship's type
	 */
	record Belonging(String key, String type) {
	}

	/**
	 * {@return the kind of the shared node with this id}
	 */
	static SharedKind of(String id) {
		return find(id).orElseThrow();
	}

	/**
	 * {@return whether plans share the node with this id}
	 */
	static boolean isShared(String id) {
		return find(id).isPresent();
	}

	private static Optional<SharedKind> find(String id) {
		String prefix = id.substring(0, id.indexOf(':'));
		return Arrays.stream(values()).filter((kind) -> kind.prefix.equals(prefix)).findFirst();
	}

	String label() {
		return this.label;
	}

	List<String> properties() {
		return this.properties;
	}

	List<Belonging> belongings() {
		return this.belongings;
	}

	/**
	 * {@return the names of all values, properties and belongings}
	 */
	List<String> keys() {
		return Stream.concat(this.properties.stream(), this.belongings.stream().map(Belonging::key)).toList();
	}

	/**
	 * {@return the name under which {@link Facts} hold what a relationship of this type
	 * leads to}
	 */
	String key(String type) {
		return this.belongings.stream()
			.filter((belonging) -> belonging.type().equals(type))
			.map(Belonging::key)
			.findFirst()
			.orElseThrow();
	}

	boolean hasAliases() {
		return this == AGENCY || this == ENTERPRISE;
	}

	String nameProperty() {
		return (this == POLICY) ? "title" : "name";
	}

}
