import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/fixtures.ts';
import { ROOT } from './support/server.ts';

const LESSON = '/bai-hoc/khieu-nai/thu-ly-phai-tra-loi-co-hay-khong';

test.describe('on a phone without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test('somebody who knows nothing finds a lesson, reads why June and July 2026 differ, and goes on to practise', async ({ page }) => {
    await page.goto('/bai-hoc');
    await page.getByRole('link', { name: 'Giải quyết khiếu nại lần đầu ở cấp xã' }).click();
    await page.getByRole('link', { name: /^Bài 3\./ }).click();
    await expect(page).toHaveURL(LESSON);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Thụ lý khiếu nại');
    const article = page.getByRole('article').first();
    await expect(article.getByText('07 ngày làm việc').first()).toBeVisible();

    const amended = page.locator('.amended').first();
    await expect(amended.locator('.big')).toHaveText(['10 ngày', '07 ngày làm việc']);
    await expect(page.getByRole('table', { name: /^Lịch từ/ }).first()).toContainText('ngày hết hạn');

    await page.getByText('Đọc bản đồ bằng lời').click();
    await expect(page.locator('.map-words').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Vào ca ngắn' })).toHaveAttribute('href', /^\/tinh-huong\/[a-z-]+\?chang=response&bai=khieu-nai\/thu-ly-phai-tra-loi-co-hay-khong$/);
  });

  test('the law of another day changes terms and forms, says so, and is left again', async ({ page }) => {
    await page.goto(LESSON);
    await page.getByRole('link', { name: 'Trước 01/7/2026' }).click();
    await expect(page).toHaveURL(`${LESSON}?ngay=2026-06-30`);
    await expect(page.getByText('Đang xem theo luật của ngày 30/6/2026')).toBeVisible();
    await expect(page.locator('mark.differs').first()).toContainText('10 ngày');
    await page.getByRole('link', { name: 'Trở lại luật hiện hành' }).click();
    await expect(page.locator('mark.differs')).toHaveCount(0);
  });

  test('a citation leads to its provision, a word to its meaning', async ({ page }) => {
    await page.goto(LESSON);
    const word = page.locator('.gloss').first();
    const target = await word.getAttribute('href');
    await word.click();
    await expect(page.locator(`${target}`)).toBeInViewport();
    await page.getByRole('article').first().getByRole('link', { name: 'Điều 27 Luật Khiếu nại' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Điều 27 Luật Khiếu nại');
  });

  test('a question is answered and its page leads back to the lesson', async ({ page }) => {
    await page.goto(LESSON);
    const question = page.locator('form.q').first();
    await question.getByRole('radio').first().check();
    await question.getByRole('button', { name: 'Xem đáp án' }).click();
    await expect(page).toHaveURL(/\/cau-hoi\//);
    await page.getByRole('link', { name: 'Về bài học' }).first().click();
    await expect(page).toHaveURL(new RegExp(`${LESSON}#`));
  });

  test('the handout folds nothing and has nothing to press but the way back', async ({ page }) => {
    await page.goto(`${LESSON}/in`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('details')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Các điều khoản trong bài' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Về bài học' })).toBeHidden();
  });

  test('the handout asks on paper, and answers on a sheet of its own at the end', async ({ page }) => {
    await page.goto(`${LESSON}/in`);
    await page.emulateMedia({ media: 'print' });
    const asked = page.locator('.printed-q');
    const answers = page.getByRole('region', { name: 'Đáp án' });
    await expect(answers.locator('.answer')).toHaveCount(await asked.count());
    for (const question of await asked.all()) expect((await question.locator('.lines, .dots, .ticks').count()) > 0).toBe(true);
    await expect(answers).toHaveCSS('break-before', 'page');
    await expect(page.locator('main > :last-child')).toHaveClass(/answer-sheet/);
    await expect(answers.getByText(/^Cách đếm: /).first()).toContainText('Hết hạn');
    await expect(answers.getByText(/^Căn cứ: /).first()).toContainText('Điều 27 Luật Khiếu nại');
    await expect(page.getByRole('region', { name: 'Việc để làm' }).locator('.lines')).toHaveCount(1);
  });

  test('the steps of a count are numbered', async ({ page }) => {
    await page.goto('/cau-hoi/kn-thu-ly-han?so=1');
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Xem đáp án' }).click();
    await expect(page.locator('.steps').first()).toHaveCSS('list-style-type', 'decimal');
  });

  test('every lesson is there and hangs over no edge', async ({ page }) => {
    const courses = join(ROOT, 'content/courses');
    const paths = readdirSync(courses, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => readdirSync(join(courses, name)).flatMap((file) => (file.endsWith('.mdx') ? [`/bai-hoc/${name}/${file.replace(/^\d\d-|\.mdx$/g, '')}`] : [])));
    expect(paths.length).toBeGreaterThan(40);
    for (const path of paths) {
      const answered = await page.goto(path);
      expect(answered?.status(), path).toBe(200);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), path).toBeLessThanOrEqual(0);
      expect(await page.evaluate(() => window.innerWidth), path).toBe(390);
    }
  });
});

test('a lesson is the same for everybody, comes without script, and is not sent again', async ({ request, signIn, server }) => {
  const session = await signIn();
  const stranger = await request.get(LESSON);
  const known = await request.get(LESSON, { headers: { Cookie: `phien=${session.token}` } });
  expect(await known.text()).toBe(await stranger.text());
  expect(await stranger.text()).not.toContain('<script');
  const { etag = '' } = stranger.headers();
  expect(etag).not.toBe('');
  expect((await request.get(`${server.url}${LESSON}`, { headers: { 'If-None-Match': etag } })).status()).toBe(304);
});

test('every component has an example on the page for authors, and its picture is there', async ({ page }) => {
  await page.goto('/bai-hoc/thanh-phan');
  await expect(page.locator('.sample')).toHaveCount(17);
  const picture = page.getByRole('img', { name: /Đơn đi từ bàn tiếp nhận/ });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0))).toBeGreaterThan(0);
});
