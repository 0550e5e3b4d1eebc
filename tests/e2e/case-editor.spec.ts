import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { COMBINATIONS } from './support/combinations.ts';
import { expect, putSession, test } from './support/fixtures.ts';
import { beginDraft, openSession } from './support/people.ts';
import { freshName } from './support/signing-in.ts';

const [WITH_SCRIPT, WITHOUT_SCRIPT] = COMBINATIONS.map(({ use }) => use);
const SAVED = 'Đã lưu lúc 09:00.';

const title = (page: Page) => page.getByRole('textbox', { name: 'Tên tình huống' });
const status = (page: Page) => page.locator('.edit-status');
const save = (page: Page) => page.getByRole('button', { name: 'Lưu', exact: true });
const part = (page: Page, name: string) => page.getByRole('navigation', { name: 'Các phần của vụ việc' }).getByRole('link', { name });

async function beginFromNothing(page: Page): Promise<void> {
  await page.goto('/soan');
  await page.getByRole('radio', { name: 'Trang trắng' }).check();
  await page.getByRole('button', { name: 'Bắt đầu soạn' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Luật nói gì' })).toBeVisible();
}

test.describe('with script', () => {
  test.use({ ...WITH_SCRIPT, expectedConsole: [/ERR_INTERNET_DISCONNECTED|Failed to fetch manifest patches/] });

  test('a case begun from nothing saves itself at a pause and before another part is opened; what the law lacks leads to its field', async ({ page, signIn }) => {
    await signIn('trainer', freshName());
    await beginFromNothing(page);
    await expect(part(page, 'Ngày, nơi chốn')).toHaveAttribute('aria-current', 'step');
    await title(page).fill('Cái ao cuối xóm');
    await expect(status(page)).toContainText('Có chữ chưa lưu.');
    await expect(status(page)).toContainText(SAVED);
    await page.getByLabel('Xã, phường').fill('xã Bản Mẫu');
    await part(page, 'Người').click();
    await expect(page).toHaveURL(/\/nguoi$/);
    await expect(page.getByRole('button', { name: 'Thêm một người' })).toBeVisible();
    const rows = await page.locator('.fact-row').count();
    await page.getByRole('button', { name: 'Thêm một người' }).click();
    await expect(page.locator('.fact-row')).toHaveCount(rows + 1);
    await expect(page.locator('.fact-row').last().getByLabel('Họ và tên')).toBeFocused();
    await page.keyboard.type('Lường Thị Sen');
    await expect(status(page)).toContainText(SAVED);
    await part(page, 'Ngày, nơi chốn').click();
    await expect(title(page)).toHaveValue('Cái ao cuối xóm');
    await expect(page.getByLabel('Xã, phường')).toHaveValue('xã Bản Mẫu');
    await page.getByRole('complementary', { name: 'Luật nói gì' }).getByRole('link', { name: /^Chưa ghi “.*Tỉnh, thành phố”/ }).click();
    await expect(page).toHaveURL(/#o-place-province$/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  test('where the link is lost, what is typed is kept, also when the page is closed, and saved when the link is back', async ({ page, context, server, signIn }) => {
    const draft = await beginDraft(server.dataDir, await signIn('trainer', freshName()));
    await page.goto(`/soan/tinh-huong/${draft}`);
    await context.setOffline(true);
    await title(page).fill('Gõ lúc mất mạng');
    await expect(status(page)).toContainText('Chưa lưu được: mất mạng. Chữ anh chị gõ vẫn còn trên máy này.');
    await context.setOffline(false);
    await expect(status(page)).toContainText(SAVED);
    await context.setOffline(true);
    await page.getByLabel('Xã, phường').fill('xã Mất Mạng');
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(`/soan/tinh-huong/${draft}`);
    await expect(again.getByText('Chữ anh chị gõ dở lần trước đã được đưa lại vào các ô.')).toBeVisible();
    await expect(status(again)).toContainText(SAVED);
    await again.reload();
    await expect(title(again)).toHaveValue('Gõ lúc mất mạng');
    await expect(again.getByLabel('Xã, phường')).toHaveValue('xã Mất Mạng');
  });

  test('a session that ended is said at once, and what was typed is saved after signing in', async ({ page, context, server, signIn }) => {
    const session = await signIn('trainer', freshName());
    const draft = await beginDraft(server.dataDir, session);
    await page.goto(`/soan/tinh-huong/${draft}`);
    await context.clearCookies();
    await title(page).fill('Gõ khi phiên đã hết');
    await expect(status(page)).toContainText('phiên làm việc đã hết. Chữ anh chị gõ vẫn còn trên máy này.');
    await page.getByRole('link', { name: 'Đăng nhập lại' }).click();
    await expect(page).toHaveURL(/\/dang-nhap\?ve=/);
    await putSession(context, server.url, session);
    await page.goto(`/soan/tinh-huong/${draft}`);
    await expect(title(page)).toHaveValue('Gõ khi phiên đã hết');
    await expect(status(page)).toContainText(SAVED);
  });
});

test('without script a part is saved by a press, also after the session had ended', async ({ browser, server }) => {
  const session = await openSession(server.dataDir, 'trainer', { classCode: server.classCode, name: freshName() });
  const context = await browser.newContext({ ...WITHOUT_SCRIPT, baseURL: server.url });
  await putSession(context, server.url, session);
  const page = await context.newPage();
  await beginFromNothing(page);
  await title(page).fill('Không có script');
  await save(page).click();
  await expect(page.getByText('Đã lưu.', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Không có script' })).toBeVisible();
  await page.getByText(/^Chưa suy ra được đường xử lý/).click();
  await expect(page.getByRole('link', { name: 'Chưa ghi “Nơi xảy ra”.' })).toBeVisible();
  await page.getByLabel('Xã, phường').fill('xã Bản Mẫu');
  await context.clearCookies();
  await page.getByRole('button', { name: 'Lưu, sang phần Người' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Phiên làm việc đã hết' })).toBeVisible();
  await putSession(context, server.url, session);
  await page.getByRole('button', { name: 'Lưu chữ vừa gõ' }).click();
  await expect(page).toHaveURL(/\/nguoi$/);
  await part(page, 'Ngày, nơi chốn').click();
  await expect(page.getByLabel('Xã, phường')).toHaveValue('xã Bản Mẫu');
  await context.close();
});

test('of two authors the later one is told who saved and what, and takes what both wrote, with script and without', async ({ browser, server }) => {
  const commune = `xã ${freshName()}`;
  const [ownName, otherName] = [freshName(), freshName()];
  const sessionOf = (name: string) => openSession(server.dataDir, 'trainer', { classCode: server.classCode, name, commune });
  const [own, other] = [await sessionOf(ownName), await sessionOf(otherName)];
  const draft = await beginDraft(server.dataDir, own);
  const opened: BrowserContext[] = [];
  const pageOf = async (session: typeof own, use: typeof WITH_SCRIPT): Promise<Page> => {
    const context = await browser.newContext({ ...use, baseURL: server.url });
    opened.push(context);
    await putSession(context, server.url, session);
    const page = await context.newPage();
    await page.goto(`/soan/tinh-huong/${draft}`);
    return page;
  };
  const [scripted, plain] = [await pageOf(own, WITH_SCRIPT), await pageOf(other, WITHOUT_SCRIPT)];
  await plain.getByLabel('Xã, phường').fill('xã Người Kia');
  await save(plain).click();
  await title(scripted).fill('Tên của tôi');
  await expect(scripted.getByRole('heading', { name: new RegExp(`^${otherName} đã lưu lúc 09:00`) })).toBeVisible();
  await expect(scripted.getByText(/nay ghi “xã Người Kia”/)).toBeVisible();
  await scripted.getByRole('button', { name: 'Lấy cả hai' }).click();
  await expect(scripted.getByLabel('Xã, phường')).toHaveValue('xã Người Kia');
  await expect(title(scripted)).toHaveValue('Tên của tôi');

  await plain.getByLabel('Tỉnh, thành phố').fill('tỉnh Người Kia');
  await save(plain).click();
  await expect(plain.getByRole('heading', { name: new RegExp(`^${ownName} đã lưu lúc 09:00`) })).toBeVisible();
  await expect(plain.getByLabel('Tỉnh, thành phố')).toHaveValue('tỉnh Người Kia');
  await plain.getByRole('button', { name: 'Lấy cả hai' }).click();
  await expect(title(plain)).toHaveValue('Tên của tôi');
  await expect(plain.getByLabel('Tỉnh, thành phố')).toHaveValue('tỉnh Người Kia');
  for (const context of opened) await context.close();
});
