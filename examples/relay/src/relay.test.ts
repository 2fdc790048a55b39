import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as relay from 'relay-runtime';
import type { FetchFunction, GraphQLResponse } from 'relay-runtime';
import Plan, { type operationsPlanQuery } from './__generated__/operationsPlanQuery.graphql.js';
import Plans, { type operationsPlansQuery } from './__generated__/operationsPlansQuery.graphql.js';

const { ConnectionHandler, Environment, Network, RecordSource, Store, fetchQuery } = relay;

const url = `${process.env.ZEREN_URL ?? 'http://localhost:8080'}/graphql`;

const ask: FetchFunction = async (operation, variables) => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: operation.text, variables }),
  });
  return (await answer.json()) as GraphQLResponse;
};

test('the pages of a connection are one list in the store', async () => {
  const environment = new Environment({ network: Network.create(ask), store: new Store(new RecordSource()) });
  const plans = await fetchQuery<operationsPlansQuery>(environment, Plans, {}).toPromise();
  const id = plans?.plans.nodes[0].id;
  assert.ok(id);
  const held = environment.retain(relay.createOperationDescriptor(Plan, { id, first: 2, after: null }));
  await fetchQuery<operationsPlanQuery>(environment, Plan, { id, first: 2, after: null }).toPromise();
  let edges: unknown[] = [];
  relay.commitLocalUpdate(environment, (store) => {
    const plan = store.get(id);
    const targets = plan && ConnectionHandler.getConnection(plan, 'operationsTargets_targets');
    edges = [...(targets?.getLinkedRecords('edges') ?? [])];
    assert.equal(typeof targets?.getLinkedRecord('pageInfo')?.getValue('hasNextPage'), 'boolean');
  });
  assert.equal(edges.length, 2);
  held.dispose();
});
