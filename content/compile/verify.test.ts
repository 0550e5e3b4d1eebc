import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from './check.ts';
import { verifyContent } from './verify.ts';

const ID = 'so-do-cho-dinh-chinh';
const SOURCE = readFileSync(`content/scenarios/${ID}/scenario.yaml`, 'utf8');

/** A content folder of its own: the law of the project and one scenario, with something changed. */
function contentFolder(change: (text: string) => string): string {
  const root = mkdtempSync(join(tmpdir(), 'verify-'));
  cpSync('content/law', join(root, 'law'), { recursive: true });
  mkdirSync(join(root, 'scenarios', ID), { recursive: true });
  writeFileSync(join(root, 'scenarios', ID, 'scenario.yaml'), change(SOURCE));
  return root;
}

const lineOf = (text: string): number => SOURCE.split('\n').findIndex((line) => line.includes(text)) + 1;

test('a scenario that hides a fact which a rule reads is told with file and line, though its form is in order', () => {
  const folder = join(contentFolder((text) => text.replace('matters.thong-bao.kind, ', '')), 'scenarios', ID);
  expect(checkContent(folder)).toEqual([]);
  const { faults } = verifyContent(folder);
  expect(faults).toEqual([
    { file: 'scenario.yaml', line: lineOf('kind: decision'), message: expect.stringMatching(/^\[2\] Sự việc “matters\.thong-bao\.kind” quyết định .* không có cách nào tìm ra\.$/), remedy: expect.stringContaining('Thêm vào discoveries') },
  ]);
  expect(verifyContent(join(folder, 'scenario.yaml')).faults).toEqual(faults);
});

test('a sound scenario by itself has nothing to be told of', () => {
  expect(verifyContent(`content/scenarios/${ID}`)).toEqual({ faults: [], notes: [] });
});

test('a law folder and a path that leads nowhere are for other checks', () => {
  expect(verifyContent('content/law').faults).toEqual([]);
  expect(verifyContent('content/khong-co').faults).toEqual([]);
});
