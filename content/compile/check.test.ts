import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from './check.ts';

const SCENARIO = 'content/scenarios/so-do-cho-dinh-chinh/scenario.yaml';

/** A content folder of its own: the law of the project and one scenario. */
function contentFolder(change: (text: string) => string = (text) => text): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('content/law', join(root, 'law'), { recursive: true });
  mkdirSync(join(root, 'scenarios', 'so-do-cho-dinh-chinh'), { recursive: true });
  writeFileSync(join(root, 'scenarios', 'so-do-cho-dinh-chinh', 'scenario.yaml'), change(readFileSync(SCENARIO, 'utf8')));
  return root;
}

const withoutTitle = (text: string) => text.replace('title: Một chữ trong sổ\n', '');

test('the content of the project has no fault', () => {
  expect(checkContent('content')).toEqual([]);
});

test.each([
  ['the content folder', '', 'scenarios/so-do-cho-dinh-chinh/scenario.yaml'],
  ['the folder of scenarios', 'scenarios', 'so-do-cho-dinh-chinh/scenario.yaml'],
  ["the scenario's folder", 'scenarios/so-do-cho-dinh-chinh', 'scenario.yaml'],
  ['the file', 'scenarios/so-do-cho-dinh-chinh/scenario.yaml', 'scenario.yaml'],
])('a fault of a scenario is told when %s is checked, named from there', (_what, path, file) => {
  const faults = checkContent(join(contentFolder(withoutTitle), path));
  expect(faults).toEqual([{ file, line: 2, message: 'Thiếu mục “title”.', remedy: expect.any(String) }]);
});

test('a fault of the law is told with those of the scenarios, in reading order', () => {
  const root = contentFolder(withoutTitle);
  const forms = join(root, 'law', 'forms.yaml');
  writeFileSync(forms, readFileSync(forms, 'utf8').replace('effective_from: 2020-12-10', 'effective_from: 2020-13-10'));
  const faults = checkContent(root);
  expect(faults[0]?.file).toBe('law/forms.yaml');
  expect(faults.at(-1)?.file).toBe('scenarios/so-do-cho-dinh-chinh/scenario.yaml');
  expect(checkContent(join(root, 'law')).map(({ file }) => file)).toContain('forms.yaml');
  expect(checkContent(root)).toEqual(faults);
});

test('a scenario is held to the calendar of the content folder that it lies in', () => {
  const root = contentFolder((text) => text.replace('closesOn: 2026-11-06', 'closesOn: 2029-11-06'));
  expect(checkContent(join(root, 'scenarios', 'so-do-cho-dinh-chinh', 'scenario.yaml')).map(({ message }) => message)).toEqual([
    expect.stringContaining('Chưa có lịch nghỉ của năm 2029'),
  ]);
});

test('a scenario that lies elsewhere is held to the law it is given', () => {
  const root = contentFolder((text) => text.replace('closesOn: 2026-11-06', 'closesOn: 2029-11-06'));
  rmSync(join(root, 'law'), { recursive: true });
  const file = join(root, 'scenarios', 'so-do-cho-dinh-chinh', 'scenario.yaml');
  expect(checkContent(file)).toHaveLength(1);
  expect(checkContent(file, join(root, 'nowhere'))).toEqual([]);
});

test('a path that leads nowhere is a fault', () => {
  expect(checkContent('content/khong-co')).toEqual([{ file: 'content/khong-co', line: 1, message: 'Không có tệp hoặc thư mục này.', remedy: expect.any(String) }]);
});
