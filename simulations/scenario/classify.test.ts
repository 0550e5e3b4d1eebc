import { expect, test } from 'vitest';
import { dayOf } from '../law/day.ts';
import { caseOf, factsOf, realLaw } from '#tests/support/complaint-case.ts';
import { classOf, mainContent } from './classify.ts';

const AUGUST = '2026-08-03';
const law = realLaw();

const classFor = (content: Parameters<typeof factsOf>[1]) => {
  const facts = factsOf(AUGUST, content);
  return classOf(facts.petition.contents[0]!, facts, law, dayOf(AUGUST));
};

test.each([
  ['đòi xem lại quyết định', { content: { demand: 'review' } }, 'complaint', 'lkn-2011/d2/k8'],
  ['đòi xem lại việc không làm', { matter: { kind: 'inaction' } }, 'complaint', 'lkn-2011/d2/k9'],
  ['đòi xem lại quyết định kỷ luật', { matter: { kind: 'discipline' } }, 'complaint', 'lkn-2011/d2/k1'],
  ['đòi xem lại quyết định giải quyết tranh chấp đất', { matter: { settlesLandDispute: true } }, 'complaint', 'ldd-2024/d236/k3/a'],
  ['đòi sửa một kế hoạch chung', { matter: { concrete: false } }, 'recommendation', 'lkn-2011/d2/k8'],
  ['khiếu nại văn bản quy phạm (Điều 11 khoản 1 lo)', { matter: { concrete: false, normative: true } }, 'complaint', 'lkn-2011/d2/k1'],
  ['báo vi phạm của người khác', { content: { demand: 'report-violation', against: 'can-bo' } }, 'denunciation', 'ltc-2018/d2/k1'],
  ['nêu mong muốn', { content: { demand: 'propose' } }, 'recommendation', 'ltcd-2013/d2/k2'],
  ['nêu tình trạng', { content: { demand: 'reflect' } }, 'feedback', 'ltcd-2013/d2/k2'],
  ['nhờ phân xử đất với hàng xóm', { content: { demand: 'settle-dispute' } }, 'land-dispute', 'ldd-2024/d235/k2'],
  ['xin làm thủ tục', { content: { demand: 'service' } }, 'service-request', 'lkn-2011/d2/k1'],
] as const)('%s', (_words, change, expected, cite) => {
  const found = classFor(change as Parameters<typeof factsOf>[1]);
  expect(found.class).toBe(expected);
  expect(found.cites).toContain(cite);
});

test('the title of the petition decides nothing', () => {
  const titles = ['Đơn tố cáo', 'Đơn kêu cứu', 'Đơn kiến nghị', 'Đơn khiếu nại'];
  expect(titles.map((title) => classFor({ petition: { title } }).class)).toEqual(titles.map(() => 'complaint'));
});

test('a citation that is not yet in force is left out (Luật Đất đai 2024 before 2024-08-01)', () => {
  const facts = factsOf('2024-03-04', { matter: { settlesLandDispute: true } });
  expect(classOf(facts.petition.contents[0]!, facts, law, dayOf('2024-03-04')).cites).not.toContain('ldd-2024/d236/k3/a');
});

test('a dispute over land before that has its ground in the land law of 2013', () => {
  const facts = factsOf('2024-03-04', { content: { demand: 'settle-dispute' } });
  const [cite] = classOf(facts.petition.contents[0]!, facts, law, dayOf('2024-03-04')).cites;
  expect(law.provision(cite!, dayOf('2024-03-04'))?.version).toMatchObject({ by: 'ldd-2013', confidence: 'memory' });
});

test('a complaint that stands second is still the main content', () => {
  const { facts } = caseOf(AUGUST, {
    content: { demand: 'report-violation', against: 'can-bo' },
    moreContents: [{ id: 'nd2', gist: 'Xem lại quyết định', demand: 'review', ownInterest: true, matter: 'qd' }],
  });
  expect(mainContent(facts).id).toBe('nd2');
});
