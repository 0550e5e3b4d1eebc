import type { BrowserContext, Page } from '@playwright/test';
import { beginCase } from './support/cases.ts';
import { AT_THE_DESK } from './support/combinations.ts';
import { expect, test, watchPage } from './support/fixtures.ts';
import { fillAct } from './support/play-log.ts';
import { freshName } from './support/signing-in.ts';

const CONFLICT = 'Ca vừa có việc mới từ máy khác hoặc cửa sổ khác';
const SCENARIO = 'dat-vuon-bai-sa';
const registered = { receivedOn: '2026-08-03', book: 'petition-logbook' };

async function otherTab(context: BrowserContext, url: string, faults: string[]): Promise<Page> {
  const tab = await context.newPage();
  watchPage(tab, new URL(url).host, [], faults);
  return tab;
}

/** Everything that was done in the case so far, as the desk tells it, newest last. */
async function told(page: Page, attempt: string): Promise<string[]> {
  await page.goto(`/ban-lam-viec/${attempt}`);
  const earlier = await page.locator('.earlier .did').allTextContents();
  return [...earlier, ...(await page.locator('#vua-xong .toast').allTextContents())];
}

for (const { name, use } of AT_THE_DESK) {
  test.describe(name, () => {
    test.use(use);

    test('two tabs act on one case: the later one is told, keeps what was typed, and nothing is lost or doubled', async ({ context, page, server, signIn }) => {
      const attempt = await beginCase(server.dataDir, await signIn('trainee', freshName()), SCENARIO);
      const faults: string[] = [];
      const other = await otherTab(context, server.url, faults);
      await page.goto(`/ban-lam-viec/${attempt}/viec/petition.registered`);
      const button = await fillAct(page, { ...registered, receivedOn: '2026-08-01' });

      await other.goto(`/ban-lam-viec/${attempt}`);
      await other.getByRole('button', { name: 'Hỏi bà Lường Thị Hiên' }).click();
      await expect(other.locator('#vua-xong .toast')).toHaveText(/bà Lường Thị Hiên/);

      await button.click();
      await expect(page.getByRole('alert').filter({ hasText: CONFLICT })).toBeVisible();
      await expect(page.getByLabel('Ngày nhận đơn')).toHaveValue('01/8/2026');
      await expect(page.locator('input[name="book"][value="petition-logbook"]')).toBeChecked();
      await expect(page.locator('#vua-xong')).toContainText('Bà Lường Thị Hiên nói');
      expect(await told(other, attempt)).toHaveLength(1);

      await page.getByLabel('Ngày nhận đơn').fill('3/8/2026');
      await page.locator('form.act-form').getByRole('button').click();
      await expect(page.locator('#vua-xong .toast')).toHaveText(/Sổ nhận đơn/);
      expect(await told(other, attempt)).toHaveLength(2);
      await expect(other.getByText('Sổ nhận đơn, 1 đơn')).toBeAttached();
      expect(faults).toEqual([]);
    });

    test('two tabs press at the same moment: one act counts, the other tab is asked again', async ({ context, page, server, signIn }) => {
      const attempt = await beginCase(server.dataDir, await signIn('trainee', freshName()), SCENARIO);
      const faults: string[] = [];
      const other = await otherTab(context, server.url, faults);
      await Promise.all([page, other].map((tab) => tab.goto(`/ban-lam-viec/${attempt}`)));
      await Promise.all([
        page.getByRole('button', { name: 'Hỏi bà Lường Thị Hiên' }).click(),
        other.getByRole('button', { name: 'Hỏi anh Hà Văn Toàn' }).click(),
      ]);
      const outcomes = await Promise.all(
        [page, other].map(async (tab) => {
          const conflict = tab.getByRole('alert').filter({ hasText: CONFLICT });
          await expect(tab.locator('#vua-xong .toast').first()).toBeVisible();
          return conflict.isVisible();
        }),
      );
      expect(outcomes.filter(Boolean)).toHaveLength(1);
      expect(await told(page, attempt)).toHaveLength(1);
      expect(faults).toEqual([]);
    });

    test('the same act pressed in two tabs counts once, and both tabs show it', async ({ context, page, server, signIn }) => {
      const attempt = await beginCase(server.dataDir, await signIn('trainee', freshName()), SCENARIO);
      const faults: string[] = [];
      const other = await otherTab(context, server.url, faults);
      for (const tab of [page, other]) {
        await tab.goto(`/ban-lam-viec/${attempt}/viec/petition.registered`);
        await fillAct(tab, registered);
      }
      for (const tab of [page, other]) {
        await tab.locator('form.act-form').getByRole('button').click();
        await expect(tab.locator('#vua-xong .toast')).toHaveText(/Sổ nhận đơn/);
        await expect(tab.getByRole('alert')).toHaveCount(0);
      }
      expect(await told(page, attempt)).toHaveLength(1);
      expect(faults).toEqual([]);
    });

    test('a case handed in from one tab is closed in the other, which is led to the debrief', async ({ context, page, server, signIn }) => {
      const attempt = await beginCase(server.dataDir, await signIn('trainee', freshName()), SCENARIO);
      const faults: string[] = [];
      const other = await otherTab(context, server.url, faults);
      await page.goto(`/ban-lam-viec/${attempt}`);
      await page.getByRole('button', { name: 'Hỏi bà Lường Thị Hiên' }).click();
      await expect(page.locator('#vua-xong .toast')).toBeVisible();
      await other.goto(`/ban-lam-viec/${attempt}/viec/petition.registered`);
      await fillAct(other, registered);

      for (const tab of [page, page]) {
        await tab.goto(`/ban-lam-viec/${attempt}/nop`);
        if (tab.url().endsWith('/nop')) await tab.getByRole('button', { name: 'Nộp ca và xem phân tích' }).click();
        await expect(tab).toHaveURL(`${server.url}/phan-tich/${attempt}`);
      }
      await other.locator('form.act-form').getByRole('button').click();
      await expect(other).toHaveURL(`${server.url}/phan-tich/${attempt}`);
      expect(faults).toEqual([]);
    });
  });
}

test('two tabs hand the same case in: both come to the same debrief', async ({ context, page, server, signIn }) => {
  const attempt = await beginCase(server.dataDir, await signIn('trainee', freshName()), SCENARIO);
  const other = await context.newPage();
  await page.goto(`/ban-lam-viec/${attempt}`);
  await page.getByRole('button', { name: 'Hỏi bà Lường Thị Hiên' }).click();
  await expect(page.locator('#vua-xong .toast')).toBeVisible();
  for (const tab of [page, other]) await tab.goto(`/ban-lam-viec/${attempt}/nop`);
  for (const tab of [page, other]) {
    await tab.getByRole('button', { name: 'Nộp ca và xem phân tích' }).click();
    await expect(tab).toHaveURL(`${server.url}/phan-tich/${attempt}`);
    await expect(tab.getByRole('heading', { level: 1, name: 'Phân tích sau ca' })).toBeVisible();
  }
  expect(await other.locator('main').innerText()).toBe(await page.locator('main').innerText());
});
