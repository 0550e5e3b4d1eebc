import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { workCase } from './support/cases.ts';
import { AT_THE_DESK } from './support/combinations.ts';
import { expect, test } from './support/fixtures.ts';
import { actsOf } from './support/logs.ts';
import { freshName } from './support/signing-in.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Nothing over the edge of the screen, and no fault that a machine can find; the machine needs script itself. */
async function expectInOrder(page: Page, script: boolean): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  if (!script) return;
  await page.locator('details:not([open])').evaluateAll((folded) => folded.forEach((details) => details.setAttribute('open', '')));
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
}

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

// A case is worked and several long pages are looked at; a busy machine takes its time.
test.describe.configure({ timeout: 150_000 });

for (const { name, use } of AT_THE_DESK) {
  test.describe(name, () => {
    test.use(use);

    test('from a finding to the two futures: the finding is gone, the reminder never comes, and the case goes on from the repair', async ({ page, server, signIn }) => {
      const session = await signIn('trainee', freshName());
      const attempt = await workCase(server.dataDir, session, 'quay-cho-go-may', actsOf('quay-cho-go-may', 'khong-thu-ly-tre'));
      await page.goto(`/phan-tich/${attempt}`);
      await page.getByRole('link', { name: 'Làm lại giúp tôi, so sánh hai cách' }).first().click();

      await expect(page.getByRole('heading', { level: 1, name: 'Hai cách, hai kết cục' })).toBeVisible();
      await expect(page.getByRole('main')).toContainText('91,8 trên 100');
      await expect(page.getByRole('main')).toContainText('100 trên 100');
      await expect(section(page, 'Lỗi').getByRole('listitem')).toContainText(['Hết lỗi']);
      await expect(section(page, 'Thời hạn')).toContainText('quá hạn');
      await expect(section(page, 'Thời hạn')).toContainText('trong hạn');
      const reminder = section(page, 'Người dân và cấp trên làm gì').getByRole('listitem').filter({ hasText: 'Văn thư đưa đến một đơn đề nghị trả lời.' });
      await expect(reminder).toContainText('Chỉ có ở “Cách đã làm”');
      await expect(reminder).toContainText('Cách làm lại: không có');
      await expectInOrder(page, use.javaScriptEnabled);

      await page.getByRole('button', { name: 'Làm tiếp từ đây' }).click();
      await expect(page).toHaveURL(/\/ban-lam-viec\//);
      await expect(page.getByRole('main')).toContainText('Thử lại từ');
    });

    test('under the law of 30/6/2026: the acceptance was in time, with both wordings and both last days; a date that is none is refused in words', async ({ page, server, signIn }) => {
      const session = await signIn('trainee', freshName());
      const attempt = await workCase(server.dataDir, session, 'dat-vuon-bai-sa', actsOf('dat-vuon-bai-sa', 'thu-ly-tre'));
      await page.goto(`/phan-tich/${attempt}`);
      await page.getByRole('link', { name: 'Xem theo luật ngày khác' }).click();
      await page.getByRole('link', { name: '01/7/2025–30/6/2026' }).click();

      const shift = page.getByRole('article').filter({ hasText: 'Thụ lý quá hạn' });
      await expect(shift).toContainText('Sai thành đúng');
      await expect(shift).toContainText('Làm 14/8/2026, hạn 17/8/2026');
      await expect(shift).toContainText('07 ngày làm việc');
      await expect(shift).toContainText('đến hết 30/6/2026');
      await expect(page.getByRole('link', { name: '01/7/2025–30/6/2026' })).toHaveAttribute('aria-current', 'true');
      await expect(section(page, 'Hạn khác đi')).toContainText('không đặt hạn');
      await expectInOrder(page, use.javaScriptEnabled);

      const field = page.getByLabel('Hoặc một ngày bất kỳ');
      await field.fill('31/2/2026');
      await page.getByRole('button', { name: 'Xem theo luật ngày này' }).click();
      await expect(page.getByText('“31/2/2026” không phải là một ngày có trên lịch.')).toBeVisible();
      await expect(field).toHaveValue('31/2/2026');
      await field.fill('1/7/2026');
      await page.getByRole('button', { name: 'Xem theo luật ngày này' }).click();
      await expect(page.getByRole('heading', { name: 'Không việc nào được xét khác đi' })).toBeVisible();
    });

    test('from any act of the log the case begins again; handed in, it stands beside the first', async ({ page, server, signIn }) => {
      const session = await signIn('trainee', freshName());
      const attempt = await workCase(server.dataDir, session, 'quay-cho-go-may', actsOf('quay-cho-go-may', 'khong-thu-ly-tre'));
      await page.goto(`/phan-tich/${attempt}`);
      await page.getByRole('link', { name: 'Làm lại và so sánh', exact: true }).click();
      await page.getByText(/^Xem cả \d+ chỗ có thể làm lại$/).click();
      await page.getByRole('button', { name: /Đã lập thông báo không thụ lý/ }).click();
      await expect(page).toHaveURL(/\/ban-lam-viec\//);
      const fork = page.url().replace(/.*\/ban-lam-viec\//, '').replace(/[?#].*/, '');

      await page.goto(`/phan-tich/${attempt}/so-sanh`);
      await expect(section(page, 'Các lần làm lại từ ca này')).toContainText('chưa nộp');
      await page.goto(`/ban-lam-viec/${fork}/nop`);
      await page.getByRole('button', { name: 'Nộp ca và xem phân tích' }).click();
      await expect(page).toHaveURL(new RegExp(`/phan-tich/${fork}`));
      await page.goto(`/phan-tich/${attempt}/so-sanh`);
      await expectInOrder(page, use.javaScriptEnabled);
      await page.getByRole('link', { name: 'So sánh hai cách' }).click();
      await expect(page.getByRole('main')).toContainText('Chỉ có ở “Lần trước”');
      await expectInOrder(page, use.javaScriptEnabled);
      await page.goto(`/phan-tich/${fork}/so-sanh`);
      await page.getByRole('link', { name: 'So sánh với lần trước' }).click();
      await expect(page).toHaveURL(new RegExp(`/phan-tich/${attempt}/so-sanh/${fork}$`));
    });
  });
}

test('a comparison of two cases that have nothing to do with each other is not found', async ({ page, server, signIn }) => {
  const session = await signIn('trainee', freshName());
  const log = actsOf('quay-cho-go-may', 'khong-thu-ly-tre');
  const one = await workCase(server.dataDir, session, 'quay-cho-go-may', log);
  const other = await workCase(server.dataDir, session, 'quay-cho-go-may', log);
  expect((await page.goto(`/phan-tich/${one}/so-sanh/${other}`))?.status()).toBe(404);
  expect((await page.goto(`/phan-tich/${one}/lam-lai?loi=khong-co`))?.status()).toBe(404);
});
