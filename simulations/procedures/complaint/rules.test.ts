import { expect, test } from 'vitest';
import { dayOf, isoOf } from '../../law/day.ts';
import { daysFrom, factsOf, realLaw } from '#tests/support/complaint-case.ts';
import type { CaseChange } from '#tests/support/complaint-case.ts';
import { matterOf } from '../../scenario/classify.ts';
import { courtForCommune, secondInstance } from '../rules/authorities.ts';
import { competenceFor } from './jurisdiction.ts';
import { limitationOf } from './obstacles.ts';
import { acceptableContents, contentsToSeparate, mayTransfer, refusalGrounds, responseOwed } from './response.ts';
import { answerDueOn } from './duties/response.ts';

const law = realLaw();
const DISTRICTS = '2025-06-30';
const NO_DISTRICTS = '2025-07-01';
const OLD = '2026-06-30';
const NEW = '2026-07-01';

const competence = (on: string, matter: CaseChange['matter']) => {
  const facts = factsOf(on, { matter });
  return competenceFor(facts.petition.contents[0]!, facts, law, dayOf(on));
};

test.each([
  ['lkn-2011/d17', 'commune-chair', DISTRICTS, 'commune-chair'],
  ['lkn-2011/d17', 'commune-chair', NEW, 'commune-chair'],
  ['lkn-2011/d17', 'commune-official', OLD, 'commune-chair'],
  ['lkn-2011/d17', 'commune-unit-head', NEW, 'commune-chair'],
  ['lkn-2011/d17', 'commune-unit-head', OLD, 'oq-06'],
  ['lkn-2011/d17', 'commune-committee', NEW, 'oq-09'],
  ['lkn-2011/d17', 'commune-school-or-station', NEW, 'oq-10'],
  ['lkn-2011/d18', 'district-chair', DISTRICTS, 'district-chair'],
  ['nd141-2025', 'district-chair', NO_DISTRICTS, 'oq-06'],
  ['lkn-2011/d17', 'district-unit-head', DISTRICTS, 'district-unit-head'],
  ['lkn-2011/d7/k1', 'province-chair', NEW, 'province-chair'],
  ['lkn-2011/d7/k1', 'land-registration-office', NEW, 'land-registration-office'],
  ['lkn-2011/d7/k1', 'police', DISTRICTS, 'police'],
  ['lkn-2011/d7/k1', 'other-commune-chair', NEW, 'other-commune-chair'],
] as const)('competence by %s: %s on %s', (_provision, madeBy, on, expected) => {
  const found = competence(on, { madeBy });
  expect(found.authority ?? found.open[0]).toBe(expected);
});

test('what the commune signs by delegation is its own (nd49-2026/d14/k1), by authorisation nobody knows (oq-09)', () => {
  expect(competence(NEW, { capacity: 'delegated' }).authority).toBe('commune-chair');
  expect(competence(NEW, { capacity: 'authorised' })).toMatchObject({ authority: null, open: ['oq-09'] });
});

test.each([
  ['lkn-2011/d18', DISTRICTS, 'district-chair'],
  ['lkn-2011/d21/k2', NO_DISTRICTS, 'province-chair'],
  ['lkn-2011/d21/k2', NEW, 'province-chair'],
] as const)('second instance by %s on %s', (provision, on, authority) => {
  expect(secondInstance(law, dayOf(on))).toEqual({ authority, cite: provision });
  expect(competence(on, { firstDecisionOn: daysFrom(on, -10) }).authority).toBe(authority);
});

test('a decision on a land dispute goes straight to the province (ldd-2024/d236/k3/a)', () => {
  expect(competence(NEW, { settlesLandDispute: true })).toMatchObject({ authority: 'province-chair' });
});

test.each([
  ['ltthc-2015/d31/k1', DISTRICTS, 'court-district'],
  ['ltthc-2015/d31/k1', NO_DISTRICTS, 'court-regional'],
] as const)('court by %s on %s', (_provision, on, court) => {
  expect(courtForCommune(law, dayOf(on))).toBe(court);
});

const grounds = (on: string, change: CaseChange) => refusalGrounds(factsOf(on, change), law, dayOf(on)).map(({ ground, stands }) => (stands === true ? ground : `${ground}?`));

test.each<[string, CaseChange]>([
  ['lkn-2011/d11/k1', { matter: { internal: true } }],
  ['lkn-2011/d11/k1', { matter: { normative: true } }],
  ['lkn-2011/d11/k1', { matter: { stateSecret: true } }],
  ['lkn-2011/d11/k2', { content: { ownInterest: false } }],
  ['lkn-2011/d11/k3', { complainant: { capacity: 'lacking' } }],
  ['lkn-2011/d11/k4', { complainant: { represented: { by: 'con', paper: 'handwritten' }, standsAlone: false } }],
  ['lkn-2011/d11/k5', { petition: { signed: false } }],
  ['lkn-2011/d11/k5', { petition: { complainants: 14, signatures: 12, representatives: 3 } }],
  ['nd124-2020/d16/k1', { petition: { complainants: 14, signatures: 14 } }],
  ['lkn-2011/d11/k7', { matter: { secondDecision: true } }],
  ['lkn-2011/d11/k9', { matter: { court: 'accepted' } }],
  ['lkn-2011/d11/k9', { matter: { court: 'judged' } }],
])('ground of refusal %s stands: %o', (ground, change) => {
  for (const on of [DISTRICTS, OLD, NEW]) expect(grounds(on, change), on).toEqual([ground]);
});

test.each<[string, CaseChange]>([
  ['lkn-2011/d11/k3', { complainant: { capacity: 'lacking', represented: { by: 'con', paper: 'legal-representative' } } }],
  ['lkn-2011/d11/k4', { complainant: { represented: { by: 'con', paper: 'handwritten' }, standsAlone: true } }],
  ['lkn-2011/d11/k4', { complainant: { represented: { by: 'con', paper: 'certified' }, standsAlone: false } }],
  ['lkn-2011/d11/k5', { petition: { channel: 'oral', signed: false } }],
  ['lkn-2011/d11/k9', { matter: { court: 'administrative-case-discontinued' } }],
  ['lkn-2011/d10/k3', { matter: { withdrawnBefore: 'coerced' } }],
])('ground of refusal %s does not stand: %o', (_ground, change) => {
  for (const on of [DISTRICTS, OLD, NEW]) expect(grounds(on, change), on).toEqual([]);
});

test('what was freely withdrawn is refused from 2026-07-01 on, not before (lkn-2011/d10/k3)', () => {
  expect(grounds(OLD, { matter: { withdrawnBefore: 'freely' } })).toEqual([]);
  expect(grounds(NEW, { matter: { withdrawnBefore: 'freely' } })).toEqual(['lkn-2011/d10/k3']);
});

test('a termination long ago leaves an open question (lkn-2011/d11/k8, oq-12)', () => {
  expect(grounds(NEW, { matter: { terminatedOn: '2026-03-02' } })).toEqual(['lkn-2011/d11/k8?']);
  expect(grounds(NEW, { matter: { terminatedOn: '2026-06-15' } })).toEqual([]);
});

const limitation = (change: CaseChange, received = '2026-09-28') => {
  const facts = factsOf(received, change);
  return isoOf(limitationOf(matterOf(facts.petition.contents[0]!, facts)!, facts, law)!.due);
};

test('ninety days run from the day of knowing, not of signing (lkn-2011/d9/doan1)', () => {
  expect(limitation({ matter: { madeOn: '2026-07-01', knownOn: '2026-07-15' } })).toBe('2026-10-13');
});

test('proven obstacles are taken out once even where they overlap, business is not (lkn-2011/d9/doan2)', () => {
  const obstacles = [
    { kind: 'disaster', from: '2026-07-20', to: '2026-08-05', proven: true, what: 'Lũ' },
    { kind: 'illness', from: '2026-08-03', to: '2026-08-20', proven: true, what: 'Ốm' },
    { kind: 'busy', from: '2026-08-20', to: '2026-09-19', proven: true, what: 'Bận' },
  ] as const;
  expect(limitation({ matter: { knownOn: '2026-06-08' }, complainant: { obstacles: [...obstacles] } })).toBe('2026-10-07');
  expect(limitation({ matter: { knownOn: '2026-06-08' }, complainant: { obstacles: [] } })).toBe('2026-09-07');
});

test('an obstacle that nobody can prove takes nothing out', () => {
  const obstacles = [{ kind: 'illness' as const, from: '2026-07-20', to: '2026-08-20', proven: false, what: 'Ốm' }];
  expect(limitation({ matter: { knownOn: '2026-06-08' }, complainant: { obstacles } })).toBe('2026-09-07');
});

test('fifteen days for a disciplinary decision (lkn-2011/d48)', () => {
  expect(limitation({ matter: { kind: 'discipline', knownOn: '2026-09-01' } }, '2026-09-10')).toBe('2026-09-16');
});

test('out of time is a ground on the day after, not on the day (lkn-2011/d11/k6)', () => {
  const matter = { madeOn: '2026-04-01', knownOn: '2026-04-10' };
  expect(responseOwed(factsOf('2026-07-09', { matter }), law, dayOf('2026-07-09'))).toBe('accept');
  expect(grounds('2026-07-10', { matter })).toEqual(['lkn-2011/d11/k6']);
});

test.each([
  ['both readings before', '2026-06-01', '2026-06-15'],
  ['seven working days after', '2026-07-06', '2026-07-15'],
  ['the old term for what came on the last day before', '2026-06-30', '2026-07-14'],
] as const)('time for answering (lkn-2011/d27, nd124-2020/d16/k1): %s', (_words, received, due) => {
  expect(isoOf(answerDueOn({ facts: factsOf(received), law })!)).toBe(due);
});

test('passing on is allowed at the desk from 2026-07-01 on (ltcd-2013/d26/k1/b), by post it is open (oq-19)', () => {
  const elsewhere = { matter: { madeBy: 'police' as const } };
  const may = (on: string, channel: 'in-person' | 'post' | 'oral') => mayTransfer(factsOf(on, { ...elsewhere, petition: { channel } }), law, dayOf(on));
  expect([may(OLD, 'in-person'), may(NEW, 'in-person'), may(NEW, 'post'), may(NEW, 'oral')]).toEqual([false, true, 'open', 'open']);
});

test('contents of other classes and other authorities are told apart (ltcd-2013/d25/k3)', () => {
  const facts = factsOf(NEW, {
    moreContents: [
      { id: 'to-cao', gist: 'Xử lý cán bộ', demand: 'report-violation', ownInterest: false, against: 'can-bo' },
      { id: 'tinh', gist: 'Xem lại quyết định của tỉnh', demand: 'review', ownInterest: true, matter: 'qd-tinh' },
      { id: 'nd2', gist: 'Xem lại phần khác của quyết định', demand: 'review', ownInterest: true, matter: 'qd' },
    ],
    moreMatters: [{ id: 'qd-tinh', kind: 'decision', name: 'Quyết định của tỉnh', madeBy: 'province-chair', madeOn: '2026-06-10', knownOn: '2026-06-12' }],
  });
  expect(acceptableContents(facts, law, dayOf(NEW)).map(({ id }) => id)).toEqual(['nd', 'nd2']);
  expect(contentsToSeparate(facts, law, dayOf(NEW)).map(({ id }) => id)).toEqual(['to-cao', 'tinh']);
});
