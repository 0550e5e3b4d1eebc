import type { Page } from '@playwright/test';
import { standingOf } from '#app/use-cases/refresher-day.ts';
import { registerWithShorterAcceptance } from '#tests/support/edited-register.ts';
import { workedAttempt } from '#tests/support/worked-attempt.ts';
import { underRegister } from './support/amended-server.ts';
import { expect, putSession, test } from './support/fixtures.ts';
import { workCase } from './support/cases.ts';
import { actsOf } from './support/logs.ts';
import { openSession, withPorts } from './support/people.ts';
import { freshName } from './support/signing-in.ts';

const CORNER = '/goc-hoc-tap';

async function expectWithinScreen(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
}

/** Answers whatever is asked, rightly or not. */
async function answerSomehow(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Trả lời' }).waitFor();
  for (const group of await page.getByRole('group').all()) {
    const radio = group.getByRole('radio').first();
    const box = group.getByRole('checkbox').first();
    if ((await radio.count()) > 0) await radio.check();
    else if ((await box.count()) > 0) await box.check();
    for (const [index, list] of (await group.getByRole('combobox').all()).entries()) await list.selectOption({ index: index + 1 });
    const fields = await group.getByRole('textbox').all();
    for (const [index, field] of fields.entries()) await field.fill(fields.length === 1 ? '7' : (['15', '12', '2026'][index] ?? ''));
  }
  await page.getByRole('button', { name: 'Trả lời' }).click();
}

test.describe('on a phone without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test('somebody goes from home to the refreshers of the day, answers all of them and learns each time why, and the day is done', async ({ page, signIn }) => {
    await signIn('trainee', freshName());
    await page.goto('/');
    await page.getByRole('region', { name: 'Ôn lại hôm nay' }).getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1, name: 'Góc học tập' })).toBeVisible();
    await expectWithinScreen(page);
    await page.getByRole('link', { name: 'Ôn lại bây giờ' }).click();
    await page.getByRole('button', { name: 'Trả lời' }).click();
    await expect(page.getByRole('alert').first()).toBeVisible();
    for (let left = 3; left > 0; left -= 1) {
      await answerSomehow(page);
      await expect(page.getByText(/Chỗ này sẽ được hỏi lại khoảng ngày \d{2}\/\d{2}\/\d{4}\./)).toBeVisible();
      await expectWithinScreen(page);
      if (left > 1) await page.getByRole('link', { name: 'Câu tiếp theo' }).click();
    }
    await expect(page.getByRole('heading', { name: 'Hôm nay ôn xong rồi' })).toBeVisible();
    await page.goto(CORNER);
    await expect(page.getByText('Hôm nay anh chị đã ôn 3 câu.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Ôn lại bây giờ' })).toHaveCount(0);
  });
});

test('a slip in a case stands among the own slips with the case to work next, and goes with everything else when it is deleted', async ({ page, server, signIn }) => {
  const session = await signIn('trainee', freshName());
  await workCase(server.dataDir, session, 'quay-cho-go-may', actsOf('quay-cho-go-may', 'khong-thu-ly-tre'));
  await page.goto(CORNER);
  const slips = page.getByRole('region', { name: 'Chỗ đã sai trong tám tuần' });
  await expect(slips.getByText('Không thông báo không thụ lý').or(slips.getByText(/Một lần, gần nhất/)).first()).toBeVisible();
  await expect(page.getByText(/Đã gặp \d+ quy tắc/)).toBeVisible();
  await page.getByLabel('Tôi muốn dành mỗi tuần (phút)').fill('nhiều');
  await page.getByRole('button', { name: 'Đặt lại số phút' }).click();
  await expect(page.getByRole('alert')).toContainText('Gõ một số từ 0 đến 600');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải tệp nhắc việc' }).click()]);
  expect(file.suggestedFilename()).toBe('on-lai-sa-ban.ics');

  await page.getByRole('link', { name: /^Dữ liệu học của tôi/ }).click();
  await page.getByRole('button', { name: 'Xóa dữ liệu học của tôi' }).click();
  await expect(page.getByRole('alert')).toContainText('đánh dấu vào ô');
  await page.getByRole('checkbox', { name: 'Tôi muốn xóa tất cả dữ liệu học của mình' }).check();
  await page.getByRole('button', { name: 'Xóa dữ liệu học của tôi' }).click();
  await expect(page.getByText('Đã xóa.')).toBeVisible();
  await page.goto(CORNER);
  await expect(page.getByText('Anh chị chưa gặp quy tắc nào.')).toBeVisible();
});

test('after an amendment is entered in a test register the rules that rest on it are due, and the contrast of before and now is asked first', async ({ browser, own }) => {
  const session = await openSession(own.dataDir, 'trainee', { classCode: own.classCode, name: freshName() });
  await withPorts(own.dataDir, (ports) => {
    workedAttempt(ports, session.caller, 'dat-vuon-bai-sa', 'lawful');
    standingOf(ports, session.caller.person);
  });
  await own.kill('SIGTERM');
  await underRegister(own.dataDir, registerWithShorterAcceptance('2026-11-20'), async ({ url }) => {
    const context = await browser.newContext({ baseURL: url, viewport: { width: 390, height: 844 } });
    await putSession(context, url, session);
    const page = await context.newPage();
    await page.goto(CORNER);
    await expect(page.getByRole('region', { name: 'Ôn lại hôm nay' }).getByRole('listitem').first()).toContainText('Luật vừa đổi');
    await page.getByRole('link', { name: 'Ôn lại bây giờ' }).click();
    await expect(page.getByText('Điều 27 Luật Khiếu nại đã đổi từ ngày 20/11/2026. Việc làm từ ngày đó thì theo câu nào?')).toBeVisible();
    await page.getByRole('radio', { name: /^Trong 05 ngày làm việc/ }).check();
    await page.getByRole('button', { name: 'Trả lời' }).click();
    const contrast = page.getByRole('region', { name: 'Trước và nay' });
    await expect(contrast).toContainText('Trước ngày 20/11/2026: Trong 07 ngày làm việc');
    await expect(contrast).toContainText('Nay, từ ngày 20/11/2026: Trong 05 ngày làm việc');
    await context.close();
  });
});
