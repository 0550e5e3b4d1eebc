import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { LogEntry } from '#content/compile/log-file.ts';
import { ON_THE_PHONE } from './support/combinations.ts';
import { expect, test } from './support/fixtures.ts';
import { actsOf } from './support/logs.ts';
import { fillAct, handIn, playLog } from './support/play-log.ts';
import { enterClass, freshName, sitDown } from './support/signing-in.ts';

const FIRST = 'Bốn mươi mét vuông đất vườn';
const NOT_OURS = { id: 'so-do-cho-dinh-chinh', title: 'Một chữ trong sổ' };
/** So many acts done by the application show that it can work a case on and on. */
const STEPS = 4;

const hints = (page: Page) => page.locator('section.hints');
const news = (page: Page) => page.locator('#vua-xong');

/** The checker is itself a script: without script the same page has the same elements. */
async function expectNoFault(page: Page, script: boolean): Promise<void> {
  if (!script) return;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
}

/** Presses the button of the most urgent step. @returns what it costs, as it stood before the button */
async function takeNextHint(page: Page): Promise<string> {
  const offer = hints(page).locator('form').first();
  const told = (await offer.locator('p').first().textContent()) ?? '';
  await offer.getByRole('button').click();
  return told;
}

/** The acts of a log up to one of them, and that one. */
function upTo(log: readonly LogEntry[], act: string): { before: LogEntry[]; last: Extract<LogEntry, { act: string }> } {
  const at = log.findIndex((entry) => 'act' in entry && entry.act === act);
  const last = log[at];
  if (last === undefined || !('act' in last)) throw new Error(`no ${act} in the log`);
  return { before: log.slice(0, at), last };
}

for (const { name, use } of ON_THE_PHONE) {
  test.describe(name, () => {
    test.use(use);
    test.setTimeout(180_000);

    test('hints are opened level by level, each with its price told first, and the last one does the act', async ({ page, server }) => {
      await enterClass(page, server.classCode, freshName());
      await sitDown(page, FIRST);
      await expect(page.locator('button[name="hint"]')).toHaveCount(0);
      await expectNoFault(page, use.javaScriptEnabled);
      for (let step = 0; step < STEPS; step += 1) {
        await hints(page).getByRole('link', { name: 'Cần gợi ý?' }).click();
        for (let level = 1; level <= 4; level += 1) {
          expect(await takeNextHint(page)).toMatch(/Không trừ điểm|tối đa (90|70|40)% số điểm/);
          if (level < 4) await expect(hints(page).locator('.hint-step').first().locator('.hint-said > li')).toHaveCount(level);
          if (step === 0 && level === 2) await expectNoFault(page, use.javaScriptEnabled);
        }
        await expect(news(page).locator('.toast, .sub').first()).toBeVisible();
        await expect(page.getByRole('alert')).toHaveCount(0);
      }
      await expectNoFault(page, use.javaScriptEnabled);
      await handIn(page);
      await expect(page.getByRole('heading', { level: 2, name: 'Gợi ý đã dùng' })).toBeVisible();
      await expectNoFault(page, use.javaScriptEnabled);
    });

    test('a guided case asks before an act that cannot be made good, keeps what was filled in, and then lets it happen', async ({ page, server }) => {
      const { before, last } = upTo(actsOf(NOT_OURS.id, 'thu-ly-sai-tham-quyen'), 'complaint.accepted');
      await enterClass(page, server.classCode, freshName());
      await sitDown(page, NOT_OURS.title, 'Có chỉ dẫn');
      await playLog(page, [...before, { wait: last.on }]);
      await page.locator('a.act[href*="/viec/complaint.accepted"]').click();
      await (await fillAct(page, last.data)).click();

      await expect(page.getByRole('alert').getByText('Dừng lại một chút')).toBeVisible();
      await expect(page.getByLabel('Vì sao anh chị định làm việc này?')).toBeFocused();
      await expectNoFault(page, use.javaScriptEnabled);
      await page.getByLabel('Vì sao anh chị định làm việc này?').fill('Đơn ghi gửi xã.');
      await page.getByRole('button', { name: 'Để tôi xem lại' }).click();
      await expect(page.getByText('Dừng lại một chút')).toHaveCount(0);
      await expect(page.locator('select[name="form"], input[name="form"]:checked').first()).toHaveValue(String(last.data['form']));

      await page.locator('form.act-form button[type="submit"]').click();
      await page.getByRole('button', { name: 'Tôi vẫn làm' }).click();
      await expect(news(page).locator('.toast').first()).toBeVisible();
      await expect(page.getByRole('heading', { level: 2, name: 'Nhắc ngay trong ca' })).toBeVisible();
    });

    test('a practised case says of a stage that is over what to look at again, folded', async ({ page, server }) => {
      const { before, last } = upTo(actsOf(NOT_OURS.id, 'giu-can-cuoc'), 'database.updated');
      await enterClass(page, server.classCode, freshName());
      await sitDown(page, NOT_OURS.title);
      await playLog(page, [...before, last]);
      const told = page.locator('details.stage-over').filter({ hasText: /đã xong: có \d+ điều cần xem lại/ }).first();
      await expect(told).toBeVisible();
      await expect(told.locator('.remark').first()).toBeHidden();
      await told.locator('summary').first().click();
      await expect(told.locator('.remark').first()).toBeVisible();
      await expectNoFault(page, use.javaScriptEnabled);
    });

    test('an examination shows nothing of all this until it is handed in', async ({ page, server }) => {
      await enterClass(page, server.classCode, freshName());
      await sitDown(page, NOT_OURS.title, 'Kiểm tra');
      const { before } = upTo(actsOf(NOT_OURS.id, 'thu-ly-sai-tham-quyen'), 'citizen.identified');
      await playLog(page, before);
      await expect(page.getByText('Gợi ý')).toHaveCount(0);
      await expect(page.getByText('Giai đoạn')).toHaveCount(0);
      await expect(page.getByRole('link', { name: 'Tra luật' })).toHaveCount(0);
      await expectNoFault(page, use.javaScriptEnabled);
    });
  });
}
