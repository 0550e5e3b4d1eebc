import { beginCase } from './support/cases.ts';
import { expect, test as base, putSession, watchPage } from './support/fixtures.ts';
import { openSession } from './support/people.ts';
import { TestServer } from './support/server.ts';

/** A server that a test may kill: nobody else is on it. */
const test = base.extend<{ own: TestServer }>({
  own: async ({ browserName }, provide) => {
    const server = new TestServer();
    await server.start();
    await provide(server);
    await server.end();
    expect(browserName).toBe('chromium');
  },
});

test('a server killed in the middle of a case loses nothing, and the case goes on where it was', async ({ browser, own }) => {
  const context = await browser.newContext();
  const session = await openSession(own.dataDir, 'trainee', { classCode: own.classCode, name: 'Vũ Thị Giữa Chừng' });
  await putSession(context, own.url, session);
  const attempt = await beginCase(own.dataDir, session, 'dat-vuon-bai-sa');
  const page = await context.newPage();
  const desk = `${own.url}/ban-lam-viec/${attempt}`;

  await page.goto(desk);
  await page.getByRole('button', { name: /^Hỏi / }).first().click();
  await expect(page.locator('#viec-lam')).toBeVisible();
  await page.reload();
  const before = await page.locator('main').innerText();

  await page.goto(`${desk}/viec/petition.registered`);
  await own.kill('SIGKILL');
  await page.locator('form.act-form').getByRole('button').click();
  await page.waitForTimeout(500);

  await own.start();
  await page.goto(desk);
  expect(await page.locator('main').innerText()).toBe(before);
  await page.getByRole('button', { name: /^Hỏi / }).first().click();
  await page.reload();
  expect(await page.locator('main').innerText()).not.toBe(before);
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
    await page.goto(`${own.url}/ban-lam-viec/${attempt}`);
    if (device === 0) {
      await page.getByRole('button', { name: /^Hỏi / }).first().click();
      await page.waitForLoadState('networkidle');
      await page.reload();
    }
    texts.push(await page.locator('main').innerText());
    await context.close();
  }
  expect(texts[1]).toBe(texts[0]);
  expect(faults).toEqual([]);
});

test('asked to stop, the server finishes and leaves with a clean exit', async ({ own }) => {
  expect(await own.kill('SIGTERM')).toBe(0);
});
