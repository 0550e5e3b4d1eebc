import type { Browser, Page } from '@playwright/test';
import type { DraftDocument } from '#app/domain/authoring/document.ts';
import { isDocument, isList, readDocument } from '#app/domain/authoring/document.ts';
import type { OpenedSession } from '#app/use-cases/contracts.ts';
import { selectDraft, selectDraftVersion } from '#db/repositories/drafts.ts';
import type { ScriptEntry } from '#simulations/desk/script.ts';
import type { Json } from '#simulations/procedures/case-event.ts';
import { typePart } from './support/case-typing.ts';
import type { TypedPart } from './support/case-typing.ts';
import { COMBINATIONS } from './support/combinations.ts';
import { expect, putSession, test } from './support/fixtures.ts';
import { openSession, withPorts } from './support/people.ts';
import { handIn, playLog } from './support/play-log.ts';
import type { TestServer } from './support/server.ts';
import { enterClass, freshName, sitDown } from './support/signing-in.ts';

/**
 * The walk of a trainer who has never seen the code: from the plain text of a case that is in no file of the repository to a
 * published, graded case; then a trainee makes three mistakes in it.
 */
interface Walk {
  /** The text that the trainer has before them. */
  text: string;
  title: string;
  parts: readonly TypedPart[];
  /** What the trainee does, by the ids that the editor gave. */
  log: (id: (name: string) => string) => ScriptEntry[];
  /** Every mistake: the class of its finding, what it is about, and the provision that it has to name. */
  mistakes: readonly { class: string; subject: string; provision: string }[];
}

const act = (type: string, on: string, data: Readonly<Record<string, Json>>): ScriptEntry => ({ act: type, on, data });
const letter = (body: string) => ({ add: 'Thêm lá đơn', answers: [['Nội dung', body]] }) as const;
const byLetter = (paper: string) => ({ add: /^Thêm một dòng cho cả \d+ sự việc này$/, answers: [['Cách tìm ra', 'Đọc một giấy'], ['Đọc giấy nào', paper]] }) as const;

const STALL: Walk = {
  text: `Bà Lò Thị Nhạn, 49 tuổi, bán nước ở bến đò Nà Phai, xã Mường Lưa, tỉnh Sơn Phù. Ngày 16/3/2026 Chủ tịch UBND xã, ông Bạc Cầm Piêng, ký Quyết định số 41/QĐ-UBND thu hồi
chỗ bán hàng số 3 của bà. Văn thư giao tận tay bà ngày 18/3/2026. Bà không ốm đau, không đi xa, không vướng gì. Thứ Hai 05/10/2026 bưu điện đưa đến xã đơn khiếu nại của bà, có chữ ký.
Anh Quàng Văn Hặc, công chức kinh tế, là người trình thu hồi.`,
  title: 'Chỗ bán nước bến Nà Phai',
  parts: [
    { part: 'Ngày, nơi chốn', answers: [['Ngày mở ca', '05/10/2026'], ['Ngày cuối của ca', '30/11/2026'], ['Xã, phường', 'xã Mường Lưa'], ['Tỉnh, thành phố', 'tỉnh Sơn Phù']] },
    {
      part: 'Người',
      present: [
        [['Họ và tên', 'Lò Thị Nhạn'], ['Là người thế nào', '49 tuổi, bản Nà Phai, bán nước ở bến đò']],
        [['Họ và tên', 'Bạc Cầm Piêng'], ['Chức vụ, nếu là cán bộ', 'Chủ tịch UBND xã Mường Lưa']],
        [['Họ và tên', 'Quàng Văn Hặc'], ['Chức vụ, nếu là cán bộ', 'công chức Phòng Kinh tế xã Mường Lưa']],
      ],
    },
    {
      part: 'Sự việc',
      answers: [['Tiêu đề người dân ghi trên đơn', 'Đơn khiếu nại'], ['Ngày cơ quan nhận được đơn', '05/10/2026'], ['Đơn đến bằng cách nào', 'Gửi qua bưu chính'], ['Đơn có chữ ký hoặc điểm chỉ của người gửi', 'Có'], ['Người gửi đơn', 'bà Lò Thị Nhạn']],
      present: [[['Đơn nêu điều gì', 'Hủy quyết định thu hồi chỗ bán hàng số 3'], ['Người gửi muốn gì', 'Xem lại một quyết định, hành vi'], ['Chạm trực tiếp quyền, lợi ích của chính người gửi', 'Có']]],
      rows: [
        { add: 'Thêm một quyết định, hành vi', answers: [['Là gì', 'Quyết định hành chính'], ['Tên gọi', 'Quyết định thu hồi chỗ bán hàng số 3'], ['Số, ký hiệu văn bản', '41/QĐ-UBND'], ['Ai ra quyết định hoặc có hành vi', 'Chủ tịch UBND cấp xã'], ['Ngày ký hoặc ngày có hành vi', '16/3/2026'], ['Ngày người khiếu nại nhận được hoặc biết được', '18/3/2026']] },
      ],
    },
    { part: 'Sự việc', present: [[['Đòi xem lại quyết định, hành vi nào', 'Quyết định thu hồi chỗ bán hàng số 3'], ['Sự thật: người gửi nói đúng hay sai', 'Sai']]] },
    { part: 'Giấy tờ', rows: [letter('Ngày 18/3/2026 tôi nhận Quyết định số 41/QĐ-UBND ngày 16/3/2026 của Chủ tịch UBND xã thu hồi chỗ bán hàng số 3 của tôi ở bến đò. Tôi đề nghị hủy quyết định ấy.')] },
    { part: 'Cách tìm ra', rows: [byLetter('Đơn của bà Lò Thị Nhạn')] },
    { part: 'Diễn biến', answers: [['Người học thấy gì đầu tiên', 'Thứ Hai, 05/10/2026. Trong tập thư bưu điện có đơn của bà Lò Thị Nhạn, bán nước ở bến đò Nà Phai.']] },
    { part: 'Mục tiêu, độ khó', answers: [['Câu mở đầu', 'Bà Nhạn bán nước ở bến đò gửi đơn về một quyết định từ mùa xuân.'], ['Mục tiêu học tập', 'Trả lời một lá đơn đến muộn'], ['Độ khó', 'Vừa'], ['Thời gian làm, phút', '20'], ['Người học ngồi bàn của ai', 'Cán bộ tiếp công dân, xử lý đơn']] },
  ],
  log: (id) => [
    act('paper.read', '2026-10-05', { paper: id('Đơn của bà Lò Thị Nhạn') }),
    act('petition.registered', '2026-10-05', { receivedOn: '2026-10-05', book: 'petition-logbook' }),
    act('petition.classified', '2026-10-05', { classes: { [id('Hủy quyết định thu hồi chỗ bán hàng số 3')]: 'complaint' } }),
    act('database.updated', '2026-10-05', {}),
    act('complaint.acceptanceRefused', '2026-10-28', { form: 'nd124-2020/mau-04@2020', signatory: 'chair', ground: 'lkn-2011/d11/k6', items: ['round', 'received-on', 'contents', 'reason-and-provision'] }),
    act('database.updated', '2026-10-28', {}),
    act('file.archived', '2026-10-28', { items: ['petition', 'other-papers', 'page-numbers'] }),
  ],
  mistakes: [
    { class: 'late', subject: 'complaint.acceptanceRefused', provision: 'lkn-2011/d27' },
    { class: 'form', subject: 'refusal-form', provision: 'nd124-2020/d16/k2' },
    { class: 'omission', subject: 'send-refusal', provision: 'nd124-2020/d16/k2' },
  ],
};

const ROCKS: Walk = {
  text: `Anh Lèng Văn Chài, 38 tuổi, thôn Khe Mò, xã Khe Mò, tỉnh Sơn Phù gửi đơn qua bưu điện đến UBND xã ngày 12/10/2026, có chữ ký. Anh báo ông Phương Đình Cứ, Chủ tịch UBND xã, cho em họ
múc đá suối không giấy phép và nhận tiền; anh không bị thiệt gì, chỉ thấy sai thì báo. Chị Nình Thị Sáo ở Văn phòng được giao nhận và xử lý đơn.`,
  title: 'Đá dưới lòng suối Khe Mò',
  parts: [
    { part: 'Ngày, nơi chốn', answers: [['Ngày mở ca', '12/10/2026'], ['Ngày cuối của ca', '13/11/2026'], ['Xã, phường', 'xã Khe Mò'], ['Tỉnh, thành phố', 'tỉnh Sơn Phù']] },
    {
      part: 'Người',
      present: [
        [['Họ và tên', 'Lèng Văn Chài'], ['Cách gọi', 'Anh'], ['Là người thế nào', '38 tuổi, thôn Khe Mò']],
        [['Họ và tên', 'Phương Đình Cứ'], ['Chức vụ, nếu là cán bộ', 'Chủ tịch UBND xã Khe Mò']],
        [['Họ và tên', 'Nình Thị Sáo'], ['Cách gọi', 'Chị'], ['Chức vụ, nếu là cán bộ', 'công chức Văn phòng HĐND và UBND xã Khe Mò']],
      ],
    },
    {
      part: 'Sự việc',
      answers: [['Tiêu đề người dân ghi trên đơn', 'Đơn trình bày'], ['Ngày cơ quan nhận được đơn', '12/10/2026'], ['Đơn đến bằng cách nào', 'Gửi qua bưu chính'], ['Đơn có chữ ký hoặc điểm chỉ của người gửi', 'Có'], ['Người gửi đơn', 'anh Lèng Văn Chài']],
      present: [[['Đơn nêu điều gì', 'Chủ tịch UBND xã cho em họ múc đá suối và nhận tiền'], ['Người gửi muốn gì', 'Báo vi phạm của người khác để xử lý'], ['Chạm trực tiếp quyền, lợi ích của chính người gửi', 'Không'], ['Báo vi phạm của ai', 'ông Phương Đình Cứ, Chủ tịch UBND xã Khe Mò']]],
      rows: [
        { add: 'Thêm một người bị tố cáo', answers: [['Là ai', 'ông Phương Đình Cứ, Chủ tịch UBND xã Khe Mò'], ['Chức vụ hiện nay', 'Chủ tịch, Phó Chủ tịch UBND cấp xã']] },
      ],
    },
    { part: 'Sự việc', answers: [['Ai là Chủ tịch UBND cấp xã', 'ông Phương Đình Cứ, Chủ tịch UBND xã Khe Mò'], ['Ai được giao nhận, xử lý đơn', ['Nình Thị Sáo']]] },
    { part: 'Giấy tờ', rows: [letter('Ông Phương Đình Cứ, Chủ tịch xã, cho em họ múc đá dưới suối, không có giấy phép, mỗi xe thu hai trăm nghìn đồng. Tôi không bị thiệt gì, thấy sai thì tôi báo để xử lý ông Cứ.')] },
    { part: 'Cách tìm ra', rows: [byLetter('Đơn của anh Lèng Văn Chài')] },
    { part: 'Diễn biến', answers: [['Người học thấy gì đầu tiên', 'Thứ Hai, 12/10/2026. Bưu tá đưa đến một phong bì của anh Lèng Văn Chài gửi UBND xã Khe Mò.']] },
    { part: 'Mục tiêu, độ khó', answers: [['Câu mở đầu', 'Một lá đơn về đá dưới lòng suối gửi đến UBND xã Khe Mò.'], ['Mục tiêu học tập', 'Đưa một lá đơn đến đúng nơi'], ['Độ khó', 'Vừa'], ['Thời gian làm, phút', '20'], ['Người học ngồi bàn của ai', 'Cán bộ tiếp công dân, xử lý đơn']] },
  ],
  log: (id) => [
    act('paper.read', '2026-10-12', { paper: id('Đơn của anh Lèng Văn Chài') }),
    act('database.updated', '2026-10-12', {}),
    act('petition.registered', '2026-10-12', { receivedOn: '2026-10-12', book: 'petition-logbook' }),
    act('denunciation.shown', '2026-10-12', { to: 'commune-chair', carries: 'original' }),
    act('petition.classified', '2026-10-13', { classes: { [id('Chủ tịch UBND xã cho em họ múc đá suối và nhận tiền')]: 'denunciation' } }),
    act('petition.transferred', '2026-10-21', { signatory: 'chair', to: 'district-chair', form: 'tt05-2021/mau-03@2021', carriage: 'sealed' }),
    act('paper.sent', '2026-10-21', { kind: 'transferLetter', recipients: [id('Lèng Văn Chài')] }),
  ],
  mistakes: [
    { class: 'prohibited', subject: 'disclose-identity', provision: 'ltc-2018/d8/k3' },
    { class: 'late', subject: 'petition.transferred', provision: 'ltc-2018/d24/k2' },
    { class: 'content', subject: 'transferred-to', provision: 'ltcd-2013/d26/k1/b/khong-thuoc' },
  ],
};

const CULVERT: Walk = {
  text: `Ông Chu Văn Đáng, 63 tuổi, xóm Cầu Đá, xã Đồng Vông, tỉnh Sơn Phù mang đơn đến xã ngày 10/8/2026, có chữ ký. Cống qua xóm tắc từ đầu mùa mưa, nước tràn vào sân nhà ông và mấy nhà bên.
Ông đề nghị xã nạo vét cống. Chị Trần Thị Luyến, Trưởng phòng Kinh tế, là người trông coi việc này.`,
  title: 'Cái cống xóm Cầu Đá',
  parts: [
    { part: 'Ngày, nơi chốn', answers: [['Ngày mở ca', '10/8/2026'], ['Ngày cuối của ca', '30/9/2026'], ['Xã, phường', 'xã Đồng Vông'], ['Tỉnh, thành phố', 'tỉnh Sơn Phù']] },
    {
      part: 'Người',
      present: [
        [['Họ và tên', 'Chu Văn Đáng'], ['Cách gọi', 'Ông'], ['Là người thế nào', '63 tuổi, xóm Cầu Đá']],
        [['Họ và tên', 'Dương Văn Nghị'], ['Chức vụ, nếu là cán bộ', 'Chủ tịch UBND xã Đồng Vông']],
        [['Họ và tên', 'Trần Thị Luyến'], ['Cách gọi', 'Chị'], ['Chức vụ, nếu là cán bộ', 'Trưởng phòng Kinh tế xã Đồng Vông']],
      ],
    },
    {
      part: 'Sự việc',
      answers: [['Tiêu đề người dân ghi trên đơn', 'Đơn đề nghị'], ['Ngày cơ quan nhận được đơn', '10/8/2026'], ['Đơn đến bằng cách nào', 'Gửi qua bưu chính'], ['Đơn có chữ ký hoặc điểm chỉ của người gửi', 'Có'], ['Người gửi đơn', 'ông Chu Văn Đáng']],
      present: [[['Đơn nêu điều gì', 'Cống xóm Cầu Đá tắc, đề nghị nạo vét'], ['Người gửi muốn gì', 'Nêu mong muốn, giải pháp'], ['Chạm trực tiếp quyền, lợi ích của chính người gửi', 'Có']]],
    },
    { part: 'Giấy tờ', rows: [letter('Cống qua xóm Cầu Đá tắc từ đầu mùa mưa, nước tràn vào sân mấy nhà. Tôi đề nghị xã cho nạo vét cống.')] },
    { part: 'Cách tìm ra', rows: [byLetter('Đơn của ông Chu Văn Đáng')] },
    { part: 'Diễn biến', answers: [['Người học thấy gì đầu tiên', 'Thứ Hai, 10/8/2026. Ông Chu Văn Đáng gửi đến xã một lá đơn về cái cống qua xóm.']] },
    { part: 'Mục tiêu, độ khó', answers: [['Câu mở đầu', 'Ông Đáng gửi đơn về cái cống tắc qua xóm Cầu Đá.'], ['Mục tiêu học tập', 'Trả lời dân cho đến nơi đến chốn'], ['Độ khó', 'Dễ'], ['Thời gian làm, phút', '15'], ['Người học ngồi bàn của ai', 'Cán bộ tiếp công dân, xử lý đơn']] },
  ],
  log: (id) => [
    act('paper.read', '2026-08-10', { paper: id('Đơn của ông Chu Văn Đáng') }),
    act('petition.registered', '2026-08-10', { receivedOn: '2026-08-10', book: 'petition-logbook' }),
    act('petition.classified', '2026-08-10', { classes: { [id('Cống xóm Cầu Đá tắc, đề nghị nạo vét')]: 'recommendation' } }),
    act('reply.written', '2026-08-18', { contents: [id('Cống xóm Cầu Đá tắc, đề nghị nạo vét')], says: 'result', signatory: 'chair' }),
  ],
  mistakes: [
    { class: 'omission', subject: 'proposal.assigned', provision: 'ltcd-2013/d26/k2/a' },
    { class: 'omission', subject: 'send-reply', provision: 'ltcd-2013/d28/k1' },
    { class: 'omission', subject: 'update-database', provision: 'nd154-2026' },
  ],
};

/** The id that the editor gave to what is called so. */
function idIn(document: DraftDocument, name: string): string {
  const rowsOf = (key: string) => (isList(document[key]) ? document[key] : []).filter(isDocument);
  const facts = isDocument(document['facts']) ? document['facts'] : {};
  const contents = isDocument(facts['petition']) && isList(facts['petition']['contents']) ? facts['petition']['contents'].filter(isDocument) : [];
  const found = [...rowsOf('people'), ...rowsOf('papers'), ...contents].find((row) => row['name'] === name || row['gist'] === name);
  if (found === undefined) throw new Error(`nothing is called ${name}`);
  return String(found['id']);
}

async function pageOf(browser: Browser, server: TestServer, use: object, session: OpenedSession): Promise<Page> {
  const context = await browser.newContext({ ...use, baseURL: server.url });
  await putSession(context, server.url, session);
  return context.newPage();
}

const [AT_DESK, PLAIN_PHONE, ON_PHONE] = COMBINATIONS.map(({ use }) => use);
const WALKS = [
  { walk: STALL, use: AT_DESK, how: 'at a desk' },
  { walk: ROCKS, use: PLAIN_PHONE, how: 'without script on a phone' },
  { walk: CULVERT, use: ON_PHONE, how: 'on a phone' },
];

// Some sixty fields are filled in, and the case is worked; a busy machine takes its time.
test.describe.configure({ timeout: 300_000 });

for (const { walk, use, how } of WALKS) {
  test(`from a plain text to a graded case ${how}: ${walk.title}; three mistakes in it are found with their provisions`, async ({ browser, server }) => {
    const commune = `xã ${freshName()}`;
    const author = await openSession(server.dataDir, 'trainer', { classCode: server.classCode, name: freshName(), commune });
    const page = await pageOf(browser, server, use ?? {}, author);
    await page.goto('/soan');
    await page.getByLabel('Tên bài', { exact: true }).fill(walk.title);
    await page.getByRole('radio', { name: 'Trang trắng' }).check();
    await page.getByRole('button', { name: 'Bắt đầu soạn' }).click();
    await expect(page.getByRole('heading', { level: 1, name: walk.title })).toBeVisible();
    for (const part of walk.parts) await typePart(page, part);

    await page.getByRole('link', { name: 'Duyệt', exact: true }).click();
    await expect(page.getByText('Không còn chỗ nào phải sửa.')).toBeVisible();
    await page.getByRole('button', { name: 'Gửi đi duyệt' }).click();
    await expect(page.getByText('Đã gửi đi duyệt.')).toBeVisible();
    const review = new URL(page.url()).pathname;
    const office = await pageOf(browser, server, use ?? {}, await openSession(server.dataDir, 'admin', { classCode: server.classCode, name: 'x' }));
    await office.goto(review);
    await office.getByRole('radio', { name: /^Duyệt bản này/ }).check();
    await office.getByRole('button', { name: 'Ghi quyết định' }).click();
    await expect(office.getByText('Đã ký duyệt.')).toBeVisible();
    await office.getByRole('button', { name: 'Phát hành vào thư viện' }).click();
    await expect(office.getByText('Đã phát hành vào thư viện.')).toBeVisible();

    const draft = review.split('/').at(3) ?? '';
    const document = await withPorts(server.dataDir, ({ db }) => readDocument(selectDraftVersion(db, draft, selectDraft(db, draft).revision).body));
    const trainee = await (await browser.newContext({ ...use, baseURL: server.url })).newPage();
    await enterClass(trainee, server.classCode, freshName());
    await sitDown(trainee, walk.title);
    await playLog(trainee, walk.log((name) => idIn(document, name)));
    await handIn(trainee);
    const found = await trainee.locator('select[name="finding"] option').evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? '').filter((value) => value !== ''));
    expect(found.map((finding) => finding.split(':').slice(0, 2).join(' ')).sort()).toEqual(walk.mistakes.map((mistake) => `${mistake.class} ${mistake.subject}`).sort());
    for (const { provision } of walk.mistakes) await expect(trainee.locator(`article.find a[href^="/tra-cuu/${provision}"]`).first()).toBeAttached();
  });
}
