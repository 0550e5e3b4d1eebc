import { expect, test } from 'vitest';
import { dayOf } from '#simulations/law/day.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import { citeView, citeViews } from './cite-view.ts';

const REGISTER: LawRegister = {
  version: 'v',
  asOf: dayOf('2026-11-22'),
  instruments: new Map([
    ['lkn-2011', { id: 'lkn-2011', short: 'Luật Khiếu nại', title: '', number: '', kind: 'law', effectiveFrom: null, effectiveTo: null }],
    ['l136-2025', { id: 'l136-2025', short: 'Luật 136/2025/QH15', title: '', number: '', kind: 'law', effectiveFrom: null, effectiveTo: null }],
  ]),
  provisions: new Map([
    [
      'lkn-2011/d27',
      {
        id: 'lkn-2011/d27',
        article: 'Điều 27 Luật Khiếu nại',
        topic: '',
        appliesTo: [],
        stage: '',
        kind: '',
        actor: '',
        open: [],
        sources: [],
        versions: [
          { from: dayOf('2012-07-01'), to: dayOf('2026-07-01'), summary: '10 ngày', by: 'lkn-2011', confidence: 'secondary' },
          { from: dayOf('2026-07-01'), to: null, summary: '07 ngày làm việc', by: 'l136-2025', confidence: 'read' },
        ],
      },
    ],
  ]),
  forms: [],
  calendar: { years: {} },
  countingRules: new Map([['blds-2015/d148/k5', { id: 'blds-2015/d148/k5', article: 'Khoản 5 Điều 148 Bộ luật Dân sự', summary: 'dời sang ngày làm việc', confidence: 'read' }]]),
  openQuestions: new Map(),
};

test('a citation shows the wording of its day, since when it applies, how surely it is known, and the wordings of other dates', () => {
  expect(citeView(REGISTER, { provision: 'lkn-2011/d27', version: '2026-07-01' })).toEqual({
    provision: 'lkn-2011/d27',
    article: 'Điều 27 Luật Khiếu nại',
    instrument: 'Luật 136/2025/QH15',
    summary: '07 ngày làm việc',
    applies: 'từ 01/7/2026',
    verified: '22/11/2026, đã đọc nguyên văn',
    otherVersions: [{ applies: 'từ 01/7/2012 đến hết 30/6/2026', summary: '10 ngày' }],
  });
  expect(citeView(REGISTER, { provision: 'lkn-2011/d27', version: '2012-07-01' })).toMatchObject({
    summary: '10 ngày',
    applies: 'từ 01/7/2012 đến hết 30/6/2026',
    verified: '22/11/2026, mới đối chiếu qua bản viết lại, chưa đọc nguyên văn',
  });
});

test('a rule of counting is cited like a provision; an id nobody knows says so instead of failing', () => {
  expect(citeView(REGISTER, { provision: 'blds-2015/d148/k5', version: '2017-01-01' })).toMatchObject({ article: 'Khoản 5 Điều 148 Bộ luật Dân sự', summary: 'dời sang ngày làm việc' });
  expect(citeView(REGISTER, { provision: 'lkn-2011/d99', version: '2026-07-01' })).toMatchObject({ article: 'lkn-2011/d99', verified: 'chưa kiểm chứng, chỉ để tham khảo' });
});

test('a wording that is cited twice is shown once, another wording of the same provision is shown too', () => {
  const cites = ['2026-07-01', '2012-07-01', '2026-07-01'].map((version) => ({ provision: 'lkn-2011/d27', version }));
  expect(citeViews(REGISTER, cites).map(({ summary }) => summary)).toEqual(['07 ngày làm việc', '10 ngày']);
});
