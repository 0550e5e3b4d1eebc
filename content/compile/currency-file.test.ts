import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { register } from '#tests/support/played-logs.ts';
import { checkCurrencyFile, CURRENCY_FILE, writeChecks } from './currency-file.ts';

const SHIPPED = readFileSync('content/currency.yaml', 'utf8');
const LESSON = 'lesson:khieu-nai/thu-ly';

function inFile<Value>(text: string, body: (path: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'saban-currency-'));
  try {
    const path = join(folder, CURRENCY_FILE);
    writeFileSync(path, text);
    return body(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const faultsOf = (text: string) => inFile(text, (path) => checkCurrencyFile(path, [LESSON], register));

test('the shipped file has no faults', () => {
  expect(faultsOf(SHIPPED)).toEqual([]);
});

test('a check of something that is not there is told with its line and what was meant', () => {
  const text = SHIPPED.replace('items: {}', 'items:\n  lesson:khieu-nai/thu-li: {on: 2027-01-05}').replace('provisions: {}', 'provisions:\n  lkn-2011/d2777: 2027-01-05');
  const faults = faultsOf(text);
  expect(faults.map(({ line }) => text.split('\n')[line - 1]?.trim())).toEqual(['lesson:khieu-nai/thu-li: {on: 2027-01-05}', 'lkn-2011/d2777: 2027-01-05']);
  expect(faults[0]).toMatchObject({ file: CURRENCY_FILE, message: 'Không có mục “lesson:khieu-nai/thu-li”.', remedy: `Có phải ý là “${LESSON}”?` });
});

test('a day that is none, and a key that nobody knows, are refused', () => {
  expect(faultsOf(SHIPPED.replace('checkedOn: 2026-11-22', 'checkedOn: 2026-02-30'))).toHaveLength(1);
  expect(faultsOf(`${SHIPPED}\nthem: 1\n`)).toHaveLength(1);
});

test('a written check stands beside the older ones, can be read again, and replaces that of the same item', () => {
  inFile(SHIPPED, (path) => {
    writeChecks(path, [{ id: LESSON, on: '2027-01-05', ahead: ['lkn-2011/d27@2027-07-01'] }], []);
    writeChecks(path, [{ id: 'rule:duty:complaint.accepted', on: '2027-01-06', ahead: [] }, { id: LESSON, on: '2027-01-07', ahead: [] }], [{ id: 'lkn-2011/d28', on: '2027-01-06' }]);
    const text = readFileSync(path, 'utf8');
    expect(checkCurrencyFile(path, [LESSON], register)).toEqual([]);
    expect(text.startsWith(SHIPPED.split('\n').slice(0, 3).join('\n'))).toBe(true);
    expect(text).toContain('  lesson:khieu-nai/thu-ly: { on: 2027-01-07 }\n');
    expect(text).toContain('  rule:duty:complaint.accepted: { on: 2027-01-06 }\n');
    expect(text).toContain('  lkn-2011/d28: 2027-01-06\n');
    expect(text).not.toContain('2027-01-05');
  });
});
