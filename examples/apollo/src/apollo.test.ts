import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql, type TypedDocumentNode } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { filter, firstValueFrom } from 'rxjs';

interface Measures {
  measures: {
    totalCount: number;
    nodes: { id: string; title: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const MEASURES: TypedDocumentNode<Measures, { first: number; after?: string | null }> = gql`
  query Measures($first: Int!, $after: String) {
    measures(first: $first, after: $after) {
      totalCount
      edges { cursor node { id title } }
      nodes { id title }
      pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
    }
  }
`;

const url = `${process.env.ZEREN_URL ?? 'http://localhost:8080'}/graphql`;

function client(): { client: ApolloClient; bodies: string[] } {
  const bodies: string[] = [];
  const http = new HttpLink({
    uri: url,
    fetch: (address, request) => {
      bodies.push(String(request?.body));
      return fetch(address, request);
    },
  });
  const byHash = new PersistedQueryLink({ sha256: (text) => createHash('sha256').update(text).digest('hex') });
  return {
    client: new ApolloClient({
      link: ApolloLink.from([byHash, http]),
      cache: new InMemoryCache({ typePolicies: { Query: { fields: { measures: relayStylePagination() } } } }),
    }),
    bodies,
  };
}

test('a list grows page by page in the cache', async () => {
  const { client: apollo } = client();
  const watched = apollo.watchQuery({ query: MEASURES, variables: { first: 5 } });
  const first = await firstValueFrom(watched.pipe(filter((result) => result.dataState === 'complete')));
  assert.equal(first.data.measures.nodes.length, 5);
  await watched.fetchMore({ variables: { after: first.data.measures.pageInfo.endCursor } });
  const cached = apollo.cache.extract() as Record<string, Record<string, { edges: unknown[] }>>;
  assert.equal(cached.ROOT_QUERY['measures:']?.edges.length ?? cached.ROOT_QUERY.measures?.edges.length, 10);
});

test('a query that the server knows is asked by its hash', async () => {
  const learning = client();
  await learning.client.query({ query: MEASURES, variables: { first: 1 } });
  const knowing = client();
  const answer = await knowing.client.query({ query: MEASURES, variables: { first: 2 } });
  assert.equal(answer.data?.measures.nodes.length, 2);
  assert.equal(knowing.bodies.length, 1);
  assert.ok(!knowing.bodies[0].includes('query Measures'));
});
