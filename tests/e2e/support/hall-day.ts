import type { Page } from '@playwright/test';
import type { LogEntry } from '#content/compile/log-file.ts';
import { expect } from './fixtures.ts';
import type { HallPhone } from './hall-phones.ts';
import { actsOf } from './logs.ts';
import { playLog } from './play-log.ts';
import { press } from './press.ts';

export const CASE = { scenario: 'dat-vuon-bai-sa', title: 'Bốn mươi mét vuông đất vườn: từ nhận đơn đến thụ lý' };

/** The list as its cells come out of Excel, with one person twice and a commune that is another's part now. */
export const LIST = [
  ['STT', 'Họ và tên', 'Đơn vị', 'Chức vụ', 'Điện thoại'],
  ['1', 'Vi Thị Hạnh', 'Xã Bãi Sa', 'Tư pháp - Hộ tịch', '0912000111'],
  ['2', 'Lò Văn Học', 'Cồn Lau', 'Công an', '0912000112'],
  ['3', 'Hà Thị Mận', 'Bãi Sa Thượng', 'Văn phòng', '0912000113'],
  ['4', 'Lường Văn Pá', 'Cồn Lau', 'Địa chính', '0912000114'],
  ['5', 'Quàng Thị Nắng', 'Bãi Sa', 'Mặt trận', '0912000115'],
  ['6', 'Vi Thị Hạnh', 'Xã Bãi Sa', 'Tư pháp - Hộ tịch', '0912000111'],
]
  .map((row) => row.join('\t'))
  .join('\n');

export const NAMES = ['Vi Thị Hạnh', 'Lò Văn Học', 'Hà Thị Mận', 'Lường Văn Pá', 'Quàng Thị Nắng'];

/** Of the half day on complaints, what a test has no time for. */
export const LEFT_OUT = ['Nghỉ giải lao', 'Bốn mươi mét vuông đất vườn: xác minh và đối thoại', 'Có phải đối thoại không', 'Luật nói gì về đối thoại'];

/** Of the questions that the template asks before and after, by their place: two that are answered by choosing one. */
const ASKED = [1, 2];

export async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Các trang của buổi học' }).getByRole('link', { name, exact: true }).click();
}

/** Takes a step out of the run-sheet that is open. */
export async function leaveOut(page: Page, title: string): Promise<void> {
  const steps = page.locator('.agenda > li');
  const step = steps.getByRole('link', { name: title, exact: true });
  await expect(step).toBeVisible();
  const before = await steps.count();
  await step.click();
  await page.getByText('Bỏ việc này', { exact: true }).click();
  await press(page, 'Bỏ khỏi chương trình');
  await expect(page.getByText('Đã bỏ việc khỏi chương trình.')).toBeVisible();
  await expect(steps).toHaveCount(before - 1);
}

/** Keeps two of the questions of a test that the run-sheet holds. */
export async function shortenTest(page: Page, title: string): Promise<void> {
  await page.locator('.agenda > li').getByRole('link', { name: title, exact: true }).click();
  const questions = page.getByRole('group', { name: 'Câu hỏi đã chọn' }).getByRole('checkbox');
  await expect(questions).toHaveCount(6);
  for (const place of [0, 1, 2, 3, 4, 5]) await questions.nth(place).setChecked(ASKED.includes(place));
  await press(page, 'Ghi việc này');
  await expect(page.getByText('Đã sửa việc.')).toBeVisible();
}

/** Both questions of a test on one phone, each acknowledged before the next. */
export async function takeTest({ page, hasScript }: HallPhone, choice: number): Promise<void> {
  if (!hasScript) await page.getByRole('link', { name: 'Xem việc mới' }).click();
  await page.getByRole('link', { name: 'Làm bài' }).click();
  for (const number of [1, 2]) {
    await expect(page.getByText(`Câu ${number} trên 2`)).toBeVisible();
    await page.getByRole('radio').nth(choice).check();
    await press(page, 'Ghi câu trả lời');
    await expect(page.locator('#vua-xong .toast')).toContainText(`Đã ghi câu trả lời câu ${number}.`);
  }
  await expect(page.getByText('Anh chị đã trả lời đủ 2 câu.')).toBeVisible();
  if (!hasScript) await page.getByRole('link', { name: 'Xem việc lớp đang làm' }).click();
}

/** What accepting the complaint takes at the least; the log accepts it after its term. */
const NEEDED = ['petition.registered', 'petition.classified', 'complaint.accepted'];

function shortLog(name: string): LogEntry[] {
  return actsOf(CASE.scenario, name).filter((entry) => 'act' in entry && NEEDED.includes(entry.act));
}

/** A phone sits down at its desk and works up to where the hall stops. */
export async function workStage({ page, hasScript }: HallPhone, log: 'thu-ly-tre' | 'lawful'): Promise<void> {
  if (!hasScript) await page.getByRole('link', { name: 'Xem việc mới' }).click();
  await press(page, 'Ngồi vào bàn');
  await playLog(page, shortLog(log));
  await expect(page.getByText('Anh chị đã xong chặng “Thụ lý hoặc trả lời”.')).toBeVisible();
  await page.getByRole('link', { name: 'Về trang của lớp' }).click();
}

/** Sheets of paper that a page is printed on. */
export async function sheetsOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** No name of the list stands in what a page was sent, whether it is shown or not; a phone has its owner's own. */
export async function expectNoNames(screens: readonly { page: Page; name: string | null }[]): Promise<void> {
  for (const { page, name } of screens) {
    const sent = await page.content();
    expect(NAMES.filter((listed) => listed !== name && sent.includes(listed)), page.url()).toEqual([]);
  }
}
