import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { almostFinish, earnCertificate, SHORT_COURSE } from './support/learning.ts';
import { freshName } from './support/signing-in.ts';

const COURSE = `/bai-hoc/${SHORT_COURSE}`;
const MINE = '/bai-hoc/cua-toi';
const CHECK = '/kiem-tra-giay-chung-nhan';

async function openLesson(page: Page, number: number): Promise<string> {
  await page.goto(COURSE);
  await page.getByRole('link', { name: new RegExp(`^Bài ${number}\\.`) }).click();
  await expect(page.getByRole('heading', { name: 'Đọc xong bài này' })).toBeVisible();
  return new URL(page.url()).pathname;
}

async function expectWithinScreen(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
}

test.describe('on a phone without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test('somebody stops in the middle of a lesson, goes on from home at that heading, and marks the lesson as read', async ({ page, signIn }) => {
    await signIn('trainee', freshName());
    const lesson = await openLesson(page, 1);
    await page.getByText('Dừng giữa chừng thì nhớ chỗ đang đọc').click();
    const chosen = (await page.getByLabel('Đang đọc đến mục').locator('option').nth(2).textContent()) ?? '';
    await page.getByLabel('Đang đọc đến mục').selectOption(chosen);
    await page.getByRole('button', { name: 'Nhớ chỗ này' }).click();
    await expect(page.getByText(`Đã nhớ chỗ đang đọc: mục “${chosen}”.`)).toBeVisible();
    await expectWithinScreen(page);

    await page.goto('/');
    await page.getByRole('region', { name: 'Đọc tiếp' }).getByRole('link', { name: /^Bài 1\./ }).click();
    await expect(page).toHaveURL(`${lesson}#muc-3`);
    await expect(page.getByRole('heading', { level: 2, name: chosen })).toBeInViewport();

    await page.getByRole('button', { name: 'Đánh dấu đã đọc' }).click();
    await expect(page.getByText('Đã ghi: anh chị đọc xong bài này ngày 23/11/2026.')).toBeVisible();
    await expect(page.getByRole('link', { name: /^Trả lời đúng/ })).toHaveAttribute('href', new RegExp(`^${lesson}#cau-`));
    await page.goto('/');
    await expect(page.getByRole('region', { name: 'Đọc tiếp' }).getByRole('link', { name: /^Bài 2\./ })).toBeVisible();
  });

  test('a visitor who marks a lesson is asked to sign in, comes back to it, and has lost nothing', async ({ page, server }) => {
    const lesson = await openLesson(page, 2);
    await page.getByRole('button', { name: 'Đánh dấu đã đọc' }).click();
    await expect(page.getByRole('heading', { name: 'Đăng nhập để ghi lại' })).toBeVisible();
    await page.getByRole('link', { name: 'Đăng nhập rồi đánh dấu' }).click();
    await page.getByLabel('Mã lớp').fill(server.classCode);
    await page.getByLabel('Họ và tên').fill(freshName());
    await page.getByRole('button', { name: 'Vào lớp' }).click();
    await expect(page).toHaveURL(new RegExp(`^[^?]+${lesson}/da-doc\\?ban=`));
    await page.getByRole('button', { name: 'Đánh dấu đã đọc' }).click();
    await expect(page.getByText(/^Đã ghi: anh chị đọc xong bài này/)).toBeVisible();
  });

  test('whoever reads the last lesson takes the certificate, and a stranger with the paper checks its code', async ({ page, browser, server, signIn }) => {
    const name = freshName();
    const course = await almostFinish(server.dataDir, await signIn('trainee', name));
    await page.goto(MINE);
    await expect(page.getByText(new RegExp(`^Đã đọc ${course.lessons.length - 1} trên ${course.lessons.length} bài`))).toBeVisible();
    await expect(page.getByRole('button', { name: /^Nhận giấy chứng nhận/ })).toHaveCount(0);
    await expectWithinScreen(page);
    await page.getByRole('link', { name: 'Đọc bài này' }).click();
    await page.getByRole('button', { name: 'Đánh dấu đã đọc' }).click();
    await expect(page.getByText('Anh chị đã qua bài này')).toBeVisible();

    await page.goto(MINE);
    await page.getByRole('button', { name: `Nhận giấy chứng nhận khóa “${course.title}”` }).click();
    await expect(page).toHaveURL(/\/giay-chung-nhan\//);
    const paper = page.getByRole('article');
    for (const words of [name, course.title, /thời lượng/, /theo luật như đang có hiệu lực ngày/, 'Ngày 23 tháng 11 năm 2026']) await expect(paper).toContainText(words);
    await expectWithinScreen(page);
    const [, code = ''] = /Mã kiểm tra: ((?:[0-9A-Z]{4} ?){4})/.exec(await paper.innerText()) ?? [];
    expect(code.trim()).toHaveLength(19);
    await page.goto(MINE);
    await expect(page.getByRole('link', { name: new RegExp(code.trim()) })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Nhận giấy chứng nhận/ })).toHaveCount(0);

    const stranger = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    const there = await stranger.newPage();
    const check = async (typed: string) => {
      await there.goto(`${server.url}${CHECK}`);
      await there.getByLabel('Mã kiểm tra').fill(typed);
      await there.getByRole('button', { name: 'Kiểm tra mã này' }).click();
    };
    await check(code.trim().toLowerCase().replaceAll(' ', '-'));
    await expect(there.getByText('Giấy này có thật')).toBeVisible();
    for (const words of [name, course.title, '23/11/2026']) await expect(there.getByRole('main')).toContainText(words);
    await expect(there.getByText('Khóa học từ đó chưa đổi.')).toBeVisible();
    await expectWithinScreen(there);
    await check('0000 0000 0000 0000');
    await expect(there.getByText('Không có giấy chứng nhận nào mang mã này')).toBeVisible();
    await expect(there.getByLabel('Mã kiểm tra')).toHaveValue('0000 0000 0000 0000');
    await check('12 34');
    await expect(there.getByText('Mã phải đủ mười sáu chữ và số.')).toBeVisible();
    await check('');
    await expect(there.getByText('Anh chị chưa gõ mã.')).toBeVisible();
    await stranger.close();
  });

  test('nobody sees the learning of another: without a session the page asks to sign in', async ({ page }) => {
    await page.goto(MINE);
    await expect(page).toHaveURL('/dang-nhap?ve=%2Fbai-hoc%2Fcua-toi');
  });
});

test('the certificate is one sheet of A4, lying', async ({ page, server, signIn }) => {
  const code = await earnCertificate(server.dataDir, await signIn('trainee', freshName()));
  await page.goto(`/giay-chung-nhan/${code}`);
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [, width = '0', height = '0'] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
});
