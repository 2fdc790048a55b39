package org.zeren.benchmark.siege;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The heaviest operations that the API takes, and small ones. A {@code #} in a heavy one
 * stands for a number that is another each time, so that nothing is known of it from the
 * time before.
 */
final class Questions {

	/** Each is heavy in its own way, and just within the limits. */
	static final List<String> HEAVY = List.of(
			// As many values as an answer may have.
			"{ plans(first: 100) { nodes { title measures(first: 100) { nodes { title path duties { nameAsPrinted agency { name } } } } } } }",
			// As many characters.
			"{ plans(first: 100) { nodes { measures(first: 100) { nodes { id text } } } } }",
			// Every measure is looked at, and sorted by all that is allowed.
			"""
					{ measures(first: 100, filter: {or: [{text: {contains: "#"}}, {title: {endsWith: "治"}}, {path: {has: "#"}}, {number: {startsWith: "（"}}]},
					  orderBy: [{deadline: DESC}, {text: DESC}, {number: DESC}, {titlePrinted: ASC}, {title: ASC}]) { totalCount nodes { id } } }""",
			// Links are followed from every measure.
			"""
					{ measures(filter: {duties: {every: {agency: {name: {contains: "局"}, duties: {some: {nameAsPrinted: {endsWith: "#"}}}}}},
					  targets: {none: {indicator: {name: {contains: "#"}}}}}) { totalCount } }""",
			// Thirty statements.
			"{ " + IntStream.range(0, 30)
				.mapToObj((i) -> "a%d: targets(filter: {name: {contains: \"#%d\"}}) { totalCount } ".formatted(i, i))
				.collect(Collectors.joining()) + "}",
			// Everything is counted.
			"{ dutiesBySectorAndRole { sector { name } role count } }",
			"{ targetsByIndicatorAndBinding { indicator { name } binding count } }",
			"{ targets(filter: {owners: {none: {}}}) { totalCount } }",
			"{ agencies(first: 100, filter: {duties: {count: {where: {nameAsPrinted: {contains: \"#\"}}, ge: 0}}}, orderBy: [{kind: DESC}]) { totalCount nodes { name duties(first: 50) { nodes { measure { title } } } } } }",
			// Most hits, and what each is.
			"{ search(text: \"治理\", first: 100) { totalCount edges { title kind matched node { __typename } } } }",
			"{ __schema { types { name fields { name args { name type { name ofType { name } } } type { name ofType { name ofType { name } } } } inputFields { name } } } }");

	/** What somebody asks who reads a page. */
	static final List<String> SMALL = List.of("{ plans { totalCount } }", "{ measures { totalCount } }",
			"{ plans(first: 3) { nodes { id title region { name } } } }",
			"{ measures(first: 5) { nodes { title duties { role agency { name } } } } }",
			"{ plans(first: 1) { nodes { title targets(first: 5) { totalCount nodes { name owners { name } } } } } }",
			"{ search(text: \"水利局\", types: [AGENCY], first: 5) { nodes { __typename } } }");

	private Questions() {
	}

}
