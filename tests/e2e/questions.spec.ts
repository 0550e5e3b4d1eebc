import type { Page } from '@playwright/test';
import { ON_THE_PHONE } from './support/combinations.ts';
import { expect, test } from './support/fixtures.ts';
import { drawnAgain, misconception, shippedQuestion } from './support/questions.ts';
import { freshName } from './support/signing-in.ts';

const send = (page: Page): Promise<void> => page.getByRole('button', { name: 'Xem đáp án' }).click();
const result = (page: Page) => page.locator('#ket-qua');

async function expectWithinScreen(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
}

for (const { name, use } of ON_THE_PHONE) {
  test.describe(name, () => {
    test.use(use);

    test('a visitor answers a date wrongly, learns what was mixed up and how it is counted, and answers another draw right', async ({ page }) => {
      const first = shippedQuestion('date', 'one');
      const wrong = first.choices.find(({ right }) => !right);
      const right = first.choices.find((choice) => choice.right);
      await page.goto(`/cau-hoi/${first.question.id}?so=1`);
      await expect(page.getByRole('group', { name: first.ask })).toBeVisible();
      await expectWithinScreen(page);
      for (const option of await page.locator('.opt').all()) expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(48);

      await send(page);
      await expect(page.getByRole('alert')).toContainText('Anh chị chưa trả lời');

      await page.getByRole('radio', { name: wrong?.text ?? '', exact: true }).check();
      await send(page);
      await expect(result(page).getByRole('heading', { name: 'Chưa đúng' })).toBeVisible();
      const mixed = misconception(wrong?.misconception ?? null);
      await expect(result(page)).toContainText(`Chỗ dễ nhầm: ${mixed.name}. ${mixed.why}`, { ignoreCase: true });
      await expect(result(page)).toContainText(`Đáp án: ${right?.text ?? ''}`);
      for (const line of first.date?.counted.derivation ?? []) await expect(result(page)).toContainText(line);
      await expectWithinScreen(page);

      await page.getByRole('link', { name: 'Làm câu khác cùng loại' }).click();
      await expect(page).toHaveURL(/so=2$/);
      const next = drawnAgain<'one'>(first, 2);
      await page.getByRole('radio', { name: next.choices.find((choice) => choice.right)?.text ?? '', exact: true }).check();
      await send(page);
      await expect(result(page).getByRole('heading', { name: 'Đúng rồi' })).toBeVisible();
    });

    test('steps are put in order with numbers, and things are sorted by lists', async ({ page }) => {
      const steps = shippedQuestion('order', 'order');
      await page.goto(`/cau-hoi/${steps.question.id}?so=1`);
      for (const step of steps.steps) await page.getByLabel(step.text, { exact: true }).selectOption('1');
      await send(page);
      await expect(page.getByRole('alert')).toContainText('Mỗi thứ tự chỉ dùng một lần');
      await expect(page.getByLabel(steps.steps[1]?.text ?? '', { exact: true })).toHaveValue('1');
      for (const step of steps.steps) await page.getByLabel(step.text, { exact: true }).selectOption(String(step.place));
      await send(page);
      await expect(result(page).getByRole('heading', { name: 'Đúng rồi' })).toBeVisible();
      await expectWithinScreen(page);

      const things = shippedQuestion('classify', 'classify');
      await page.goto(`/cau-hoi/${things.question.id}?so=1`);
      await expectWithinScreen(page);
      for (const [index, item] of things.items.entries()) await page.getByLabel(item.text, { exact: true }).selectOption(index === 0 && item.class === 'complaint' ? 'denunciation' : index === 0 ? 'complaint' : item.class);
      await send(page);
      await expect(result(page).getByRole('heading', { name: /^(Chưa đúng|Đúng một phần)$/ })).toBeVisible();
      await expect(result(page)).toContainText('Chỗ dễ nhầm: nhầm');
      await expectWithinScreen(page);
    });

    test('a typed day that is not on the calendar is told, and what was typed stays', async ({ page }) => {
      const typed = shippedQuestion('date', 'day');
      const [year = '', month = '', day = ''] = (typed.accepted[0] ?? '').split('-');
      await page.goto(`/cau-hoi/${typed.question.id}?so=1`);
      await page.getByLabel('Ngày', { exact: true }).fill('31');
      await page.getByLabel('Tháng', { exact: true }).fill('2');
      await page.getByLabel('Năm', { exact: true }).fill(year);
      await send(page);
      await expect(page.getByRole('alert')).toContainText('Ngày này không có trên lịch');
      await expect(page.getByLabel('Ngày', { exact: true })).toHaveValue('31');
      await expectWithinScreen(page);
      await page.getByLabel('Ngày', { exact: true }).fill(day);
      await page.getByLabel('Tháng', { exact: true }).fill(month);
      await send(page);
      await expect(result(page).getByRole('heading', { name: 'Đúng rồi' })).toBeVisible();
    });

    test('a trainer finds a question in the bank by its kind and tries it; the bank is not for trainees', async ({ page, signIn }) => {
      await signIn('trainer', freshName());
      await page.goto('/ngan-hang-cau-hoi');
      await expectWithinScreen(page);
      await page.getByLabel('Loại câu').selectOption('Xếp thứ tự');
      await page.getByRole('button', { name: 'Lọc', exact: true }).click();
      await expect(page).toHaveURL(/loai=order/);
      await page.getByRole('link', { name: /^Làm thử/ }).first().click();
      await expect(page.getByRole('button', { name: 'Xem đáp án' })).toBeVisible();
      await page.context().clearCookies();
      await signIn('trainee', freshName());
      expect((await page.goto('/ngan-hang-cau-hoi'))?.status()).toBe(403);
    });
  });
}

test('an address of no question says so, and one without a draw draws one', async ({ page }) => {
  expect((await page.goto('/cau-hoi/khong-co?so=1'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'Không có câu hỏi này' })).toBeVisible();
  await page.goto(`/cau-hoi/${shippedQuestion('date', 'one').question.id}`);
  await expect(page).toHaveURL(/\?so=\d+$/);
});
