import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { fixedClock } from '#app/platform/clock.ts';
import { standingOf, todayRows } from '#app/use-cases/refresher-day.ts';
import { listAttempts, selectEvents } from '#db/repositories/attempts.ts';
import { selectOptionalReport } from '#db/repositories/grading.ts';
import { expect, putSession, test } from './support/fixtures.ts';
import { openSession, withPorts } from './support/people.ts';
import { NewerScripts } from './support/newer-scripts.ts';
import type { TestServer } from './support/server.ts';

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
  await expect(first.getByText('Đã lấy việc hôm nay về máy.')).toBeVisible({ timeout: 30_000 });
  await first.getByLabel('Chọn vụ việc để lấy về').selectOption('vu:dat-vuon-bai-sa');
  await first.locator('button[value="lay-vu"]').click();
  await expect(first.getByText('Đã lấy vụ việc về máy.')).toBeVisible({ timeout: 20_000 });
  await expect(first.getByText('Trang này đã nằm trên máy')).toBeVisible({ timeout: 20_000 });
  await expect(status(first)).toContainText('Đã gửi: 1', { timeout: 20_000 });
  await first.getByLabel('Chọn bài học để lấy về').selectOption('/bai-hoc/khieu-nai/thu-ly-phai-tra-loi-co-hay-khong');
  await first.locator('button[value="lay-bai"]').click();
  const lesson = first.getByRole('link', { name: /^Đọc bài: / });
  await expect(lesson).toBeVisible({ timeout: 20_000 });
  expect((await new AxeBuilder({ page: first }).analyze()).violations).toEqual([]);

  await own.kill('SIGKILL');
  await context.setOffline(true);
  await lesson.click();
  await expect(first.locator('main h2').first()).toBeVisible();
  await first.goto(own.url + PATH);
  await first.getByRole('link', { name: 'Làm câu hỏi' }).click();
  await answerItem(first);
  await expect(first.locator('#ket-luan')).toBeVisible();
  await expect(status(first)).toContainText('Đang chờ gửi: 1');
  await first.getByRole('link', { name: 'Về trang làm việc khi không có mạng' }).click();
  await first.getByRole('link', { name: /^Làm tiếp: / }).click();
  await first.getByRole('button', { name: 'Hỏi bà Lường Thị Hiên' }).click();
  await expect(first.locator('#vua-xong .toast')).toHaveText(/bà Lường Thị Hiên/);
  await first.locator('.desk-tabs a[href="#xem-ho-so"]').click();
  await first.getByRole('button', { name: 'Đọc giấy này: Đơn của bà Hiên' }).click();
  await expect(first.locator('article.doc').getByText('ĐƠN KHIẾU NẠI')).toBeAttached();
  await first.locator('.desk-tabs a[href="#xem-viec"]').click();
  await first.locator('a.act[href*="/viec/petition.registered"]').click();
  await first.getByLabel('Ngày nhận đơn').fill('01/8/2026');
  await expect(status(first)).toContainText('Đang chờ gửi: 3');
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
  const score = await second.locator('.score b').innerText();
  await second.locator('details.cite summary').first().click();
  await second.getByRole('link', { name: 'Xem lịch sử điều khoản' }).first().click();
  await expect(second.locator('#ban')).toBeVisible();
  await second.goBack();
  await expect(second.getByRole('heading', { level: 1, name: /^Kết quả: / })).toBeVisible();
  expect(await onServer(own, person)).toMatchObject({ attempts: 1, status: 'open', acts: 0, answers: 0 });

  await own.start();
  await context.setOffline(false);
  await expect(status(second)).toHaveText(/Đã lưu trên máy: (\d+) việc\. Đã gửi: \1\.$/, { timeout: 30_000 });
  await expect(second.getByText('Máy chủ đã nhận và chấm ra đúng kết quả này.')).toBeVisible();
  const arrived = await onServer(own, person);
  expect(arrived).toEqual({ attempts: 1, status: 'submitted', acts: 3, score: Math.round(Number(score.replace(',', '.')) * 10), answers: 1, refused: 0 });
  await second.reload();
  await expect(status(second)).toContainText('Đã gửi: 6');
  expect(await onServer(own, person)).toEqual(arrived);
  const { asked, slipped } = await slipsTomorrow(own, person);
  expect(asked.length).toBeGreaterThan(0);
  expect(slipped).toEqual(expect.arrayContaining(asked));

  await second.setViewportSize({ width: 1366, height: 768 });
  await second.goto(own.url);
  await second.getByRole('button', { name: 'Thoát ra' }).click();
  await second.goto(own.url + PATH);
  await expect(second.getByText('Anh chị đăng nhập một lần khi có mạng')).toBeVisible();
  await expect(status(second)).toContainText('Đã lưu trên máy: 0 việc');
  await context.close();
});

/** The rules that the server will ask of the person a day later because of a slip in a case, and those that were slipped at. */
function slipsTomorrow(own: TestServer, person: string) {
  return withPorts(own.dataDir, (ports) => {
    const later = { ...ports, clock: fixedClock('2026-11-24T02:00:00Z') };
    const rows = todayRows(later, person, standingOf(later, person));
    const slipped = ports.db.driver.prepare("SELECT rule FROM rule_evidences WHERE person = ? AND kind = 'finding' AND rating = 'again'").pluck().all(person);
    return { asked: rows.filter(({ reason }) => reason === 'slipped').map(({ rule }) => rule), slipped };
  });
}

/** Takes the day's questions and a case along. */
async function takeAlong(page: Page, origin: string): Promise<void> {
  await page.goto(origin + PATH);
  await page.getByRole('button', { name: 'Lấy việc hôm nay về máy' }).click();
  await expect(page.getByText('Đã lấy việc hôm nay về máy.')).toBeVisible({ timeout: 30_000 });
  await page.locator('select[name="vu"]').selectOption('vu:dat-vuon-bai-sa');
  await page.locator('button[value="lay-vu"]').click();
  await expect(page.getByText('Đã lấy vụ việc về máy.')).toBeVisible({ timeout: 30_000 });
}

test('a store that is full or taken away is told truly and loses nothing that a page still knows; nobody signs out over unsent work unasked', async ({ browser, own }) => {
  test.setTimeout(120_000);
  // As over plain HTTP, where no service worker may stand between.
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const session = await openSession(own.dataDir, 'trainee', { classCode: own.classCode, name: 'Vi Văn Hết Chỗ' });
  await putSession(context, own.url, session);
  const page = await context.newPage();
  const storage = await context.newCDPSession(page);
  await takeAlong(page, own.url);
  await page.getByRole('link', { name: /^Làm tiếp: / }).click();

  await expect(page.getByRole('button', { name: 'Hỏi bà Lường Thị Hiên' })).toBeVisible();
  // A disk that is full refuses every row, until the page is loaded again.
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: 'Hỏi bà Lường Thị Hiên' }).click();
  await expect(page.getByText('việc vừa làm CHƯA được lưu')).toBeVisible();
  await expect(status(page)).toContainText('Đã lưu trên máy: 1 việc.');
  await page.reload();
  const otherTab = await context.newPage();
  await otherTab.goto(page.url());
  await expect(otherTab.getByRole('button', { name: 'Hỏi bà Lường Thị Hiên' })).toBeVisible();
  await page.getByRole('button', { name: 'Hỏi bà Lường Thị Hiên' }).click();
  await expect(page.locator('#vua-xong .toast')).toHaveText(/bà Lường Thị Hiên/);
  // A second tab of this device still shows the case as it was: its act is not taken for another.
  await otherTab.getByRole('button', { name: 'Hỏi bà Lường Thị Hiên' }).click();
  await expect(otherTab.getByText('Ca vừa có việc mới từ máy khác hoặc cửa sổ khác')).toBeVisible();
  await expect(status(otherTab)).toContainText('Đã lưu trên máy: 2 việc.');
  await otherTab.close();
  await expect(status(page)).toContainText('Đã gửi: 2', { timeout: 20_000 });

  // The browser takes the store away under the open page.
  await storage.send('Storage.clearDataForOrigin', { origin: own.url, storageTypes: 'indexeddb' });
  await page.getByRole('link', { name: 'Tạm dừng' }).click();
  await expect(page.getByText('mọi việc đã được lưu lại')).toBeVisible();
  await expect(status(page)).toContainText('Đã lưu trên máy: 2 việc. Đã gửi: 2.');
  await expect(page.getByRole('link', { name: /^Làm tiếp: / })).toBeVisible();
  // And between two visits.
  await page.goto('about:blank');
  await storage.send('Storage.clearDataForOrigin', { origin: own.url, storageTypes: 'indexeddb' });
  await page.goto(own.url + PATH);
  await expect(page.getByText('những gì chưa gửi thì đã mất')).toBeVisible();

  await page.getByRole('button', { name: 'Lấy việc hôm nay về máy' }).click();
  await page.route('**/ngoai-tuyen/gui', (route) => route.abort());
  await page.getByRole('link', { name: 'Làm câu hỏi' }).click();
  await answerItem(page);
  await expect(status(page)).toContainText('Đang chờ gửi: 1');
  await page.goto(`${own.url}/tai-khoan`);
  await page.waitForLoadState('networkidle');
  await page.locator('main form[action="/dang-xuat"]').getByRole('button').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Còn việc chưa gửi' })).toBeVisible();
  await page.getByRole('button', { name: 'Gửi rồi thoát ra' }).click();
  await expect(page.getByText('Chưa gửi được')).toBeVisible();
  expect(await onServer(own, session.caller.person)).toMatchObject({ answers: 0 });
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.unroute('**/ngoai-tuyen/gui');
  await page.getByRole('button', { name: 'Gửi rồi thoát ra' }).click();
  await expect(page).toHaveURL(/\/dang-nhap\?da-thoat=1$/);
  expect(await onServer(own, session.caller.person)).toMatchObject({ answers: 1, refused: 0 });
  await page.goto(own.url + PATH);
  await expect(status(page)).toContainText('Đã lưu trên máy: 0 việc');
  await context.close();
});

test('a new version of the scripts leaves an open case to the version that it was begun with', async ({ browser, own }) => {
  test.setTimeout(120_000);
  const scripts = new NewerScripts(own.url);
  const origin = await scripts.start();
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const session = await openSession(own.dataDir, 'trainee', { classCode: own.classCode, name: 'Cà Thị Bản Mới' });
  await putSession(context, origin, session);
  const page = await context.newPage();
  const versions = () => page.evaluate(async () => (await caches.keys()).flatMap((name) => (name.startsWith('saban-ban-') ? [name.slice('saban-ban-'.length)] : [])));
  await takeAlong(page, origin);
  await expect.poll(versions, { timeout: 20_000 }).toHaveLength(1);
  const [version = ''] = await versions();
  await page.getByRole('link', { name: /^Làm tiếp: / }).click();
  await page.getByRole('button', { name: 'Hỏi bà Lường Thị Hiên' }).click();
  await expect(page.locator('#vua-xong .toast')).toHaveText(/bà Lường Thị Hiên/);

  scripts.giveInstead(version, 'f'.repeat(version.length));
  await page.goto(origin + PATH);
  await expect.poll(versions, { timeout: 20_000 }).toHaveLength(2);
  // The new worker lies here whole and is at work.
  const isSettled = () => page.evaluate(async () => {
    const known = await navigator.serviceWorker.getRegistration();
    return known !== undefined && known.installing === null && known.waiting === null && known.active?.state === 'activated';
  });
  await expect.poll(isSettled, { timeout: 20_000 }).toBe(true);
  await page.getByRole('link', { name: /^Làm tiếp: / }).click();
  await expect(page).toHaveURL(new RegExp(`/ngoai-tuyen/ban/${version}\\?o=`));
  await expect(page.getByRole('link', { name: 'Nộp ca' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  // Without a network too: it lies on the device as a whole.
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('link', { name: 'Nộp ca' }).click();
  await page.locator('form').getByRole('button', { name: /^Nộp/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Kết quả: / })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('Máy chủ đã nhận và chấm ra đúng kết quả này.')).toBeVisible({ timeout: 20_000 });
  expect(await onServer(own, session.caller.person)).toMatchObject({ attempts: 1, status: 'submitted', acts: 1, refused: 0 });
  await context.close();
  await scripts.end();
});
