import type { Page } from '@playwright/test';
import { workCase } from './support/cases.ts';
import { expect, test } from './support/fixtures.ts';
import { actsOf } from './support/logs.ts';
import { freshName } from './support/signing-in.ts';

const CASE = 'so-do-cho-dinh-chinh';

/** Letters of the map that stand outside of the place or label they belong to, as the browser measures them. */
function strayText(page: Page): Promise<string[]> {
  return page.locator('svg.pmap').evaluateAll((strips) =>
    strips.flatMap((strip) => {
      const places = [...strip.querySelectorAll<SVGRectElement>('rect.place')].map((rect) => rect.getBBox());
      return [...strip.querySelectorAll<SVGTextElement>('text')].flatMap((text) => {
        const box = text.getBBox();
        const own = places.find((place) => box.x >= place.x && box.x < place.x + place.width && box.y + box.height / 2 > place.y && box.y + box.height / 2 < place.y + place.height);
        const right = own === undefined ? box.x + 262 : own.x + own.width - 4;
        return box.x + box.width > right ? [`${text.textContent} (${Math.round(box.x + box.width - right)} px)`] : [];
      });
    }),
  );
}

test.describe('the map of a case', () => {
  test.beforeEach(async ({ page, server, signIn }) => {
    const session = await signIn('trainee', freshName());
    const attempt = await workCase(server.dataDir, session, CASE, actsOf(CASE, 'tu-choi-nhan-don'));
    await page.goto(`/phan-tich/${attempt}`);
  });

  test('the debrief leads to the full map, and a mark on it leads back to the cause, by keyboard alone', async ({ page }) => {
    await page.getByRole('link', { name: 'Xem bản đồ đầy đủ, từng việc' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Bản đồ quy trình' })).toBeVisible();
    const region = page.getByRole('region', { name: 'Bản đồ, kéo ngang để xem hết' });
    await region.focus();
    await page.keyboard.press('Tab');
    const mark = region.getByRole('link').first();
    await expect(mark).toBeFocused();
    await expect(mark).toHaveAccessibleName(/^Lỗi 1: .{5,}/);
    const ring = await mark.locator('rect').evaluate((rect) => getComputedStyle(rect).strokeWidth);
    expect(parseFloat(ring)).toBeGreaterThanOrEqual(3);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/phan-tich\/[^/]+#loi-1$/);
    await expect(page.locator('#loi-1')).toBeInViewport();
  });

  test('letters of 18 px keep within their places, only the map moves sideways, and the way stands below in words', async ({ page }) => {
    expect(await strayText(page)).toEqual([]);
    await page.goto(`${page.url()}/ban-do`);
    expect(await strayText(page)).toEqual([]);
    const strip = page.locator('.map-scroll svg.pmap').first();
    const scale = await strip.evaluate((svg) => (svg instanceof SVGSVGElement ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 0));
    expect(scale).toBeCloseTo(1, 2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    // Branches that nobody went through are a list of their own, folded.
    const words = page.locator('.map-words').first();
    await expect(words).toContainText('Anh chị đã đi lối này, ngoài đường đúng.');
    await expect(words).toContainText('Đường đúng đi lối này; anh chị không đi.');
    await expect(words.getByRole('link', { name: /^Lỗi 1: / }).first()).toBeVisible();
  });

  test('on paper: an upright A4 map as wide as the sheet, black on white, no place cut by the end of a page', async ({ page }) => {
    await page.goto(`${page.url()}/ban-do`);
    await page.setViewportSize({ width: 703, height: 1032 });
    await page.emulateMedia({ media: 'print' });
    const strips = await page.locator('.map-scroll svg.pmap').evaluateAll((all) => all.map((svg) => ({ width: svg.getBoundingClientRect().width, whole: getComputedStyle(svg).breakInside })));
    expect(strips.length).toBeGreaterThan(4);
    for (const strip of strips) expect(strip).toEqual({ width: 703, whole: 'avoid' });
    expect(await page.locator('.pmap .both > .run').first().evaluate((run) => getComputedStyle(run).stroke)).toBe('rgb(0, 0, 0)');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a visitor opens the procedure from the header, looks at it by the law of another date and follows an article', async ({ page }) => {
    await page.goto('/quy-trinh');
    await page.getByRole('link', { name: 'Giải quyết khiếu nại lần đầu ở cấp xã' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Giải quyết khiếu nại lần đầu ở cấp xã');
    await expect(page.locator('main')).toContainText('07 ngày làm việc');
    await page.getByLabel('Ngày áp dụng luật').fill('01/3/2026');
    await page.getByRole('button', { name: 'Xem theo ngày này' }).click();
    await expect(page.locator('main')).toContainText('theo luật của ngày 01/3/2026');
    await expect(page.locator('main')).toContainText('10 ngày, kể từ');
    await page.getByRole('link', { name: 'Điều 27 Luật Khiếu nại' }).first().click();
    await expect(page).toHaveURL(/\/tra-cuu\/lkn-2011\/d27\?ngay=2026-03-01$/);
  });
});

test('no byte of the library that lays out the map reaches a browser', async ({ page, server }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.url());
  });
  await page.goto('/tinh-huong');
  await page.waitForLoadState('networkidle');
  expect(scripts.length).toBeGreaterThan(0);
  for (const url of scripts) expect(await (await page.request.get(url)).text(), url).not.toMatch(/dagre|rankdir/i);
  const manifest = await page.request.get(`${server.url}/quy-trinh/complaint`);
  expect(await manifest.text()).not.toContain('<script');
});
