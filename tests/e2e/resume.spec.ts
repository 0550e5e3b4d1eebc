import type { Page } from '@playwright/test';
import { beginCase } from './support/cases.ts';
import { expect, test, putSession, watchPage } from './support/fixtures.ts';
import { openSession } from './support/people.ts';
import { fillAct } from './support/play-log.ts';

/** One act, and the whole desk as it stands after it. */
async function askAndRead(page: Page, desk: string): Promise<string> {
  await page.goto(desk);
  await page.getByRole('button', { name: /^Hỏi / }).first().click();
  await page.waitForURL(/[?&]tu=/);
  await page.goto(desk);
  return page.locator('main').innerText();
}

test('a server killed in the middle of a case loses nothing that was done or typed, and the case goes on where it was', async ({ browser, own }) => {
  const context = await browser.newContext();
  const session = await openSession(own.dataDir, 'trainee', { classCode: own.classCode, name: 'Vũ Thị Giữa Chừng' });
  await putSession(context, own.url, session);
  const attempt = await beginCase(own.dataDir, session, 'dat-vuon-bai-sa');
  const page = await context.newPage();
  const desk = `${own.url}/ban-lam-viec/${attempt}`;

  const before = await askAndRead(page, desk);

  await page.goto(`${desk}/viec/petition.registered`);
  await fillAct(page, { receivedOn: '2026-08-01', book: 'petition-logbook' });
  await own.kill('SIGKILL');
  await page.locator('form.act-form').getByRole('button').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Chưa nối được tới máy chủ' })).toBeVisible();

  await own.start();
  // The page comes back by itself.
  await expect(page.getByLabel('Ngày nhận đơn')).toHaveValue('01/8/2026', { timeout: 15_000 });
  await expect(page.locator('input[name="book"][value="petition-logbook"]')).toBeChecked();
  await page.goto(desk);
  expect(await page.locator('main').innerText()).toBe(before);
  expect(await askAndRead(page, desk)).not.toBe(before);
  await context.close();
});

test('the case goes on in another browser, from the log alone', async ({ browser, own }) => {
  const session = await openSession(own.dataDir, 'trainee', { classCode: own.classCode, name: 'Vũ Thị Máy Khác' });
  const attempt = await beginCase(own.dataDir, session, 'dat-vuon-bai-sa');
  const texts: string[] = [];
  const faults: string[] = [];
  for (let device = 0; device < 2; device += 1) {
    const context = await browser.newContext();
    await putSession(context, own.url, session);
    const page = await context.newPage();
    watchPage(page, new URL(own.url).host, [], faults);
    const desk = `${own.url}/ban-lam-viec/${attempt}`;
    await page.goto(desk);
    texts.push(device === 0 ? await askAndRead(page, desk) : await page.locator('main').innerText());
    await context.close();
  }
  expect(texts[1]).toBe(texts[0]);
  expect(faults).toEqual([]);
});

test('asked to stop, the server finishes and leaves with a clean exit', async ({ own }) => {
  expect(await own.kill('SIGTERM')).toBe(0);
});
