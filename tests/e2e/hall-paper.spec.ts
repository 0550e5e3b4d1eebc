import { expect, test } from './support/fixtures.ts';
import { openOwnHall } from './support/own-hall.ts';
import { freshName } from './support/signing-in.ts';

const VOTE = { kind: 'vote', id: 'bau', title: 'Mời mấy người vào', minutes: 5, ask: 'Mười hai người đến cùng một việc. Họ cử đại diện thế nào?', about: 'doan-nguoi-truoc-cong', options: [{ key: 'a', text: 'Ai vào cũng được' }, { key: 'b', text: 'Nhiều nhất năm người, cử bằng văn bản' }, { key: 'c', text: 'Một người, xã chỉ định' }] };
const STEPS = [
  { kind: 'pre-test', id: 'dau-buoi', title: 'Câu hỏi đầu buổi', minutes: 5, questions: ['kn-thu-ly-han', 'kn-xac-minh-giao-ai'] },
  VOTE,
  { kind: 'law', id: 'luat', title: 'Luật nói gì', minutes: 5, provisions: ['ltcd-2013/d29/so-luong'], on: '2026-11-02' },
];

test('sheets of paper are printed, and keyed in one form from the keyboard; what does not add up is told at its line', async ({ page, server, signIn }) => {
  const { id } = await openOwnHall(server.dataDir, await signIn('trainer', freshName()), STEPS, ['run.started', 'item.finished', 'vote.opened']);
  await page.goto(`/lop-dieu-hanh/${id}/ban-giay`);
  await expect(page.getByRole('heading', { level: 3, name: 'Mời mấy người vào' })).toBeVisible();
  await page.getByLabel('Phiếu 1, câu A').focus();
  for (const typed of ['3', '5', '', '9', '2', '4', '1']) {
    await page.keyboard.type(typed);
    await page.keyboard.press('Tab');
  }
  await page.getByRole('button', { name: 'Ghi các phiếu' }).click();
  await expect(page.getByText('Cộng các câu được 8, mà đếm người thì 9.')).toBeVisible();
  await expect(page.getByLabel('Phiếu 2, câu B')).toHaveValue('4');
  await page.getByLabel('Phiếu 1, số người').fill('8');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã ghi: 2 phiếu, 15 người.')).toBeVisible();
  await expect(page.locator('.bars li').nth(1)).toContainText('9 (60%)');

  await page.getByRole('link', { name: 'Câu hỏi đầu buổi' }).click();
  await page.getByLabel('Trong tập có mấy phiếu').fill('10');
  await page.getByLabel('Câu 1, A').fill('11');
  await page.getByRole('button', { name: 'Ghi tập phiếu' }).click();
  await expect(page.getByText('Cộng các câu được 11, mà đếm người thì 10.')).toBeVisible();
  await page.getByLabel('Câu 1, A').fill('6');
  await page.getByRole('button', { name: 'Ghi tập phiếu' }).click();
  await expect(page.getByText('Đã ghi một tập 10 phiếu.')).toBeVisible();

  await page.getByRole('link', { name: 'Mở bản in đủ ba phần' }).click();
  for (const sheet of ['Đêm trước cổng ủy ban', 'Phiếu sự việc: Đêm trước cổng ủy ban', 'Phiếu 1: Câu hỏi đầu buổi', 'Phiếu 2: Mời mấy người vào', 'Đáp án cho người điều hành']) await expect(page.getByRole('article', { name: sheet, exact: true })).toBeVisible();
  await page.goto(`/lop-dieu-hanh/${id}/ban-giay/in?phan=phieu`);
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(page.getByText('Đáp án cho người điều hành')).toHaveCount(0);
});
