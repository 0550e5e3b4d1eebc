import { expect, test, watchPage } from './support/fixtures.ts';
import { TestServer } from './support/server.ts';

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
