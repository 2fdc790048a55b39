import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { ChainDocument } from './generated.js';

const url = `${process.env.ZEREN_URL ?? 'http://localhost:8080'}/graphql`;

async function ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  assert.equal(answer.status, 200);
  return ((await answer.json()) as { data: Data }).data;
}

test('an answer has the types that the schema gives it', async () => {
  const { search } = await ask(ChainDocument, { text: 'PM2.5' });
  const node = search.edges[0].node;
  if (node.__typename !== 'Target') {
    assert.fail(`asked for a target, got ${node.__typename}`);
  }
  const title: string = node.plan.title;
  const value: number | null | undefined = node.goal.value;
  assert.ok(title.length > 0);
  assert.equal(typeof value, 'number');
});
