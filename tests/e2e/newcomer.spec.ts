import type { Page } from '@playwright/test';
import type { LogEntry } from '#content/compile/log-file.ts';
import { AT_THE_DESK } from './support/combinations.ts';
import { expect, test } from './support/fixtures.ts';
import { actsOf } from './support/logs.ts';
import { handIn, playLog } from './support/play-log.ts';
import { enterClass, freshName, sitDown } from './support/signing-in.ts';

const CASE = { id: 'dat-vuon-bai-sa', title: 'Bốn mươi mét vuông đất vườn' };
const WRONG_ADDRESS = 'Chỉ sai nơi khiếu nại lần hai';
const NO_DIALOGUE = 'Không đối thoại khi phải đối thoại';

/** How many acts lie behind the desk that is open, as the page before handing in counts them. */
async function actsDone(page: Page): Promise<number> {
  await page.getByRole('link', { name: 'Nộp ca' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nộp ca' })).toBeVisible();
  const told = await page.getByRole('main').getByText(/^\d+ việc$/).textContent();
  await page.getByRole('link', { name: 'Làm tiếp, chưa nộp' }).click();
  await expect(page.getByRole('heading', { level: 1, name: CASE.title })).toBeVisible();
  return Number.parseInt(told ?? '', 10);
}

/** The lawful log with mistakes put in. */
function logWith(mistakes: readonly string[]): LogEntry[] {
  return actsOf(CASE.id, 'lawful').flatMap((entry): LogEntry[] => {
    if ('wait' in entry) return [entry];
    if (mistakes.includes(NO_DIALOGUE) && entry.act.startsWith('dialogue.')) return [];
    return [mistakes.includes(WRONG_ADDRESS) && entry.act === 'complaint.settled' ? { ...entry, data: { ...entry.data, secondTo: 'district-chair' } } : entry];
  });
}

/** The acts of a log that are left to do on a desk on which the first ones are done. */
function restOf(log: readonly LogEntry[], done: number): LogEntry[] {
  return log.filter((entry) => 'act' in entry).slice(done);
}

/** The finding of that name on the debrief. */
function finding(page: Page, name: string) {
  return page.getByRole('article').filter({ has: page.getByRole('heading', { level: 3, name }) });
}

/** The findings of the debrief by name, weightiest first. @throws when they are not just these. */
async function expectFindings(page: Page, names: readonly string[]): Promise<string[]> {
  await expect(page.locator('article.find')).toHaveCount(names.length);
  const shown = await page.locator('article.find h3').allTextContents();
  expect(shown.toSorted()).toEqual([...names].sort());
  return shown;
}

async function scoreOf(page: Page): Promise<number> {
  return Number((await page.locator('.score b').textContent())?.replace(',', '.'));
}

/** Goes back to where a finding began, works the case to its end with the mistakes that remain, and hands it in. */
async function mend(page: Page, name: string, remaining: readonly string[]): Promise<void> {
  await finding(page, name).getByRole('button', { name: /^Từ .*, thử lại$/ }).click();
  await page.waitForURL(/\/ban-lam-viec\//);
  await expect(page.locator('.mode')).toHaveText(/Thử lại từ \d/);
  await playLog(page, restOf(logWith(remaining), await actsDone(page)));
  await handIn(page);
}

/** A citation unfolds into the wording of the day; its page says the same of that day. */
async function expectCited(page: Page, name: string, article: string, { wording, since }: { wording: string; since: string }): Promise<void> {
  const slip = finding(page, name).locator('details.cite').filter({ has: page.getByText(article, { exact: true }) });
  await slip.locator('summary').click();
  await expect(slip.getByText(wording)).toBeVisible();
  await expect(slip.getByText(since, { exact: true }).first()).toBeVisible();
  await expect(slip.getByText('đã đọc nguyên văn')).toBeVisible();
  await slip.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: article })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: '18/9/2026' })).toBeVisible();
  await expect(page.getByText(wording).first()).toBeVisible();
  await page.goBack();
}

for (const { name, use } of AT_THE_DESK) {
  test.describe(name, () => {
    test.use(use);
    test.setTimeout(240_000);

    test('a newcomer works the first case with two mistakes, reads what they were, and mends one after the other', async ({ page, server }) => {
      await enterClass(page, server.classCode, freshName());
      await sitDown(page, CASE.title);
      await playLog(page, logWith([NO_DIALOGUE, WRONG_ADDRESS]));
      await handIn(page);

      const [first = '', second = ''] = await expectFindings(page, [WRONG_ADDRESS, NO_DIALOGUE]);
      await expect(page.getByText('Luật áp dụng: từ 01/7/2026').first()).toBeVisible();
      await expectCited(page, WRONG_ADDRESS, 'Khoản 2 Điều 21 Luật Khiếu nại', {
        wording: 'Chủ tịch UBND cấp tỉnh giải quyết lần hai việc của Chủ tịch UBND cấp xã và của trưởng các cơ quan chuyên môn',
        since: 'từ 01/7/2026',
      });
      await expectCited(page, NO_DIALOGUE, 'Khoản 1 Điều 30 Luật Khiếu nại', {
        wording: 'Lần đầu buộc phải đối thoại nếu điều người khiếu nại đòi và điều xác minh được chưa khớp',
        since: 'từ 01/7/2012',
      });
      const debrief = page.url();
      const before = await scoreOf(page);

      await mend(page, first, [second]);
      await expectFindings(page, [second]);
      const between = await scoreOf(page);
      expect(between).toBeGreaterThan(before);

      await mend(page, second, []);
      await expectFindings(page, []);
      expect(await scoreOf(page)).toBe(100);

      await page.goto(debrief);
      await expectFindings(page, [WRONG_ADDRESS, NO_DIALOGUE]);
      expect(await scoreOf(page)).toBe(before);
    });
  });
}
