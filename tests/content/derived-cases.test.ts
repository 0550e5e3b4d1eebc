import { expect, test } from 'vitest';
import { derive } from '#simulations/scenario/derive.ts';
import type { DerivedCase } from '#simulations/scenario/derived.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { caseOf, daysFrom, realRegister } from '#tests/support/complaint-case.ts';
import type { CaseChange } from '#tests/support/complaint-case.ts';
import { denunciationCase } from '#tests/support/denunciation-case.ts';
import { disputeCase } from '#tests/support/land-dispute-case.ts';
import { proposalCaseOf } from '#tests/support/proposal-case.ts';

/**
 * Small cases of every procedure and period of the law, worked with the text of the law and a calendar in hand: class, who is
 * competent, the answer owed, terms with their last day, forms, and to whom each paper goes.
 */

interface Expected {
  classes: string[];
  authority: string | null;
  response: string;
  /** act: last day, the provision that states the term, and the stricter day where two readings differ. */
  terms?: Record<string, [due: string, provision: string, advised?: string]>;
  /** kind of paper: form (null: none is prescribed) and recipients. */
  papers?: Record<string, [form: string | null, recipients?: string[]]>;
  open?: string[];
}

const register = realRegister();
const derived = (scenario: Scenario, on: string | null = null): DerivedCase => derive({ scenario, register, on });

const complaint = (received: string, change: CaseChange = {}): Scenario => caseOf(received, change);
const late = (received: string): CaseChange => ({ matter: { madeOn: daysFrom(received, -130), knownOn: daysFrom(received, -120) } });
const chairDenounced = { denunciation: { accused: [{ person: 'can-bo', office: 'commune-chair' as const }] } };
const mediated = { dispute: { mediated: 'council' as const } };
const longSettled = (received: string): CaseChange => ({
  petition: { documents: [] },
  reception: { settled: { rightly: true, reviewed: true, explained: true, completeOn: received } },
});

const CASES: [string, Scenario, Expected][] = [
  [
    'a complaint about the chair’s own decision, law of 2026',
    complaint('2026-08-03'),
    {
      classes: ['complaint'],
      authority: 'commune-chair',
      response: 'accept',
      terms: { 'complaint.accepted': ['2026-08-12', 'lkn-2011/d27'] },
      papers: { acceptanceNotice: ['nd124-2020/mau-03@2026', ['dan']], settlementDecision: ['nd124-2020/mau-15@2020', ['dan', 'province-chair']], receipt: ['nd154-2026/mau-02-tcd@2026', ['dan']] },
    },
  ],
  [
    'the same in 2024: ten days by the law, ten working days by the decree; the district above',
    complaint('2024-01-08'),
    {
      classes: ['complaint'],
      authority: 'commune-chair',
      response: 'accept',
      terms: { 'complaint.accepted': ['2024-01-22', 'nd124-2020/d16/k1', '2024-01-18'] },
      papers: { acceptanceNotice: ['nd124-2020/mau-03@2020', ['dan']], settlementDecision: ['nd124-2020/mau-15@2020', ['dan', 'district-chair']] },
      open: ['oq-02'],
    },
  ],
  [
    'the same in July 2025: the old terms, the province above',
    complaint('2025-07-02'),
    {
      classes: ['complaint'],
      authority: 'commune-chair',
      response: 'accept',
      terms: { 'complaint.accepted': ['2025-07-16', 'nd124-2020/d16/k1', '2025-07-14'] },
      papers: { settlementDecision: ['nd124-2020/mau-15@2020', ['dan', 'province-chair']] },
    },
  ],
  [
    'a complaint sent on by the Front: the sender of the letter is told as well',
    complaint('2026-08-03', { petition: { channel: 'forwarded', forwardedBy: { kind: 'front', name: 'Mặt trận xã' } } }),
    { classes: ['complaint'], authority: 'commune-chair', response: 'accept', papers: { acceptanceNotice: ['nd124-2020/mau-03@2026', ['dan', 'forwarder']], settlementDecision: ['nd124-2020/mau-15@2020', ['dan', 'province-chair', 'forwarder']] } },
  ],
  [
    'a complaint 120 days after the decision was received',
    complaint('2026-08-03', late('2026-08-03')),
    { classes: ['complaint'], authority: 'commune-chair', response: 'refuse', terms: { 'complaint.acceptanceRefused': ['2026-08-12', 'lkn-2011/d27'] }, papers: { refusalNotice: ['nd124-2020/mau-04@2026', ['dan']] } },
  ],
  [
    'a complaint about the head of a province department: shown the way there',
    complaint('2026-09-07', { matter: { madeBy: 'province-department-head' } }),
    { classes: ['complaint'], authority: 'province-department-head', response: 'guide', terms: { 'complainant.guided': ['2026-09-21', 'ltcd-2013/d28/k1'] }, papers: { guidance: ['tt05-2021/mau-02@2021', ['dan']] } },
  ],
  ['a complaint about the chair of the district while there was one', complaint('2024-03-11', { matter: { madeBy: 'district-chair' } }), { classes: ['complaint'], authority: 'district-chair', response: 'guide' }],
  ['the same when the district is gone: nobody has read who takes its place', complaint('2025-08-04', { matter: { madeBy: 'district-chair' } }), { classes: ['complaint'], authority: null, response: 'open', open: ['oq-06'] }],
  ['a complaint about the commune’s decision on a land dispute goes up at once', complaint('2026-08-03', { matter: { settlesLandDispute: true } }), { classes: ['complaint'], authority: 'province-chair', response: 'guide' }],
  [
    'a denunciation of an official of the commune: papers apart, no name to the denounced',
    denunciationCase('2026-10-05'),
    {
      classes: ['denunciation'],
      authority: 'commune-chair',
      response: 'accept',
      terms: { 'denunciation.accepted': ['2026-10-14', 'ltc-2018/d24/k1'] },
      papers: { denunciationDecision: ['nd31-2019/mau-04@2019'], acceptanceToDenouncer: ['nd31-2019/mau-05@2019', ['dan']], noticeToDenounced: ['nd31-2019/mau-06@2019', ['can-bo']], denunciationConclusion: ['nd31-2019/mau-12@2019', ['can-bo']] },
    },
  ],
  [
    'a denunciation of the commune’s chair in 2024 goes to the district',
    denunciationCase('2024-03-11', chairDenounced),
    { classes: ['denunciation'], authority: 'district-chair', response: 'transfer', terms: { 'petition.transferred': ['2024-03-18', 'ltc-2018/d24/k2'] }, papers: { transferLetter: ['tt05-2021/mau-03@2021', ['district-chair', 'dan']] } },
  ],
  [
    'the same in 2026 goes to the province',
    denunciationCase('2026-07-06', chairDenounced),
    { classes: ['denunciation'], authority: 'province-chair', response: 'transfer', terms: { 'petition.transferred': ['2026-07-13', 'ltc-2018/d24/k2'] }, papers: { transferLetter: ['tt05-2021/mau-03@2021', ['province-chair', 'dan']] } },
  ],
  [
    'a denunciation of a councillor is the standing committee’s',
    denunciationCase('2026-07-06', { denunciation: { accused: [{ person: 'can-bo', office: 'councillor' }] } }),
    { classes: ['denunciation'], authority: 'council-standing-committee', response: 'transfer' },
  ],
  ['an anonymous denunciation that says clearly who did what is looked into, not accepted', denunciationCase('2026-09-07', { petition: { sender: 'anonymous' } }), { classes: ['denunciation'], authority: 'commune-chair', response: 'inspect' }],
  [
    'feedback about the commune’s rubbish',
    proposalCaseOf('2026-09-07'),
    { classes: ['feedback'], authority: 'commune-chair', response: 'answer', terms: { 'reply.written': ['2026-09-21', 'ltcd-2013/d28/k1'] }, papers: { replyLetter: [null, ['dan']] } },
  ],
  [
    'feedback about the power cuts belongs to the power company',
    proposalCaseOf('2026-09-07', { tasks: [{ content: 'nd', whose: 'utility-company' }] }),
    { classes: ['feedback'], authority: 'utility-company', response: 'transfer', papers: { transferLetter: ['tt05-2021/mau-04@2021'] } },
  ],
  [
    'a boundary dispute: mediated by the commune',
    disputeCase('2026-09-07', { dispute: { agrees: true } }),
    {
      classes: ['land-dispute'],
      authority: 'commune-chair',
      response: 'accept',
      terms: { 'mediation.accepted': ['2026-09-10', 'nd102-2024/d105/k1/a'], 'mediation.held#succeeded': ['2026-10-07', 'ldd-2024/d235/k2/c'] },
      papers: { mediationNotice: [null, ['dan', 'ke-ben', 'land-registration-office']], mediationMinutes: [null, ['dan', 'ke-ben']] },
    },
  ],
  [
    'the same under the land law of 2013: forty-five days, and no notice within three',
    disputeCase('2024-03-11', { dispute: { agrees: true } }),
    { classes: ['land-dispute'], authority: 'commune-chair', response: 'accept', terms: { 'mediation.held#succeeded': ['2024-04-25', 'ldd-2024/d235/k2/c'] } },
  ],
  ['mediated in vain, nobody has papers, in 2024: the district', disputeCase('2024-10-07', mediated), { classes: ['land-dispute'], authority: 'district-chair', response: 'guide' }],
  [
    'the same in August 2025: the commune’s chair settles',
    disputeCase('2025-08-04', mediated),
    {
      classes: ['land-dispute'],
      authority: 'commune-chair',
      response: 'accept',
      terms: { 'dispute.accepted': ['2025-08-11', 'nd151-2025/pl1/p8/k2/a'] },
      papers: { disputeNotice: [null, ['dan', 'ke-ben', 'land-registration-office']], disputeDecision: [null, ['dan', 'ke-ben']] },
    },
  ],
  ['the same after the decree has run out: nobody is named', disputeCase('2027-04-05', mediated), { classes: ['land-dispute'], authority: null, response: 'open', open: ['oq-27'] }],
  ['mediated in vain, one side has papers: the court of its day', disputeCase('2024-10-07', { dispute: { mediated: 'council', papers: true } }), { classes: ['land-dispute'], authority: 'court-district', response: 'guide' }],
  ['and after July 2025', disputeCase('2026-09-07', { dispute: { mediated: 'council', papers: true } }), { classes: ['land-dispute'], authority: 'court-regional', response: 'guide' }],
  [
    'somebody comes again about what was rightly settled: refused by notice',
    complaint('2026-11-23', longSettled('2026-11-23')),
    { classes: ['complaint'], authority: 'commune-chair', response: 'accept', terms: { 'reception.refusalNoticed': ['2026-11-27', 'nd154-2026/d4/k3'] }, papers: { receptionRefusal: ['nd154-2026/mau-01-tcd@2026', ['dan']] } },
  ],
  ['the same in 2024: the form of the circular, and no term in days', complaint('2024-03-11', longSettled('2024-03-11')), { classes: ['complaint'], authority: 'commune-chair', response: 'accept', papers: { receptionRefusal: ['tt04-2021/mau-01@2021', ['dan']] } }],
  [
    'a session over the network is announced five working days before',
    caseOf('2026-11-26', { petition: { channel: 'oral', documents: [] }, online: { on: '2026-11-26', group: 'remote-or-frail' } }),
    { classes: ['complaint'], authority: 'commune-chair', response: 'accept', terms: { 'online.announced': ['2026-11-18', 'nd154-2026/d23/k1/thong-bao'] } },
  ],
];

test.each(CASES)('%s', (_, scenario, expected) => {
  const opens = scenario.facts.online === undefined ? scenario : { ...scenario, opensOn: '2026-11-09' };
  const found = derived(opens);
  expect(found.contents.map((content) => content.class)).toEqual(expected.classes);
  expect(found).toMatchObject({ authority: expected.authority === null ? null : { id: expected.authority }, response: expected.response });
  for (const [act, [due, provision, advised]] of Object.entries(expected.terms ?? {})) {
    const term = found.terms.find((one) => one.act === act && one.provision === provision);
    expect(term, `${act}: ${JSON.stringify(found.terms.map((one) => [one.act, one.due, one.provision]))}`).toMatchObject({ due });
    expect(term?.advised).toBe(advised);
  }
  for (const [kind, [form, recipients]] of Object.entries(expected.papers ?? {})) {
    const paper = found.papers.find((one) => one.paper === kind);
    expect(paper, `${kind}: ${JSON.stringify(found.papers)}`).toBeDefined();
    expect(paper?.form?.id ?? null, kind).toBe(form);
    if (recipients !== undefined) expect(paper?.recipients.map(({ id }) => id), kind).toEqual(recipients);
  }
  if (expected.open !== undefined) expect([...found.open.map(({ id }) => id), ...found.contents.flatMap(({ competence }) => competence.open)]).toEqual(expect.arrayContaining(expected.open));
  for (const content of found.contents) expect(content.cites.length, content.id).toBeGreaterThan(0);
});

test('each content of a bundle has its own class, competence and answer, and what is to be written apart is said', () => {
  const found = derived(caseOf('2026-08-03', { moreContents: [{ id: 'tc', gist: 'Xử lý cán bộ', demand: 'report-violation', ownInterest: false, against: 'can-bo' }] }));
  expect(found.contents).toMatchObject([
    { class: 'complaint', main: true, separate: false, competence: { id: 'commune-chair', name: 'Chủ tịch UBND xã Thử' }, response: 'accept' },
    { class: 'denunciation', main: false, separate: true },
  ]);
});

test('the term of settling is 30 days, 45 in a remote commune', () => {
  const term = (remote: boolean) => derived(caseOf('2026-08-03', { remote })).terms.find(({ act }) => act === 'complaint.settled');
  expect(term(false)).toMatchObject({ value: 30, unit: 'day', provision: 'lkn-2011/d28', version: '2012-07-01', since: 'ngày thụ lý' });
  expect(term(true)).toMatchObject({ value: 45 });
});

test('a term that runs into a year without a calendar is told as uncounted, the rest of the case is stated', () => {
  const found = derived(caseOf('2027-12-20'));
  expect(found.terms.find(({ act }) => act === 'complaint.accepted')).toMatchObject({ due: '2027-12-29' });
  expect(found.terms.find(({ act }) => act === 'complaint.settled')).toMatchObject({ due: null });
  expect(found.uncounted.map(({ year }) => year)).toEqual([2028]);
  expect(found.uncounted[0]?.text).toContain('2028');
  expect(found.papers.find(({ paper }) => paper === 'settlementDecision')).toMatchObject({ form: { number: 'Mẫu số 15' } });
  expect(JSON.stringify(found.path)).not.toContain('2028-');
});

test('under the law of another date the days stay and every other answer is that date’s', () => {
  const now = derived(denunciationCase('2026-07-06', chairDenounced));
  const then = derived(denunciationCase('2026-07-06', chairDenounced), '2024-05-01');
  expect([now.authority?.id, then.authority?.id]).toEqual(['province-chair', 'district-chair']);
  expect(then.on).toBe('2024-05-01');
});
