import { expect, test } from 'vitest';
import type { AnyStateNode } from 'xstate';
import { loadGlossary, unknownWords } from '#content/compile/glossary.ts';
import { procedures } from '#simulations/procedures/index.ts';

const { glossary } = loadGlossary('content/glossary.yaml');

function statesBelow(node: AnyStateNode): string[] {
  return Object.entries(node.states).flatMap(([key, below]) => [key, ...statesBelow(below)]);
}

test('machines name their states and events with words of the glossary only', () => {
  for (const { id, machine } of procedures) {
    const names = [...machine.events, ...statesBelow(machine.root)];
    expect(names.length, id).toBeGreaterThan(4);
    expect(unknownWords(glossary!, names), id).toEqual([]);
  }
});
