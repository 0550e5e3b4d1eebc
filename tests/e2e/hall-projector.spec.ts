import type { Page } from '@playwright/test';
import { expect, test, watchPage } from './support/fixtures.ts';
import { openHall } from './support/hall.ts';
import { freshName } from './support/signing-in.ts';

/** Least letters and contrast of a screen that a hall reads from the last row. */
const LEAST_PX = 28;
const LEAST_CONTRAST = 7;

/** Every text on the screen that is smaller, or paler, than can be read from the last row. */
function unreadable(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ px, contrast }) => {
      const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
      const light = (colour: string): number => {
        const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const behind = (element: Element | null): string => {
        if (element === null) return 'rgb(255, 255, 255)';
        const { backgroundColor } = getComputedStyle(element);
        return channels(backgroundColor)[3] === 0 ? behind(element.parentElement) : backgroundColor;
      };
      const faults: string[] = [];
      for (const element of document.querySelectorAll('body *')) {
        const isText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
        const box = element.getBoundingClientRect();
        if (!isText || box.width <= 2 || box.bottom <= 0 || element.closest('.vh, script, style') !== null) continue;
        const { fontSize, color } = getComputedStyle(element);
        const [above = 0, below = 0] = [light(color), light(behind(element))].sort((a, b) => b - a);
        const ratio = (above + 0.05) / (below + 0.05);
        if (Number.parseFloat(fontSize) < px || ratio < contrast) faults.push(`${element.tagName} ${fontSize} ${ratio.toFixed(1)}: ${(element.textContent ?? '').trim().slice(0, 40)}`);
      }
      return faults;
    },
    { px: LEAST_PX, contrast: LEAST_CONTRAST },
  );
}

async function checkScreen(page: Page): Promise<void> {
  expect(await unreadable(page)).toEqual([]);
  expect(await page.evaluate(() => [document.documentElement.scrollWidth <= innerWidth, document.documentElement.scrollHeight <= innerHeight])).toEqual([true, true]);
}

/** "Trang 3 trên 20": where the slides stand. */
const PAGE = /Trang (\d+) trên (\d+)/;

async function placeOf(page: Page): Promise<number[]> {
  return (PAGE.exec(await page.locator('.hall-foot').innerText()) ?? []).slice(1).map(Number);
}

test('a presenter remote leads through slides, a vote and the law; every screen can be read from the last row and names nobody', async ({ browser, page: projector, server, signIn }) => {
  const session = await signIn('trainer', freshName());
  const { id, code } = await openHall(server.dataDir, session);
  const phone = await (await browser.newContext({ baseURL: server.url, viewport: { width: 390, height: 844 } })).newPage();
  await phone.goto(`/lop/${code}/vao`);
  await phone.getByText('Ghi tên, nơi công tác').click();
  await phone.getByLabel('Họ và tên').fill('Lò Thị Bí Mật');
  await phone.getByRole('button', { name: 'Vào lớp' }).last().click();
  await expect(phone.getByText('Ghế số 1, Lò Thị Bí Mật')).toBeVisible();

  await projector.goto(`/may-chieu/${id}`);
  await expect(projector.getByText('1 người đã vào lớp')).toBeVisible();
  const codeSize = await projector.locator('.join-code').evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const qrBox = await projector.getByRole('img', { name: 'Mã QR để vào lớp' }).boundingBox();
  expect([codeSize >= 110, (qrBox?.width ?? 0) >= 450]).toEqual([true, true]);
  await checkScreen(projector);

  const heading = projector.getByRole('heading', { level: 1 });
  await projector.keyboard.press('PageDown');
  await expect(heading).toHaveText('Chào lớp, vào bằng mã');
  await projector.keyboard.press('PageDown');
  await expect(heading).toHaveText('Câu hỏi đầu buổi');
  await checkScreen(projector);
  await expect(async () => {
    await projector.keyboard.press('PageDown');
    await expect(projector.locator('.hall-foot')).toContainText(/Trang 1 trên/, { timeout: 1500 });
  }).toPass();

  const [, of = 0] = await placeOf(projector);
  expect(of).toBeGreaterThan(5);
  for (let slide = 2; slide <= of; slide += 1) {
    await projector.keyboard.press(slide % 2 === 0 ? 'PageDown' : 'ArrowRight');
    await expect(projector.locator('.hall-foot')).toContainText(`Trang ${slide} trên ${of}`);
    await checkScreen(projector);
  }
  await projector.keyboard.press('PageUp');
  await expect(projector.locator('.hall-foot')).toContainText(`Trang ${of - 1} trên ${of}`);
  await projector.keyboard.press(' ');
  await expect(projector.locator('.hall-foot')).toContainText(`Trang ${of} trên ${of}`);

  await projector.keyboard.press('b');
  await expect(projector.getByText('Màn chiếu đang tắt.')).toBeAttached();
  await expect(projector.locator('.hall')).toHaveCount(0);
  await projector.keyboard.press('b');
  await expect(projector.locator('.slide')).toBeVisible();

  await projector.keyboard.press('PageDown');
  await expect(heading).toHaveText('Rút đơn tại buổi làm việc');
  await projector.keyboard.press('PageDown');
  await expect(heading).toHaveText(/muốn rút đơn trong buổi làm việc/);
  await checkScreen(projector);
  await phone.getByRole('radio', { name: /^B\./ }).check();
  await phone.getByRole('button', { name: 'Gửi câu trả lời' }).click();
  await expect(projector.getByText('1 trên 1 máy đã trả lời')).toBeVisible();
  await projector.keyboard.press('PageDown');
  await expect(phone.getByText('Đã khóa trả lời.')).toBeVisible();
  await projector.keyboard.press('PageDown');
  await expect(projector.locator('.bars li').nth(1)).toContainText('1 (100%)');
  await checkScreen(projector);
  expect(await projector.locator('body').innerText()).not.toContain('Bí Mật');
  await phone.context().close();
});

test('a second device without script takes over in one tap, and both agree with the projector', async ({ browser, page, server, signIn }) => {
  const faults: string[] = [];
  const session = await signIn('trainer', freshName());
  const { id } = await openHall(server.dataDir, session, ['run.started', 'item.finished', 'item.finished']);
  await page.goto(`/lop-dieu-hanh/${id}`);
  await page.getByRole('link', { name: 'Điều khiển bằng điện thoại' }).click();
  await page.getByRole('button', { name: 'Lấy mã cho máy khác' }).click();
  await expect(page.getByRole('img', { name: 'Mã QR để điều khiển bằng máy khác' })).toBeVisible();
  const link = await page.getByLabel('Hoặc mở địa chỉ này trên máy ấy').inputValue();
  expect(page.url()).not.toContain('dieu-khien/');

  const context = await browser.newContext({ baseURL: server.url, viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
  const phone = await context.newPage();
  watchPage(phone, new URL(server.url).host, [], faults);
  await phone.goto(new URL(link).pathname);
  await phone.getByRole('button', { name: 'Điều khiển bằng máy này' }).click();
  await expect(phone).toHaveURL(`${server.url}/lop-dieu-hanh/${id}/dieu-khien`);
  await expect(phone.getByText(/^Trang 1 trên/)).toBeVisible();
  for (const button of await phone.locator('.remote-keys button').all()) expect((await button.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(88);
  await expect(phone.locator('.remote-keys button')).toHaveCount(5);

  const projector = await page.context().newPage();
  await projector.goto(`/may-chieu/${id}`);
  await phone.getByRole('button', { name: 'Sang trang sau' }).click();
  await expect(phone.getByText(/^Trang 2 trên/)).toBeVisible();
  await expect(page.getByText(/^Trang 2 trên/)).toBeVisible();
  await expect(projector.locator('.hall-foot')).toContainText('Trang 2 trên');
  await phone.getByRole('button', { name: 'Tắt màn chiếu' }).click();
  await expect(projector.getByText('Màn chiếu đang tắt.')).toBeAttached();
  await phone.getByRole('button', { name: 'Về trang trước' }).click();
  await expect(projector.locator('.hall-foot')).toContainText('Trang 1 trên');

  await page.getByRole('button', { name: 'Tạm dừng' }).click();
  await expect(projector.getByRole('heading', { level: 1 })).toHaveText('Buổi học đang tạm dừng.');
  await phone.getByRole('button', { name: 'Sang trang sau' }).click();
  await expect(phone.getByText('Máy khác vừa bấm trước.')).toBeVisible();

  await phone.goto(new URL(link).pathname);
  await expect(phone.getByRole('heading', { level: 1, name: 'Mã điều khiển không dùng được' })).toBeVisible();
  await context.close();
  expect(faults).toEqual([]);
});
