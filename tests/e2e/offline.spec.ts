import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { listAttempts, selectEvents } from '#db/repositories/attempts.ts';
import { selectOptionalReport } from '#db/repositories/grading.ts';
import { expect, putSession, test as base } from './support/fixtures.ts';
import { openSession, withPorts } from './support/people.ts';
import { TestServer } from './support/server.ts';

/** A server that a test may kill: nobody else is on it. */
const test = base.extend<{ own: TestServer }>({
  own: async ({ browserName }, provide) => {
    const server = new TestServer();
    await server.start();
    await provide(server);
    await server.end();
    expect(browserName).toBe('chromium');
  },
});

const PATH = '/ngoai-tuyen';
const status = (page: Page) => page.locator('#da-luu');

/** Answers whatever is asked, rightly or not. */
async function answerItem(page: Page): Promise<void> {
  const form = page.locator('form.q');
  await form.waitFor();
  for (const name of ['dap', 'can-cu']) if ((await form.locator(`.opt input[name="${name}"]`).count()) > 0) await form.locator(`.opt input[name="${name}"]`).first().check();
  for (const [index, select] of (await form.locator('select').all()).entries()) await select.selectOption({ index: index + 1 });
  if ((await form.locator('.q-number input').count()) > 0) await form.locator('.q-number input').fill('7');
  if ((await form.locator('.q-day').count()) > 0) for (const [name, value] of [['ngay', '5'], ['thang', '10'], ['nam', '2026']] as const) await form.locator(`input[name="${name}"]`).fill(value);
  await page.getByRole('button', { name: 'Trả lời' }).click();
}

/** What the server holds of the person: the log and the verdict of the only attempt, and how many answers. */
function onServer(own: TestServer, person: string) {
  return withPorts(own.dataDir, ({ db }) => {
    const attempts = listAttempts(db, person);
    const [attempt] = attempts;
    return {
      attempts: attempts.length,
      status: attempt?.status,
      acts: attempt === undefined ? 0 : selectEvents(db, attempt.id).filter(({ src }) => src === 'trainee').length,
      score: attempt === undefined ? null : (selectOptionalReport(db, attempt.id)?.scoreTenths ?? null),
      answers: db.driver.prepare("SELECT count(*) FROM rule_evidences WHERE person = ? AND kind = 'item'").pluck().get(person),
      refused: db.driver.prepare("SELECT count(*) FROM device_events WHERE state = 'refused'").pluck().get(),
    };
  });
}

test('with the network cut a question and a whole case are worked, over a closed tab; with the network back everything is on the server once', async ({ browser, own }) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const session = await openSession(own.dataDir, 'trainee', { classCode: own.classCode, name: 'Vũ Thị Xa Sóng' });
  const { person } = session.caller;
  await putSession(context, own.url, session);
  const first = await context.newPage();
  await first.goto(own.url + PATH);
  await first.getByRole('button', { name: 'Lấy việc hôm nay về máy' }).click();
  await first.getByLabel('Vụ việc', { exact: true }).selectOption('vu:dat-vuon-bai-sa');
  await first.locator('button[value="lay-vu"]').click();
  await expect(first.getByText('Đã lấy về máy.')).toBeVisible();
  await expect(first.getByText('Trang này đã nằm trên máy')).toBeVisible({ timeout: 20_000 });
  await expect(status(first)).toContainText('Đã gửi: 1', { timeout: 20_000 });
  expect((await new AxeBuilder({ page: first }).analyze()).violations).toEqual([]);

  await own.kill('SIGKILL');
  await context.setOffline(true);
  await first.getByRole('link', { name: 'Làm câu hỏi' }).click();
  await answerItem(first);
  await expect(first.locator('#ket-luan')).toBeVisible();
  await expect(status(first)).toContainText('Đang chờ gửi: 1');
  await first.getByRole('link', { name: 'Về trang làm việc khi không có mạng' }).click();
  await first.getByRole('link', { name: /^Làm tiếp: / }).click();
  await first.getByRole('button', { name: 'Hỏi bà Lường Thị Hiên' }).click();
  await expect(first.locator('#vua-xong .toast')).toHaveText(/bà Lường Thị Hiên/);
  await first.locator('a.act[href*="/viec/petition.registered"]').click();
  await first.getByLabel('Ngày nhận đơn').fill('01/8/2026');
  await expect(status(first)).toContainText('Đang chờ gửi: 2');
  await expect(first.locator('.device-status')).toContainText('Đang không có mạng');
  const half = first.url();
  await first.close();

  const second = await context.newPage();
  await second.goto(half);
  // What was typed before the tab was closed.
  await expect(second.getByLabel('Ngày nhận đơn')).toHaveValue('01/8/2026');
  await second.locator('input[name="book"][value="petition-logbook"]').check();
  await second.locator('form.act-form').getByRole('button').first().click();
  await expect(second.locator('#vua-xong .toast')).toBeVisible();
  expect((await new AxeBuilder({ page: second }).analyze()).violations).toEqual([]);
  await second.getByRole('link', { name: 'Nộp ca' }).click();
  await second.locator('form').getByRole('button', { name: /^Nộp/ }).click();
  await expect(second.getByRole('heading', { level: 1, name: /^Kết quả: / })).toBeVisible();
  const score = /([\d,]+) điểm/.exec(await second.locator('.page-head').innerText())?.[1];
  expect(await onServer(own, person)).toMatchObject({ attempts: 1, status: 'open', acts: 0, answers: 0 });

  await own.start();
  await context.setOffline(false);
  await expect(status(second)).toHaveText(/Đã lưu trên máy: (\d+) việc\. Đã gửi: \1\.$/, { timeout: 30_000 });
  await expect(second.getByText('Máy chủ đã nhận và chấm ra đúng kết quả này.')).toBeVisible();
  const arrived = await onServer(own, person);
  expect(arrived).toEqual({ attempts: 1, status: 'submitted', acts: 2, score: Math.round(Number((score ?? '').replace(',', '.')) * 10), answers: 1, refused: 0 });
  await second.reload();
  await expect(status(second)).toContainText('Đã gửi: 5');
  expect(await onServer(own, person)).toEqual(arrived);

  await second.setViewportSize({ width: 1366, height: 768 });
  await second.goto(own.url);
  await second.getByRole('button', { name: 'Thoát ra' }).click();
  await second.goto(own.url + PATH);
  await expect(second.getByText('Anh chị đăng nhập một lần khi có mạng')).toBeVisible();
  await expect(status(second)).toContainText('Đã lưu trên máy: 0 việc');
  await context.close();
});
