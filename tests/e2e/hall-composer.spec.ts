import type { Page } from '@playwright/test';
import { expect, putSession, test, watchPage } from './support/fixtures.ts';
import { openHall, TO_VOTE } from './support/hall.ts';
import { press } from './support/press.ts';
import { freshName } from './support/signing-in.ts';

const steps = (page: Page) => page.locator('.agenda > li');
const kinds = (page: Page) => page.locator('.kinds');

test('without script a trainer composes a morning: a lesson, a stage of a case, a vote from the bank, provisions by search, order, faults, two tabs', async ({ browser, server, signIn }) => {
  const session = await signIn('trainer', freshName());
  const { id } = await openHall(server.dataDir, session);
  const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await putSession(context, server.url, session);
  const page = await context.newPage();
  const faults: string[] = [];
  watchPage(page, new URL(server.url).host, [], faults);
  await page.goto(`/lop-dieu-hanh/${id}/soan`);
  await expect(page.getByText('11 việc, 1 giờ 30 phút: từ 8 giờ 00 đến 9 giờ 30.')).toBeVisible();

  await kinds(page).getByRole('link', { name: 'Bài học' }).click();
  await page.getByLabel('Số phút').fill('không');
  await press(page, 'Thêm vào chương trình');
  await expect(page.getByText('Ô này ghi một số từ 1 đến 240.')).toBeVisible();
  await expect(page.getByLabel('Số phút')).toHaveValue('không');
  await page.getByLabel('Bài học').selectOption({ value: 'khieu-nai/thu-ly-phai-tra-loi-co-hay-khong' });
  await page.getByLabel('Số phút').fill('');
  await press(page, 'Thêm vào chương trình');
  await expect(page.getByText('Đã thêm việc vào chương trình.')).toBeVisible();
  await expect(steps(page)).toHaveCount(12);

  await kinds(page).getByRole('link', { name: 'Làm tình huống' }).click();
  await page.getByLabel('Tình huống').selectOption({ value: 'dat-vuon-bai-sa' });
  await page.getByLabel('Số phút').fill('25');
  await press(page, 'Xem các chặng của tình huống này');
  await expect(page.getByLabel('Số phút')).toHaveValue('25');
  await page.getByLabel('Làm đến hết chặng').selectOption({ value: 'dialogue' });
  await press(page, 'Thêm vào chương trình');
  await expect(steps(page).last()).toContainText('25 phút');

  await kinds(page).getByRole('link', { name: 'Cả lớp quyết định' }).click();
  await page.getByText('Lấy từ ngân hàng câu hỏi').click();
  await page.getByLabel('Khóa học').selectOption({ value: 'khieu-nai' });
  await press(page, 'Xem câu hỏi của khóa này');
  await page.getByRole('radio', { name: /Lần đầu, khi nào buộc phải đối thoại/ }).check();
  await press(page, 'Điền câu này vào bên dưới');
  await expect(page.getByLabel('Câu hỏi cho cả lớp')).toHaveValue('Lần đầu, khi nào buộc phải đối thoại?');
  await expect(page.getByLabel('Câu B')).not.toHaveValue('');
  await press(page, 'Thêm vào chương trình');

  await kinds(page).getByRole('link', { name: 'Luật nói gì' }).click();
  await page.getByRole('searchbox', { name: 'Tìm điều luật' }).fill('doi thoai');
  await press(page, 'Tìm điều luật');
  const first = page.getByRole('group', { name: 'Kết quả tìm' }).getByRole('checkbox').first();
  await first.check();
  await page.getByLabel('Luật của ngày').fill('31/2/2026');
  await press(page, 'Thêm vào chương trình');
  await expect(page.getByText('Ngày này không có trên lịch.')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Điều luật đã chọn' }).getByRole('checkbox')).toBeChecked();
  await page.getByLabel('Luật của ngày').fill('2/11/2026');
  await press(page, 'Thêm vào chương trình');
  await expect(steps(page)).toHaveCount(15);

  const behind = await context.newPage();
  await behind.goto(`/lop-dieu-hanh/${id}/soan`);
  await steps(page).last().getByRole('button', { name: /^Đưa “Luật nói gì” lên trước/ }).click();
  await expect(steps(page).nth(13)).toContainText('Luật nói gì');
  await steps(behind).last().getByRole('button', { name: /lên trước$/ }).click();
  await expect(behind.getByRole('alert')).toContainText('Trang khác vừa sửa chương trình');
  await expect(steps(behind).nth(13)).toContainText('Luật nói gì');

  await page.getByRole('link', { name: 'Sửa tên, nơi học, ngày giờ' }).click();
  await page.getByLabel('Giờ bắt đầu').fill('25 giờ');
  await page.getByLabel('Tên buổi học').fill('Khiếu nại, xã Cồn Lau');
  await press(page, 'Ghi thông tin');
  await expect(page.getByText('Ghi giờ và phút')).toBeVisible();
  await expect(page.getByLabel('Tên buổi học')).toHaveValue('Khiếu nại, xã Cồn Lau');
  await page.getByLabel('Giờ bắt đầu').fill('13 giờ 30');
  await press(page, 'Ghi thông tin');
  await expect(page.getByRole('heading', { level: 1, name: 'Khiếu nại, xã Cồn Lau' })).toBeVisible();
  await expect(page.getByText(/từ 13 giờ 30 đến/)).toBeVisible();
  expect(faults).toEqual([]);
  await context.close();
});

test('with script: answers from the desk, a step that was removed elsewhere is not lost, another sheet, and a workshop that is not held', async ({ context, page, server, signIn }) => {
  const session = await signIn('trainer', freshName());
  const { id } = await openHall(server.dataDir, session);
  await page.goto(`/lop-dieu-hanh/${id}/soan/viec?loai=vote`);
  await page.getByText('Lấy từ các việc ở bàn làm việc').click();
  await page.getByLabel('Việc tiếp theo của tình huống nào').selectOption({ value: 'dat-vuon-bai-sa' });
  await press(page, 'Xem các việc ở bàn của tình huống này');
  const acts = page.getByRole('checkbox');
  await expect(acts.first()).toBeFocused();
  for (const at of [0, 3, 6]) await acts.nth(at).check();
  await press(page, 'Dùng các việc đã đánh dấu làm câu trả lời');
  await expect(page.getByLabel('Câu hỏi cho cả lớp')).toHaveValue('Việc làm tiếp theo là gì?');
  await expect(page.getByLabel('Câu C')).not.toHaveValue('');
  await expect(page.getByLabel('Câu D')).toHaveValue('');
  await press(page, 'Thêm vào chương trình');
  await steps(page).last().getByRole('link').click();
  await page.getByLabel('Tên việc').fill('Quyết định đầu tiên');

  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByText('Bỏ việc này').click();
  await press(other, 'Bỏ khỏi chương trình');
  await expect(other.getByText('Đã bỏ việc khỏi chương trình.')).toBeVisible();
  await press(page, 'Ghi việc này');
  await expect(page.getByRole('alert')).toContainText('không còn trong chương trình');
  await expect(page.getByLabel('Tên việc')).toHaveValue('Quyết định đầu tiên');
  await press(page, 'Thêm vào chương trình');
  await expect(steps(page).last()).toContainText('Quyết định đầu tiên');

  await page.getByText('Thay cả chương trình').click();
  await page.getByLabel('Lấy từ').selectOption('Khiếu nại, nửa ngày');
  await press(page, 'Thay chương trình');
  await expect(page.getByText('14 việc, 3 giờ 30 phút: từ 8 giờ 00 đến 11 giờ 30.')).toBeVisible();

  await page.goto(`/lop-dieu-hanh/${id}/soan/thong-tin`);
  await page.getByText('Không học buổi này nữa').click();
  await press(page, 'Xóa buổi học');
  await expect(page).toHaveURL(`${server.url}/lop-dieu-hanh`);
  await expect(page.getByRole('link', { name: 'Luật mới từ 01/7/2026' })).toHaveCount(0);
});

test('in the middle of a vote the steps behind are composed anew, the ones before stay, and the hall goes on to the new step', async ({ page, server, signIn }) => {
  const session = await signIn('trainer', freshName());
  const { id } = await openHall(server.dataDir, session, TO_VOTE);
  await page.goto(`/lop-dieu-hanh/${id}/soan`);
  await expect(page.locator('.agenda > li.settled')).toHaveCount(4);
  await expect(steps(page).nth(3).getByRole('button')).toHaveCount(0);
  await steps(page).nth(4).getByRole('link').click();
  await page.getByRole('link', { name: 'Thêm việc ngay sau việc này' }).click();
  await kinds(page).getByRole('link', { name: 'Nghỉ giải lao' }).click();
  await page.getByLabel('Tên việc').fill('Uống nước');
  await press(page, 'Thêm vào chương trình');
  await expect(steps(page).nth(5)).toContainText('Uống nước');
  await press(page, 'Đưa “Uống nước” lên trước');
  await expect(steps(page).nth(4)).toContainText('Uống nước');
  await page.goto(`/lop-dieu-hanh/${id}`);
  for (const name of ['Khóa trả lời', 'Sang việc tiếp theo']) await press(page, name);
  await expect(page.getByRole('heading', { level: 2, name: 'Việc 5 trên 12: Uống nước' })).toBeVisible();
});
