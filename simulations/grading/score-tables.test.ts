import { expect, test } from 'vitest';
import { scoreTableFaults } from './check-score-tables.ts';
import { SCORE_TABLE, lateCredit } from './score-table.ts';
import { SCORE_TABLES } from './score-tables.ts';
import type { ScoreTable, ScoreTableVersion } from './score-tables.ts';

const [first] = SCORE_TABLES;

test('the tables that grade are sound, and the last of them is in force', () => {
  expect(scoreTableFaults(SCORE_TABLES)).toEqual([]);
  expect(SCORE_TABLE.version).toBe(SCORE_TABLES.length);
  expect(SCORE_TABLE).toEqual({ version: SCORE_TABLES.length, ...SCORE_TABLES.at(-1)?.table });
});

const { table } = first;
const { late, ...otherCredits } = table.credits;

const BROKEN: { name: string; change: Partial<ScoreTable>; told: RegExp }[] = [
  { name: 'a longer delay earns more', change: { credits: { ...otherCredits, late: [...late].map((step, index) => ({ ...step, credit: 300 + index * 100 })) } }, told: /trễ nhiều hơn phải được ít điểm hơn/ },
  { name: 'beyond every step more is left than on the last step', change: { credits: { ...table.credits, lateBeyond: 400 } }, told: /trễ nhiều hơn phải được ít điểm hơn/ },
  { name: 'steps of delay out of order', change: { credits: { ...table.credits, late: late.map((step, index) => ({ ...step, upToPercent: 100 - index })) } }, told: /xếp từ ít đến nhiều/ },
  { name: 'a negative least delay', change: { lateAtLeastDays: -1 }, told: /lateAtLeastDays là -1/ },
  { name: 'a fatal error that still passes', change: { caps: { oneFatal: 70, moreFatal: 25 } }, told: /trần 70 .* mức đạt 70/ },
  { name: 'two fatal errors score higher than one', change: { caps: { oneFatal: 25, moreFatal: 49 } }, told: /không được có trần cao hơn/ },
  { name: 'a graver duty is worth less', change: { stakes: { ...table.stakes, 3: 2 } }, told: /nặng hơn phải nhiều điểm hơn/ },
  { name: 'a stake of half a point', change: { stakes: { ...table.stakes, 1: 0.5 } }, told: /stakes\.1 là 0\.5/ },
  { name: 'a penalty that gives points', change: { penalties: { ...table.penalties, extra: -3 } }, told: /penalties\.extra là -3/ },
  { name: 'a credit above the whole', change: { credits: { ...table.credits, form: 1100 } }, told: /credits\.form là 1100/ },
  { name: 'a pass mark above a hundred', change: { pass: { ...table.pass, score: 170 } }, told: /pass\.score là 170/ },
  { name: 'a class of error that costs nothing', change: { lostWhole: ['unfinished'] }, told: /"omission" chưa có cách tính/ },
  { name: 'a class of error that is charged twice', change: { penaltyIsStake: ['branch', 'prohibited', 'late'] }, told: /"late" có hai cách tính/ },
  { name: 'a bigger hint that leaves more', change: { hints: { ...table.hints, 4: 800 } }, told: /gợi ý nói nhiều hơn/ },
  { name: 'a forgotten competence', change: { competences: table.competences.filter((name) => name !== 'secrecy') }, told: /"secrecy" phải có mặt/ },
];

for (const { name, change, told } of BROKEN) {
  test(`a table with ${name} is refused`, () => {
    const faults = scoreTableFaults([{ ...first, table: { ...table, ...change } }]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(told);
    expect(faults[0]).toMatch(/^Bảng điểm bản 1: /);
  });
}

const LISTS: { name: string; list: readonly ScoreTableVersion[]; told: RegExp }[] = [
  { name: 'no table', list: [], told: /Chưa có bảng điểm/ },
  { name: 'a number left out', list: [first, { ...first, version: 3 }], told: /số bản là 3, đáng lẽ 2/ },
  { name: 'a date before that of the version before', list: [first, { ...first, version: 2, since: '2020-01-01' }], told: /sớm hơn ngày của bản trước/ },
  { name: 'a day that does not exist', list: [{ ...first, since: '2026-02-30' }], told: /"2026-02-30" không phải một ngày có thật/ },
  { name: 'a change that nobody explained', list: [{ ...first, why: '' }], told: /chưa nói đổi gì và vì sao/ },
];

for (const { name, list, told } of LISTS) {
  test(`a list with ${name} is refused`, () => {
    const faults = scoreTableFaults(list);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(told);
  });
}

test('a delay never earns more than a shorter one, on a term of any length', () => {
  for (let length = 0; length <= 90; length += 1) {
    const credits = Array.from({ length: 200 }, (_, days) => lateCredit(days + 1, length, true).credit);
    expect(credits).toEqual([...credits].sort((a, b) => b - a));
  }
});
