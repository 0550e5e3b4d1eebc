import { expect, test } from 'vitest';
import { makeDebrief } from '#tests/support/debrief-fixture.ts';
import { playLog, register, scenario } from '#tests/support/played-logs.ts';
import { dayOf } from '#simulations/law/day.ts';
import type { AlignedRow, Finding } from '#simulations/grading/types.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { laneRows, lawfulPath } from './lanes.ts';
import type { FindingView } from './view-types.ts';
import { wrongTurns } from './wrong-turns.ts';
import type { WrongTurns } from './wrong-turns.ts';

const D = dayOf('2026-08-10');
const makeFinding = (over: Partial<FindingView>): FindingView => ({ ...makeDebrief().findings[1]!, id: 'f', anchor: 'loi-1', class: 'late', mark: 'major', repair: 'Cách sửa', ...over });
const row = (over: Partial<AlignedRow>): AlignedRow => ({ move: 'both', label: 'x', words: 'Việc', day: D, findings: [], ...over });

interface Given {
  path: AlignedRow[];
  causes?: Record<string, FindingView>;
  findings?: Pick<Finding, 'id' | 'class' | 'repair'>[];
  events?: CaseEvent[];
}

const STRAIGHT: WrongTurns = { turns: new Set(), mineAlone: new Set(), instead: [] };

const lanesOf = ({ path, causes = {}, findings = [], events = [] }: Given) =>
  laneRows({ path, causes: new Map(Object.entries(causes)), findings: findings as Finding[], events, laid: 0, turns: STRAIGHT, scenario: scenario('dat-vuon-bai-sa'), calendar: register.calendar });
const brief = (given: Given) => lanesOf(given).map(({ day, same, mine, lawful, mark }) => ({ day: day - D, same, mine, lawful, mark }));
const event = (over: Partial<CaseEvent>): CaseEvent => ({ seq: 1, type: 'x', day: D, src: 'world', actor: 'world', data: {}, ...over });

test('what was done as the law wants it stands in both lanes', () => {
  expect(brief({ path: [row({})] })).toEqual([{ day: 0, same: true, mine: 'Việc', lawful: 'Việc', mark: null }]);
});

test('a late act stands on its last lawful day in one lane and on its own day in the other, joined by a number', () => {
  const given = { path: [row({ day: D + 3, due: D + 2, findings: ['f'] }), row({ day: D + 2, words: 'Khác' })], causes: { f: makeFinding({}) } };
  expect(brief(given)).toEqual([
    { day: 2, same: false, mine: null, lawful: 'Việc', mark: 'major' },
    { day: 2, same: true, mine: 'Khác', lawful: 'Khác', mark: null },
    { day: 3, same: false, mine: 'Việc', lawful: null, mark: 'major' },
  ]);
  expect(lanesOf(given).map(({ pair }) => pair)).toEqual([{ number: 1, words: 'anh chị làm ngày 13/8' }, null, { number: 1, words: 'hạn là 12/8' }]);
});

test('an act out of its order stands where the law wants it too, just before the act it must precede', () => {
  const path = [row({ words: 'Đầu', seq: 1 }), row({ words: 'Sau', seq: 2 }), row({ words: 'Trước', seq: 3, move: 'displaced', findings: ['o'] })];
  const findings = [{ id: 'o', class: 'order' as const, repair: { steps: [{ op: 'move' as const, seq: 3, before: 2, day: D }], forkBefore: 2, words: '' } }];
  const rows = lanesOf({ path, findings, causes: { o: makeFinding({ id: 'o', class: 'order' }) } });
  expect(rows.map(({ mine, lawful, pair }) => [mine, lawful, pair?.number ?? null])).toEqual([['Đầu', 'Đầu', null], [null, 'Trước', 1], ['Sau', 'Sau', null], ['Trước', null, 1]]);
});

test('two acts at two places each have a number of their own', () => {
  const rows = lanesOf({ path: [row({ day: D + 1, due: D, findings: ['f'] }), row({ day: D + 3, due: D + 2, findings: ['f'] })], causes: { f: makeFinding({}) } });
  expect(rows.map(({ pair }) => pair?.number)).toEqual([1, 1, 2, 2]);
});

test('an act left out stands in the lawful lane alone, an act without room beside what mends it', () => {
  const path = [row({ move: 'model', findings: ['f'] }), row({ move: 'log', findings: ['g'] }), row({ move: 'log' })];
  expect(brief({ path, causes: { f: makeFinding({ class: 'omission' }), g: makeFinding({ class: 'extra', mark: 'fatal' }) } })).toEqual([
    { day: 0, same: false, mine: null, lawful: 'Việc', mark: 'major' },
    { day: 0, same: false, mine: 'Việc', lawful: 'Cách sửa', mark: 'fatal' },
    { day: 0, same: false, mine: 'Việc', lawful: null, mark: null },
  ]);
});

test('a row of a consequence leads to its cause, once, and the weightiest mark wins', () => {
  const cause = makeFinding({ id: 'root', anchor: 'loi-2', class: 'content', mark: 'minor' });
  const rows = lanesOf({ path: [row({ findings: ['child', 'root', 'other'] })], causes: { child: cause, root: cause, other: makeFinding({ class: 'form', mark: 'fatal' }) } });
  expect(rows).toMatchObject([{ findings: ['loi-2', 'loi-1'], mark: 'fatal', mine: 'Việc', lawful: 'Cách sửa' }]);
});

test('days without anything are counted, working days apart; neighbouring days have none between them', () => {
  const rows = lanesOf({ path: [row({}), row({ day: D + 1 }), row({ day: D + 7 })] });
  expect(rows.map(({ gap }) => gap)).toEqual([null, null, { days: 5, working: 3 }]);
});

test('what the world did for a term that ran out stands in the trainee’s lane before what he did next, once a cause', () => {
  const cause = 'term:first-response:reminder';
  const events = [
    event({ seq: 1, type: 'petition.registered', src: 'trainee' }),
    event({ seq: 2, type: 'paper.arrived', data: { paper: 'world-first-response-reminder', cause } }),
    event({ seq: 3, type: 'person.spoke', data: { text: 'Văn thư đưa đến một đơn.', cause } }),
    event({ seq: 4, type: 'person.spoke', data: { text: 'Một câu trả lời.' } }),
    event({ seq: 5, type: 'complaint.accepted', src: 'trainee' }),
  ];
  const rows = lanesOf({ path: [row({ seq: 1, words: 'Ghi sổ' }), row({ seq: 5, words: 'Thụ lý' })], events });
  expect(rows.map(({ mine, lawful, world, papers }) => [mine, lawful, world, papers])).toEqual([
    ['Ghi sổ', 'Ghi sổ', null, []],
    ['Đơn đề nghị trả lời việc nhận đơn được gửi đến xã', null, 'consequence', []],
    ['Thụ lý', 'Thụ lý', null, ['Thông báo thụ lý']],
  ]);
});

test('the lawful path leaves out what the law had no room for and brings late acts back into time', () => {
  expect(lawfulPath([row({ day: D + 3, due: D + 2, findings: ['f'] }), row({ move: 'log', day: D + 1 }), row({ move: 'model', words: 'Thiếu', day: D + 1 }), row({ day: D + 2, due: D + 10, words: 'Đúng' })], STRAIGHT)).toEqual([
    { words: 'Thiếu', day: D + 1, due: null, done: false },
    { words: 'Việc', day: D + 2, due: D + 2, done: false },
    { words: 'Đúng', day: D + 2, due: D + 10, done: true },
  ]);
});

test('behind a wrong turn the lawful lane has nothing beside what the trainee did, and what the law wanted instead', () => {
  const { procedure, report, events } = playLog('quay-cho-go-may', 'van-thu-ly');
  const turns = wrongTurns(procedure, report);
  const rows = laneRows({ path: report.path, causes: new Map(), findings: report.findings, events, laid: 0, turns, scenario: scenario('quay-cho-go-may'), calendar: register.calendar }).filter(({ world }) => world === null);
  const turn = rows.findIndex(({ mine }) => mine === 'Thụ lý và ra thông báo');
  expect(rows.slice(0, turn).every(({ same }) => same)).toBe(true);
  expect(rows.slice(turn + 1).filter(({ mine }) => mine !== null).map(({ lawful }) => lawful)).toEqual(Array(11).fill(null));
  expect(rows.slice(turn + 1).flatMap(({ mine, lawful }) => (mine === null ? [lawful] : []))).toEqual(['Gửi thông báo không thụ lý']);
  expect(lawfulPath(report.path, turns).map(({ words }) => words)).toEqual(['Ghi đơn vào sổ', 'Phân loại từng nội dung', 'Cập nhật cơ sở dữ liệu quốc gia', expect.stringMatching(/không thụ lý/), 'Gửi thông báo không thụ lý']);
});
