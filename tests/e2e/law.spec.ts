import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, javaScriptEnabled: false };

const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe('on a phone without script', () => {
  test.use(PHONE);

  test('a term is looked up in three taps from the first page', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: 'Tra điều khoản theo ngày áp dụng' }).tap();
    await page.getByRole('link', { name: 'Thời hạn: Khiếu nại' }).tap();
    await expect(page.getByRole('heading', { level: 2, name: 'Khiếu nại; Thời hạn' })).toBeVisible();
    await page.getByRole('link', { name: 'Điều 27 Luật Khiếu nại', exact: true }).tap();
    await expect(page.getByRole('heading', { level: 1, name: 'Điều 27 Luật Khiếu nại' })).toBeVisible();
    await expect(page.locator('.wording')).toContainText('07 ngày làm việc, kể từ ngày nhận được khiếu nại');
    await expect(page.locator('.wording')).toContainText('Kiểm chứng lần cuối');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test('another date shows the wording of that date, what changed since, and why a date cannot be used', async ({ page }) => {
    await page.goto('/tra-cuu/lkn-2011/d27');
    await expect(page.locator('.hist .on del')).toContainText('10');
    const look = async (date: string) => {
      await page.getByLabel('Ngày áp dụng luật').fill(date);
      await page.getByRole('button', { name: 'Xem bản của ngày này' }).tap();
    };
    await look('30/6/2026');
    await expect(page.getByRole('heading', { level: 2, name: 'Bản áp dụng ngày 30/6/2026' })).toBeVisible();
    await expect(page.locator('.wording')).toContainText('10 ngày, kể từ ngày nhận được khiếu nại');
    await look('31/2/2026');
    await expect(page.locator('.err')).toContainText('“31/2/2026” không phải là một ngày có trên lịch');
    await look('02/9/1945');
    await expect(page.locator('.err')).toContainText('Ngày 02/9/1945 chưa có luật trong sổ');
    await look('01/01/2010');
    await expect(page.locator('.wording')).toContainText('Điều khoản này chỉ có từ 01/7/2012');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test('filters narrow the list together and stay chosen', async ({ page }) => {
    await page.goto('/tra-cuu');
    await page.getByText('Lọc theo văn bản, chủ đề, khâu, người làm').tap();
    await page.getByLabel('Văn bản').selectOption('Luật Tố cáo');
    await page.getByLabel('Khâu', { exact: true }).selectOption('Thụ lý');
    await page.getByRole('button', { name: 'Tìm trong sổ luật' }).tap();
    await expect(page.getByRole('heading', { level: 2, name: 'Luật Tố cáo; Thụ lý' })).toBeVisible();
    await expect(page.locator('.provisions li')).not.toHaveCount(0);
    for (const row of await page.locator('.provisions h3').allTextContents()) expect(row).toContain('Luật Tố cáo');
    await expect(page.getByLabel('Khâu', { exact: true })).toHaveValue('thu-ly');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test('two dates are compared: by a turn of the law, by hand, the wrong way round, and not at all', async ({ page }) => {
    await page.goto('/tra-cuu');
    await page.getByRole('link', { name: 'So sánh: trước và sau 01/7/2026' }).tap();
    await expect(page.getByRole('heading', { level: 2, name: 'Từ ngày 30/6/2026 sang ngày 01/7/2026' })).toBeVisible();
    await page.getByRole('link', { name: /^Luật Khiếu nại \(/ }).tap();
    await expect(page.locator('.provisions li').filter({ has: page.getByRole('link', { name: 'Điều 27 Luật Khiếu nại', exact: true }) })).toContainText('Thời hạn: trước là 10 ngày');
    await page.getByRole('link', { name: /^Luật Tố cáo \(/ }).tap();
    await expect(page.getByRole('heading', { level: 3, name: /^Luật Tố cáo/ })).toBeVisible();
    await page.getByLabel('Ngày trước').fill('01/7/2026');
    await page.getByLabel('Ngày sau').fill('01/01/2026');
    await page.getByRole('button', { name: 'So sánh hai ngày này' }).tap();
    await expect(page.getByText('đã đổi chỗ hai ngày')).toBeVisible();
    await page.goto('/tra-cuu/so-sanh?tu=01/7/2026&den=01/7/2026');
    await expect(page.getByText('Hai ô đang ghi cùng một ngày')).toBeVisible();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test('"to cao" typed into the header of a page of text finds "tố cáo", marked, and one kind can be seen alone', async ({ page }) => {
    await page.goto('/tra-cuu');
    await page.getByLabel('Tìm trong cả thư viện').getByRole('searchbox').fill('to cao');
    await page.getByLabel('Tìm trong cả thư viện').getByRole('button', { name: 'Tìm' }).tap();
    await expect(page.locator('.found li').first().locator('mark')).not.toHaveCount(0);
    expect(new Set(await page.locator('.found h3 mark').allTextContents().then((texts) => texts.map((text) => text.toLowerCase())))).toContain('tố cáo');
    await page.getByRole('link', { name: /^Luật \(/ }).tap();
    await expect(page.locator('.found li').first()).toContainText(/^.*(Điều|Khoản|Điểm)/);
    await page.locator('.found h3 a').first().tap();
    await expect(page).toHaveURL(/\/tra-cuu\/[a-z0-9-]+\/d/);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test('a legal word leads to what it means', async ({ page }) => {
    await page.goto('/tim?q=to+cao&nhom=tu');
    await page.locator('.found h3 a').first().tap();
    await expect(page).toHaveURL(/\/tra-cuu\/tu-ngu#tu-/);
    await expect(page.locator(':target')).toContainText(/tố cáo/i);
  });
});

test('nothing, signs and far too much are answered in words', async ({ page, request }) => {
  await page.goto('/tim');
  await expect(page.getByText('Anh chị gõ vài chữ rồi bấm Tìm.')).toBeVisible();
  await page.goto('/tim?q=%22%29+%2A');
  await expect(page.getByText('không có chữ hay số nào để tìm')).toBeVisible();
  await page.goto(`/tim?q=${encodeURIComponent('zzqx yyqx')}`);
  await expect(page.getByText('Không thấy “zzqx yyqx” ở đâu.')).toBeVisible();
  await page.goto(`/tim?q=${encodeURIComponent('khiếu nại '.repeat(100))}`);
  await expect(page.getByText('tìm theo mười hai chữ đầu')).toBeVisible();
  const answer = await request.get(`/tim?q=${'a'.repeat(15_000)}`);
  expect(answer.status()).toBe(414);
  expect(await answer.text()).toMatch(/địa chỉ/i);
});

test('law pages are kept and the same for everybody; results of a search are made anew', async ({ request }) => {
  for (const path of ['/tra-cuu', '/tra-cuu/lkn-2011/d27', '/tra-cuu/so-sanh', '/tra-cuu/tu-ngu']) {
    const first = await request.get(path, { headers: { 'Accept-Encoding': 'br' } });
    const again = await request.get(path, { headers: { 'Accept-Encoding': 'br', 'If-None-Match': first.headers()['etag'] ?? '' } });
    expect([path, first.headers()['content-encoding'], again.status()]).toEqual([path, 'br', 304]);
  }
  expect((await request.get('/tim?q=to+cao')).headers()['content-encoding']).toBe('gzip');
});
