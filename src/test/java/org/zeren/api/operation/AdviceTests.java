package org.zeren.api.operation;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.zeren.api.Captured;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is said to whoever mistypes: the place, the value, and what there is.
 */
class AdviceTests {

	private static final Captured API = Captured.api();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^',
			textBlock = """
					{ plans { nodes { titel } } }                                 | The type Plan has no field titel. Did you mean title
					{ plan { id } }                                               | The field Query.plan lacks the argument id of type ID!.
					{ plns { totalCount } }                                       | The type Query has no field plns. Did you mean plan
					{ plans { title } }                                           | The type PlanConnection has no field title. There is: edges, nodes, pageInfo, totalCount.
					{ plans { nodes } }                                           | The field PlanConnection.nodes gives rows of type Plan: say what of them, as in nodes { id }.
					{ plans { totalCount { id } } }                               | The field PlanConnection.totalCount is a value of type Int and has no fields.
					{ plans(limit: 3) { totalCount } }                            | The field Query.plans takes no argument limit. There is: after, before, filter, first, last, orderBy.
					{ plans(fitler: {}) { totalCount } }                          | Did you mean filter?
					{ plans(first: "3") { totalCount } }                          | In Query.plans, first is given "3", which is no Int.
					{ plans(first: 3000000000) { totalCount } }                   | first is given 3000000000, which is no Int.
					{ plans(filter: "x") { totalCount } }                         | In Query.plans, filter is given "x", and takes an object of type PlanFilter. There is: agencies, and,
					{ plans(filter: {titel: {eq: "x"}}) { totalCount } }          | In Query.plans, filter has no titel, for it is of type PlanFilter. Did you mean title?
					{ plans(filter: {title: "x"}) { totalCount } }                | filter.title is given "x", and takes an object of type StringFilter. There is: contains, endsWith, eq,
					{ plans(filter: {title: {equals: "x"}}) { totalCount } }      | filter.title has no equals, for it is of type StringFilter.
					{ plans(filter: {title: {in: ["a", 1]}}) { totalCount } }     | filter.title.in[1] is given 1, which is no String.
					{ measures(filter: {duties: {role: {eq: LEAD}}}) { totalCount } } | filter.duties has no role, for it is of type DutyListFilter. There is: count, every, none, some.
					{ measures(filter: {duties: {some: {role: {eq: LEED}}}}) { totalCount } } | filter.duties.some.role.eq is given LEED, which is no Role. Did you mean LEAD?
					{ measures(filter: {duties: {some: {role: {eq: "LEAD"}}}}) { totalCount } } | filter.duties.some.role.eq is given "LEAD", which is no Role. Write it without quotes.
					{ plans(orderBy: {title: UP}) { totalCount } }                | orderBy.title is given UP, which is no Sort. There is: ASC, DESC.
					{ plans(orderBy: title) { totalCount } }                      | orderBy is given title, and takes an object of type PlanOrder.
					{ plans(orderBy: [{title: ASC, issuer: ASC}]) { totalCount } } | orderBy[0] is given {title: ASC, issuer: ASC}, and takes exactly one key.
					{ search(text: "x", types: [RIVER]) { totalCount } }          | types[0] is given RIVER, which is no SearchType. There is: AGENCY,
					{ search { totalCount } }                                     | The field Query.search lacks the argument text of type String!.
					{ search(text: "x") { nodes { name } } }                      | The type SearchResult has no field name.
					{ node(id: "x") { title } }                                   | The type Node has no field title. There is: id.
					{ node(id: "x") { ... on Plans { id } } }                     | There are no rows of type Plans. Did you mean Plan
					{ node(id: "x") { ...F } } fragment F on Measur { id }        | There are no rows of type Measur. Did you mean Measure
					query($f: PlansFilter) { plans(filter: $f) { totalCount } }   | The variable $f is of type PlansFilter, which is none. Did you mean PlanFilter
					query($n: Int = "x") { plans(first: $n) { totalCount } }      | $n is given "x", which is no Int.""")
	void mistypedOperations(String operation, String advice) {
		assertThat(API.refusal(operation, Map.of())).contains(advice)
			.doesNotContain("ObjectValue", "Validation error (FieldUndefined");
	}

	@Test
	void mistypedVariables() {
		String query = "query($f: MeasureFilter, $n: Int!) { measures(filter: $f, first: $n) { totalCount } }";
		assertThat(API.refusal(query, Map.of("n", 1, "f", Map.of("titel", Map.of("eq", "x")))))
			.contains("$f has no titel, for it is of type MeasureFilter. Did you mean title");
		assertThat(API.refusal(query,
				Map.of("n", 1, "f", Map.of("duties", Map.of("some", Map.of("role", Map.of("eq", "LEED")))))))
			.contains("$f.duties.some.role.eq is given \"LEED\", which is no Role. Did you mean LEAD?");
		assertThat(API.refusal(query, Map.of("n", "3"))).contains("$n is given \"3\", which is no Int");
		assertThat(API.refusal(query, Map.of())).contains("$n must not be null");
	}

	@Test
	void whatIsRightIsNotTouched() {
		assertThat(
				API.refusal("{ __typename __schema { queryType { name } } __type(name: \"Plan\") { name } }", Map.of()))
			.isEmpty();
		assertThat(API.refusal("{ plans { nodes { ...F } } }", Map.of())).contains("F");
	}

}
