import { readFile } from 'node:fs/promises';
import { xlsxOf } from '#app/platform/sheet-writer.server.ts';
import { joinWorkshop } from '#app/use-cases/take-hall-seat.server.ts';
import type { Page } from '@playwright/test';
import { expect, putSession, test } from './support/fixtures.ts';
import { openHall, TO_VOTE } from './support/hall.ts';
import { valueOf, withPorts } from './support/people.ts';
import { press } from './support/press.ts';
import { freshName } from './support/signing-in.ts';

const LIST = [
  ['STT', 'Họ và tên', 'Đơn vị', 'Chức vụ', 'Điện thoại'],
  [1, 'Vi Thị Hạnh', 'UBND xã Bãi Sa', 'Tư pháp - Hộ tịch', '0912000111'],
  [2, 'Lò Văn Học', 'Con Lau', 'Công an', 912000112],
  [3, '', 'Cồn Lau', 'Văn phòng', null],
];

async function listFile() {
  return { name: 'danh-sach.xlsx', mimeType: 'application/octet-stream', buffer: await xlsxOf([{ name: 'Lớp', widths: [5, 20, 20, 20, 12], rows: LIST }]) };
}

/** Sheets of paper that a page is printed on. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Phones that take seats under these names. */
function join(dataDir: string, code: string, names: readonly string[]): Promise<void> {
  return withPorts(dataDir, (ports) => {
    for (const name of names) valueOf(joinWorkshop(ports, { code, deviceToken: `may-${code}-${name}`, table: false, size: '', name, commune: '', role: '' }));
  });
}

test('a list comes in from Excel after a dry run, people are ticked off, papers are printed in one run and checked, files go out', async ({ page, server, signIn }) => {
  const session = await signIn('trainer', freshName());
  const { id, code } = await openHall(server.dataDir, session, TO_VOTE);
  await page.goto(`/lop-dieu-hanh/${id}/danh-sach`);
  await page.getByRole('link', { name: 'Nhập danh sách' }).click();
  await page.getByLabel('Tệp danh sách (XLSX, CSV)').setInputFiles(await listFile());
  await press(page, 'Xem thử');
  await expect(page.getByText('3 dòng: ghi thêm 2 người, 1 dòng phải sửa.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^4 / })).toContainText('Thiếu họ và tên');
  await expect(page.getByRole('row', { name: /^3 / })).toContainText('Có phải “Cồn Lau” không?');
  await expect(page.getByRole('row', { name: /^3 / })).toContainText('Excel đã bỏ số 0 đầu của số điện thoại: ghi lại là 0912000112.');
  await expect(page.getByRole('button', { name: /^Ghi \d/ })).toHaveCount(0);
  const text = page.getByLabel('Danh sách', { exact: true });
  await expect(text).toHaveValue(/1\tVi Thị Hạnh\tUBND xã Bãi Sa/);
  await text.fill((await text.inputValue()).replace('3\t\tCồn Lau', '3\tHà Thị Mận\tCồn Lau'));
  await page.getByLabel('Sửa tên xã theo gợi ý').check();
  await press(page, 'Xem thử lại');
  await press(page, 'Ghi 3 người vào danh sách');
  await expect(page.getByText('Đã ghi 3 người vào danh sách.')).toBeVisible();

  await join(server.dataDir, code, ['vi thi hanh', 'Khách Đến Thêm']);
  await page.reload();
  await expect(page.getByRole('row', { name: /Vi Thị Hạnh/ })).toContainText('có mặt, ghế 1');
  await press(page, 'Có mặt: Lò Văn Học');
  await expect(page.getByText('2 trên 3 người trong danh sách có mặt.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Lò Văn Học/ })).toContainText('Cồn Lau');

  await press(page, 'Cấp giấy chứng nhận cho 3 người');
  await expect(page.getByText('Đã cấp 3 giấy.')).toBeVisible();
  for (const [link, prefix] of [['Tải CSV', '\uFEFFSTT,Họ và tên'], ['Tải XLSX', 'PK']] as const) {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()]);
    expect((await readFile(await file.path())).toString('utf8').startsWith(prefix)).toBe(true);
  }
  await page.getByRole('link', { name: 'Mở bản in giấy chứng nhận' }).click();
  await expect(page.locator('.cert')).toHaveCount(3);
  expect(await sheetsOf(page)).toBe(3);
  const printed = /Mã kiểm tra: ([0-9A-Z ]{19})/.exec(await page.locator('.cert').filter({ hasText: 'Lò Văn Học' }).innerText())?.[1] ?? '';
  await page.goto(`/kiem-tra-giay-chung-nhan?ma=${encodeURIComponent(printed.toLowerCase())}`);
  await expect(page.getByText('Giấy này có thật')).toBeVisible();
  await expect(page.getByText('Lò Văn Học')).toBeVisible();

  await page.goto(`/lop-dieu-hanh/${id}/danh-sach/in`);
  await expect(page.getByRole('row', { name: /Hà Thị Mận/ })).toBeVisible();
  expect(await sheetsOf(page)).toBe(1);
  await page.goto(`/lop-dieu-hanh/${id}/bao-cao`);
  await expect(page.getByRole('heading', { level: 1, name: 'Báo cáo buổi học' })).toBeVisible();
  await expect(page.getByText('Dưới 5 người đã làm tình huống, nên không lập bảng.')).toBeVisible();
  await page.getByRole('link', { name: 'In một trang cho lớp sau' }).click();
  await expect(page.getByText('Chưa có chỗ nào từ 5 người trở lên cùng nhầm.')).toBeVisible();
  expect(await sheetsOf(page)).toBe(1);
});

test('the list comes in without script too, and what was wrong is still in the form', async ({ browser, server, signIn }) => {
  const session = await signIn('trainer', freshName());
  const { id } = await openHall(server.dataDir, session);
  const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await putSession(context, server.url, session);
  const page = await context.newPage();
  await page.goto(`/lop-dieu-hanh/${id}/danh-sach/nhap`);
  await press(page, 'Xem thử');
  await expect(page.getByRole('alert')).toContainText('Chưa có gì để đọc.');
  await page.getByLabel('Tệp danh sách (XLSX, CSV)').setInputFiles({ name: 'cu.csv', mimeType: 'text/csv', buffer: Buffer.from([0x4e, 0x67, 0xd4, 0x6e, 0x0a]) });
  await page.getByLabel('Xã cũ đã sáp nhập (không bắt buộc)').fill('Bãi Sa Thượng = Bãi Sa');
  await press(page, 'Xem thử');
  await expect(page.getByRole('alert')).toContainText('không phải Unicode');
  await page.getByLabel('Danh sách', { exact: true }).fill('Họ và tên\tXã\nVi Thị Hạnh\tBãi Sa Thượng');
  await press(page, 'Xem thử');
  await expect(page.getByText('Xã cũ, nay là “Bãi Sa”: ghi theo tên mới.')).toBeVisible();
  await press(page, 'Ghi 1 người vào danh sách');
  await expect(page.getByText('Đã ghi 1 người vào danh sách.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Vi Thị Hạnh/ })).toContainText('Bãi Sa');
  await context.close();
});
