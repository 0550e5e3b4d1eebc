import { describe, expect, test } from 'vitest';
import { grade } from '#simulations/grading/grade.ts';
import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { builtCase } from '#tests/support/built-drafts.ts';
import { realLaw } from '#tests/support/complaint-case.ts';
import { governed } from './case-law.ts';
import { proveCase, proveGoverned } from './prove-case.ts';

const law = realLaw();
const scenario = builtCase('dat-vuon-bai-sa');

const blocking = (given: Scenario) => proveCase(given, law).faults.filter(({ severity }) => severity === 'blocks');
const happening = (changes: Partial<Scenario['happenings'][number]>): Scenario['happenings'][number] => ({ id: 'viec-them', when: { day: scenario.opensOn }, event: 'none', data: {}, says: 'Có người gọi.', ...changes });
const withLine = (changes: Partial<Scenario['happenings'][number]>): Scenario => ({ ...scenario, happenings: [...scenario.happenings, happening(changes)] });
const added = scenario.happenings.length;

describe('the live proof of a case', () => {
  const proof = proveCase(scenario, law);

  test('holds the lawful way with its days, and a lawful run that is worth 100', () => {
    expect(proof.derived?.path.map(({ act }) => act)).toContain('complaint.accepted');
    expect(proof.derived?.terms.every(({ derivation }) => derivation.length > 0)).toBe(true);
    const report = grade({ scenario, procedure: procedureFor(scenario.facts, law, dayOf(scenario.facts.petition.receivedOn)), law, events: proof.lawful ?? [], submitted: true });
    expect(report).toMatchObject({ score: 100, findings: [] });
  });

  test('names the provisions that the way rests on, each once in its wording', () => {
    const keys = proof.trains.map(({ provision, version }) => `${provision}@${version}`);
    expect(keys.length).toBeGreaterThan(10);
    expect(new Set(keys).size).toBe(keys.length);
    expect(proof.trains.map(({ article }) => article)).toContain('Điều 28 Luật Khiếu nại');
  });

  test('names what would be wrong here: slips on the way, wrong turns, what is forbidden', () => {
    const kinds = new Set(proof.errors.map(({ id }) => id.split(':')[0]));
    expect(kinds).toEqual(new Set(['guard', 'prohibition', 'act', 'extra', 'duty', 'condition']));
    expect(proof.errors.every(({ name, required }) => !/[{}]/.test(name + required))).toBe(true);
  });

  test('says what rests on wording that nobody has read, as a note that blocks nothing', () => {
    const notes = proof.faults.filter(({ severity }) => severity === 'note').map(({ text }) => text);
    const unread = proof.trains.filter(({ confidence }) => confidence !== 'read');
    expect(notes.filter((text) => text.includes('nguyên văn'))).toHaveLength(unread.length);
  });
});

test('an error of another procedure is none of this case', () => {
  const ids = proveCase(builtCase('so-lieu-quy-ba'), law).errors.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.some((id) => id.includes('complaint.accepted'))).toBe(false);
});

describe('what keeps a case from being published', () => {
  test('a fact that a rule reads and nobody can find out, with the run in which it counts', () => {
    const without = { ...scenario, discoveries: scenario.discoveries.map((one) => ({ ...one, facts: one.facts.filter((fact) => !fact.startsWith('matters.')) })) };
    const [first, ...others] = blocking(without);
    expect(first).toMatchObject({ step: 'sources', place: expect.arrayContaining(['facts', 'matters', 0]) });
    expect(first?.text).toMatch(/không có cách nào tìm ra\. Ở phần Cách tìm ra/);
    expect(first?.example?.length).toBeGreaterThan(5);
    expect(others.every(({ text }) => !/[a-z]\.[a-z]/.test(text))).toBe(true);
  });

  test('a case that closes before the law can be kept', () => {
    const faults = blocking({ ...scenario, closesOn: scenario.opensOn });
    expect(faults.map(({ place }) => place)).toContainEqual(['closesOn']);
    expect(faults.find(({ place }) => place[0] === 'closesOn')?.text).toMatch(/sau ngày cuối của ca .*Lùi ngày cuối của ca đến ngày/);
  });

  test('a line that waits for what never happens', () => {
    expect(blocking(withLine({ when: { after: 'court.accepted', days: 1 } }))).toMatchObject([{ place: ['happenings', added, 'when'], step: 'story', text: expect.stringContaining('không có gì làm xảy ra') }]);
  });

  test('lines that wait for each other', () => {
    const [one, other] = [happening({ id: 'mot', event: 'court.accepted', when: { after: 'evidence.offered', days: 0 } }), happening({ id: 'hai', event: 'evidence.offered', when: { after: 'court.accepted', days: 0 } })];
    expect(blocking({ ...scenario, happenings: [...scenario.happenings, one, other] }).map(({ place }) => place)).toEqual([
      ['happenings', added, 'when'],
      ['happenings', added + 1, 'when'],
    ]);
  });

  test('a line that comes only after the case has closed, whoever keeps the law', () => {
    expect(blocking(withLine({ when: { after: 'complaint.accepted', days: 3000 } }))).toMatchObject([{ place: ['happenings', added, 'when'], text: expect.stringContaining('sau ngày cuối của ca') }]);
  });

  test('a line that its own cause keeps from coming', () => {
    expect(blocking(withLine({ when: { after: 'complaint.accepted', days: 1 }, unless: 'complaint.accepted' }))).toMatchObject([{ text: expect.stringContaining('không bao giờ xảy ra') }]);
  });

  test('a reaction to a leak where there is no name to leak', () => {
    const plain = builtCase('quay-cho-go-may');
    const line = happening({ when: { effect: 'name-leaked' } });
    expect(blocking({ ...plain, happenings: [...plain.happenings, line] })).toMatchObject([{ place: ['happenings', plain.happenings.length, 'when'], text: expect.stringContaining('không có tên người tố cáo để lộ') }]);
    expect(blocking({ ...scenario, happenings: [...scenario.happenings, line] })).toEqual([]);
  });
});

test('a line for those who leave the lawful way is allowed, and said to be one', () => {
  const { faults } = proveCase(withLine({ when: { after: 'complaint.acceptanceRefused', days: 1 } }), law);
  expect(faults.find(({ place }) => place[0] === 'happenings')).toMatchObject({ severity: 'note', text: expect.stringContaining('chỉ ai làm khác đi mới gặp') });
});

describe('a procedure that leaves the author without a way', () => {
  const given = governed(scenario, law);
  const { procedure } = given;
  const barred = (ids: readonly string[]) => ({ ...procedure, id: `barred-${ids.length}`, guards: Object.fromEntries(Object.entries(procedure.guards).map(([id, guard]) => [id, ids.includes(id) ? { ...guard, holds: () => false as const } : guard])) });

  test('blocks the case, and nothing is told of a way that is not there', () => {
    const proof = proveGoverned({ ...given, procedure: barred(Object.keys(procedure.guards)) });
    expect(proof).toMatchObject({ derived: null, lawful: null, errors: [], trains: [] });
    expect(proof.faults.filter(({ severity }) => severity === 'blocks').map(({ text }) => text)).toContain('Với các sự việc này không có đường đúng luật nào đi tới kết thúc. Xem lại phần Sự việc: thường một sự việc ghi chưa đúng hoặc còn thiếu.');
  });

  test('is found out where a lawful run is blamed, with that run', () => {
    const contrary = { ...procedure, id: 'contrary', prohibitions: procedure.prohibitions.map((rule, index) => (index === 0 ? { ...rule, matches: (act: CaseEvent) => act.type === 'complaint.accepted' } : rule)) };
    const blamed = proveGoverned({ ...given, procedure: contrary });
    expect(blamed.faults.find(({ text }) => text.includes('không được 100 điểm'))).toMatchObject({ severity: 'blocks', step: 'facts', example: blamed.lawful });
  });
});

test('a case whose terms reach into a year without a calendar is told so, and its way is told without those days', () => {
  const { register } = law;
  const short = createLawView({ ...register, calendar: { years: Object.fromEntries(Object.entries(register.calendar.years).filter(([year]) => year < '2026')) } });
  const proof = proveCase(scenario, short);
  expect(proof.lawful).toBeNull();
  expect(proof.derived?.path.length).toBeGreaterThan(5);
  expect(proof.faults.filter(({ text }) => text.includes('Chưa có lịch nghỉ của năm 2026'))).toMatchObject([{ place: ['closesOn'], severity: 'warns' }]);
  expect(proof.faults.every(({ severity }) => severity === 'warns')).toBe(true);
});

test('proving twice tells the same', () => {
  expect(proveCase(structuredClone(scenario), law)).toEqual(proveCase(scenario, law));
});
