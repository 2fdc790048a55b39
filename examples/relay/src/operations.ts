import { graphql } from 'relay-runtime';

// The compiler reads these. In an application babel-plugin-relay puts what it made in their place.
export const operations = () => [
  graphql`
    query operationsPlanQuery($id: ID!, $first: Int!, $after: String) {
      plan(id: $id) {
        id
        title
        ...operationsTargets
      }
    }
  `,
  graphql`
    fragment operationsTargets on Plan {
      targets(first: $first, after: $after) @connection(key: "operationsTargets_targets") {
        edges {
          node {
            id
            name
            owners {
              name
            }
          }
        }
      }
    }
  `,
  graphql`
    query operationsPlansQuery {
      plans(first: 100, filter: { targets: { some: {} } }) {
        nodes {
          id
          title
        }
      }
    }
  `,
];
