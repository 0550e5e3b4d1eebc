import type { Page } from '@playwright/test';
import { COMBINATIONS } from './support/combinations.ts';
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

/** The rest of a log for a desk on which the first acts are done already. */
function restOf(name: string, done: number) {
  const log = actsOf(CASE.id, name);
  let acts = 0;
  return log.filter((entry) => 'act' in entry && (acts += 1) > done);
}

/** The finding of that name on the debrief. */
function finding(page: Page, name: string) {
  return page.getByRole('article').filter({ has: page.getByRole('heading', { level: 3, name }) });
}

async function expectFindings(page: Page, names: readonly string[]): Promise<void> {
  await expect(page.locator('article.find h3')).toHaveText([...names]);
}

/** A citation unfolds into the wording of the day; its page says the same of that day. */
async function expectCited(page: Page, name: string, article: string, { wording, since, day }: { wording: string; since: string; day: string }): Promise<void> {
  const slip = finding(page, name).locator('details.cite').filter({ has: page.getByText(article, { exact: true }) });
  await slip.locator('summary').click();
  await expect(slip.getByText(wording)).toBeVisible();
  await expect(slip.getByText(since, { exact: true }).first()).toBeVisible();
  await expect(slip.getByText('đã đọc nguyên văn')).toBeVisible();
  await slip.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: article })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: day })).toBeVisible();
  await expect(page.getByText(wording).first()).toBeVisible();
  await page.goBack();
}

for (const { name, use } of COMBINATIONS.slice(0, 2)) {
  test.describe(name, () => {
    test.use(use);
    test.setTimeout(240_000);

    test('a newcomer works the first case with two mistakes, reads what they were, and mends one after the other', async ({ page, server }) => {
      await enterClass(page, server.classCode, freshName());
      await sitDown(page, CASE.title);
      await playLog(page, actsOf(CASE.id, 'hai-loi'));
      await handIn(page);

      await expectFindings(page, [WRONG_ADDRESS, NO_DIALOGUE]);
      await expect(page.getByText('Luật áp dụng: từ 01/7/2026').first()).toBeVisible();
      await expectCited(page, WRONG_ADDRESS, 'Khoản 2 Điều 21 Luật Khiếu nại', {
        wording: 'Chủ tịch UBND cấp tỉnh giải quyết lần hai việc của Chủ tịch UBND cấp xã và của trưởng các cơ quan chuyên môn',
        since: 'từ 01/7/2026',
        day: '18/9/2026',
      });
      await expectCited(page, NO_DIALOGUE, 'Khoản 1 Điều 30 Luật Khiếu nại', {
        wording: 'Lần đầu buộc phải đối thoại nếu điều người khiếu nại đòi và điều xác minh được chưa khớp',
        since: 'từ 01/7/2012',
        day: '18/9/2026',
      });
      const before = (await page.locator('.score b').textContent()) ?? '';
      const debrief = page.url();

      await finding(page, WRONG_ADDRESS).getByRole('button', { name: 'Từ 18/9, thử lại' }).click();
      await page.waitForURL(/\/ban-lam-viec\//);
      await expect(page.getByText('Thử lại từ 18/9')).toBeVisible();
      const [settle, ...after] = restOf('hai-loi', await actsDone(page));
      if (settle === undefined || !('act' in settle)) throw new Error('nothing left to mend');
      expect(settle.act).toBe('complaint.settled');
      await playLog(page, [{ ...settle, data: { ...settle.data, secondTo: 'province-chair' } }, ...after]);
      await handIn(page);
      await expectFindings(page, [NO_DIALOGUE]);
      const between = (await page.locator('.score b').textContent()) ?? '';
      expect(Number(between.replace(',', '.'))).toBeGreaterThan(Number(before.replace(',', '.')));

      await finding(page, NO_DIALOGUE).getByRole('button', { name: /^Từ .*, thử lại$/ }).click();
      await page.waitForURL(/\/ban-lam-viec\//);
      await playLog(page, restOf('lawful', await actsDone(page)));
      await handIn(page);
      await expectFindings(page, []);
      await expect(page.locator('.score b')).toHaveText('100');

      await page.goto(debrief);
      await expectFindings(page, [WRONG_ADDRESS, NO_DIALOGUE]);
      await expect(page.locator('.score b')).toHaveText(before);
    });
  });
}
