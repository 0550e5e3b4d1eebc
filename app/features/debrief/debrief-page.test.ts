import { createElement } from 'react';
import { expect, test } from 'vitest';
import { makeDebrief } from '#tests/support/debrief-fixture.ts';
import { renderPage } from '#tests/support/render-page.tsx';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import { DebriefPage } from './debrief-page.tsx';
import { groupSame } from './lanes.tsx';
import { PrintSheet } from './print-sheet.tsx';

function render(view = makeDebrief(), changes: Partial<Parameters<typeof DebriefPage>[0]> = {}): string {
  return renderPage(createElement(DebriefPage, { view, disagree: EMPTY_FORM, sent: false, ...changes }));
}

test('score and verdict stand in words', () => {
  expect(render()).toMatch(/<b>61<\/b> <span class="sub">trên 100<\/span>.*Chưa đạt: còn một lỗi nghiêm trọng chưa sửa\./s);
});

test('a finding has its four rows, its severity as shape and word, and its consequences folded', () => {
  const html = render();
  for (const row of ['Anh chị đã làm', 'Luật đòi hỏi', 'Với người dân', 'Cách sửa']) expect(html.split(`<dt>${row}</dt>`)).toHaveLength(3);
  expect(html).toContain('<p class="sev fatal">Lỗi nghiêm trọng</p>');
  expect(html).toContain('Kéo theo 2 lỗi, không trừ điểm thêm');
});

test('a citation unfolds the wording of the day, outside of any paragraph, and leads to the register', () => {
  const html = render();
  expect(html).toMatch(/<details class="cite"><summary>Điều 27 Luật Khiếu nại<\/summary>/);
  expect(html).toContain('href="/tra-cuu/lkn-2011/d27?ngay=2026-08-13"');
  expect(html).not.toMatch(/<p>(?:(?!<\/p>).)*<details/s);
});

test('the day count is spelled out in sentences and on a calendar', () => {
  const html = render();
  expect(html).toContain('<li>Cộng 07 ngày làm việc, bỏ qua 08/8 và 09/8.</li>');
  expect(html).toMatch(/<td class="due">12<small>7<\/small><span class="vh">ngày hết hạn<\/span><\/td>/);
  expect(html).toMatch(/<td class="start">03<small><\/small><span class="vh">ngày bắt đầu<\/span><\/td>/);
});

test('a lane reads day, yours, lawful, and says whose it is', () => {
  expect(render()).toMatch(/<li><p class="when"><time>05\/8<\/time><span class="sub">thứ Tư<\/span><\/p><p class="mine diff fatal"><b>Anh chị: <\/b>Không tách đơn.*<p class="law diff"><b>Đúng: <\/b>Hướng dẫn bà Hiên/s);
});

test('what was done alike on one day stands together', () => {
  const day = makeDebrief().from;
  const same = { day, same: true, mine: 'Ghi sổ', lawful: 'Ghi sổ', due: null, mark: null, findings: [], move: 'both' as const, gap: null, pair: null, papers: [], world: null };
  const other = { ...same, same: false, lawful: null };
  expect(groupSame([same, same, other, same, { ...same, day: day + 1 }]).map((group) => group.length)).toEqual([2, 1, 1, 1]);
});

test('the map leads to the causes by name, tells its stages in words, and opens the full map', () => {
  const html = render();
  expect(html).toContain('<a href="#loi-1" aria-label="Lỗi 1: Để nội dung tố cáo nằm trong vụ khiếu nại">');
  expect(html).toContain('<li>Nhận đơn, ghi sổ: đã qua, 1 lỗi; kết thúc.</li>');
  expect(html).toContain('href="/phan-tich/luot-1/ban-do"');
});

test('days between two rows, an act at two places, papers and what the world did are told in words', () => {
  const [first] = makeDebrief().timeline;
  const timeline = [
    { ...first!, same: false, lawful: null, pair: { number: 1, words: 'hạn là 12/8' }, papers: ['Thông báo thụ lý'] },
    { ...first!, day: first!.day + 13, same: false, mine: 'Đơn đề nghị được gửi đến xã', lawful: null, world: 'consequence' as const, gap: { days: 12, working: 8 } },
  ];
  const html = render(makeDebrief({ timeline }));
  expect(html).toContain('<span class="vh">Dấu 1: </span><span aria-hidden="true">1</span>');
  expect(html).toContain('Giấy đã lập: Thông báo thụ lý.');
  expect(html).toContain('<li class="gap"><p>… 12 ngày, trong đó 8 ngày làm việc …</p></li>');
  expect(html).toContain('<p class="mine world consequence"><b>Hậu quả: </b>Đơn đề nghị được gửi đến xã</p>');
});

test('every fork is a post', () => {
  const html = render();
  expect(html).toMatch(/<form method="post" action="\/phan-tich\/luot-1"[^>]*><input type="hidden" name="intent" value="fork"\/><button class="btn full-sm" type="submit" name="before" value="8">Thử lại từ 05\/8<\/button>/);
  expect(html).toContain('>Từ 12/8, thử lại</button>');
});

test('a clean case says so and leads to another one', () => {
  const html = render(makeDebrief({ findings: [], timeline: [], passed: true, verdict: 'Đạt.' }));
  expect(html).toContain('Không có lỗi nào');
  expect(html).toContain('>Chọn tình huống khác</a>');
});

test('whoever looks on can neither fork nor disagree', () => {
  const html = render({ ...makeDebrief(), watching: true });
  expect(html).not.toContain('value="fork"');
  expect(html).not.toContain('value="disagree"');
});

test('a disagreement that came back empty is open, with its error', () => {
  const html = render(undefined, { disagree: { values: { finding: ['late:acceptance'] }, errors: { words: 'Anh chị chưa ghi vì sao.' } } });
  expect(html).toMatch(/<details class="mt3" open="">/);
  expect(html).toContain('<option value="late:acceptance" selected="">');
});

test('one button is filled and no element carries a style', () => {
  expect(render().match(/class="btn( full-sm)?"/g)).toHaveLength(1);
  expect(render()).not.toMatch(/\sstyle=/);
});

test('the printed sheet is flat: nothing on it unfolds', () => {
  const html = renderPage(createElement(PrintSheet, { view: makeDebrief(), trainee: 'Vi Thị Hạnh', today: '22/11/2026' }));
  expect(html).not.toContain('<details');
  expect(html).toContain('Học viên: Vi Thị Hạnh.');
  expect(html).toContain('Điều 27 Luật Khiếu nại');
});
