import type { Browser, Page } from '@playwright/test';
import { expect, test, watchPage } from './support/fixtures.ts';
import { openHallWithTests } from './support/hall-tests.ts';
import { press } from './support/press.ts';
import { freshName } from './support/signing-in.ts';

async function newPhone(browser: Browser, url: string, faults: string[], options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, ...options });
  const page = await context.newPage();
  watchPage(page, new URL(url).host, [], faults);
  return page;
}

/** Answers the question that stands open, and waits until it is acknowledged. */
async function choose(phone: Page, question: 1 | 2, place: number): Promise<void> {
  await expect(phone.getByText(`Câu ${question} trên 2`)).toBeVisible();
  await phone.getByRole('radio').nth(place).check();
  await press(phone, 'Ghi câu trả lời');
  await expect(phone.locator('#vua-xong .toast')).toContainText(`Đã ghi câu trả lời câu ${question}.`);
}

const asked = (phone: Page) => phone.locator('.q legend').innerText();

test('a hall answers before and after: one question a screen, resumed, without script and as a table, shown together, told to each phone', async ({ browser, page: console_, server, signIn }) => {
  const faults: string[] = [];
  const { id, code } = await openHallWithTests(server.dataDir, await signIn('trainer', freshName()));
  await console_.goto(`/lop-dieu-hanh/${id}`);
  const projector = await console_.context().newPage();
  watchPage(projector, new URL(server.url).host, [], faults);
  await projector.goto(`/may-chieu/${id}`);
  const phone = await newPhone(browser, server.url, faults);
  await phone.goto(`/lop/${code}/vao`);
  await phone.getByRole('button', { name: 'Vào lớp' }).first().click();
  const table = await newPhone(browser, server.url, faults, { javaScriptEnabled: false });
  await table.goto(`/lop/${code}/vao`);
  await table.getByText('Ghi tên, nơi công tác').click();
  await table.getByLabel(/Cả bàn dùng chung/).fill('6');
  await table.getByRole('button', { name: 'Vào lớp' }).last().click();

  await press(console_, 'Bắt đầu buổi học');
  await phone.getByRole('link', { name: 'Làm bài' }).click();
  await expect(phone.getByText('Câu 1 trên 2')).toBeVisible();
  const before = await asked(phone);
  await press(phone, 'Ghi câu trả lời');
  await expect(phone.getByText('Anh chị chưa trả lời.')).toBeVisible();
  await choose(phone, 1, 0);
  await phone.getByRole('link', { name: 'Xem việc lớp đang làm' }).click();
  await expect(phone.getByText('Đã trả lời 1 trên 2 câu.')).toBeVisible();
  await phone.getByRole('link', { name: 'Làm tiếp' }).click();
  await choose(phone, 2, 0);
  await expect(phone.getByText('Anh chị đã trả lời đủ 2 câu.')).toBeVisible();
  await phone.getByRole('link', { name: 'Câu 1, đã trả lời' }).click();
  await expect(phone.getByRole('radio').first()).toBeChecked();

  await table.goto(`/lop/${code}`);
  await table.getByRole('link', { name: 'Làm bài' }).click();
  await expect(table.getByText('Máy chung của 6 người')).toBeVisible();
  expect(await asked(table)).not.toBe(before);
  await choose(table, 1, 0);
  await choose(table, 2, 1);
  await expect(table.getByText('Anh chị đã trả lời đủ 2 câu.')).toBeVisible();
  for (const screen of [console_, projector]) await expect(screen.getByText('2 trên 2 máy đã làm xong')).toBeVisible();
  await expect(projector.locator('.bars')).toHaveCount(0);

  await press(console_, 'Khóa bài kiểm tra');
  await expect(phone.getByText('Bài này không nhận thêm câu trả lời')).toBeVisible();
  await press(phone, 'Ghi câu trả lời mới');
  await expect(phone.getByRole('alert')).toContainText('Bài này đã khóa');
  await expect(phone.getByText('Giảng viên đã khóa bài.')).toBeVisible();
  await press(console_, 'Chiếu kết quả chung');
  await expect(projector.locator('.test-bars li')).toHaveCount(2);
  await expect(projector.locator('.test-bars')).toContainText('%');

  await press(console_, 'Sang việc tiếp theo');
  await expect(phone.getByRole('heading', { level: 1, name: 'Câu hỏi cuối buổi' })).toBeVisible();
  await phone.getByRole('link', { name: 'Làm bài' }).click();
  await expect(phone.getByText('Câu 1 trên 2')).toBeVisible();
  expect(await asked(phone)).not.toBe(before);
  await choose(phone, 1, 1);
  await choose(phone, 2, 1);
  await expect(phone.getByText('Anh chị đã trả lời đủ 2 câu.')).toBeVisible();
  await expect(phone.getByText('Kết quả của máy này')).toHaveCount(0);
  await table.goto(`/lop/${code}/kiem-tra`);
  await choose(table, 1, 0);
  await choose(table, 2, 0);

  await press(console_, 'Khóa bài kiểm tra');
  await press(console_, 'Chiếu kết quả chung');
  await expect(phone.getByText(/^Câu hỏi đầu buổi: đúng [012] trên 2 câu$/)).toBeVisible();
  await phone.getByText(/^Câu 1\. /).click();
  await expect(phone.getByRole('heading', { name: 'Căn cứ' }).first()).toBeVisible();
  await table.goto(`/lop/${code}`);
  await table.getByRole('link', { name: 'Xem kết quả của máy này' }).click();
  await expect(table.getByText(/^Câu hỏi cuối buổi: đúng [012] trên 2 câu$/)).toBeVisible();

  await console_.getByRole('link', { name: 'Xem kết quả kiểm tra' }).click();
  await expect(console_.getByRole('heading', { level: 1, name: 'Kết quả kiểm tra' })).toBeVisible();
  await expect(console_.getByText('tính trên 2 máy đã làm cả hai lần')).toBeVisible();
  await console_.goBack();
  await press(console_, 'Sang việc tiếp theo');
  await expect(phone.getByRole('heading', { level: 1, name: 'Bế mạc' })).toBeVisible();
  await expect(phone.getByRole('link', { name: 'Xem kết quả của máy này' })).toBeVisible();
  expect(faults).toEqual([]);
});
