package org.zeren.graph.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.zeren.text.Caption;

/**
 * A type of node: {@code NodeType.of("Park", "park", "name").with(SEARCHED)} stands for
 * nodes {@code (:Park {id: 'park:…', name: …})} that the search finds by their name.
 *
 * @param label the label that each of its nodes carries
 * @param ids what its ids begin with, up to the colon; ids are unique over the graph
 * @param name the property that holds its name or title
 * @param traits what else the graph keeps of it
 * @param properties what its nodes hold beside id and name, where no plan's claim says it
 * @param since the version of the graph that has the type first, which is the number of
 * the migration that gives it its constraint and indexes
 */
public record NodeType(String label, String ids, String name, Set<Trait> traits, Set<String> properties, int since) {

	/** The property that holds the other forms of a name. */
	public static final String ALIASES = "aliases";

	/** Where a fact stands in the source. */
	static final List<String> PLACE = List.of("line", "start", "end", "page");

	/** The property that holds how much each form of a name weighs. */
	public static final String WEIGHTS = "weights";

	/**
	 * The property that holds words by which the search finds a node and which are none
	 * of its names.
	 */
	public static final String KEYWORDS = "keywords";

	/**
	 * The property that holds what is around a node: by these words the search finds it
	 * only beside one of its own.
	 */
	public static final String CONTEXT = "context";

	/** The property that holds a name with blanks where a line may end. */
	public static final String CAPTION = "caption";

	/** What the graph can keep of a type. */
	public enum Trait {

		/** The search finds its names. */
		SEARCHED,

		/**
		 * Nodes keep the other forms of their name, and plans how often they print each.
		 */
		ALIASES,

		/** A name leads to its nodes quickly. */
		FOUND_BY_NAME,

		/**
		 * The same, since version 11 of the graph: there are so many nodes that nobody
		 * wants to sort them.
		 */
		SORTED_BY_NAME,

		/** A plan's nodes are numbered in the order of the document. */
		IN_ORDER,

		/**
		 * Neo4j Browser draws its nodes with their names, since version 12 of the graph.
		 */
		DRAWN

	}

	public NodeType {
		traits = Set.copyOf(traits);
		properties = Set.copyOf(properties);
		if (!label.matches("[A-Z][A-Za-z]*") || !ids.matches("[a-z]+") || !name.matches("[a-z][A-Za-z]*")) {
			throw new IllegalArgumentException(
					"a type is declared as label, prefix of ids and property of the name, such as Park, park, name; not "
							+ label + ", " + ids + ", " + name);
		}
		if (since < 1) {
			throw new IllegalArgumentException("the versions of the graph count from 1: " + label);
		}
	}

	/**
	 * {@return a type that the graph has had from its first version on}
	 * @param label its label
	 * @param ids what its ids begin with
	 * @param name the property that holds its name
	 */
	public static NodeType of(String label, String ids, String name) {
		return new NodeType(label, ids, name, Set.of(), Set.of(), 1);
	}

	/**
	 * {@return the type with these traits too}
	 */
	public NodeType with(Trait first, Trait... others) {
		Set<Trait> all = EnumSet.of(first, others);
		all.addAll(this.traits);
		return new NodeType(this.label, this.ids, this.name, all, this.properties, this.since);
	}

	/**
	 * {@return the type whose nodes hold these properties too}
	 */
	public NodeType holding(String... more) {
		Set<String> all = new TreeSet<>(this.properties);
		all.addAll(List.of(more));
		return new NodeType(this.label, this.ids, this.name, this.traits, all, this.since);
	}

	/**
	 * {@return the type whose nodes say where they stand in the source}
	 */
	public NodeType placed() {
		return holding(PLACE.toArray(String[]::new));
	}

	/**
	 * {@return the id of one of its nodes}
	 * @param content what tells it apart from the others of its type
	 */
	public String id(String content) {
		return this.ids + ":" + content;
	}

	/**
	 * {@return the type as one that a later version of the graph has first}
	 */
	public NodeType since(int version) {
		return new NodeType(this.label, this.ids, this.name, this.traits, this.properties, version);
	}

	/**
	 * {@return the properties that one of its nodes has by its name: the name, and what
	 * is drawn of it}
	 * @param value the node's name or title
	 */
	public Map<String, String> named(String value) {
		return has(Trait.DRAWN) ? Map.of(this.name, value, CAPTION, Caption.of(value)) : Map.of(this.name, value);
	}

	/**
	 * {@return whether it has the trait}
	 */
	public boolean has(Trait trait) {
		return this.traits.contains(trait);
	}

	/**
	 * {@return the label in words: water body for WaterBody}
	 */
	public String words() {
		return this.label.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

}
