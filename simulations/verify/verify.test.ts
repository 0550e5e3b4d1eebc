import { createMachine } from 'xstate';
import { expect, test } from 'vitest';
import { law, makeCase } from '#tests/fixtures/grading/case.ts';
import { makeRegister, PROVISIONS } from '#tests/fixtures/grading/law.ts';
import { complaint, INVITATION } from '#tests/fixtures/grading/procedure.ts';
import { createLawView } from '../law/view.ts';
import type { LegalGuard, Procedure } from '../procedures/procedure.ts';
import { scenarioSchema } from '../scenario/schema.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { VerifyFault, VerifyLibrary, VerifySubject } from './fault.ts';
import { verifyAuthorsRules } from './point-1-authors-rules.ts';
import { verifyReads } from './point-2-reads.ts';
import { verifyWaysOut } from './point-3-ways-out.ts';
import { verifyDecisions } from './point-4-decisions.ts';
import { verifyArcs, verifyGuards } from './point-5-guards.ts';
import { verifyTimeAndOrder } from './point-6-time-and-order.ts';
import { verifyCitations } from './point-7-citations.ts';
import { verifyLawfulRuns } from './point-8-lawful-runs.ts';
import { survey } from './survey.ts';

/** Small procedures made bad in one place: each point refuses its own, in words that say what is wrong and what to do. */

const REACH = { each: { depth: 1, otherTimes: false }, richest: { depth: 1, otherTimes: false } } as const;

const withDiscoveries = (scenario: Scenario, discoveries: Scenario['discoveries']): Scenario => ({ ...scenario, discoveries });
const TOLD = [{ id: 'het', known: 'Đã biết', facts: ['petition', 'complainant', 'matters'], found: [{ ask: 'na', says: 'Vâng.' }] }];
const CASES = [withDiscoveries(makeCase(), TOLD), withDiscoveries({ ...makeCase({ merits: 'right', forwarded: false }), id: 'dung' }, TOLD)];

const subjectOf = (procedure: Procedure, change: Partial<VerifySubject> = {}): VerifySubject => ({ procedure: { ...procedure }, law, scenarios: CASES, ...change });

const libraryOf = (...given: Parameters<typeof subjectOf>): VerifyLibrary => [subjectOf(...given)];

const withGuard = (id: string, change: Partial<LegalGuard>): Procedure => ({ ...complaint, guards: { ...complaint.guards, [id]: { ...complaint.guards[id]!, ...change } } });

/** One fault, with the words that an author reads. */
function expectFault(faults: readonly VerifyFault[], point: number, subject: string, message: RegExp): void {
  const found = faults.find((fault) => fault.point === point && fault.subject === subject && message.test(fault.message));
  expect(found, faults.map((fault) => `${fault.point} ${fault.subject}: ${fault.message}`).join('\n')).toBeDefined();
  expect(found!.remedy).toMatch(/^\p{Lu}.*\.$/su);
}

const machineWith = (states: object, initial = 's'): Procedure => ({
  ...complaint,
  id: 'bad',
  machine: createMachine({ initial, states: states as never }, { guards: { legal: ({ event }, params) => (params as { ids: string[] }).ids.every((id) => ((event as { waive?: string[] }).waive ?? []).includes(id)) } }),
  duties: [],
  prohibitions: [],
});
const legal = (...ids: string[]) => ({ type: 'legal', params: { ids } });
const meta = { sev: 3, cite: ['luat/d4'] };

test('point 1 refuses a rule without a citation', () => {
  const [first, ...duties] = complaint.duties;
  expectFault(verifyAuthorsRules(libraryOf({ ...complaint, duties: [{ ...first!, cite: [] }, ...duties] })), 1, 'identify', /chưa có căn cứ/);
});

test('point 1 refuses a guard that throws on a fact that may be absent', () => {
  const procedure = withGuard('jurisdiction', { holds: ({ facts }) => facts.petition.forwardedBy!.kind === 'agency' });
  expectFault(verifyAuthorsRules(libraryOf(procedure)), 1, 'jurisdiction', /dừng vì lỗi .* với tình huống “dung”/);
});

test('point 2 refuses a guard that reads what it does not declare, and one that declares what it does not read', () => {
  const silent = withGuard('jurisdiction', { reads: ['matters'], holds: ({ facts }) => facts.remote });
  const { faults } = verifyReads(libraryOf(silent));
  expectFault(faults, 2, 'jurisdiction', /đọc sự việc “remote” mà không khai/);
  expectFault(faults, 2, 'jurisdiction', /khai đọc “matters” nhưng không bao giờ đọc/);
});

test('point 2 refuses a scenario in which a fact that decides cannot be found out, at its place in the file', () => {
  const hidden = withDiscoveries(makeCase({ capacity: 'lacking' }), [{ ...TOLD[0]!, facts: ['petition', 'matters'] }]);
  const procedure = withGuard('conditions', { reads: ['complainant.capacity'], holds: ({ facts }) => facts.complainant.capacity === 'full' });
  const { faults } = verifyReads(libraryOf(procedure, { scenarios: [hidden] }));
  expectFault(faults, 2, 'complainant.capacity', /không có cách nào tìm ra/);
  expect(faults.find(({ subject }) => subject === 'complainant.capacity')?.scenario).toEqual({ id: 'ca-thu', at: ['facts', 'complainant', 'capacity'] });
});

test('point 3 refuses a state that nothing leads to', () => {
  const subject = libraryOf(machineWith({ s: { on: { 'file.archived': { target: 'end', meta } } }, lost: {}, end: { type: 'final' } }));
  expectFault(verifyWaysOut(subject, survey(subject, REACH)), 3, 'lost', /không việc nào dẫn tới/);
});

test('point 3 refuses a state from which some facts leave no lawful way to an end', () => {
  const subject = libraryOf(machineWith({ s: { on: { 'petition.registered': { target: 'mid', meta } } }, mid: { on: { 'complaint.accepted': { target: 'end', guard: legal('jurisdiction'), meta } } }, end: { type: 'final' } }));
  expectFault(verifyWaysOut(subject, survey(subject, REACH)), 3, 'mid', /không còn đường đúng luật nào.*madeBy/);
});

const FORK = { s: { on: { 'complaint.accepted': { target: 'end', guard: legal('conditions'), meta }, 'complainant.guided': { target: 'end', guard: legal('no-jurisdiction'), meta } } }, end: { type: 'final' } };

test('point 4 refuses two ways that are lawful at once, and none at all where the law leaves nothing open', () => {
  const subject = libraryOf(machineWith(FORK));
  const faults = verifyDecisions(subject, survey(subject, REACH));
  expectFault(faults, 4, 's', /2 đường cùng đúng luật: “complaint.accepted”, “complainant.guided”.*madeBy/);
  expectFault(faults, 4, 's', /không đường nào đúng luật.*capacity/);
});

test('point 4 accepts what the author lists with a reason, and refuses a list that has grown old', () => {
  const overlaps = [
    { state: 's', labels: ['complaint.accepted', 'complainant.guided'], why: 'Luật để tùy chọn.' },
    { state: 's', labels: [], why: 'Luật bỏ ngỏ.' },
  ];
  const listed = libraryOf({ ...machineWith(FORK), intended: { overlaps, oneSided: [], neverAlone: [] } });
  expect(verifyDecisions(listed, survey(listed, REACH))).toEqual([]);
  const old = libraryOf({ ...machineWith(FORK), intended: { overlaps: [...overlaps, { state: 's', labels: ['file.archived'], why: 'Cũ.' }], oneSided: [], neverAlone: [] } });
  expectFault(verifyDecisions(old, survey(old, REACH)), 4, 's', /“file.archived” cùng đúng luật, nhưng không ca nào/);
});

test('point 5 refuses a guard that is never false, and one that says never but is', () => {
  const always = libraryOf(withGuard('conditions', { holds: () => true }));
  expectFault(verifyGuards(always, survey(always, REACH)).faults, 5, 'conditions', /không bao giờ sai/);
  const listed = libraryOf({ ...complaint, intended: { overlaps: [], oneSided: [{ rule: 'conditions', never: false, why: 'Luôn đúng.' }], neverAlone: [] } });
  expectFault(verifyGuards(listed, survey(listed, REACH)).faults, 5, 'conditions', /nhưng có ca như vậy/);
});

test('point 5 refuses guards that never hold together', () => {
  const subject = libraryOf(machineWith({ s: { on: { 'complaint.accepted': { target: 'end', guard: legal('jurisdiction', 'no-jurisdiction'), meta }, 'complainant.guided': { target: 'end', guard: legal('no-jurisdiction'), meta } } }, end: { type: 'final' } }));
  expectFault(verifyGuards(subject, survey(subject, REACH)).faults, 5, 'complaint.accepted', /“jurisdiction”, “no-jurisdiction”.*không bao giờ cùng đúng/);
});

test('point 5 refuses one label with two arcs', () => {
  const procedure = machineWith({ s: { on: { 'file.archived': [{ target: 'end', guard: legal('jurisdiction'), meta }, { target: 's', meta }] } }, end: { type: 'final' } });
  expectFault(verifyArcs(subjectOf(procedure)), 5, 'file.archived', /hai đường đi từ bước “s”/);
});

test('point 6 refuses duties that take each other’s place in a circle', () => {
  const [first, second, ...duties] = complaint.duties;
  const procedure = { ...complaint, duties: [{ ...first!, orElse: { duty: second!.id, share: 0.5 } }, { ...second!, orElse: { duty: first!.id, share: 0.5 } }, ...duties] };
  expectFault(verifyTimeAndOrder(libraryOf(procedure)), 6, 'identify', /vòng tròn theo “orElse, reparation”: identify → respond → identify/);
});

test('point 6 refuses a term that no scenario leaves a day for', () => {
  const [rule] = PROVISIONS.filter(({ id }) => id === 'luat/d9');
  const none = { ...rule!, versions: rule!.versions.map((version) => ({ ...version, deadline: { ...version.deadline!, value: 0 } })) };
  expectFault(verifyTimeAndOrder(libraryOf(complaint, { law: createLawView(makeRegister([none])) })), 6, 'send', /không có tình huống nào cho ít nhất một ngày/);
});

test('point 6 refuses an invitation five days ahead of a dialogue that has to be held within three', () => {
  const hurry = { ...INVITATION, id: 'hurry', acts: ['dialogue.held'], trigger: ['verification.reported'], before: undefined, preemptive: false, skeleton: true, by: [{ term: ['luat/d9'], anchor: { act: 'verification.reported' } }] };
  const { before: _none, ...soon } = hurry;
  const invite = { ...INVITATION, trigger: ['verification.reported'], preemptive: false };
  const faults = verifyTimeAndOrder(libraryOf({ ...complaint, duties: [...complaint.duties, soon, invite] }));
  expect(faults.some(({ point, message }) => point === 6 && /không thể cùng được thực hiện.*“invite” ít nhất 5 ngày trước/.test(message)), faults.map(({ message }) => message).join('\n')).toBe(true);
});

test('point 7 refuses a provision that the register does not hold, and one that lapses while a scenario runs', () => {
  const [first, ...duties] = complaint.duties;
  expectFault(verifyCitations(libraryOf({ ...complaint, duties: [{ ...first!, cite: ['luat/d404'] }, ...duties] })).faults, 7, 'identify', /“luat\/d404” nhưng sổ luật không có/);
  const [rule] = PROVISIONS.filter(({ id }) => id === 'luat/d1');
  const lapsing = { ...rule!, versions: rule!.versions.map((version) => ({ ...version, to: CASES[0] === undefined ? null : version.from + 5_200 })) };
  const { faults } = verifyCitations(libraryOf(complaint, { law: createLawView(makeRegister([lapsing])) }));
  expectFault(faults, 7, 'identify', /không còn căn cứ nào có hiệu lực/);
  expect(faults[0]?.scenario).toEqual({ id: 'ca-thu', at: ['closesOn'] });
});

test('point 7 notes rules that rest on wording nobody has read', () => {
  const [first, ...duties] = complaint.duties;
  const { faults, notes } = verifyCitations(libraryOf({ ...complaint, duties: [{ ...first!, cite: ['luat/d14'] }, ...duties] }));
  expect(faults).toEqual([]);
  expectFault(notes, 7, 'identify', /chỉ được nhắc, không trừ điểm/);
});

test('point 8 refuses a procedure that accuses its own lawful run', () => {
  const { lawfulData } = complaint;
  const procedure: Procedure = { ...complaint, lawfulData: (label, circumstances) => (label === 'complaint.settled' ? { signatory: 'clerk', conclusion: 'stated' } : lawfulData(label, circumstances)) };
  const faults = verifyLawfulRuns(libraryOf(procedure), { runs: 1, seed: 1 });
  expectFault(faults, 8, 'ca-thu', /lượt làm đúng luật .* bị chấm [\d.]+ điểm, với các lỗi: Decision-signatory/);
  expect(faults[0]?.scenario?.id).toBe('ca-thu');
});

test('point 8 refuses facts that leave no lawful way', () => {
  const closed = { ...complaint, guards: Object.fromEntries(Object.entries(complaint.guards).map(([id, guard]) => [id, { ...guard, holds: () => false as const }])) };
  expectFault(verifyLawfulRuns(libraryOf(closed), { runs: 1, seed: 1 }), 8, 'ca-thu', /không có đường đúng luật nào/);
});

test('a case with other facts is still a case that the schema takes', () => {
  for (const scenario of CASES) expect(scenarioSchema.safeParse(scenario).success).toBe(true);
});
