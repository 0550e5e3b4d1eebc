import { expect, test, watchPage, withAndWithoutScript } from './support/fixtures.ts';
import { TestServer } from './support/server.ts';

withAndWithoutScript('a trainee comes in with the class code, opens a case and does the first act', async ({ page, server }, info) => {
  await page.goto('/dang-nhap?ve=/tinh-huong');
  await page.getByLabel('Mã lớp').fill(server.classCode);
  await page.getByLabel('Họ và tên').fill(`Bùi Thị ${info.project.name === 'phone' ? 'Điện' : 'Bàn'} ${info.titlePath.includes('with script') ? 'Có' : 'Không'}`);
  await page.locator('form').filter({ has: page.getByLabel('Mã lớp') }).getByRole('button').first().click();
  await expect(page).toHaveURL(/\/tinh-huong$/);
  await page.locator('a[href="/tinh-huong/dat-vuon-bai-sa"]').first().click();
  await page.getByRole('button', { name: 'Vào bàn làm việc' }).first().click();
  await expect(page).toHaveURL(/\/ban-lam-viec\//);
  const before = await page.locator('main').innerText();
  await page.getByRole('button', { name: /^Hỏi / }).first().click();
  await expect.poll(() => page.locator('main').innerText()).not.toBe(before);
});

test('the first administrator comes in by the printed link, once', async ({ browser }) => {
  const server = new TestServer();
  await server.start();
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const faults: string[] = [];
    watchPage(page, new URL(server.url).host, [], faults);
    await page.goto(server.adminLink);
    await page.getByLabel('Họ và tên').fill('Đặng Thị Quản Trị');
    await page.getByLabel('Số điện thoại').fill('0912 345 678');
    for (const field of await page.locator('input[type=password]').all()) await field.fill('một mật khẩu đủ dài 9');
    await page.locator('main form').getByRole('button').first().click();
    await expect(page).not.toHaveURL(/lan-dau/);
    await page.goto(`${server.url}/quan-tri`);
    await expect(page.locator('main')).toContainText('Đặng Thị Quản Trị');
    await context.clearCookies();
    await page.goto(server.adminLink);
    await expect(page.locator('main')).toBeVisible();
    await expect(page.locator('input[type=password]')).toHaveCount(0);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
    await server.end();
  }
});
