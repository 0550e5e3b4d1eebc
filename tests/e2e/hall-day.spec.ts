import { attemptsOf, test } from './support/cut-off.ts';
import { expect, watchPage } from './support/fixtures.ts';
import { CASE, expectNoNames, LEFT_OUT, leaveOut, LIST, openTab, sheetsOf, shortenTest, takeTest, workStage } from './support/hall-day.ts';
import { HallPhone, LINK_LOST } from './support/hall-phones.ts';
import { press } from './support/press.ts';
import { freshName } from './support/signing-in.ts';
import { WeakLink } from './support/weak-link.ts';

// A morning of one hall, on whatever machine; what does not come in this time does not come at all.
test.setTimeout(420_000);
// What the browser notes by itself while the server is away.
test.use({ actionTimeout: 20_000, navigationTimeout: 30_000, expectedConsole: LINK_LOST });

test('half a day of a hall with six phones, from the list in to papers out, with no way to the world outside', async ({ browser, enclosure, page: desk, server, signIn }) => {
  const faults: string[] = [];
  const { host } = new URL(server.url);
  const all = <Value>(people: readonly HallPhone[], act: (phone: HallPhone) => Promise<Value>): Promise<Value[]> => Promise.all(people.map(act));
  const next = (name = 'Sang việc tiếp theo'): Promise<void> => press(desk, name);

  await test.step('the list is pasted from Excel, looked at, and taken', async () => {
    await signIn('trainer', freshName());
    await desk.goto('/lop-dieu-hanh');
    await desk.getByLabel('Chương trình mẫu').selectOption('Khiếu nại, nửa ngày');
    await desk.getByLabel('Tên buổi học').fill('Khiếu nại, cụm Bãi Sa');
    await desk.getByLabel('Nơi học').fill('Hội trường xã Bãi Sa');
    await desk.getByLabel('Danh sách xã, phường').fill('Bãi Sa\nCồn Lau');
    await press(desk, 'Mở buổi học và lấy mã');
    await openTab(desk, 'Danh sách');
    await desk.getByRole('link', { name: 'Nhập danh sách' }).click();
    await desk.getByLabel('Danh sách', { exact: true }).fill(LIST);
    await desk.getByLabel('Xã cũ đã sáp nhập').fill('Bãi Sa Thượng = Bãi Sa');
    await press(desk, 'Xem thử');
    await expect(desk.getByText('Trùng người ở dòng 2: chỉ ghi một lần.')).toBeVisible();
    await expect(desk.getByText('Xã cũ, nay là “Bãi Sa”: ghi theo tên mới.')).toBeVisible();
    await press(desk, 'Ghi 5 người vào danh sách');
    await expect(desk.getByText('Đã ghi 5 người vào danh sách.')).toBeVisible();
  });

  await test.step('the half day on complaints is made shorter', async () => {
    await openTab(desk, 'Chương trình');
    for (const title of LEFT_OUT) await leaveOut(desk, title);
    for (const title of ['Câu hỏi đầu buổi', 'Câu hỏi cuối buổi']) await shortenTest(desk, title);
    await expect(desk.getByText(/^10 việc, /)).toBeVisible();
    await openTab(desk, 'Điều hành');
  });

  const [wall] = await Promise.all([desk.waitForEvent('popup'), desk.getByRole('link', { name: 'Mở màn máy chiếu' }).click()]);
  watchPage(wall, host, LINK_LOST, faults);
  const title = wall.getByRole('heading', { level: 1 });
  const code = (await wall.locator('.join-code').innerText()).replace(/\s/g, '');

  const link = new WeakLink(server.url);
  await link.open();
  const phones = await test.step('six phones take their seats', () =>
    Promise.all([
      HallPhone.join(browser, server.url, code, faults, { name: 'Vi Thị Hạnh', commune: 'Bãi Sa' }),
      HallPhone.join(browser, link.url, code, faults, { name: 'lo van hoc', commune: 'Cồn Lau' }),
      HallPhone.join(browser, server.url, code, faults, { name: 'Hà Thị Mận', javaScriptEnabled: false }),
      HallPhone.join(browser, server.url, code, faults, { name: 'Lường Văn Pá', commune: 'Cồn Lau' }),
      HallPhone.join(browser, server.url, code, faults, { size: 5 }),
      HallPhone.join(browser, server.url, code, faults),
    ]));
  const [first, wanderer, plain, fourth, table, nameless] = phones;
  if (first === undefined || wanderer === undefined || plain === undefined || fourth === undefined || table === undefined || nameless === undefined) throw new Error('a phone is missing');
  const live = phones.filter(({ hasScript }) => hasScript);
  const screens = [{ page: wall, name: null }, ...phones];
  await expect(desk.getByText('6 máy, 10 người trong lớp')).toBeVisible();
  await expect(desk.getByRole('row', { name: /Lường Văn Pá/ })).toBeVisible();
  await expectNoNames(screens);

  await test.step('before the lesson each answers two questions', async () => {
    await next('Bắt đầu buổi học');
    await expect(title).toHaveText('Chào lớp, vào bằng mã');
    await next();
    await all(live, (phone) => phone.comesTo('Câu hỏi đầu buổi'));
    await all(phones, (phone) => takeTest(phone, 0));
    await expect(wall.getByText('6 trên 6 máy đã làm xong')).toBeVisible();
    for (const name of ['Khóa bài kiểm tra', 'Chiếu kết quả chung']) await next(name);
    await expect(wall.locator('.test-bars li')).toHaveCount(2);
    await next();
  });

  await test.step('slides of the lesson turn by the keys of a presenter remote', async () => {
    await expect(wall.locator('.hall-foot')).toContainText('Trang 1 trên');
    for (const slide of [2, 3]) {
      await wall.keyboard.press('PageDown');
      await expect(wall.locator('.hall-foot')).toContainText(`Trang ${slide} trên`);
    }
    await expect(desk.getByText(/^Trang 3 trên/)).toBeVisible();
    await next();
  });

  await test.step('everybody works the case at a desk of their own, five of them late', async () => {
    await all(live, (phone) => phone.comesTo(CASE.title));
    await all(phones, (phone) => workStage(phone, phone === table ? 'lawful' : 'thu-ly-tre'));
    await expect(title).toHaveText(CASE.title);
    await next();
  });

  await test.step('a vote: two taps count once, a lost link and a killed server lose nothing', async () => {
    await all(live, (phone) => phone.comesTo('Báo thụ lý cho ai'));
    await next('Mở cho cả lớp trả lời');
    await expect(first.page.getByRole('radio')).toHaveCount(4);
    await first.choose('A');
    await first.page.getByRole('button', { name: 'Gửi câu trả lời' }).dblclick();
    await first.isAcknowledged('A');
    await table.answer('B');
    await plain.comesTo('Báo thụ lý cho ai');
    await plain.answer('A');

    await link.cut();
    await wanderer.isCutOff();
    await wanderer.choose('A');
    await wanderer.press('Gửi câu trả lời');
    await expect(wanderer.page.getByRole('alert')).toContainText('Lần bấm vừa rồi chưa tới máy chủ lớp.');
    await expect(wanderer.page.getByRole('radio', { name: /^A\./ })).toBeChecked();
    await link.open();
    await wanderer.isBack();
    await wanderer.press('Gửi câu trả lời');
    await wanderer.isAcknowledged('A');

    await fourth.choose('A');
    await server.kill();
    await all(live, (phone) => phone.isCutOff());
    await fourth.press('Gửi câu trả lời');
    await expect(fourth.page.getByRole('alert')).toContainText('Lần bấm vừa rồi chưa tới máy chủ lớp.');
    await server.start();
    await all(live, (phone) => phone.isBack());
    for (const [phone, option] of [[first, 'A'], [table, 'B'], [wanderer, 'A']] as const) await phone.isAcknowledged(option);
    await fourth.press('Gửi câu trả lời');
    await fourth.isAcknowledged('A');
    await plain.comesTo('Báo thụ lý cho ai');
    await plain.isAcknowledged('A');
    await nameless.answer('A');
    await expect(wall.getByText('6 trên 6 máy đã trả lời')).toBeVisible();
    await expect(wall.locator('.bars')).toHaveCount(0);
  });

  await test.step('the distribution, a discussion, the vote anew, and what the law says', async () => {
    for (const name of ['Khóa trả lời', 'Chiếu phân bố']) await next(name);
    for (const screen of [wall, nameless.page]) {
      await expect(screen.locator('.bars li').nth(0)).toContainText('5 (50%)');
      await expect(screen.locator('.bars li').nth(1)).toContainText('5 (50%)');
    }
    for (const name of ['Cho cả lớp bàn luận', 'Cho trả lời lại']) await next(name);
    await all(live, (phone) => expect(phone.page.getByText('Trả lời lần 2')).toBeVisible());
    await plain.comesTo('Báo thụ lý cho ai');
    await all(phones, (phone) => phone.answer('B'));
    for (const name of ['Khóa trả lời', 'Chiếu phân bố']) await next(name);
    await expect(wall.getByRole('heading', { level: 3, name: 'Lần trước' })).toBeVisible();
    await expect(wall.locator('.bars li', { hasText: '10 (100%)' })).toHaveCount(1);
    await next();
    await all(live, (phone) => expect(phone.page.getByRole('link', { name: /Điều 27/ })).toBeVisible());
    await expect(wall.locator('.hall-main')).toContainText('Điều 27');
    await expectNoNames(screens);
    await next();
  });

  await test.step('where the hall left the law, on the console and on the wall', async () => {
    await all(live, (phone) => phone.comesTo('Phân tích sau ca'));
    await desk.getByRole('link', { name: 'Xem lớp lệch luật ở đâu' }).click();
    await expect(async () => {
      await desk.getByRole('link', { name: 'Xem số mới' }).click();
      await expect(desk.getByText(/^6 bàn đã mở, \d bàn chưa lệch chỗ nào\.$/)).toBeVisible({ timeout: 1000 });
    }).toPass();
    await expect(desk.getByRole('row', { name: /Thụ lý quá hạn/ }).getByRole('cell').last()).toHaveText('5');
    await expectNoNames([{ page: desk, name: null }]);
    await wall.getByRole('link', { name: 'Lớp lệch luật ở đâu' }).click();
    await expect(wall.locator('.bars')).toContainText('Thụ lý quá hạn');
    await expectNoNames(screens);
    await openTab(desk, 'Điều hành');
    await next();
    await expect(title).toHaveText('Hỏi đáp', { timeout: 30_000 });
  });

  await test.step('a question from the floor is asked, wanted by others, and answered on the wall', async () => {
    const ask = 'Nơi chuyển đơn có cần nhận thông báo thụ lý không?';
    await plain.comesTo('Hỏi đáp');
    await plain.page.getByRole('link', { name: 'Hỏi giảng viên' }).click();
    await plain.page.getByLabel('Câu hỏi của anh chị').fill(ask);
    await plain.press('Gửi câu hỏi');
    await expect(plain.page.locator('#vua-xong .toast')).toContainText('Đã gửi câu hỏi số 1.');
    await openTab(desk, 'Câu hỏi');
    await press(desk, 'Cho cả lớp đọc: câu 1');
    await all([first, table], async (phone) => {
      await phone.page.getByRole('link', { name: 'Hỏi giảng viên' }).click();
      await phone.press('Tôi cũng muốn hỏi câu 1');
      await expect(phone.page.getByText('Anh chị đã chọn câu này')).toBeVisible();
    });
    await expect(wall.getByText('Câu 1, 3 máy muốn nghe trả lời')).toBeVisible();
    await press(desk, 'Chiếu và trả lời: câu 1');
    await expect(title).toHaveText(ask);
    await press(desk, 'Đã trả lời: câu 1');
    await expectNoNames([...screens, { page: desk, name: null }]);
    for (const phone of [first, table, plain]) await phone.page.getByRole('link', { name: 'Về phòng học' }).click();
    await openTab(desk, 'Điều hành');
    await next();
  });

  await test.step('after the lesson the same questions, then the end', async () => {
    await all(live, (phone) => phone.comesTo('Câu hỏi cuối buổi'));
    await all(phones, (phone) => takeTest(phone, 1));
    for (const name of ['Khóa bài kiểm tra', 'Chiếu kết quả chung']) await next(name);
    await expect(wall.locator('.test-bars li')).toHaveCount(2);
    await expectNoNames(screens);
    await next();
    await all(live, (phone) => phone.comesTo('Bế mạc, nhận giấy chứng nhận'));
    await desk.getByText('Kết thúc buổi học', { exact: true }).first().click();
    await next('Kết thúc buổi học');
    await all(live, (phone) => phone.comesTo('Buổi học đã kết thúc.'));
    await expect(title).toHaveText('Buổi học đã kết thúc.');
  });

  await test.step('the report names nobody and fits on paper', async () => {
    await openTab(desk, 'Báo cáo');
    await expect(desk.getByText('6 máy, 10 người')).toBeVisible();
    await expect(desk.getByText('tính trên 6 máy đã làm cả hai lần')).toBeVisible();
    await expect(desk.getByRole('row', { name: /Thụ lý quá hạn/ }).first()).toBeVisible();
    await expectNoNames([{ page: desk, name: null }]);
    await desk.getByRole('link', { name: 'In một trang cho lớp sau' }).click();
    expect(await sheetsOf(desk)).toBe(1);
    await desk.getByRole('link', { name: 'Về báo cáo' }).click();
  });

  await test.step('the list is complete, is printed to be signed, and everybody who was there gets a paper', async () => {
    await openTab(desk, 'Danh sách');
    await expect(desk.getByText('4 trên 5 người trong danh sách có mặt.')).toBeVisible();
    await desk.getByLabel('Ghế', { exact: true }).selectOption({ index: 1 });
    await desk.getByLabel('Người trong danh sách').selectOption('Quàng Thị Nắng, Bãi Sa');
    await press(desk, 'Ghép');
    await expect(desk.getByText('5 trên 5 người trong danh sách có mặt.')).toBeVisible();
    await press(desk, 'Cấp giấy chứng nhận cho 5 người');
    await desk.getByRole('link', { name: 'Mở bản in giấy chứng nhận' }).click();
    expect(await sheetsOf(desk)).toBe(5);
    const printed = /Mã kiểm tra: ([0-9A-Z ]{19})/.exec(await desk.locator('.cert').filter({ hasText: 'Hà Thị Mận' }).innerText())?.[1] ?? '';
    await plain.page.goto(`/kiem-tra-giay-chung-nhan?ma=${encodeURIComponent(printed)}`);
    await expect(plain.page.getByText('Giấy này có thật')).toBeVisible();
    await desk.goBack();
    await desk.getByRole('link', { name: 'In danh sách ký tên' }).click();
    await expect(desk.getByRole('row', { name: /Lò Văn Học/ })).toBeVisible();
    expect(await sheetsOf(desk)).toBe(1);
  });

  await test.step('nobody has left the machine', async () => {
    await link.cut();
    expect(faults).toEqual([]);
    expect(enclosure.attempts).toEqual([]);
    expect(enclosure.lines.length, 'the server was watched, before it was killed and after').toBeGreaterThanOrEqual(2);
  });
});

test('a process that is shut in reaches its own machine and nothing else, and what it tried is known', async ({ browser }) => {
  expect(await attemptsOf("fetch('http://192.0.2.1/').catch(() => {})")).toEqual(['tcp 192.0.2.1:80']);
  expect(await attemptsOf("fetch('https://example.org/').catch(() => {})")).toEqual(['tcp example.org:443']);
  const page = await browser.newPage();
  await expect(page.goto('http://example.org/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  await page.close();
});
