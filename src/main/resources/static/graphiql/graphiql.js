// The first questions, one a tab. Each runs as it stands, whatever plans are in the graph.
const questions = [
	`# Zeren (责任): who answers for what.
# ▶ runs the query, Ctrl-Space completes a word, the
# book on the left explains every type and field.
#
# The binding targets (约束性), and who owns them:
query BindingTargets {
  targets(filter: {binding: {eq: BINDING}}, first: 10) {
    totalCount
    nodes {
      id
      name
      unit
      goal { asPrinted value comparator }
      deadline
      plan { title region { name } }
      owners { name sector { name } }
    }
  }
}
`,
	`# Every plan with its first measures (举措) and their duties (责任).
query Plans {
  plans {
    nodes {
      id
      title
      documentNumber
      measures(first: 5) {
        totalCount
        nodes {
          title
          path
          duties { role nameAsPrinted agency { name } locator { line } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}
`,
	`# The agencies (单位) that lead most measures.
query Leaders {
  agencies(orderBy: [{dutyCounts: {lead: DESC}}], first: 10) {
    nodes { name region { name } dutyCounts { lead responsible support implement } }
  }
}
`,
	`# How many findings (疑点) each rule of audit has, and the grave ones with their proof.
query Findings {
  rules(first: 50) { nodes { kind name findings { totalCount } } }
  findings(first: 10, filter: {severity: {eq: HIGH}, state: {eq: OPEN}}) {
    totalCount
    nodes {
      kind
      plan { title }
      rule { name criterion citation limits }
      condition
      evidence { label value locator { line start end } }
    }
  }
}
`,
	`# What people ruled on findings (认定), and who is to set what right by when.
query Rulings {
  findings(first: 20, filter: {state: {in: [CONFIRMED, DISMISSED, ASSIGNED, RECTIFIED, CLOSED, REOPENED]}}) {
    totalCount
    nodes {
      id
      state
      rule { name }
      plan { title }
      rulings { state by at reason agency dueOn acceptor proof }
    }
  }
}
`,
	`# Targets behind schedule (滞后、逾期) by the last audit, with their owners; what was reported; verdicts by unit.
query Progress {
  targets(first: 20, filter: {lastVerdict: {in: [BEHIND, FAR_BEHIND, REGRESSED, OVERDUE]}}) {
    totalCount
    nodes {
      name
      plan { title }
      owners { name }
      verdict { kind baseline goal value elapsed ratio unit asOf due reason }
      observations(filter: {current: {eq: true}}) { value unit asOf by evidence }
    }
  }
  verdictsByAgency { agency { name } verdict count }
}
`,
	`# Everything whose title or name holds the text.
query Search($text: String!) {
  search(text: $text, first: 10) {
    totalCount
    nodes {
      __typename
      ... on Node { id }
      ... on Measure { path plan { title } }
      ... on Target { goal { asPrinted } }
    }
  }
}
`
];

const asked = new URLSearchParams(window.location.search).get("query");
const tabs = questions.map((query) => ({ query, variables: query.includes("$text") ? '{"text": "污水"}' : "" }));

ReactDOM.createRoot(document.getElementById("graphiql")).render(React.createElement(GraphiQL, {
	fetcher: GraphiQL.createFetcher({ url: "/graphql" }),
	defaultTabs: asked ? [{ query: asked }, ...tabs] : tabs,
	defaultEditorToolsVisibility: "variables",
	shouldPersistHeaders: false
}));
