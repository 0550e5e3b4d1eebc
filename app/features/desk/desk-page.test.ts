import { createElement } from 'react';
import { expect, test } from 'vitest';
import { everyField, makeLoadedDesk } from '#tests/support/desk-fixture.ts';
import { renderPage } from '#tests/support/render-page.tsx';
import { NO_ANSWER } from './answer.ts';
import { DeskPage } from './desk-page.tsx';
import { deskPageView, splitHappenings } from './page-view.ts';

type Props = Parameters<typeof DeskPage>[0];

function render(changes: Partial<Props> = {}): string {
  return renderPage(createElement(DeskPage, { view: deskPageView(makeLoadedDesk(), null), offer: null, query: '', answer: NO_ANSWER, ...changes }));
}

test('the desk shows the case, what happens now, and the clock with the books', () => {
  const html = render();
  for (const heading of ['Người trong vụ việc', 'Đã biết', 'Giấy đã nhận', 'Việc đang diễn ra', 'Anh chị làm gì?', 'Hôm nay', 'Hạn anh chị đã đặt', 'Sổ trên bàn', 'Giấy đã lập']) {
    expect(html).toContain(`>${heading}</h2>`);
  }
});

test('no element carries a style, which the content security policy would refuse', () => {
  expect(render({ offer: everyField })).not.toMatch(/\sstyle=/);
});

test('an act without fields is one press, an act with fields opens its form, an impossible one says why', () => {
  const html = render();
  expect(html).toContain('<button class="act" type="submit" name="act" value="person.asked:ba-hien">Hỏi bà Hiên</button>');
  expect(html).toContain('href="/ban-lam-viec/luot-1/viec/complaint.settled#giay-dang-lap"');
  expect(html).toMatch(/<b>Gửi giấy đã lập<\/b>: .*Chưa có giấy nào được ký\./);
});

test('a paper that has not been read keeps its text to itself and offers reading', () => {
  const html = render();
  expect(html).not.toContain('Phê duyệt phương án bồi thường, hỗ trợ.');
  expect(html).toContain('value="paper.read:quyet-dinh"');
  expect(html).toContain('(chưa đọc)');
});

test('a paper that has been read is no longer offered for reading', () => {
  const { papersReceived } = makeLoadedDesk().desk;
  const view = deskPageView(makeLoadedDesk({ papersReceived: papersReceived.map((paper) => ({ ...paper, read: true })) }), null);
  expect(render({ view })).not.toContain('paper.read:');
});

test('the live region is in the page with and without news in it', () => {
  expect(render()).toContain('aria-live="polite" id="vua-xong"');
  expect(render({ view: deskPageView(makeLoadedDesk({ happenings: [] }), null) })).toContain('aria-live="polite" id="vua-xong"');
});

test('search on the server keeps the acts that answer, with or without tone marks', () => {
  const html = render({ query: 'so tiep cong dan' });
  expect(html).toContain('>Ghi đơn vào sổ</button>');
  expect(html).not.toContain('>Hỏi bà Hiên</button>');
  expect(html).toContain('1 việc khớp với “so tiep cong dan”.');
});

test('an error stands at its field, tied to it, and what was typed is still there', () => {
  const html = render({ offer: everyField, answer: { ...NO_ANSWER, form: { values: { dated: ['32/8'], contents: ['gia-dat'] }, errors: { dated: 'Không có ngày này.' } } } });
  expect(html).toMatch(/<input[^>]*aria-describedby="o-dated-h o-dated-e"[^>]*aria-invalid="true"[^>]*autofocus=""[^>]*value="32\/8"/);
  expect(html).toContain('id="o-dated-e"><span>Không có ngày này.</span>');
  expect(html).toMatch(/value="gia-dat" checked=""|checked=""[^>]*value="gia-dat"/);
  expect(html).toContain('Còn một chỗ cần sửa. Phần đã điền vẫn còn nguyên.');
});

test('a conflict says that another window acted and that nothing typed is lost', () => {
  const html = render({ offer: everyField, answer: { ...NO_ANSWER, conflict: true, form: { values: { label: ['Gửi quyết định'] }, errors: {} } } });
  expect(html).toContain('Ca vừa có việc mới từ máy khác hoặc cửa sổ khác');
  expect(html).toContain('value="Gửi quyết định"');
});

test('one button at most is filled', () => {
  const filled = (html: string) => html.match(/class="btn( full-sm)?"/g)?.length ?? 0;
  expect(filled(render())).toBe(0);
  expect(filled(render({ offer: everyField }))).toBe(1);
});

test('a handed-in case and a case of somebody else can only be read', () => {
  for (const attempt of [{ status: 'submitted' as const }, { watching: true }]) {
    const html = render({ view: deskPageView(makeLoadedDesk({}, attempt), null) });
    expect(html).not.toContain('name="act"');
    expect(html).not.toContain('Nộp ca');
  }
});

test('on the last day acts go on but waiting is over', () => {
  const html = render({ view: deskPageView(makeLoadedDesk({ closed: true }), null) });
  expect(html).toContain('name="act"');
  expect(html).not.toContain('name="wait"');
  expect(html).toContain('Ca đã đến ngày cuối');
});

test('an examination has no way to the law from the desk', () => {
  expect(render()).toContain('href="/tra-cuu?ngay=2026-08-05"');
  expect(render({ view: deskPageView(makeLoadedDesk({}, { mode: 'exam' }), null) })).not.toContain('/tra-cuu?ngay=');
});

test('the page data leaves the fields of acts on the server', () => {
  expect(JSON.stringify(deskPageView(makeLoadedDesk(), null))).not.toContain('"fields"');
});

test('what is new is everything after the event the page knew, else since the last act', () => {
  const { happenings } = makeLoadedDesk().desk;
  expect(splitHappenings(happenings, 1).latest.map((item) => item.seq)).toEqual([2, 8, 9]);
  expect(splitHappenings(happenings, null).latest.map((item) => item.seq)).toEqual([8, 9]);
  expect(splitHappenings(happenings, 9).latest.map((item) => item.seq)).toEqual([8, 9]);
  expect(splitHappenings(happenings, null).earlier.map((item) => item.seq)).toEqual([1, 2]);
});

test('a guided case tells what went against the law so far, the newest in the open', () => {
  const remark = { seq: 8, day: 20_670, fatal: false, required: 'Phải ghi ngày nhận.', citizen: 'Hạn lùi theo.', cites: [] };
  const loaded = { ...makeLoadedDesk({}, { mode: 'guided' }), remarks: [{ ...remark, id: 'a', name: 'Ghi sai ngày' }, { ...remark, id: 'b', name: 'Gửi thiếu người' }] };
  const html = render({ view: deskPageView(loaded, null) });
  expect(html).toContain('>Nhắc ngay trong ca</h2>');
  expect(html.indexOf('Gửi thiếu người')).toBeLessThan(html.indexOf('Ghi sai ngày'));
  expect(html.match(/<details open="" class="remark">/g)).toHaveLength(1);
  expect(render()).not.toContain('Nhắc ngay trong ca');
});
