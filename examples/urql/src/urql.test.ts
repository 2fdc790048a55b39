import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client, fetchExchange, gql, type TypedDocumentNode } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';

interface Agencies {
  agencies: { edges: { node: { id: string; name: string } }[]; pageInfo: { endCursor: string | null } };
}

const AGENCIES: TypedDocumentNode<Agencies, { first: number; after?: string | null }> = gql`
  query Agencies($first: Int!, $after: String) {
    agencies(first: $first, after: $after) {
      edges { cursor node { id name } }
      pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
    }
  }
`;

const AGENCY: TypedDocumentNode<{ agency: { id: string; name: string } | null }, { id: string }> = gql`
  query Agency($id: ID!) { agency(id: $id) { id name } }
`;

const url = `${process.env.ZEREN_URL ?? 'http://localhost:8080'}/graphql`;

async function introspected(): Promise<IntrospectionQuery> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  });
  return ((await answer.json()) as { data: IntrospectionQuery }).data;
}

async function client(asked: string[]): Promise<Client> {
  const cache = cacheExchange({
    schema: await introspected(),
    resolvers: {
      Query: {
        agencies: relayPagination(),
        agency: (_parent, { id }) => ({ __typename: 'Agency', id: String(id) }),
      },
    },
  });
  const counting: typeof fetch = (address, request) => {
    asked.push(String(address));
    return fetch(address, request);
  };
  return new Client({ url, exchanges: [cache, fetchExchange], fetch: counting, preferGetMethod: false });
}

test('pages are joined, and what a list brought is not asked again', async () => {
  const asked: string[] = [];
  const urql = await client(asked);
  const first = await urql.query(AGENCIES, { first: 4 }).toPromise();
  assert.equal(first.error, undefined);
  const after = first.data?.agencies.pageInfo.endCursor;
  const second = await urql.query(AGENCIES, { first: 4, after }).toPromise();
  assert.equal(second.data?.agencies.edges.length, 8);
  assert.equal(asked.length, 2);
  const known = second.data.agencies.edges[5].node;
  const again = await urql.query(AGENCY, { id: known.id }).toPromise();
  assert.equal(again.data?.agency?.name, known.name);
  assert.equal(asked.length, 2);
});
