import { AT_THE_DESK } from './support/combinations.ts';
import { expect, test, watchPage } from './support/fixtures.ts';

/** A day after which several wordings of the shipped register are others than those the content was checked against. */
const LATER = '2027-03-02T02:00:00Z';

test.use({ ownEnvironment: { SABAN_CLOCK: LATER } });

for (const { name, use } of AT_THE_DESK) {
  test.describe(name, () => {
    test.use(use);

    test('a lesson whose law changed says so, stands in the queue with its reason and owner, and is off it once somebody looked it through', async ({ browser, own }) => {
      const context = await browser.newContext({ ...use, baseURL: own.url });
      const page = await context.newPage();
      const faults: string[] = [];
      watchPage(page, new URL(own.url).host, [], faults);

      await page.goto(own.adminLink.replace(/^http:\/\/[^/]+/, ''));
      await page.getByLabel('Họ và tên').fill('Nông Văn Quản');
      await page.getByLabel('Số điện thoại').fill('0912345678');
      await page.getByLabel('Mật khẩu mới').fill('mot mat khau du dai');
      await page.getByLabel('Gõ lại mật khẩu').fill('mot mat khau du dai');
      await page.getByRole('button', { name: 'Đặt mật khẩu và vào' }).click();
      await expect(page).toHaveURL(`${own.url}/`);

      await page.goto('/quan-tri');
      await page.getByRole('link', { name: 'Nội dung phải rà soát lại' }).click();
      await expect(page.getByRole('heading', { name: /^Phải rà soát ngay: [1-9]\d* mục$/ })).toBeVisible();
      await page.getByRole('link', { name: /^Bài học \(\d+\)$/ }).click();
      await expect(page).toHaveURL(/loai=lesson$/);
      const row = page.getByRole('row').filter({ hasText: 'sửa đổi từ 01/01/2027' }).first();
      await expect(row.getByText(/phụ trách: \S/)).toBeVisible();
      const lesson = row.getByRole('rowheader').getByRole('link');
      const title = (await lesson.textContent()) ?? '';
      await lesson.click();
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(page.getByText('Có điều khoản đổi từ 01/01/2027, đang rà soát lại.')).toBeVisible();
      await page.getByRole('link', { name: /sửa đổi từ 01\/01\/2027$/ }).first().click();
      await expect(page).toHaveURL(/\/tra-cuu\/.*ngay=2027-01-01/);

      await page.goto('/quan-tri/cap-nhat?loai=lesson');
      await page.getByRole('button', { name: `Đã rà soát: ${title}`, exact: true }).click();
      await expect(page.getByText(`Đã ghi: rà soát xong “${title}”.`)).toBeVisible();
      await expect(page.getByRole('button', { name: `Đã rà soát: ${title}`, exact: true })).toHaveCount(0);
      await expect(page.getByText('Nông Văn Quản, ngày 02/3/2027')).toBeVisible();

      await page.goto('/bai-hoc');
      await page.getByRole('link', { name: title }).click();
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(page.getByText('đang rà soát lại')).toHaveCount(0);
      expect(faults).toEqual([]);
      await context.close();
    });
  });
}
