import { strToU8, zipSync } from 'fflate';
import { steerWorkshop } from '#app/use-cases/steer-workshop.server.ts';
import { expect, test } from './support/fixtures.ts';
import { HallPhone } from './support/hall-phones.ts';
import { openHall, TO_VOTE } from './support/hall.ts';
import { openOwnHall } from './support/own-hall.ts';
import { valueOf, withPorts } from './support/people.ts';
import { freshName } from './support/signing-in.ts';
import { WeakLink } from './support/weak-link.ts';

const vote = (id: string, ask: string) => ({ kind: 'vote', id, title: ask, minutes: 5, ask, about: null, options: [{ key: 'a', text: 'Có' }, { key: 'b', text: 'Không' }] });

test('phones whose clocks are hours off vote like the others, and a wall with a wrong clock tells the break of the hall', async ({ browser, page: wall, server, signIn }) => {
  const faults: string[] = [];
  const { id, code } = await openOwnHall(server.dataDir, await signIn('trainer', freshName()), [vote('mot', 'Có phải thụ lý không?'), { kind: 'break', id: 'nghi', title: 'Nghỉ giải lao', minutes: 15 }], ['run.started', 'vote.opened']);
  await wall.clock.setSystemTime(new Date('2026-11-23T13:40:00Z'));
  await wall.goto(`/may-chieu/${id}`);
  const [early, late] = await Promise.all([HallPhone.join(browser, server.url, code, faults), HallPhone.join(browser, server.url, code, faults)]);
  await early.page.clock.setSystemTime(new Date('2026-11-20T17:00:00Z'));
  await late.page.clock.setSystemTime(new Date('2027-01-01T00:00:00Z'));
  for (const phone of [early, late]) await phone.page.reload();
  await early.answer('A');
  await late.answer('B');
  await late.answer('A', 'Đổi câu trả lời');
  await expect(wall.getByText('2 trên 2 máy đã trả lời')).toBeVisible();
  const desk = await wall.context().newPage();
  await desk.goto(`/lop-dieu-hanh/${id}`);
  for (const name of ['Khóa trả lời', 'Bỏ qua việc này']) await desk.getByRole('button', { name }).click();
  await expect(wall.getByText('Học lại lúc 9 giờ 15')).toBeVisible();
  await expect(wall.getByText('Còn 15 phút')).toBeVisible();
  for (const phone of [early, late]) await phone.comesTo('Nghỉ giải lao');
  expect(faults).toEqual([]);
});

test('two tabs of one phone are one seat with one answer: the later one', async ({ browser, page: desk, server, signIn }) => {
  const faults: string[] = [];
  const { id, code } = await openHall(server.dataDir, await signIn('trainer', freshName()), TO_VOTE);
  const phone = await HallPhone.join(browser, server.url, code, faults);
  const tab = await phone.page.context().newPage();
  await tab.goto(`/lop/${code}`);
  await phone.answer('A');
  await tab.getByRole('radio', { name: /^C\./ }).check();
  await tab.getByRole('button', { name: 'Gửi câu trả lời' }).click();
  await expect(tab.locator('#vua-xong .toast')).toContainText('Đã ghi câu trả lời của anh chị: C.');
  await phone.page.reload();
  await phone.isAcknowledged('C');
  await desk.goto(`/lop-dieu-hanh/${id}`);
  await expect(desk.getByText('1 trên 1 máy đã trả lời')).toBeVisible();
  await expect(desk.getByText('1 máy, 1 người trong lớp')).toBeVisible();
  expect(faults).toEqual([]);
});

test('a page that was read before a press and arrives after it does not bring the hall back', async ({ context, page: desk, server, signIn }) => {
  const { id } = await openOwnHall(server.dataDir, await signIn('trainer', freshName()), [vote('mot', 'Có phải thụ lý không?')]);
  const path = `/lop-dieu-hanh/${id}`;
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  let wasRead = (): void => {};
  const read = new Promise<void>((resolve) => (wasRead = resolve));
  await desk.goto(path);
  await desk.route(
    (url) => url.pathname === `${path}.data`,
    async (route) => {
      const response = await route.fetch();
      wasRead();
      await held;
      await route.fulfill({ response });
    },
    { times: 1 },
  );
  const other = await context.newPage();
  await other.goto(path);
  await other.getByRole('button', { name: 'Bắt đầu buổi học' }).click();
  await read;
  await other.getByRole('button', { name: 'Mở cho cả lớp trả lời' }).click();
  const close = desk.getByRole('button', { name: 'Khóa trả lời' });
  await expect(close).toBeVisible();
  release();
  // Which step the hall is at comes with the page alone.
  await expect(desk.locator('#trinh-tu + ol [aria-current="step"]')).toBeVisible();
  await expect(close).toBeVisible();
  await close.click();
  await expect(other.getByRole('button', { name: 'Chiếu phân bố' })).toBeVisible();
});

test('a refusal stays where it is when the page brings itself up to date', async ({ context, page: desk, server, signIn }) => {
  const { id } = await openOwnHall(server.dataDir, await signIn('trainer', freshName()), [vote('mot', 'Có phải thụ lý không?')], ['run.started']);
  const path = `/lop-dieu-hanh/${id}`;
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await desk.route(
    (url) => url.pathname === `${path}/tin`,
    async (route) => {
      await held;
      await route.continue();
    },
  );
  await desk.goto(path);
  const other = await context.newPage();
  await other.goto(path);
  await other.getByRole('button', { name: 'Mở cho cả lớp trả lời' }).click();
  await expect(other.getByRole('button', { name: 'Khóa trả lời' })).toBeVisible();
  await desk.getByRole('button', { name: 'Mở cho cả lớp trả lời' }).click();
  const refusal = desk.getByRole('alert').filter({ hasText: 'Máy khác vừa bấm trước.' });
  await expect(refusal).toBeVisible();
  const fresh = desk.waitForResponse((response) => response.request().method() === 'GET' && response.url().endsWith(`${path}.data`));
  release();
  await (await fresh).finished();
  await expect(desk.getByRole('button', { name: 'Khóa trả lời' })).toBeVisible();
  await expect(refusal).toBeVisible();
  await desk.getByRole('button', { name: 'Khóa trả lời' }).click();
  await expect(other.getByRole('button', { name: 'Chiếu phân bố' })).toBeVisible();
  await expect(refusal).toHaveCount(0);
});

test('a phone that slept through a stage is told that its answer came too late, and is where the hall is', async ({ browser, server, signIn }) => {
  const faults: string[] = [];
  const session = await signIn('trainer', freshName());
  const { id, code } = await openOwnHall(server.dataDir, session, [vote('mot', 'Có phải thụ lý không?'), vote('hai', 'Có phải đối thoại không?')], ['run.started', 'vote.opened']);
  const link = new WeakLink(server.url);
  await link.open();
  const asleep = await HallPhone.join(browser, link.url, code, faults);
  const plain = await HallPhone.join(browser, server.url, code, faults, { javaScriptEnabled: false });
  for (const phone of [asleep, plain]) await phone.choose('A');
  await link.cut();
  await withPorts(server.dataDir, (ports) => (['vote.closed', 'vote.revealed', 'item.finished', 'vote.opened'] as const).forEach((type, index) => valueOf(steerWorkshop(ports, session.caller, { workshop: id, expectedSeq: 2 + index, type }))));
  await asleep.press('Gửi câu trả lời');
  await expect(asleep.page.getByRole('alert')).toContainText('Lần bấm vừa rồi chưa tới máy chủ lớp.');
  await link.open();
  await asleep.isBack();
  await asleep.comesTo('Có phải đối thoại không?');
  await expect(asleep.page.getByRole('radio', { name: /^A\./ })).not.toBeChecked();
  await asleep.answer('B');

  await plain.press('Gửi câu trả lời');
  await expect(plain.page.getByRole('alert')).toContainText('Câu hỏi này đã khóa nên câu trả lời vừa rồi chưa được ghi.');
  await plain.comesTo('Có phải đối thoại không?');
  await plain.answer('B');
  await link.cut();
  expect(faults).toEqual([]);
});

test('the code of yesterday’s workshop says so, whether it is typed or scanned', async ({ page, server, signIn }) => {
  const { id, code } = await openHall(server.dataDir, await signIn('trainer', freshName()), TO_VOTE);
  await withPorts(server.dataDir, (ports) => ports.db.driver.prepare("UPDATE workshops SET opens_on = '2026-11-22', closes_on = '2026-11-22' WHERE id = ?").run(id));
  await page.goto('/vao');
  await page.getByLabel('Mã lớp').fill(code);
  await page.getByRole('button', { name: 'Tìm lớp' }).click();
  await expect(page.getByRole('alert')).toContainText('Mã này là của buổi “Luật mới từ 01/7/2026”, đã xong ngày 22/11/2026. Anh chị hỏi giảng viên mã của buổi hôm nay.');
  await expect(page.getByLabel('Mã lớp')).toHaveValue(code);
  await page.goto(`/lop/${code}/vao`);
  await expect(page.getByRole('alert')).toContainText('đã xong ngày 22/11/2026');
});

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const cell = (at: string, text: string, formula = ''): string => `<c r="${at}" t="str">${formula === '' ? '' : `<f>${formula}</f>`}<v>${text}</v></c>`;

/** As Excel lays it out: a name that a formula puts together, a hidden column with a phone number, a hidden row. */
const TRICKY = zipSync({
  'xl/workbook.xml': strToU8(`<workbook xmlns="${MAIN}" xmlns:r="x"><sheets><sheet name="Lớp" sheetId="1" r:id="rId1"/></sheets></workbook>`),
  'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'),
  'xl/worksheets/sheet1.xml': strToU8(
    `<worksheet xmlns="${MAIN}"><cols><col min="2" max="2" hidden="1"/></cols><sheetData>` +
      `<row r="1">${cell('A1', 'Họ và tên')}${cell('B1', 'Điện thoại')}${cell('C1', 'Đơn vị')}</row>` +
      `<row r="2">${cell('A2', 'Vi Thị Hạnh', 'D2&amp;E2')}${cell('B2', '0912000111')}${cell('C2', 'Bãi Sa')}</row>` +
      `<row r="3" hidden="1">${cell('A3', 'Lò Văn Giấu')}${cell('C3', 'Cồn Lau')}</row>` +
      `<row r="4">${cell('A4', 'Vi Thị Hạnh')}${cell('C4', 'Bãi Sa')}</row></sheetData></worksheet>`,
  ),
});

test('an XLSX file with formulas, a hidden column and a hidden row says what was read and what was not', async ({ page, server, signIn }) => {
  const { id } = await openHall(server.dataDir, await signIn('trainer', freshName()));
  await page.goto(`/lop-dieu-hanh/${id}/danh-sach/nhap`);
  await page.getByLabel('Tệp danh sách (XLSX, CSV)').setInputFiles({ name: 'lop.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(TRICKY) });
  await page.getByRole('button', { name: 'Xem thử', exact: true }).click();
  await expect(page.getByText('Cột ẩn không được đọc: B.')).toBeVisible();
  await expect(page.getByText('Dòng ẩn không được đọc: 3.')).toBeVisible();
  await expect(page.getByText('Ô họ và tên là kết quả của một công thức. Anh chị xem lại cho đúng.')).toBeVisible();
  await expect(page.getByText('Trùng người ở dòng 2: chỉ ghi một lần.')).toBeVisible();
  await page.getByRole('button', { name: 'Ghi 1 người vào danh sách' }).click();
  await expect(page.getByText('Đã ghi 1 người vào danh sách.')).toBeVisible();
  expect(await page.content()).not.toMatch(/0912000111|Lò Văn Giấu/);
});
