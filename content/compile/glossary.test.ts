import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadGlossary, unknownWords } from './glossary.ts';
import { ACT_DATA, AUTHORITIES, PAPER_KINDS, SIGNATORIES, WORLD_EVENTS } from '#simulations/desk/act-data.ts';
import { MADE_BY, PETITION_CLASSES } from '#simulations/scenario/facts.ts';

const { glossary, faults } = loadGlossary('content/glossary.yaml');

test('the glossary has no fault and gives Vietnamese for each word', () => {
  expect(faults).toEqual([]);
  expect(glossary?.get('petition')).toBe('đơn');
});

test('no two words of the glossary that name different things share a spelling in another case', () => {
  const words = [...glossary!.keys()];
  expect(new Set(words.map((word) => word.toLowerCase())).size).toBe(words.length);
});

test.each([
  ['acts of the desk', Object.keys(ACT_DATA)],
  ['events of the world', WORLD_EVENTS],
  ['kinds of paper', PAPER_KINDS],
  ['signatories', SIGNATORIES],
  ['authorities', AUTHORITIES],
  ['makers of decisions', MADE_BY],
  ['classes of petitions', PETITION_CLASSES],
])('%s use only words of the glossary', (_, names) => {
  expect(unknownWords(glossary!, names)).toEqual([]);
});

test('a word outside the glossary is told, once and in parts', () => {
  expect(unknownWords(glossary!, ['complaint.presented', 'complaint.presented#appeal', 'acceptanceNotice', 'deputyBoss'])).toEqual(['appeal', 'boss', 'presented']);
});

test('a glossary with a fault tells its line', () => {
  const dir = mkdtempSync(join(tmpdir(), 'saban-glossary-'));
  try {
    const file = join(dir, 'glossary.yaml');
    writeFileSync(file, "words:\n  petition: đơn\n  complaint: ''\n  Bad_Word: sai\n");
    const broken = loadGlossary(file);
    expect(broken.glossary).toBeNull();
    expect(broken.faults).toEqual([
      expect.objectContaining({ file: 'glossary.yaml', line: 3, message: 'Thiếu nghĩa tiếng Việt.' }),
      expect.objectContaining({ file: 'glossary.yaml', line: 4, message: expect.stringContaining('Từ phải viết như trong mã') }),
    ]);
  } finally {
    rmSync(dir, { recursive: true });
  }
});
