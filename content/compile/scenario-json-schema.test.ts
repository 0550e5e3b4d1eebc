import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { descriptionAt, keysAt, scenarioJsonSchema, shapesAt, type JsonShape } from './scenario-json-schema.ts';

test('content/scenarios/scenario.schema.json is the schema of today (run vitest with -u to renew it)', async () => {
  await expect(scenarioJsonSchema()).toMatchFileSnapshot('../scenarios/scenario.schema.json');
});

test('every scenario names the schema on its first line, so that editors find it', () => {
  for (const entry of readdirSync('content/scenarios', { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const [first] = readFileSync(`content/scenarios/${entry.name}/scenario.yaml`, 'utf8').split('\n');
    expect(first).toBe('# yaml-language-server: $schema=../scenario.schema.json');
  }
});

test('every key of a scenario is described in Vietnamese', () => {
  const bare: string[] = [];
  const visit = (shape: JsonShape, path: string) => {
    for (const inner of shape.anyOf ?? []) visit(inner, path);
    if (shape.items !== undefined) visit(shape.items, `${path}[]`);
    for (const [key, inner] of Object.entries(shape.properties ?? {})) {
      if (inner.description === undefined) bare.push(`${path}.${key}`);
      visit(inner, `${path}.${key}`);
    }
  };
  shapesAt([]).forEach((shape) => visit(shape, ''));
  expect(bare).toEqual([]);
});

test('the schema is asked by path, through lists and choices', () => {
  expect(keysAt(['people', 0])).toContain('address');
  expect(keysAt(['happenings', 0, 'when']).sort()).toEqual(['after', 'day', 'days', 'effect']);
  expect(descriptionAt(['facts', 'matters', 3, 'knownOn'])).toContain('nhận được hoặc biết được');
  expect(keysAt(['people', 0, 'nothing'])).toEqual([]);
});
