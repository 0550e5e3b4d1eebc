import type { Browser, Page } from '@playwright/test';
import { AT_THE_DESK } from './support/combinations.ts';
import { expect, putSession, test } from './support/fixtures.ts';
import { beginDraft, openSession } from './support/people.ts';
import { freshName } from './support/signing-in.ts';
import type { TestServer } from './support/server.ts';

for (const { name, use } of AT_THE_DESK) {
  test.describe(name, () => {
    test.use(use);

    /** A page of somebody else, in a browser of the same kind. */
    async function pageOf(browser: Browser, server: TestServer, role: 'trainee' | 'trainer' | 'admin', options: { name: string; commune?: string }): Promise<Page> {
      const context = await browser.newContext({ ...use, baseURL: server.url });
      await putSession(context, server.url, await openSession(server.dataDir, role, { classCode: server.classCode, ...options }));
      return context.newPage();
    }

    test('a case is begun from a template, signed by a second person, published, found by a trainee, and taken back', async ({ browser, server }) => {
      const commune = `xã ${freshName()}`;
      const title = `Cái cổng của ${freshName()}`;
      const reviewerName = freshName();
      const author = await pageOf(browser, server, 'trainer', { name: freshName(), commune });
      const reviewer = await pageOf(browser, server, 'trainer', { name: reviewerName, commune });
      const office = await pageOf(browser, server, 'admin', { name: 'x' });

      await office.goto('/soan/quyen');
      await office.getByRole('button', { name: 'Ghi quyền' }).click();
      await expect(office.getByText('Anh chị chưa chọn mục này.').first()).toBeVisible();
      await office.getByLabel('Giảng viên').selectOption({ label: reviewerName });
      await office.getByLabel('Đơn vị').selectOption({ label: commune });
      await office.getByRole('checkbox', { name: 'Duyệt' }).check();
      await office.getByRole('button', { name: 'Ghi quyền' }).click();
      await expect(office.getByText('Đã ghi quyền.')).toBeVisible();
      await expect(office.getByRole('row').filter({ hasText: reviewerName })).toContainText(`${commune}: duyệt`);

      await author.goto('/soan');
      await author.getByLabel('Tên bài', { exact: true }).fill(title);
      await author.getByRole('radio', { name: 'Chép một tình huống trong thư viện' }).check();
      await author.getByRole('button', { name: 'Bắt đầu soạn' }).click();
      await expect(author.getByText('Chưa bắt đầu được. Xem các mục bên dưới.')).toBeVisible();
      await expect(author.getByLabel('Tên bài', { exact: true })).toHaveValue(title);
      await author.getByRole('radio', { name: 'Một mẫu tình huống' }).check();
      await author.getByRole('button', { name: 'Bắt đầu soạn' }).click();
      await expect(author.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await author.getByRole('link', { name: 'Duyệt', exact: true }).click();
      await expect(author.getByRole('heading', { name: 'Đường xử lý đúng' })).toBeVisible();
      await expect(author.getByText('Không còn chỗ nào phải sửa.')).toBeVisible();
      await author.getByRole('button', { name: 'Gửi đi duyệt' }).click();
      await expect(author.getByText('Đã gửi đi duyệt.')).toBeVisible();
      await expect(author.getByText('Anh chị đã sửa bài này nên không tự duyệt được.')).toBeVisible();

      await reviewer.goto('/soan');
      await reviewer.getByLabel('Tìm trong tên bài, tên người soạn').fill(title.slice(4));
      await reviewer.getByRole('button', { name: 'Lọc danh sách' }).click();
      await reviewer.getByRole('link', { name: title }).click();
      await reviewer.getByRole('radio', { name: /^Trả lại để sửa/ }).check();
      await reviewer.getByRole('button', { name: 'Ghi quyết định' }).click();
      await expect(reviewer.getByText('Còn chỗ cần sửa.')).toBeVisible();
      await reviewer.getByRole('radio', { name: /^Duyệt bản này/ }).check();
      await reviewer.getByLabel('Chỗ phải sửa, hoặc lời nhắn').fill('Khớp với luật.');
      await reviewer.getByRole('button', { name: 'Ghi quyết định' }).click();
      await expect(reviewer.getByText('Đã ký duyệt.')).toBeVisible();
      await expect(reviewer.getByText('Khớp với luật.')).toBeVisible();

      await office.goto(new URL(reviewer.url()).pathname);
      await office.getByRole('button', { name: 'Phát hành vào thư viện' }).click();
      await expect(office.getByText('Đã phát hành vào thư viện.')).toBeVisible();
      const trainee = await pageOf(browser, server, 'trainee', { name: freshName() });
      await trainee.goto('/tinh-huong');
      await trainee.getByRole('link', { name: title }).click();
      await expect(trainee.getByRole('heading', { level: 1, name: title })).toBeVisible();

      await office.getByRole('button', { name: 'Rút khỏi thư viện' }).click();
      await expect(office.getByText('Đã rút khỏi thư viện.', { exact: true })).toBeVisible();
      await trainee.goto('/tinh-huong');
      await expect(trainee.getByRole('link', { name: title })).toHaveCount(0);

      await author.goto(new URL(reviewer.url()).pathname.replace('duyet', 'phien-ban'));
      await expect(author.getByText('Mới có một bản, chưa có gì để so.')).toBeVisible();
      for (const page of [author, reviewer, office, trainee]) await page.context().close();
    });
  });
}

test('the list is narrowed by whoever is faster than the page: typed and pressed while everything is still on its way', async ({ page, server, signIn }) => {
  const draft = await beginDraft(server.dataDir, await signIn('trainer', freshName()));
  const late = (isLate: (url: URL) => boolean, milliseconds: number): Promise<unknown> => page.route(isLate, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await route.continue();
  });
  // Where an address is, should the browser have to ask; the rows for typing; the list that the press asks for.
  await late(({ pathname }) => pathname === '/__manifest', 300);
  await late(({ pathname }) => pathname === '/soan/danh-sach.data', 400);
  await late(({ pathname }) => pathname === '/soan.data', 700);
  const row = page.locator(`a[href$="${draft}"]`);
  const words = page.getByLabel('Tìm trong tên bài, tên người soạn');
  await page.goto('/soan', { waitUntil: 'commit' });
  await words.fill('không bài nào tên thế này');
  await page.getByRole('button', { name: 'Lọc danh sách' }).click();
  await page.waitForURL(/[?]tim=./);
  await expect(page.getByText('Không có bài nào như anh chị tìm.')).toBeVisible();
  await words.fill('');
  await expect(row).toBeVisible();
});
