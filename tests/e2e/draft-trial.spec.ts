import { saveDraftCase, loadDraft } from '#app/use-cases/save-draft.server.ts';
import type { OpenedSession } from '#app/use-cases/contracts.ts';
import { expect, putSession, test } from './support/fixtures.ts';
import { beginDraft, openSession, valueOf, withPorts } from './support/people.ts';
import { freshName } from './support/signing-in.ts';
import type { TestServer } from './support/server.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
/** The machine works beside the server; on a busy computer it takes its time. */
const MACHINE = 90_000;

test.describe.configure({ timeout: 240_000 });

async function authorOf(server: TestServer): Promise<{ author: OpenedSession; draft: string }> {
  const author = await openSession(server.dataDir, 'trainer', { classCode: server.classCode, name: freshName(), commune: `xã ${freshName()}` });
  return { author, draft: await beginDraft(server.dataDir, author) };
}

/** Takes a part out of a draft, beside the pages. */
async function without(server: TestServer, { caller }: OpenedSession, draft: string, path: string[]): Promise<void> {
  await withPorts(server.dataDir, (ports) => {
    const { revision } = valueOf(loadDraft(ports, caller, { draft })).draft;
    valueOf(saveDraftCase(ports, caller, { draft, revision, patch: [{ path }] }));
  });
}

test('a draft is tried out at the desk, handed in, and found again among the trials of its author', async ({ page, context, server }) => {
  const { author, draft } = await authorOf(server);
  await putSession(context, server.url, author);
  await page.goto(`/soan/tinh-huong/${draft}/chay-thu`);
  await page.getByRole('button', { name: 'Chạy thử bản này' }).click();
  await expect(page.getByText('Chạy thử bài đang soạn, bản 1.')).toBeVisible();
  const desk = page.url();
  await page.getByRole('button', { name: /^Đọc: / }).first().click();
  await page.getByRole('link', { name: 'Nộp ca' }).click();
  await page.getByRole('button', { name: /Nộp/ }).click();
  await expect(page.getByText('Lượt chạy thử bản 1 của bài đang soạn.')).toBeVisible();
  await expect(page.getByText('Tôi không đồng ý')).toHaveCount(0);
  await page.getByRole('link', { name: 'Về các lượt chạy thử' }).click();
  await expect(page.getByRole('button', { name: 'Chạy thử lượt nữa' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Xem phân tích' })).toHaveCount(1);
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Xem phân tích' })).toHaveCount(0);
  // Nobody else comes to the desk of a trial, an administrator neither.
  await context.clearCookies();
  await putSession(context, server.url, await openSession(server.dataDir, 'admin', { classCode: server.classCode, name: 'x' }));
  expect((await page.goto(desk))?.status()).toBe(404);
});

test.describe('without script on a phone', () => {
  test.use({ javaScriptEnabled: false, ...PHONE });

  test('what stops a trial is told with the part in which it is mended, and the machine is asked again until it is done', async ({ page, context, server }) => {
    const { author, draft } = await authorOf(server);
    await putSession(context, server.url, author);
    await page.goto(`/soan/tinh-huong/${draft}/chung-minh`);
    await expect(async () => {
      const again = page.getByRole('link', { name: 'Xem lại' });
      if ((await again.count()) > 0) await again.click();
      await expect(page.getByText(/^Máy làm sai \d+ lượt, mỗi lượt một chỗ: tìm ra \d+/)).toBeVisible({ timeout: 1000 });
    }).toPass({ timeout: MACHINE });
    await page.getByRole('link', { name: 'Xem từng bước', exact: true }).first().click();
    await expect(page.getByRole('heading', { name: 'Lượt làm đúng luật' })).toBeVisible();
    await page.getByRole('button', { name: 'Mở trên bàn làm việc' }).click();
    await expect(page.getByText('Chạy thử bài đang soạn, bản 1.')).toBeVisible();

    await without(server, author, draft, ['title']);
    await page.goto(`/soan/tinh-huong/${draft}/chay-thu`);
    await expect(page.getByText('Chưa chạy thử được: 1 chỗ phải viết xong hoặc sửa trước')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Sửa ở phần Ngày, nơi chốn' })).toBeVisible();
    await expect(page.getByText('bản cũ')).toBeVisible();
  });
});

test('the machine shows each error that it played and what came of it, by itself', async ({ page, context, server }) => {
  const { author, draft } = await authorOf(server);
  await putSession(context, server.url, author);
  await page.goto(`/soan/tinh-huong/${draft}/chung-minh`);
  await expect(page.getByText(/^Làm đúng luật từ đầu đến cuối: 100 điểm/)).toBeVisible({ timeout: MACHINE });
  const rows = page.getByRole('row').filter({ hasText: 'tìm ra' });
  expect(await rows.count()).toBeGreaterThan(10);
  const error = (await rows.first().getByRole('rowheader').textContent()) ?? '';
  await rows.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: error })).toBeVisible();
  await expect(page.locator('.path .note').filter({ hasText: error })).toBeVisible();
});

test('an author marks what may be otherwise, and reads ten variants', async ({ page, context, server }) => {
  const { author, draft } = await authorOf(server);
  await putSession(context, server.url, author);
  await page.goto(`/soan/tinh-huong/${draft}/bien-the`);
  await page.getByRole('radio', { name: 'Giữ nguyên ngày' }).check();
  await page.getByRole('checkbox', { name: 'Số tiền' }).uncheck();
  await page.getByRole('button', { name: 'Ghi chỗ được khác' }).click();
  await expect(page.getByText('Đã ghi.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Giữ nguyên ngày' })).toBeChecked();
  await expect(page.getByRole('heading', { name: 'Biến thể 10' })).toBeVisible({ timeout: MACHINE });
  await expect(page.getByText('Đã chứng minh: có đường đúng luật, làm đúng được 100 điểm.')).toHaveCount(10);
  await page.getByText('Đường đúng luật và ngày').first().click();
  await expect(page.getByRole('columnheader', { name: 'Bài gốc' }).first()).toBeVisible();
});
