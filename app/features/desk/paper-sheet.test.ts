import { createElement } from 'react';
import { expect, test } from 'vitest';
import type { PaperOnDesk } from '#simulations/desk/view-types.ts';
import { renderPage } from '#tests/support/render-page.tsx';
import { PaperSheet } from './paper-sheet.tsx';

const printed = (texts: Partial<PaperOnDesk>): string => {
  const paper: PaperOnDesk = { id: 'a', name: 'Quyết định', read: true, handwritten: false, issuer: 'UBND XÃ BẢN MẪU', body: [], ...texts };
  return renderPage(createElement(PaperSheet, { paper })).replaceAll('<!-- -->', '');
};

test('number and signature stand on a paper once, however the case writes them', () => {
  for (const number of ['Số: 12/QĐ-UBND', '12/QĐ-UBND']) expect(printed({ number })).toContain('<span class="no">Số: 12/QĐ-UBND</span>');
  expect(printed({ signature: 'Lý Thị Mây' })).toContain('Lý Thị Mây (đã ký)</p>');
  expect(printed({ signature: 'CHỦ TỊCH (đã ký, đóng dấu)' })).toContain('CHỦ TỊCH (đã ký, đóng dấu)</p>');
  expect(printed({ signature: 'Lý Thị Mây (điểm chỉ)' })).not.toContain('đã ký');
});
