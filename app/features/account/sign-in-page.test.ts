import { createElement } from 'react';
import { expect, test } from 'vitest';
import { renderPage } from '#tests/support/render-page.tsx';
import { SignInPage } from './sign-in-page.tsx';
import type { SignInAnswer } from './sign-in-page.tsx';

const answer = (changes: Partial<SignInAnswer>): SignInAnswer => ({ by: 'code', state: { values: {}, errors: {} }, refusal: null, askSeat: false, ...changes });
const render = (given: SignInAnswer | null) => renderPage(createElement(SignInPage, { answer: given, back: '/tinh-huong', signedOut: false }));

test('two doors stand on one page, one of their buttons filled, and both lead back to where one came from', () => {
  const html = render(null);
  expect(html.match(/<input type="hidden" name="back" value="\/tinh-huong"\/>/g)).toHaveLength(2);
  expect(html.match(/class="btn full-sm wide"/g)).toHaveLength(1);
});

test('a fault stands at its own form only, and what was typed is kept', () => {
  const html = render(answer({ by: 'phone', state: { values: { phone: ['0900 12'] }, errors: { phone: 'Số này mới có 6 chữ số.' } }, refusal: 'Còn chỗ cần sửa.' }));
  expect(html).toMatch(/id="o-phone"[^>]*autofocus=""[^>]*value="0900 12"/);
  expect(html.match(/role="alert"/g)).toHaveLength(1);
  expect(html).not.toContain('id="o-code-e"');
});

test('the seat is asked for only when the name is taken', () => {
  expect(render(null)).not.toContain('Mã ghế');
  expect(render(answer({ askSeat: true }))).toContain('Tôi là người khác, trùng họ tên');
});

test('a password never travels back to the page', () => {
  expect(render(answer({ by: 'phone', state: { values: { password: ['bi-mat-cua-toi'] }, errors: {} } }))).not.toContain('bi-mat-cua-toi');
});
