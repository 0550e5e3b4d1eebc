import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, putSession, test } from './support/fixtures.ts';
import { openSession } from './support/people.ts';
import type { TestServer } from './support/server.ts';
import { freshName } from './support/signing-in.ts';

const WIDE = { viewport: { width: 1366, height: 768 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

async function pageOf(browser: Browser, server: TestServer, role: 'trainer' | 'admin', options: { name: string; commune?: string }, use: object): Promise<Page> {
  const context = await browser.newContext({ ...use, baseURL: server.url });
  await putSession(context, server.url, await openSession(server.dataDir, role, { classCode: server.classCode, ...options }));
  return context.newPage();
}

async function begin(page: Page, kind: string, title: string): Promise<void> {
  await page.goto('/soan');
  await page.getByLabel('Tên bài', { exact: true }).fill(title);
  await page.getByRole('radio', { name: kind, exact: true }).check();
  await page.getByRole('button', { name: 'Bắt đầu soạn' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

const LESSON = (more: string) => `<Story title="Tờ đơn trong ngăn kéo">

Ông Lò Văn Pản nộp đơn hôm thứ Tư.

</Story>

## Trả lời trong mấy ngày

Thụ lý hay không đều phải trả lời (<Cite id="lkn-2011/d27"/>). ${more}

<ProcedureMap procedure="complaint" stage="response"/>

<Question id="kn-phan-loai-bon-don"/>

<Question id="kn-thong-bao-la-quyet-dinh"/>

<Question id="kn-noi-mieng"/>

<MiniCase scenario="quay-cho-go-may" stage="response">

Đọc đơn, quyết định thụ lý hay không.

</MiniCase>
`;

async function fillHead(page: Page): Promise<void> {
  await page.getByLabel('Tóm tắt').fill('Nhận đơn rồi thì trả lời trong mấy ngày.');
  await page.getByLabel('Mục tiêu').fill('Tính được hạn\nChọn đúng mẫu\nNêu đúng căn cứ');
  await page.getByRole('checkbox', { name: 'Thời hạn' }).check();
}

test('a lesson is written with its preview beside it, saves by itself, is signed, published, read by everybody, and taken back', async ({ browser, server }) => {
  const commune = `xã ${freshName()}`;
  const reviewerName = freshName();
  const author = await pageOf(browser, server, 'trainer', { name: freshName(), commune }, WIDE);
  const reviewer = await pageOf(browser, server, 'trainer', { name: reviewerName, commune }, WIDE);
  const office = await pageOf(browser, server, 'admin', { name: 'x' }, WIDE);
  await office.goto('/soan/quyen');
  await office.getByLabel('Giảng viên').selectOption({ label: reviewerName });
  await office.getByLabel('Đơn vị').selectOption({ label: commune });
  await office.getByRole('checkbox', { name: 'Duyệt' }).check();
  await office.getByRole('button', { name: 'Ghi quyền' }).click();
  await expect(office.getByText('Đã ghi quyền.')).toBeVisible();

  const title = `Tờ đơn của ${freshName()}`;
  await begin(author, 'Bài học', title);
  const text = author.getByLabel('Nội dung bài');
  await text.fill('Một dòng.\n\nĐây <b>là HTML</b>.');
  await expect(author.getByRole('button', { name: 'Tới dòng 3' })).toBeVisible();
  await expect(author.getByText('Không có thành phần “<b>”.')).toBeVisible();
  await fillHead(author);
  await text.fill(LESSON(''));
  await expect(author.getByText('Bài không còn chỗ nào phải sửa.')).toBeVisible();
  const preview = author.getByRole('region', { name: 'Người học sẽ thấy' });
  await expect(preview.getByRole('heading', { name: 'Trả lời trong mấy ngày' })).toBeVisible();
  // The picker puts what it found where the cursor stands.
  await text.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(field.value.indexOf('<ProcedureMap'), field.value.indexOf('<ProcedureMap')));
  await author.getByLabel('Điều khoản cần dẫn').fill('điều 27 luật khiếu nại');
  await author.getByLabel('Điều khoản cần dẫn').press('Enter');
  await author.getByRole('button', { name: 'Chèn: Trích cả điều khoản, lkn-2011/d27', exact: true }).click();
  await expect(text).toHaveValue(/<Provision id="lkn-2011\/d27"\/><ProcedureMap/);
  await text.fill(LESSON('Hạn là <Term id="lkn-2011/d27"/>.'));
  await expect(preview.getByText('Hạn là')).toBeVisible();
  await expect(author.getByRole('status').getByText(/^Đã ghi lúc/)).toBeVisible();
  await author.reload();
  await expect(text).toHaveValue(LESSON('Hạn là <Term id="lkn-2011/d27"/>.'));

  await author.getByRole('link', { name: 'Duyệt' }).click();
  await author.getByRole('button', { name: 'Gửi đi duyệt' }).click();
  await expect(author.getByText('Đã gửi đi duyệt.')).toBeVisible();
  const path = new URL(author.url()).pathname;
  await reviewer.goto(path);
  await expect(reviewer.getByRole('heading', { name: 'Bài như người soạn viết' })).toBeVisible();
  await reviewer.getByRole('radio', { name: /^Duyệt bản này/ }).check();
  await reviewer.getByRole('button', { name: 'Ghi quyết định' }).click();
  await expect(reviewer.getByText('Đã ký duyệt.')).toBeVisible();
  await office.goto(path);
  await office.getByRole('button', { name: 'Phát hành vào thư viện' }).click();
  await expect(office.getByText('Đã phát hành vào thư viện.')).toBeVisible();

  const nobody = await (await browser.newContext({ ...WIDE, baseURL: server.url })).newPage();
  await nobody.goto('/bai-hoc/cn-bai-hoc');
  await nobody.getByRole('link', { name: title }).click();
  await expect(nobody.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(nobody.getByRole('heading', { name: 'Trả lời trong mấy ngày' })).toBeVisible();
  await office.getByRole('button', { name: 'Rút khỏi thư viện' }).click();
  await expect(office.getByText('Đã rút khỏi thư viện.', { exact: true })).toBeVisible();
  expect((await nobody.goto('/bai-hoc/cn-bai-hoc'))?.status()).toBe(404);
  for (const page of [author, reviewer, office, nobody]) await page.context().close();
});

test('without script, on a phone, a lesson is seen, searched for and saved by presses, and a late save keeps both texts', async ({ browser, server }) => {
  const commune = `xã ${freshName()}`;
  const use = { ...PHONE, javaScriptEnabled: false };
  const author = await pageOf(browser, server, 'trainer', { name: freshName(), commune }, use);
  const colleague = await pageOf(browser, server, 'trainer', { name: freshName(), commune }, use);
  await begin(author, 'Bài học', `Bài của ${freshName()}`);
  const path = new URL(author.url()).pathname;
  await colleague.goto(path);
  await author.getByLabel('Nội dung bài').fill('## Một đề mục\n\nXem <Cite id="lkn-2011/d27"/>.');
  await author.getByRole('button', { name: 'Xem trước' }).click();
  await expect(author.getByRole('heading', { name: 'Một đề mục' })).toBeVisible();
  await author.getByLabel('Điều khoản cần dẫn').fill('lkn-2011/d27');
  await author.getByRole('button', { name: 'Tìm điều khoản' }).click();
  await expect(author.getByText('<Term id="lkn-2011/d27"/>').first()).toBeVisible();
  await expect(author.getByLabel('Nội dung bài')).toHaveValue(/Một đề mục/);
  await author.getByRole('button', { name: 'Ghi bài' }).click();
  await expect(author.getByText('Đã ghi bài.')).toBeVisible();
  await colleague.getByLabel('Nội dung bài').fill('Của người đến sau.');
  await colleague.getByRole('button', { name: 'Ghi bài' }).click();
  await expect(colleague.getByText('Có người vừa ghi bài này trước anh chị')).toBeVisible();
  await expect(colleague.getByLabel('Nội dung bài')).toHaveValue(/Của người đến sau/);
  await colleague.getByText(/^Bản của/).click();
  await expect(colleague.locator('pre.as-typed')).toContainText('Một đề mục');
  for (const page of [author, colleague]) await page.context().close();
});

test('a picture is drawn anew and shown in the lesson; an SVG, an empty text in its place and fifty megabytes are refused in words', async ({ browser, server }, info) => {
  const author = await pageOf(browser, server, 'admin', { name: 'x' }, WIDE);
  await begin(author, 'Bài học', `Bài có hình của ${freshName()}`);
  await author.getByRole('link', { name: 'Hình', exact: true }).click();
  const file = author.getByLabel('Tệp hình');
  const send = author.getByRole('button', { name: 'Tải hình lên' });
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
  await file.setInputFiles({ name: 'anh.png', mimeType: 'image/png', buffer: svg });
  await author.getByLabel('Lời thay hình').fill('Sơ đồ');
  await send.click();
  await expect(author.getByText('Không nhận hình SVG')).toBeVisible();
  const png = await sharp({ create: { width: 900, height: 500, channels: 3, background: '#224488' } }).png().toBuffer();
  await author.getByLabel('Lời thay hình').fill('');
  await file.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: png });
  await send.click();
  await expect(author.getByText('Hình chưa có lời thay.')).toBeVisible();
  const heavy = join(info.outputDir, 'nang.png');
  const { mkdirSync, writeFileSync } = await import('node:fs');
  mkdirSync(info.outputDir, { recursive: true });
  writeFileSync(heavy, Buffer.alloc(49 * 1024 * 1024, 1));
  await file.setInputFiles(heavy);
  await author.getByLabel('Lời thay hình').fill('Một hình rất nặng');
  await send.click();
  await expect(author.getByText('Hình nặng quá 8 MB.')).toBeVisible();
  await file.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: png });
  await author.getByLabel('Lời thay hình').fill('Nền xanh');
  await send.click();
  await expect(author.getByText('Đã nhận hình.')).toBeVisible();
  const image = author.getByRole('img', { name: 'Nền xanh' });
  await expect(image).toBeVisible();
  const source = (await image.getAttribute('src')) ?? '';
  const answer = await author.request.get(source);
  expect(answer.headers()).toMatchObject({ 'content-type': 'image/webp', 'x-content-type-options': 'nosniff', 'cache-control': expect.stringContaining('immutable') });
  expect((await (await browser.newContext()).request.get(new URL(source, server.url).href)).status()).toBe(404);
  await author.getByRole('link', { name: 'Soạn', exact: true }).click();
  await author.getByRole('button', { name: 'Chèn hình: Nền xanh' }).click();
  await expect(author.getByRole('region', { name: 'Người học sẽ thấy' }).getByRole('img', { name: 'Nền xanh' })).toBeVisible();
  await author.context().close();
});

test('a question gets its answer from the law, and a course its order from presses', async ({ browser, server }) => {
  const author = await pageOf(browser, server, 'admin', { name: 'x' }, PHONE);
  await begin(author, 'Câu hỏi', 'Xã nhận đơn ngày 03/8/2026. Chậm nhất ngày nào phải thụ lý?');
  await author.getByRole('radio', { name: /^Tính ngày/ }).check();
  await author.getByRole('button', { name: 'Ghi câu hỏi' }).click();
  await author.getByLabel('Điều khoản có thời hạn').fill('lkn-2011/d27');
  await author.getByLabel('Tính từ ngày').fill('3/8/2026');
  await author.getByLabel('Lời giải thích').fill('Hạn là {term}, ngày cuối là {due}.');
  await author.getByLabel('Thuộc khóa học').selectOption('khieu-nai');
  await author.getByLabel('Năng lực').selectOption('time');
  await author.getByLabel('Mức').selectOption('1');
  await author.getByRole('button', { name: 'Ghi câu hỏi' }).click();
  await expect(author.getByText(/còn câu hỏi mở/)).toBeVisible();
  for (const open of await author.getByRole('group', { name: 'Câu hỏi mở không chạm tới' }).getByRole('checkbox').all()) await open.check();
  await author.getByRole('button', { name: 'Ghi câu hỏi' }).click();
  await expect(author.getByText('Câu hỏi không còn chỗ nào phải sửa.')).toBeVisible();
  await expect(author.getByText('Máy suy ra từ sự việc và sổ luật.')).toBeVisible();
  await expect(author.getByRole('heading', { name: 'Đáp án theo luật của các ngày' })).toBeVisible();

  await begin(author, 'Khóa học', `Khóa của ${freshName()}`);
  await author.getByLabel('Bài học hoặc tình huống để thêm').selectOption('case:quay-cho-go-may');
  await author.getByRole('button', { name: 'Thêm vào khóa' }).click();
  await expect(author.getByRole('listitem').filter({ hasText: '(Tình huống)' })).toBeVisible();
  await author.getByLabel('Bài học hoặc tình huống để thêm').selectOption('lesson:khieu-nai/thu-ly-phai-tra-loi-co-hay-khong');
  await author.getByRole('button', { name: 'Thêm vào khóa' }).click();
  await author.getByRole('button', { name: /^Đưa lên trước/ }).click();
  await expect(author.getByRole('listitem').filter({ hasText: '(Bài học)' }).getByRole('button', { name: /^Đưa lên trước/ })).toHaveCount(0);
  await author.getByRole('button', { name: /^Bỏ khỏi khóa: Quầy/ }).click();
  await expect(author.getByRole('listitem').filter({ hasText: '(Tình huống)' })).toHaveCount(0);
  await author.context().close();
});
