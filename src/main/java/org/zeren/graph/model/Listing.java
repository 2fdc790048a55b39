package org.zeren.graph.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

import org.zeren.document.Locator;
import org.zeren.graph.model.SharedType.Belonging;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.measure.Measure;

/**
 * Where a record lists the nodes of a shared type, and what an entry says:
 * {@code Listing.of(PlanRecord::parks, Park::name, Park::at).inMeasures("TARGETS", Measure::parks)}.
 *
 * @param <T> the entries of the list
 * @param all from a record to the list
 * @param name from an entry to its name
 * @param at from an entry to where it is named first
 * @param scope how far a name means the same thing
 * @param via the type of the relationship from the plan to the node
 * @param aliases from an entry to the other forms of its name
 * @param values from an entry to what it says of the node, by property
 * @param references what an entry says the node belongs to
 * @param said from an entry to what it says of the relationship alone, by property
 * @param measures from a measure to the names that it names
 * @param aim the type of the relationship from the measure to the node
 */
@RecordBuilder
public record Listing<T>(Function<PlanRecord, List<T>> all, Function<T, String> name, Function<T, Locator> at,
		Scope scope, String via, Function<T, List<String>> aliases, Map<String, Function<T, @Nullable String>> values,
		List<Reference<T>> references, Map<String, Function<T, Object>> said, Function<Measure, List<String>> measures,
		String aim) {

	/** How far a name means the same thing. */
	public enum Scope {

		/** In the largest region of the plan: waters, companies. */
		REGION,

		/** Everywhere: laws. */
		EVERYWHERE

	}

	/**
	 * That an entry names another shared thing that it belongs to.
	 *
	 * @param belonging the relationship
	 * @param name from an entry to the other's name; null where it names none
	 */
	public record Reference<T>(Belonging belonging, Function<T, @Nullable String> name) {
	}

	/**
	 * {@return a list whose entries say their name and place alone, linked by NAMES}
	 * @param all from a record to the list
	 * @param name from an entry to its name, which means the same within the largest
	 * region of the plan
	 * @param at from an entry to where it is named first
	 */
	public static <T> Listing<T> of(Function<PlanRecord, List<T>> all, Function<T, String> name,
			Function<T, Locator> at) {
		return new Listing<>(all, name, at, Scope.REGION, "NAMES", (entry) -> List.of(), Map.of(), List.of(), Map.of(),
				(measure) -> List.of(), "TARGETS");
	}

	/**
	 * {@return the list of things whose names mean the same everywhere, linked by a
	 * relationship of this type}
	 */
	public Listing<T> everywhere(String relationship) {
		return ListingBuilder.builder(this).scope(Scope.EVERYWHERE).via(relationship).build();
	}

	/**
	 * {@return the list whose entries say other forms of their name too}
	 */
	public Listing<T> aliases(Function<T, List<String>> of) {
		return ListingBuilder.builder(this).aliases(of).build();
	}

	/**
	 * {@return the list whose entries say a property too}
	 */
	public Listing<T> value(String property, Function<T, @Nullable String> of) {
		Map<String, Function<T, @Nullable String>> more = new LinkedHashMap<>(this.values);
		more.put(property, of);
		return ListingBuilder.builder(this).values(more).build();
	}

	/**
	 * {@return the list whose entries name something that they belong to}
	 * @param key the name under which a claim holds the other's id
	 * @param relationship the type of the relationship to it
	 * @param to the label of the other
	 * @param of from an entry to the other's name
	 */
	public Listing<T> belongs(String key, String relationship, String to, Function<T, @Nullable String> of) {
		List<Reference<T>> more = new ArrayList<>(this.references);
		more.add(new Reference<>(new Belonging(key, relationship, to), of));
		return ListingBuilder.builder(this).references(more).build();
	}

	/**
	 * {@return the list whose entries say a property of the relationship from the plan}
	 */
	public Listing<T> says(String property, Function<T, Object> of) {
		Map<String, Function<T, Object>> more = new TreeMap<>(this.said);
		more.put(property, of);
		return ListingBuilder.builder(this).said(more).build();
	}

	/**
	 * {@return the list whose names measures name}
	 * @param relationship the type of the relationship from the measure
	 * @param names from a measure to the names
	 */
	public Listing<T> inMeasures(String relationship, Function<Measure, List<String>> names) {
		return ListingBuilder.builder(this).measures(names).aim(relationship).build();
	}

	List<String> keys() {
		return List.copyOf(this.values.keySet());
	}

	List<Belonging> belongings() {
		return this.references.stream().map(Reference::belonging).toList();
	}

}
