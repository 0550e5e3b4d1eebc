import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** What somebody types or chooses in a field that is called so; a list ticks boxes, `true` ticks the one box. */
export type Answer = readonly [label: string, value: string | readonly string[] | true];

/** A row that is added by a press, and what is typed in it. */
export interface TypedRow {
  add: string | RegExp;
  answers: readonly Answer[];
}

/** One part of the editor, as somebody fills it in. */
export interface TypedPart {
  /** As the list of parts calls it. */
  part: string;
  answers?: readonly Answer[];
  /** Rows that are there already, in their order. */
  present?: readonly (readonly Answer[])[];
  rows?: readonly TypedRow[];
}

/** A row that stands in no other. */
const TOP_ROW = '.fact-row:not(.fact-row .fact-row)';
const ANSWER_MS = 20_000;

/** Without script a press shows the fields that now apply. */
async function seeAll(page: Page, control: Locator): Promise<void> {
  if (await control.first().isVisible()) return;
  const refresh = page.getByRole('button', { name: 'Cập nhật ô' });
  if (await refresh.isVisible()) {
    await refresh.click();
    await page.waitForLoadState();
  }
  await expect(control.first()).toBeVisible({ timeout: ANSWER_MS });
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The field of a name, whatever it is made of. */
async function give(page: Page, scope: Locator, [label, value]: Answer): Promise<void> {
  const group = scope.getByRole('group', { name: label, exact: true });
  const field = scope.locator('input, select, textarea').and(scope.getByLabel(label, { exact: true }));
  if (value === true) {
    const box = scope.getByRole('checkbox', { name: new RegExp(`^${escaped(label)}`) });
    await seeAll(page, box);
    await box.check();
    return;
  }
  if (typeof value !== 'string') {
    await seeAll(page, group);
    for (const one of value) await group.getByRole('checkbox', { name: one }).check();
    return;
  }
  await seeAll(page, group.or(field));
  if ((await group.count()) > 0) {
    await group.getByRole('radio', { name: new RegExp(`^${escaped(value)}`) }).check();
  } else if ((await field.evaluate((control) => control.tagName)) === 'SELECT') {
    await field.selectOption({ label: value });
  } else {
    await field.fill(value);
  }
}

async function giveAll(page: Page, scope: Locator, answers: readonly Answer[]): Promise<void> {
  for (const each of answers) await give(page, scope, each);
}

/** Adds a row by its press and fills it in; the row is the last one within `scope`. */
async function addRow(page: Page, scope: Locator, { add, answers }: TypedRow): Promise<void> {
  const rows = scope.locator(TOP_ROW);
  const before = await rows.count();
  await scope.getByRole('button', { name: add, exact: true }).click();
  await expect(rows).toHaveCount(before + 1, { timeout: ANSWER_MS });
  await giveAll(page, rows.last(), answers);
}

/** Fills in one part of a case and saves it by the press that the page has for it. */
export async function typePart(page: Page, { part, answers = [], present = [], rows = [] }: TypedPart): Promise<void> {
  await page.getByRole('navigation', { name: 'Các phần của vụ việc' }).getByRole('link', { name: part }).click();
  await expect(page.locator('#phan-dang-soan')).toHaveText(part, { timeout: ANSWER_MS });
  const form = page.locator('.fact-form');
  await giveAll(page, form, answers);
  for (const [index, row] of present.entries()) await giveAll(page, form.locator(TOP_ROW).nth(index), row);
  for (const row of rows) {
    const list = form.locator('fieldset').filter({ has: page.getByRole('button', { name: row.add, exact: true }) }).last();
    await addRow(page, (await list.count()) > 0 ? list : form, row);
  }
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.locator('.edit-status, .toast').filter({ hasText: 'Đã lưu' }).first()).toBeVisible({ timeout: ANSWER_MS });
}
