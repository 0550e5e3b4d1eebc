import { expect, test } from 'vitest';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { caseOf, realRegister } from '#tests/support/complaint-case.ts';
import { derive } from './derive.ts';

const register = realRegister();
const { scenarios } = loadScenarios('content/scenarios', register);
const derived = (id: string, on: string | null = null) => derive({ scenario: scenarios.get(id)!, register, on });
const step = (found: ReturnType<typeof derived>, act: string) => found.path.find((one) => one.act === act);
const version = (found: ReturnType<typeof derived>, act: string, provision: string) => step(found, act)?.cites.find((cite) => cite.provision === provision)?.version;

test.each([
  ['dat-vuon-bai-sa', 'accept', 'commune-chair', ['complaint', 'complaint', 'denunciation'], 'complaint.settled'],
  ['bao-lut-qua-han', 'accept', 'commune-chair', ['complaint'], 'complaint.settled'],
  ['quay-cho-go-may', 'refuse', 'commune-chair', ['complaint'], 'complaint.acceptanceRefused'],
  ['so-do-cho-dinh-chinh', 'guide', 'land-registration-office', ['complaint'], 'complainant.guided'],
  ['gian-bep-dong-vong', 'accept', 'commune-chair', ['complaint'], 'complaint.settled'],
] as const)('%s: %s by %s', (id, response, authority, classes, end) => {
  const found = derived(id);
  expect(found).toMatchObject({ scenario: id, on: null, response, authority: { id: authority } });
  expect(found.contents.map((content) => content.class)).toEqual(classes);
  expect(step(found, end)).toBeDefined();
  expect(found.path.filter(({ src }) => src === 'trainee').every(({ cites, label }) => cites.length > 0 && label !== '')).toBe(true);
  for (const { day, due } of found.path) if (day !== null && due !== null) expect(day <= due).toBe(true);
});

test('acceptance is due in seven working days, and the count is spelt out (lkn-2011/d27@2026)', () => {
  const found = derived('dat-vuon-bai-sa');
  expect(step(found, 'complaint.accepted')).toMatchObject({ due: '2026-08-12', form: { id: 'nd124-2020/mau-03@2026', number: 'Mẫu số 03' } });
  expect(step(found, 'complaint.accepted')!.derivation.join(' ')).toContain('12/8/2026');
  expect(version(found, 'complaint.accepted', 'lkn-2011/d27')).toBe('2026-07-01');
});

test('under the law of the day before the change the days stay and the law moves', () => {
  const found = derived('dat-vuon-bai-sa', '2026-06-30');
  expect(found.on).toBe('2026-06-30');
  expect(step(found, 'complaint.accepted')).toMatchObject({ due: '2026-08-17', advised: '2026-08-13', form: { id: 'nd124-2020/mau-03@2020' } });
  expect(version(found, 'complaint.accepted', 'lkn-2011/d27')).toBe('2012-07-01');
  expect(found.path.some(({ act }) => act === 'database.updated')).toBe(false);
  expect(found.open.map(({ id }) => id)).toContain('oq-02');
});

test('under the three-level law the decision goes to the district and its court', () => {
  const found = derived('gian-bep-dong-vong');
  expect(step(found, 'paper.sent#settlementDecision')!.recipients).toContain('district-chair');
  expect(step(derived('gian-bep-dong-vong', '2026-08-03'), 'paper.sent#settlementDecision')!.recipients).toContain('province-chair');
  expect(step(found, 'complaint.accepted')).toMatchObject({ due: '2025-03-24', advised: '2025-03-20' });
});

test('what is not known at the opening is listed, with what the law leaves open', () => {
  const found = derived('dat-vuon-bai-sa');
  expect(found.unknown).toContainEqual({ fact: 'matters.phuong-an.knownOn', text: 'Ngày bà Hiên nhận quyết định: chưa hỏi' });
  expect(found.open.map(({ id }) => id)).toEqual(expect.arrayContaining(['oq-01', 'oq-05', 'oq-07', 'oq-08']));
  expect(found.open.every(({ question, about }) => question.length > 10 && about.length > 10)).toBe(true);
});

test('where competence is open there is no authority, and the question is named (oq-09)', () => {
  const found = derive({ scenario: caseOf('2026-08-03', { matter: { capacity: 'authorised' } }), register });
  expect(found).toMatchObject({ authority: null, response: 'open' });
  expect(found.open.map(({ id }) => id)).toContain('oq-09');
});

test('a petition that is no complaint goes its own way', () => {
  const found = derive({ scenario: caseOf('2026-08-03', { petition: { channel: 'post' }, content: { demand: 'report-violation', against: 'can-bo', matter: undefined } }), register });
  expect(found).toMatchObject({ authority: null, response: 'open', contents: [{ class: 'denunciation' }] });
  expect(step(found, 'petition.transferred')!.due).toBe('2026-08-10');
  const service = derive({ scenario: caseOf('2026-08-03', { content: { demand: 'service', matter: undefined } }), register });
  expect(service).toMatchObject({ authority: null, response: 'other-procedure', contents: [{ class: 'service-request' }] });
});

test('every step of a lawful path names its terms with first day, last day, provision and version', () => {
  const found = derived('dat-vuon-bai-sa');
  const accepted = step(found, 'complaint.accepted')!;
  expect(accepted.terms).toMatchObject([{ since: 'ngày nhận được khiếu nại', from: '2026-08-03', value: 7, unit: 'working_day', due: '2026-08-12', provision: 'lkn-2011/d27', version: '2026-07-01', before: false }]);
  expect(found.terms.map(({ act }) => act)).toContain('complaint.settled');
  expect(found.terms.map(({ due }) => due)).toEqual(found.terms.map(({ due }) => due).toSorted());
});

test('every paper is told with its form and with all to whom it goes, by name', () => {
  const decision = derived('dat-vuon-bai-sa').papers.find(({ paper }) => paper === 'settlementDecision');
  expect(decision).toMatchObject({ name: 'Quyết định giải quyết khiếu nại', form: { number: 'Mẫu số 15' } });
  expect(decision!.recipients.map(({ id }) => id)).toEqual(['hien', 'province-chair', 'doan']);
  expect(decision!.recipients.every(({ name }) => name.includes(' '))).toBe(true);
});

test('the answer is plain data', () => {
  for (const id of ['dat-vuon-bai-sa', 'bang-ke-suat-an', 'bon-dieu-mot-to-giay', 'giay-moi-hai-lan']) expect(JSON.parse(JSON.stringify(derived(id)))).toEqual(derived(id));
});
