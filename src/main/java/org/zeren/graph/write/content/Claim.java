package org.zeren.graph.write.content;

import java.util.Map;

import org.zeren.graph.model.NodeType;
import org.zeren.graph.model.SharedType;

/**
 * What one plan says of one shared node, kept on the relationship from the plan to the
 * node so that it can be taken back.
 *
 * @param via the relationship's type: MENTIONS, or that of the record's list, such as
 * NAMES
 * @param type the node's type
 * @param id the node's id
 * @param facts what is said of the node
 * @param place what belongs to the relationship alone, such as where the name stands
 */
public record Claim(String via, SharedType type, String id, Facts facts, Map<String, Object> place) {

	/**
	 * {@return what tells it from the plan's other claims}
	 */
	public String key() {
		return this.via + " " + this.id;
	}

	/**
	 * {@return the relationship's properties}
	 */
	public Map<String, Object> properties() {
		Properties properties = new Properties();
		this.place.forEach(properties::with);
		this.facts.values().forEach(properties::with);
		if (this.type.hasAliases()) {
			properties.with("name", this.facts.name())
				.with(NodeType.ALIASES, this.facts.aliases())
				.with(NodeType.WEIGHTS, this.facts.weights());
		}
		return properties.map();
	}

	/**
	 * {@return this and what the same plan says of the same node at another place, which
	 * comes later}
	 */
	Claim and(Claim later) {
		return new Claim(this.via, this.type, this.id, this.facts.and(later.facts), this.place);
	}

}
