import type { Browser, Page } from '@playwright/test';
import { steerWorkshop } from '#app/use-cases/steer-workshop.server.ts';
import type { OpenedSession } from '#app/use-cases/contracts.ts';
import { expect, putSession, test } from './support/fixtures.ts';
import { DEVIATION, hallAtTheCase } from './support/hall-desks.ts';
import { valueOf, withPorts } from './support/people.ts';
import { freshName } from './support/signing-in.ts';

async function phone(browser: Browser, url: string, session: OpenedSession): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, javaScriptEnabled: false });
  await putSession(context, url, session);
  return context.newPage();
}

/** A page judges for three seconds; what is left comes with the next. */
async function seeAllJudged(page: Page): Promise<void> {
  await expect(async () => {
    await page.getByRole('link', { name: 'Xem số mới' }).click();
    await expect(page.getByText('6 bàn đã mở, 1 bàn chưa lệch chỗ nào.', { exact: true })).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 60_000 });
}

/** The smallest letters of a page, in px on the screen. */
function smallestLetters(page: Page): Promise<number> {
  return page.evaluate(() => {
    const sizes = [...document.querySelectorAll('body *')].flatMap((element) => {
      const holdsText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
      if (!holdsText || element.getClientRects().length === 0 || element.closest('.skip') !== null) return [];
      const size = parseFloat(getComputedStyle(element).fontSize);
      const svg = element instanceof SVGElement ? element.ownerSVGElement : null;
      return [svg === null || svg.viewBox.baseVal.width === 0 ? size : (size * svg.getBoundingClientRect().width) / svg.viewBox.baseVal.width];
    });
    // A scaled drawing is off by parts of a thousandth.
    return Math.round(Math.min(...sizes) * 100) / 100;
  });
}

test('the map of a hall leads to an anonymous desk, step by step, and to a fork of one’s own; the law of before stands beside', async ({ page, browser, server, signIn }) => {
  const facilitator = await signIn('trainer', freshName());
  const { id, trainee, attempt } = await hallAtTheCase(server.dataDir, facilitator);
  await page.goto(`/lop-dieu-hanh/${id}`);
  await page.getByRole('link', { name: 'Xem lớp lệch luật ở đâu' }).click();
  await seeAllJudged(page);
  const row = page.getByRole('row', { name: new RegExp(DEVIATION.name) });
  await expect(row.getByRole('cell').last()).toHaveText('5');
  expect(await page.locator('main').innerText()).not.toContain('Vi Thị Hạnh');

  await page.getByRole('link', { name: '01/7/2025–30/6/2026' }).click();
  await expect(page.getByText('Bản đồ và số bên dưới đang theo luật ngày 30/6/2026.')).toBeVisible();
  await seeAllJudged(page);
  await expect(row.getByRole('cell')).toHaveText(['', '5', '0']);
  await expect(page.getByRole('row', { name: /Sai mẫu thông báo thụ lý/ }).getByRole('cell')).toHaveText([/./, '0', '5']);
  await page.getByRole('link', { name: 'Luật của từng ngày trong hồ sơ' }).click();

  await page.locator('.map-scroll').getByRole('link', { name: `5 bàn lệch ở đây: ${DEVIATION.name} (5 bàn)` }).click();
  await expect(page.getByRole('heading', { level: 1, name: DEVIATION.name })).toBeVisible();
  await expect(page.getByText('Bàn thứ 1 trên 5 bàn lệch ở chỗ này')).toBeVisible();
  await expect(page.getByText(`Lệch ở đây: ${DEVIATION.name}`)).toBeVisible();
  const heading = await page.getByRole('heading', { level: 2 }).first().innerText();
  await page.getByRole('link', { name: 'Bước trước' }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).not.toHaveText(heading);
  await page.getByRole('link', { name: 'Tới chỗ lệch' }).click();
  expect(await page.locator('main').innerText()).not.toMatch(/Vi Thị Hạnh|Ghế số/);
  await page.getByRole('button', { name: 'Từ đây, thử cách đúng luật' }).click();
  await expect(page).toHaveURL(/\/ban-lam-viec\//);
  expect(page.url()).not.toContain(attempt);
  await expect(page.getByRole('heading', { name: 'Anh chị làm gì?' })).toBeVisible();

  await page.goto(`/lop-dieu-hanh/${id}/ai-dang-o-dau`);
  await expect(page.getByRole('row', { name: /Vi Thị Hạnh/ })).toContainText('đã xong chặng');
  await expect(page.getByText('5 bàn đã xong chặng')).toBeVisible();

  const seat = await phone(browser, server.url, trainee);
  await seat.goto(`/ban-lam-viec/${attempt}`);
  await expect(seat.getByText('Anh chị đã xong chặng “Thụ lý hoặc trả lời”.')).toBeVisible();
  await seat.goto(`/ban-lam-viec/${attempt}/nop`);
  await seat.locator('main form button').click();
  await expect(seat.getByRole('alert')).toContainText('nên chưa nộp bài');
});

test('a note that another device has overtaken comes back with both texts, without script', async ({ browser, server, signIn }) => {
  const facilitator = await signIn('trainer', freshName());
  const { id } = await hallAtTheCase(server.dataDir, facilitator);
  const [one, two] = [await phone(browser, server.url, facilitator), await phone(browser, server.url, facilitator)];
  const field = (page: Page) => page.getByLabel('Ghi chú cho “Chào lớp, vào bằng mã”');
  const save = (page: Page) => page.getByRole('button', { name: 'Ghi lại' }).first().click();
  for (const page of [one, two]) await page.goto(`/lop-dieu-hanh/${id}/ghi-chu`);
  await field(one).fill('Nói chậm phần mã QR.');
  await save(one);
  await expect(one.getByText('Đã ghi chú cho “Chào lớp, vào bằng mã”.')).toBeVisible();
  await field(two).fill('Mở cửa sớm.');
  await save(two);
  await expect(two.getByRole('alert')).toContainText('Ghi chú này vừa được ghi từ máy khác.');
  await expect(two.getByText('Nói chậm phần mã QR.')).toBeVisible();
  await expect(field(two)).toHaveValue('Mở cửa sớm.');
  await field(two).fill('Mở cửa sớm. Nói chậm phần mã QR.');
  await save(two);
  await one.reload();
  await expect(field(one)).toHaveValue('Mở cửa sớm. Nói chậm phần mã QR.');
});

test('the projector shows where five desks and more left the law in letters of 28 px, and goes on with the hall', async ({ page, server, signIn }) => {
  const facilitator = await signIn('trainer', freshName());
  const { id } = await hallAtTheCase(server.dataDir, facilitator);
  await expect(async () => {
    await page.goto(`/may-chieu/${id}/ban-do`);
    await expect(page.locator('.bars li')).toHaveCount(1, { timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  await expect(page.locator('.bars li')).toHaveText([new RegExp(`${DEVIATION.name}.*5 bàn`)]);
  await expect(page.locator('.pmap').first()).toBeVisible();
  expect(await smallestLetters(page)).toBeGreaterThanOrEqual(28);
  expect(await page.locator('body').innerText()).not.toMatch(/Vi Thị Hạnh|Ghế số/);
  await withPorts(server.dataDir, (ports) => valueOf(steerWorkshop(ports, facilitator.caller, { workshop: id, expectedSeq: 4, type: 'item.finished' })));
  await expect(page).toHaveURL(`${server.url}/may-chieu/${id}`, { timeout: 30_000 });
});
