import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { parseAllDocuments } from 'yaml';

const require = createRequire(import.meta.url);
const folder = new URL('./kubernetes/', import.meta.url);

function objects(text) {
  return parseAllDocuments(text).map((document) => document.toJS());
}

function validate(object) {
  const Model = require(`kubernetes-models/${object.apiVersion}/${object.kind}`)[object.kind];
  new Model(object).validate();
}

const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

for (const name of files) {
  test(`${name} is what Kubernetes takes`, () => {
    const all = objects(readFileSync(new URL(name, folder), 'utf8'));
    assert.ok(all.length > 0);
    for (const object of all) {
      assert.doesNotThrow(() => validate(object), object.kind);
    }
  });
}

test('what Kubernetes does not take is found', () => {
  const text = readFileSync(new URL('zeren.yaml', folder), 'utf8');
  const [deployment] = objects(text.replace('replicas: 3', 'replicas: three'));
  assert.throws(() => validate(deployment), /replicas must be integer/);
});
