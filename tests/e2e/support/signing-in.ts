import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

const FAMILIES = ['Lê', 'Trần', 'Phạm', 'Vũ', 'Đặng', 'Bùi', 'Lý', 'Hồ', 'Ngô', 'Dương', 'Mai', 'Đoàn'];
const MIDDLES = ['Thị', 'Văn', 'Hữu', 'Ngọc', 'Minh', 'Thanh', 'Đức', 'Kim'];
const GIVEN = ['An', 'Bình', 'Chi', 'Dũng', 'Hà', 'Khoa', 'Lan', 'Minh', 'Nga', 'Oanh', 'Phú', 'Quế', 'Sâm', 'Tấn', 'Uyên', 'Vượng'];
let people = 0;

/** The one of a list that comes after so many others. */
const inTurn = (list: readonly string[], count: number): string => list[Math.floor(count) % list.length] ?? '';

/** A name that nobody else in the class of this worker's server has: there are more of them than a worker runs tests. */
export function freshName(): string {
  const name = [inTurn(FAMILIES, people / (GIVEN.length * MIDDLES.length)), inTurn(MIDDLES, people / GIVEN.length), inTurn(GIVEN, people)].join(' ');
  people += 1;
  return name;
}

/** Signs in by the real page, with a class code and a name that nobody else in the class has. */
export async function enterClass(page: Page, code: string, name: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Vào học' }).click();
  await page.getByLabel('Mã lớp').fill(code);
  await page.getByLabel('Họ và tên').fill(name);
  await page.getByRole('button', { name: 'Vào lớp' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Chào ${name}` })).toBeVisible();
}

/** From anywhere to the desk of a case that is begun anew, in a mode by the name that people know. */
export async function sitDown(page: Page, title: string, mode = 'Luyện tập'): Promise<void> {
  await page.goto('/tinh-huong');
  await page.getByRole('heading', { level: 2, name: title, exact: true }).getByRole('link').click();
  await page.getByRole('radio', { name: new RegExp(`^${mode}`) }).check();
  await page.getByRole('button', { name: 'Ngồi vào bàn' }).click();
  await page.waitForURL(/\/ban-lam-viec\/[^/]+$/);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}
