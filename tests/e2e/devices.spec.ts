import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expect, test, watchPage } from './support/fixtures.ts';
import { enterClass, freshName, sitDown } from './support/signing-in.ts';

const TITLE = 'Bốn mươi mét vuông đất vườn';
const PASSWORD = 'mot con vit xoe ra hai cai canh';

interface Device {
  context: BrowserContext;
  page: Page;
}

/** Another browser: no cookie of anybody. */
async function newDevice(browser: Browser, url: string, faults: string[]): Promise<Device> {
  const context = await browser.newContext({ baseURL: url });
  const page = await context.newPage();
  watchPage(page, new URL(url).host, [], faults);
  return { context, page };
}

/** Does one act and gives the whole desk as it then reads. */
async function actAndRead(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Hỏi bà Lường Thị Hiên' }).click();
  await expect(page.locator('#vua-xong .toast')).toBeVisible();
  return readDesk(page);
}

async function readDesk(page: Page): Promise<string> {
  await page.goto(new URL(page.url()).pathname);
  return page.locator('main').innerText();
}

async function goOnWithCase(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Vào bàn làm việc' }).click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
}

async function signInByPhone(page: Page, phone: string): Promise<void> {
  await page.goto('/dang-nhap');
  await page.getByLabel('Số điện thoại').fill(phone);
  await page.getByLabel('Mật khẩu').fill(PASSWORD);
  await page.getByRole('button', { name: 'Vào góc học tập' }).click();
}

/** Uses a one-time link. Whoever made the account has filled in what is not given. */
async function useLink(page: Page, link: string, person: { name?: string; phone?: string } = {}): Promise<void> {
  await page.goto(link);
  if (person.name !== undefined) await page.getByLabel('Họ và tên').fill(person.name);
  if (person.phone !== undefined) await page.getByLabel('Số điện thoại').fill(person.phone);
  await page.getByLabel('Mật khẩu mới').fill(PASSWORD);
  await page.getByLabel('Gõ lại mật khẩu').fill(PASSWORD);
  await page.getByRole('button', { name: 'Đặt mật khẩu và vào' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Chào / })).toBeVisible();
}

test('a trainee goes on at another device with the class code, the name and the seat code', async ({ browser, page, server }) => {
  const name = freshName();
  await enterClass(page, server.classCode, name);
  const seat = /\d{4}/.exec((await page.getByText(/^Mã ghế của anh chị: \d{4}$/).textContent()) ?? '')?.[0] ?? '';
  await sitDown(page, TITLE);
  const desk = await actAndRead(page);

  const faults: string[] = [];
  const other = await newDevice(browser, server.url, faults);
  await other.page.goto('/dang-nhap');
  await other.page.getByLabel('Mã lớp').fill(server.classCode);
  await other.page.getByLabel('Họ và tên').fill(name);
  await other.page.getByRole('button', { name: 'Vào lớp' }).click();
  await expect(other.page.getByRole('alert')).toContainText('Trong lớp đã có người mang tên này');
  await expect(other.page.getByLabel('Mã lớp')).toHaveValue(server.classCode);
  await expect(other.page.getByLabel('Họ và tên')).toHaveValue(name);

  await other.page.getByLabel('Mã ghế').fill(seat === '0000' ? '1111' : '0000');
  await other.page.getByRole('button', { name: 'Vào lớp' }).click();
  await expect(other.page.getByRole('alert')).toContainText('Mã ghế chưa đúng');

  await other.page.getByLabel('Mã ghế').fill(seat);
  await other.page.getByRole('button', { name: 'Vào lớp' }).click();
  await goOnWithCase(other.page);
  expect(await readDesk(other.page)).toBe(desk);
  expect(faults).toEqual([]);
  await other.context.close();
});

test('the first administrator, a trainer and a class come to be through the pages alone', async ({ browser, own: server }) => {
  const faults: string[] = [];
  const [admin, trainer, trainee] = await Promise.all([newDevice(browser, server.url, faults), newDevice(browser, server.url, faults), newDevice(browser, server.url, faults)]);
  await useLink(admin.page, server.adminLink, { name: 'Đặng Thị Quản Trị', phone: '0912 345 678' });
  await trainer.page.goto(server.adminLink);
  await expect(trainer.page.getByRole('heading', { level: 1, name: 'Liên kết này không dùng được' })).toBeVisible();
  await expect(trainer.page.getByText('Liên kết này đã dùng rồi')).toBeVisible();
  await expect(trainer.page.getByLabel('Mật khẩu')).toHaveCount(0);

  await admin.page.getByRole('navigation', { name: 'Mục lục' }).getByRole('link', { name: 'Quản trị' }).click();
  await admin.page.getByLabel('Họ và tên').fill('Phùng Văn Giảng');
  await admin.page.getByLabel('Số điện thoại').fill('0987.654.321');
  await admin.page.getByLabel('Giảng viên').check();
  await admin.page.getByRole('button', { name: 'Thêm người và lấy liên kết' }).click();
  await expect(admin.page.getByText('Đã thêm Phùng Văn Giảng.')).toBeVisible();
  await useLink(trainer.page, await admin.page.getByLabel('Liên kết vào lần đầu').inputValue());

  await trainer.page.goto('/lop');
  await trainer.page.getByLabel('Tên lớp').fill('Khiếu nại, xã Bãi Sa');
  await trainer.page.getByRole('button', { name: 'Mở lớp và lấy mã' }).click();
  await expect(trainer.page.getByText('Đã mở lớp “Khiếu nại, xã Bãi Sa”.')).toBeVisible();
  const code = /Mã vào lớp: (\d{6})/.exec((await trainer.page.locator('#vua-xong').textContent()) ?? '')?.[1] ?? '';
  await enterClass(trainee.page, code, 'Hoàng Thị Học Viên');
  await expect(trainee.page.getByText('Khiếu nại, xã Bãi Sa')).toBeVisible();
  await trainer.page.goto('/lop');
  await expect(trainer.page.getByText('1 học viên')).toBeVisible();

  await sitDown(trainer.page, TITLE);
  const desk = await actAndRead(trainer.page);
  await trainer.page.goto('/');
  await trainer.page.getByRole('button', { name: 'Thoát ra' }).click();
  await expect(trainer.page.getByText('Anh chị đã thoát ra. Bài làm đã lưu đủ.')).toBeVisible();
  await trainer.page.goto('/lop');
  await expect(trainer.page).toHaveURL(/\/dang-nhap\?ve=%2Flop$/);

  const elsewhere = await newDevice(browser, server.url, faults);
  await signInByPhone(elsewhere.page, '+84 987 654 321');
  await expect(elsewhere.page.getByRole('heading', { level: 1, name: 'Chào Phùng Văn Giảng' })).toBeVisible();
  await goOnWithCase(elsewhere.page);
  expect(await readDesk(elsewhere.page)).toBe(desk);
  expect(faults).toEqual([]);
});
