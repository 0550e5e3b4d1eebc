import type { Page } from '@playwright/test';
import { workCase } from './support/cases.ts';
import { ON_THE_PHONE } from './support/combinations.ts';
import { expect, test } from './support/fixtures.ts';
import { actsOf } from './support/logs.ts';
import { freshName } from './support/signing-in.ts';

const CASE = 'bao-lut-qua-han';

const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const { name, use } of ON_THE_PHONE) {
  test.describe(name, () => {
    test.use(use);

    test('a visitor looks at the forms of a date, opens a blank one and finds its number, its edition and its fields', async ({ page }) => {
      await page.goto('/bieu-mau');
      await expect(page.getByRole('heading', { level: 1, name: 'Biểu mẫu' })).toBeVisible();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.getByLabel('Ngày áp dụng luật').fill('30/6/2026');
      await page.getByRole('button', { name: 'Xem mẫu của ngày này' }).click();
      const notice = page.locator('.form-list li').filter({ has: page.getByRole('link', { name: 'Thông báo thụ lý', exact: true }) });
      await expect(notice).toContainText('Mẫu số 03, Nghị định 124/2020/NĐ-CP, dùng từ 10/12/2020 đến hết 30/6/2026');
      await expect(page.locator('.form-list li').filter({ hasText: 'Quyết định tạm đình chỉ giải quyết khiếu nại' })).toContainText('ngày này không có mẫu');
      await expect(page.locator('.form-list li').filter({ hasText: 'Công văn trả lời' })).toContainText('pháp luật không quy định mẫu');
      await notice.getByRole('link').click();
      await expect(page.getByRole('article', { name: 'Thông báo thụ lý' })).toContainText('Mẫu số 03');
      await expect(page.getByRole('link', { name: 'Mẫu số 03, dùng từ 01/7/2026' })).toBeVisible();
      await expect(page.getByRole('row', { name: /Điều khoản làm căn cứ/ })).toContainText('không');
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });

    test('a finding leads to the field of the paper, and the paper back to the finding', async ({ page, server, signIn }) => {
      const session = await signIn('trainee', freshName());
      const attempt = await workCase(server.dataDir, session, CASE, actsOf(CASE, 'mau-cu'));
      await page.goto(`/phan-tich/${attempt}`);
      await expect(page.getByRole('region', { name: 'Giấy anh chị đã lập' }).getByRole('link', { name: /^Thông báo thụ lý, ngày 05\/10/ })).toBeVisible();
      await page.locator('#loi-1').getByRole('link', { name: 'Mẫu dùng' }).click();
      await expect(page).toHaveURL(/\/giay\/\d+#o-form$/);
      await expect(page.locator('#o-form')).toHaveText('Mẫu số 03');
      await expect(page.getByRole('article')).toContainText('Kính gửi: ông Quản Đức Thìn');
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.getByRole('row', { name: /^Mẫu dùng/ }).getByRole('link').last().click();
      await expect(page).toHaveURL(/\/phan-tich\/[^/]+#loi-1$/);
    });
  });
}

test('on paper the page is the document alone, in black, wider than no A4 sheet', async ({ page, server, signIn }) => {
  const session = await signIn('trainee', freshName());
  const attempt = await workCase(server.dataDir, session, CASE, actsOf(CASE, 'lawful'));
  await page.goto(`/phan-tich/${attempt}`);
  await page.getByRole('region', { name: 'Giấy anh chị đã lập' }).getByRole('link', { name: /^Quyết định giải quyết khiếu nại/ }).click();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 624, height: 970 });
  await expect(page.getByRole('article')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  const size = await page.locator('.form-body p').first().evaluate((line) => parseFloat(getComputedStyle(line).fontSize));
  expect(size).toBeGreaterThanOrEqual(17);
});

test('a paper of somebody else does not exist, nor a form that nobody knows', async ({ page, server, signIn, browser }) => {
  const session = await signIn('trainee', freshName());
  const attempt = await workCase(server.dataDir, session, CASE, actsOf(CASE, 'lawful'));
  await page.goto(`/phan-tich/${attempt}`);
  const href = await page.getByRole('region', { name: 'Giấy anh chị đã lập' }).getByRole('link').first().getAttribute('href');
  const stranger = await browser.newContext();
  const asked = await (await stranger.newPage()).goto(`${server.url}${href ?? ''}`);
  expect(new URL(asked?.url() ?? '').pathname).toBe('/dang-nhap');
  await stranger.close();
  await signIn('trainee', freshName());
  expect((await page.goto(href ?? ''))?.status()).toBe(404);
  expect((await page.goto('/bieu-mau/nd124-2020/mau-99@2026'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'Không có biểu mẫu này' })).toBeVisible();
});
