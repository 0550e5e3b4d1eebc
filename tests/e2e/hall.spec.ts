import type { Browser, Page } from '@playwright/test';
import { expect, test, watchPage } from './support/fixtures.ts';
import { openHall, TO_VOTE } from './support/hall.ts';
import { press } from './support/press.ts';
import { freshName } from './support/signing-in.ts';

interface PhoneOptions {
  javaScriptEnabled?: boolean;
}

/** A phone of its own: no cookie of anybody. */
async function newPhone(browser: Browser, url: string, faults: string[], options: PhoneOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, ...options });
  const page = await context.newPage();
  watchPage(page, new URL(url).host, [], faults);
  return page;
}

async function answer(phone: Page, option: string, button = 'Gửi câu trả lời'): Promise<void> {
  await phone.getByRole('radio', { name: new RegExp(`^${option}\\.`) }).check();
  await press(phone, button);
  await expect(phone.locator('#vua-xong .toast')).toContainText(`Đã ghi câu trả lời của anh chị: ${option}.`);
}

const QUESTION = /muốn rút đơn trong buổi làm việc/;

test('a facilitator, a projector and two phones, one without script: join, vote, paper, reveal, vote anew, what the law says', async ({ browser, page: console_, server, signIn }) => {
  const faults: string[] = [];
  await signIn('trainer', freshName());
  await console_.goto('/lop');
  await console_.getByRole('link', { name: 'Mở buổi học ở hội trường, có máy chiếu và điện thoại' }).click();
  await console_.getByLabel('Chương trình mẫu').selectOption('Những gì đổi từ 01/7/2026, chín mươi phút');
  await press(console_, 'Mở buổi học và lấy mã');
  await expect(console_.getByRole('alert')).toBeVisible();
  await expect(console_.getByLabel('Chương trình mẫu')).toHaveValue('doi-moi-2026-chin-muoi-phut');
  await console_.getByLabel('Tên buổi học').fill('Luật mới, xã Bãi Sa');
  await press(console_, 'Mở buổi học và lấy mã');
  await expect(console_.getByRole('heading', { level: 1, name: 'Luật mới, xã Bãi Sa' })).toBeVisible();

  const [projector] = await Promise.all([console_.waitForEvent('popup'), console_.getByRole('link', { name: 'Mở màn máy chiếu' }).click()]);
  watchPage(projector, new URL(server.url).host, [], faults);
  const code = (await projector.locator('.join-code').innerText()).replace(/\s/g, '');
  expect(code).toMatch(/^\d{5}$/);
  await expect(projector.getByRole('img', { name: 'Mã QR để vào lớp' })).toBeVisible();

  const phone = await newPhone(browser, server.url, faults);
  await phone.goto('/vao');
  await phone.getByLabel('Mã lớp').fill(`${code.slice(0, 2)} ${code.slice(2)}`);
  await press(phone, 'Tìm lớp');
  await phone.getByRole('button', { name: 'Vào lớp' }).first().click();
  await expect(phone.getByText('Ghế số 1', { exact: true })).toBeVisible();

  const plain = await newPhone(browser, server.url, faults, { javaScriptEnabled: false });
  await plain.goto(`/lop/${code}/vao`);
  await plain.getByText('Ghi tên, nơi công tác').click();
  await plain.getByLabel('Họ và tên').fill('Tổ 3 <Bãi Sa>');
  await plain.getByLabel(/Cả bàn dùng chung/).fill('5');
  await plain.getByRole('button', { name: 'Vào lớp' }).last().click();
  await expect(plain.getByLabel('Họ và tên')).toHaveValue('Tổ 3 <Bãi Sa>');
  await expect(plain.getByLabel(/Cả bàn dùng chung/)).toHaveValue('5');
  await plain.getByLabel('Họ và tên').fill('Tổ ba Bãi Sa');
  await plain.getByRole('button', { name: 'Vào lớp' }).last().click();
  await expect(plain.getByText('Bàn ghế số 2, Tổ ba Bãi Sa')).toBeVisible();
  await expect(console_.getByText('2 máy, 6 người trong lớp')).toBeVisible();

  await press(console_, 'Bắt đầu buổi học');
  await expect(phone.getByRole('heading', { level: 1, name: 'Chào lớp, vào bằng mã' })).toBeVisible();
  for (const next of ['Câu hỏi đầu buổi', 'Khiếu nại từ 01/7/2026', 'Rút đơn tại buổi làm việc']) {
    await press(console_, 'Sang việc tiếp theo');
    await expect(phone.getByRole('heading', { level: 1, name: next })).toBeVisible();
  }
  await press(console_, 'Mở cho cả lớp trả lời');
  await expect(projector.getByRole('heading', { level: 1, name: QUESTION })).toBeVisible();
  await answer(phone, 'A');
  await answer(phone, 'B', 'Đổi câu trả lời');
  await plain.getByRole('link', { name: 'Xem việc mới' }).click();
  await answer(plain, 'A');
  await expect(console_.getByText('2 trên 2 máy đã trả lời')).toBeVisible();
  await expect(projector.getByText('2 trên 2 máy đã trả lời')).toBeVisible();
  await expect(projector.locator('.bars')).toHaveCount(0);

  await console_.getByLabel('A. Bảo về viết đơn rút, chưa có đơn thì làm tiếp').fill('nhiều');
  await console_.getByLabel('B. Ghi biên bản ý kiến rút, có chữ ký hoặc điểm chỉ').fill('7');
  await press(console_, 'Ghi phiếu');
  await expect(console_.getByText('Ô này ghi một số từ 0 đến 2000.')).toBeVisible();
  await expect(console_.getByLabel('B. Ghi biên bản ý kiến rút, có chữ ký hoặc điểm chỉ')).toHaveValue('7');
  await console_.getByLabel('A. Bảo về viết đơn rút, chưa có đơn thì làm tiếp').fill('3');
  await press(console_, 'Ghi phiếu');
  await expect(console_.getByText('Đã ghi phiếu số 1.')).toBeVisible();

  await press(console_, 'Khóa trả lời');
  await expect(phone.getByText('Đã khóa trả lời. Đợi giảng viên chiếu phân bố.')).toBeVisible();
  await expect(projector.locator('.bars')).toHaveCount(0);
  await press(console_, 'Chiếu phân bố');
  for (const screen of [projector, phone]) await expect(screen.locator('.bars li').nth(1)).toContainText('8 (50%)');
  await press(console_, 'Cho cả lớp bàn luận');
  await press(console_, 'Cho trả lời lại');
  await expect(phone.getByText('Trả lời lần 2')).toBeVisible();
  await answer(phone, 'B');
  await press(console_, 'Khóa trả lời');
  await press(console_, 'Chiếu phân bố');
  await expect(projector.getByRole('heading', { level: 3, name: 'Lần trước' })).toBeVisible();
  await press(console_, 'Sang việc tiếp theo');
  await expect(phone.getByRole('link', { name: /Điều 10/ })).toBeVisible();

  for (const screen of [projector, phone, plain]) expect(await screen.locator('body').innerText()).not.toContain(screen === plain ? 'Ghế số 1' : 'Tổ ba Bãi Sa');
  expect(faults).toEqual([]);
});

test('a stale page is told that the vote is closed; a dead phone gets its seat back on another; a foreign phone is led to the door', async ({ browser, server, signIn }) => {
  const faults: string[] = [];
  const session = await signIn('trainer', freshName());
  const { code } = await openHall(server.dataDir, session, TO_VOTE);
  const phone = await newPhone(browser, server.url, faults, { javaScriptEnabled: false });
  await phone.goto(`/lop/${code}`);
  await expect(phone).toHaveURL(`${server.url}/lop/${code}/vao`);
  await phone.getByRole('button', { name: 'Vào lớp' }).first().click();
  await answer(phone, 'C');
  const [, number, moveCode] = /số ghế (\d+), mã đổi máy (\d{4})/.exec(await phone.locator('main').innerText()) ?? [];

  const other = await newPhone(browser, server.url, faults);
  await other.goto(`/lop/${code}/vao`);
  await other.getByText('Tôi đã có ghế ở máy khác').click();
  await other.getByLabel('Số ghế').fill(number ?? '');
  await other.getByLabel('Mã đổi máy').fill(moveCode ?? '');
  await press(other, 'Nhận lại ghế');
  await expect(other.locator('#vua-xong .toast')).toContainText('Đã ghi câu trả lời của anh chị: C.');

  await phone.getByRole('radio', { name: /^A\./ }).check();
  await press(phone, 'Đổi câu trả lời');
  await expect(phone).toHaveURL(`${server.url}/lop/${code}/vao`);
  expect(faults).toEqual([]);
});

test('the server is killed in the middle of a vote: a phone finds its seat and its answer again by itself', async ({ browser, server, signIn }) => {
  const session = await signIn('trainer', freshName());
  const { code } = await openHall(server.dataDir, session, TO_VOTE);
  const phone = await newPhone(browser, server.url, []);
  await phone.goto(`/lop/${code}/vao`);
  await phone.getByRole('button', { name: 'Vào lớp' }).first().click();
  await answer(phone, 'B');
  await server.kill();
  await expect(phone.getByText('Đang mất nối với máy chủ lớp.')).toBeVisible();
  await server.start();
  await expect(phone.getByText('Đang mất nối với máy chủ lớp.')).toHaveCount(0, { timeout: 20_000 });
  await expect(phone.locator('#vua-xong .toast')).toContainText('Đã ghi câu trả lời của anh chị: B.');
  await answer(phone, 'D', 'Đổi câu trả lời');
});
