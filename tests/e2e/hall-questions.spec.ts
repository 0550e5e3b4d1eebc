import type { Browser, Page } from '@playwright/test';
import { expect, putSession, test, watchPage } from './support/fixtures.ts';
import { openOwnHall } from './support/own-hall.ts';
import { press } from './support/press.ts';
import { freshName } from './support/signing-in.ts';

const STEPS = [
  { kind: 'questions', id: 'hoi-dap', title: 'Hỏi và đáp', minutes: 20 },
  { kind: 'closing', id: 'be-mac', title: 'Bế mạc', minutes: 5 },
];

async function seated(browser: Browser, url: string, code: string, faults: string[], options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, ...options });
  const phone = await context.newPage();
  watchPage(phone, new URL(url).host, [], faults);
  await phone.goto(`/lop/${code}/vao`);
  await phone.getByRole('button', { name: 'Vào lớp' }).first().click();
  await phone.getByRole('link', { name: 'Hỏi giảng viên' }).click();
  return phone;
}

const toast = (page: Page) => page.locator('#vua-xong .toast');

test('phones ask, one without script; the facilitator shows, merges and puts on the projector, which holds every question whole', async ({ browser, page: desk, server, signIn }) => {
  const faults: string[] = [];
  const session = await signIn('trainer', freshName());
  const { id, code } = await openOwnHall(server.dataDir, session, STEPS, ['run.started']);
  await desk.goto(`/lop-dieu-hanh/${id}/cau-hoi`);
  await expect(desk.getByText('Chưa có câu hỏi nào.')).toBeVisible();
  // A window of its own: a tab in the background paints slowly, and every press waits for its button to stand still.
  const wall = await browser.newContext({ baseURL: server.url, viewport: { width: 1366, height: 768 } });
  await putSession(wall, server.url, session);
  const projector = await wall.newPage();
  watchPage(projector, new URL(server.url).host, [], faults);
  await projector.goto(`/may-chieu/${id}`);
  await expect(projector.getByText('Hỏi bằng điện thoại')).toBeVisible();

  const phone = await seated(browser, server.url, code, faults);
  await press(phone, 'Gửi câu hỏi');
  await expect(phone.getByText('Anh chị chưa viết câu hỏi.')).toBeVisible();
  await phone.getByLabel('Câu hỏi của anh chị').fill('Nhận đơn rồi bao lâu phải trả lời có thụ lý? Gọi 0912 345 678.');
  await press(phone, 'Gửi câu hỏi');
  await expect(phone.getByRole('alert')).toContainText('có thể có số điện thoại');
  await expect(phone.getByLabel('Câu hỏi của anh chị')).toHaveValue(/0912 345 678/);
  await phone.getByLabel('Câu hỏi của anh chị').fill('Nhận đơn rồi bao lâu phải trả lời có thụ lý?');
  await phone.getByRole('button', { name: 'Gửi câu hỏi' }).dblclick();
  await expect(toast(phone)).toContainText('Đã gửi câu hỏi số 1.');
  await expect(phone.getByText('Câu 1, giảng viên chưa xem')).toBeVisible();

  const plain = await seated(browser, server.url, code, faults, { javaScriptEnabled: false });
  await plain.getByLabel('Câu hỏi của anh chị').fill('Mấy ngày thì thụ lý <b>đơn</b>?');
  await press(plain, 'Gửi câu hỏi');
  await expect(toast(plain)).toContainText('Đã gửi câu hỏi số 2.');

  await expect(desk.getByRole('heading', { name: 'Chưa xem (2)' })).toBeVisible();
  await press(desk, 'Cho cả lớp đọc: câu 1');
  await expect(projector.getByText('Nhận đơn rồi bao lâu phải trả lời có thụ lý?')).toBeVisible();
  await expect(projector.getByText('Câu 1, 1 máy muốn nghe trả lời')).toBeVisible();
  await plain.getByRole('link', { name: 'Xem câu mới' }).click();
  await press(plain, 'Tôi cũng muốn hỏi câu 1');
  await expect(plain.getByText('Anh chị đã chọn câu này')).toBeVisible();
  await expect(projector.getByText('Câu 1, 2 máy muốn nghe trả lời')).toBeVisible();

  const second = desk.locator('#cau-2');
  await second.getByText('Gộp vào câu khác').click();
  await second.getByLabel('Gộp vào câu số').fill('7');
  await press(desk, 'Gộp lại');
  await expect(desk.getByText('Không có câu nào mang số này để gộp vào.')).toBeVisible();
  await desk.locator('#cau-2').getByLabel('Gộp vào câu số').fill('1');
  await press(desk, 'Gộp lại');
  await expect(desk.getByText('Đã gộp (1)')).toBeVisible();
  await press(desk, 'Chiếu và trả lời: câu 1');
  await expect(desk.getByText('Màn chiếu đang hiện câu này.')).toBeVisible();
  await expect(projector.getByRole('heading', { level: 1, name: 'Nhận đơn rồi bao lâu phải trả lời có thụ lý?' })).toBeVisible();
  expect(Number.parseFloat(await projector.getByRole('heading', { level: 1 }).evaluate((heading) => getComputedStyle(heading).fontSize))).toBeGreaterThanOrEqual(28);

  for (const number of [3, 4, 5]) {
    await plain.getByLabel('Câu hỏi của anh chị').fill(`Câu dài thứ ${number}: ${'người khiếu nại xin rút đơn bằng miệng thì làm thế nào '.repeat(9)}`.slice(0, 500));
    await press(plain, 'Gửi câu hỏi');
    await press(desk, `Cho cả lớp đọc: câu ${number}`);
    await expect(desk.getByRole('button', { name: `Cho cả lớp đọc: câu ${number}`, exact: true })).toHaveCount(0);
  }
  for (const what of ['Chiếu và trả lời', 'Để trả lời sau'] as const) {
    await press(desk, `${what}: câu 5`);
    await expect(projector.getByRole('heading', { level: 1, name: what === 'Để trả lời sau' ? 'Hỏi và đáp' : /^Câu dài thứ 5/ })).toBeVisible();
    expect(await projector.evaluate(() => document.documentElement.scrollHeight), 'the screen holds it whole').toBeLessThanOrEqual(768);
  }
  await press(desk, 'Đưa lại vào hàng chờ: câu 5');
  await expect(projector.getByText('Câu 5, 1 máy muốn nghe trả lời')).toBeVisible();
  expect(await projector.evaluate(() => document.documentElement.scrollHeight), 'the screen holds three of them').toBeLessThanOrEqual(768);

  expect(faults).toEqual([]);
});

test('an answer with what it rests on goes to the library and to the page of the provision, and is withdrawn from both', async ({ browser, page: desk, server, signIn }) => {
  const faults: string[] = [];
  const { id, code } = await openOwnHall(server.dataDir, await signIn('trainer', freshName()), STEPS, ['run.started']);
  const phone = await seated(browser, server.url, code, faults);
  await phone.getByLabel('Câu hỏi của anh chị').fill('Nhận đơn rồi bao lâu phải trả lời có thụ lý?');
  await press(phone, 'Gửi câu hỏi');
  await expect(toast(phone)).toContainText('Đã gửi câu hỏi số 1.');
  await desk.goto(`/lop-dieu-hanh/${id}/cau-hoi`);
  await desk.getByRole('link', { name: 'Soạn câu trả lời cho câu 1' }).click();
  // The library holds what other workshops have answered, too.
  const asked = `Ở buổi ${code}: bao lâu phải trả lời có thụ lý hay không?`;
  await desk.getByLabel('Câu hỏi khi đăng').fill(asked);
  await desk.getByLabel('Câu trả lời', { exact: true }).fill('Trong thời hạn điều luật ghi.\n\nĐếm từ ngày nhận đơn.');
  await press(desk, 'Đăng vào Hỏi đáp');
  await expect(desk.getByText('Chọn ít nhất một điều luật làm căn cứ.')).toBeVisible();
  await desk.getByRole('searchbox', { name: 'Tìm điều luật' }).fill('dieu 27 luat khieu nai');
  await press(desk, 'Tìm');
  await expect(desk.getByLabel('Câu trả lời', { exact: true })).toHaveValue(/Đếm từ ngày nhận đơn/);
  await desk.getByRole('checkbox', { name: /^Điều 27 Luật Khiếu nại/ }).first().check();
  await press(desk, 'Đăng vào Hỏi đáp');
  await expect(toast(desk)).toContainText('Đã đăng vào Hỏi đáp.');

  await phone.goto(`/lop/${code}/cau-hoi`);
  await phone.getByRole('link', { name: 'Đọc câu trả lời cho câu 1' }).click();
  await expect(phone.getByRole('heading', { level: 1, name: asked })).toBeVisible();
  await expect(phone.getByText('Đếm từ ngày nhận đơn.')).toBeVisible();
  await phone.getByRole('link', { name: /^Điều 27 Luật Khiếu nại/ }).click();
  await expect(phone.getByRole('heading', { level: 2, name: 'Hỏi đáp' })).toBeVisible();
  await phone.getByRole('link', { name: asked }).click();
  await phone.goto(`/hoi-dap?q=thu+ly+${code}`);
  await expect(phone.getByText(`Tìm “thu ly ${code}” thấy 1 câu.`)).toBeVisible();

  await press(desk, 'Rút khỏi Hỏi đáp');
  await expect(toast(desk)).toContainText('Đã lưu nháp.');
  await phone.goto('/tra-cuu/lkn-2011/d27');
  await expect(phone.getByRole('link', { name: asked })).toHaveCount(0);
  expect(faults).toEqual([]);
});
