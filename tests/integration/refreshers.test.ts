import { expect, test } from 'vitest';
import { answerQuestion } from '#app/use-cases/answer-question.server.ts';
import { refresherRules } from '#app/domain/refreshers/rules.ts';
import type { Caller } from '#app/use-cases/contracts.ts';
import { loadCorner, reminderFile } from '#app/use-cases/load-corner.server.ts';
import { chooseGoal, deleteLearning, exportLearning } from '#app/use-cases/own-learning.server.ts';
import type { ContentLibrary, Ports } from '#app/use-cases/ports.ts';
import { answerItem, loadRefresher } from '#app/use-cases/refresher.server.ts';
import type { AskedItem } from '#app/use-cases/refresher-contracts.ts';
import { itemSource, standingOf, todayRows } from '#app/use-cases/refresher-day.ts';
import { tendRefreshers } from '#app/use-cases/tend-refreshers.server.ts';
import { composeSet, loadUnitLearning } from '#app/use-cases/unit-learning.server.ts';
import { drawItem } from '#app/domain/refreshers/items.ts';
import { isoOf } from '#simulations/law/day.ts';
import { rightAnswer } from '#simulations/questions/judge.ts';
import type { Question } from '#simulations/questions/question.ts';
import { amend, wordingFrom } from '#tests/support/amended-law.ts';
import { workedAttempt } from '#tests/support/worked-attempt.ts';
import { content, refusal, value, World } from './support/world.ts';

const QUESTION: Question = {
  id: 'kn-1',
  course: 'khieu-nai',
  kind: 'date',
  competence: 'time',
  provisions: ['lkn-2011/d27'],
  level: 3,
  ask: 'Nhận đơn ngày {nhan}. Chậm nhất ngày nào phải thụ lý?',
  vary: { nhan: { day: { from: '2026-08-26', to: '2026-09-26' } } },
  answer: { term: 'lkn-2011/d27', from: 'nhan' },
  because: '{term}.',
};

const library = (over: ContentLibrary = content()): ContentLibrary => ({ ...over, bank: { questions: new Map([[QUESTION.id, QUESTION]]), misconceptions: new Map() } });

const withLaw = (ports: Ports, law: ContentLibrary): Ports => ({ ...ports, content: law });

/** The next item, with its right or its wrong answers. */
function answersTo(ports: Ports, caller: Caller): { item: AskedItem; right: string[]; wrong: string[]; ground: string[] | null } {
  const { item } = value(loadRefresher(ports, caller, { answered: null, hint: false }));
  const rule = refresherRules().get(item?.rule ?? '');
  const drawn = item === null || rule === undefined ? null : drawItem(rule, item, itemSource(ports.content));
  if (item === null || drawn === null) throw new Error('nothing is asked');
  const { decision } = drawn;
  const wrong = 'choices' in decision ? decision.choices.filter(({ right }) => !right).map(({ key }) => key).slice(0, 1) : ['1999-01-01'];
  return { item, right: [...rightAnswer(decision)], wrong, ground: drawn.ground === null ? null : [...rightAnswer(drawn.ground)] };
}

let made = 0;
const newId = () => `0000000000${String((made += 1)).padStart(4, '0')}`;

function answer(ports: Ports, caller: Caller, how: 'right' | 'wrong', id = newId()): AskedItem {
  const { item, right, wrong, ground } = answersTo(ports, caller);
  value(answerItem(ports, caller, { id, rule: item.rule, key: item.key, seed: item.seed, decision: how === 'right' ? right : wrong, ground, hinted: false }));
  return item;
}

const rows = (world: World, sql: string) => world.db.driver.prepare(sql).all() as Record<string, unknown>[];
const DAY = 24 * 60 * 60;

test('who has just begun is asked three rules, and an answer sent twice is one answer with one line in the audit', () => {
  using world = new World({ content: library() });
  const caller = world.trainee();
  const first = value(loadRefresher(world.ports, caller, { answered: null, hint: false }));
  expect(first).toMatchObject({ left: 3, done: 0, answered: null, item: { reason: 'new' } });
  const { item, right, ground } = answersTo(world.ports, caller);
  const input = { id: 'abcdefghijk', rule: item.rule, key: item.key, seed: item.seed, decision: right, ground, hinted: false };
  for (let round = 0; round < 2; round += 1) value(answerItem(world.ports, caller, input));
  expect(rows(world, 'SELECT rule, kind, rating FROM rule_evidences')).toEqual([{ rule: item.rule, kind: 'item', rating: 'good' }]);
  expect(rows(world, "SELECT subject FROM audit WHERE act = 'refresher.answered'")).toEqual([{ subject: item.rule }]);
  expect(value(loadRefresher(world.ports, caller, { answered: 'abcdefghijk', hint: false }))).toMatchObject({ left: 2, done: 1, answered: { outcome: 'right' } });
});

test('an answer is graded on the server: a wrong ground makes it half right, help makes it Hard, what was never asked is refused', () => {
  using world = new World({ content: library() });
  const caller = world.trainee();
  const { item, right, wrong, ground } = answersTo(world.ports, caller);
  const given = { rule: item.rule, key: item.key, seed: item.seed, hinted: false };
  const otherGround = item.ground === null ? null : [item.ground.rows.map(({ key }) => key).find((key) => key !== ground?.[0]) ?? ''];
  value(answerItem(world.ports, caller, { ...given, id: 'aaaaaaaaaa', decision: right, ground: otherGround }));
  value(answerItem(world.ports, caller, { ...given, id: 'bbbbbbbbbb', decision: right, ground, hinted: true }));
  value(answerItem(world.ports, caller, { ...given, id: 'cccccccccc', decision: wrong, ground }));
  expect(rows(world, 'SELECT rating FROM rule_evidences ORDER BY id').map(({ rating }) => rating)).toEqual(['hard', 'hard', 'again']);
  for (const bad of [{ rule: 'khong-co' }, { key: 'bank:khong-co' }, { seed: -1 }, { id: 'x' }, { key: 'change:lkn-2011/d27@1999-01-01' }]) {
    expect(refusal(answerItem(world.ports, caller, { ...given, id: 'dddddddddd', decision: right, ground, ...bad }))).toEqual({ reason: 'not-found' });
  }
  expect(refusal(answerItem(world.ports, caller, { ...given, id: 'eeeeeeeeee', decision: ['zz'], ground }))).toMatchObject({ reason: 'invalid' });
  expect(value(loadRefresher(world.ports, world.trainee('Người Khác'), { answered: 'aaaaaaaaaa', hint: false })).answered).toBeNull();
});

test('a case that is handed in lapses the rules of its root findings and nothing else, once, and they are asked the day after', () => {
  using world = new World({ content: library() });
  const caller = world.trainee();
  workedAttempt(world.ports, caller, 'quay-cho-go-may', 'khong-thu-ly-tre');
  const { memories } = standingOf(world.ports, caller.person).input;
  expect(memories.filter(({ slipped }) => slipped).map(({ rule }) => rule)).toEqual(['complaint.acceptanceRefused']);
  expect(rows(world, "SELECT DISTINCT kind, rating FROM rule_evidences WHERE rule <> 'complaint.acceptanceRefused'")).toEqual([{ kind: 'practice', rating: 'good' }]);
  const before = rows(world, 'SELECT * FROM rule_memories');
  standingOf(world.ports, caller.person);
  expect(rows(world, 'SELECT * FROM rule_memories')).toEqual(before);
  world.pass(2 * DAY);
  expect(todayRows(world.ports, caller.person, standingOf(world.ports, caller.person))[0]).toMatchObject({ reason: 'slipped', rule: 'complaint.acceptanceRefused' });
});

test('when another report of a case counts, the case is folded again by that one alone', () => {
  using world = new World({ content: library() });
  const caller = world.trainee();
  const attempt = workedAttempt(world.ports, caller, 'quay-cho-go-may', 'khong-thu-ly-tre');
  standingOf(world.ports, caller.person);
  const stored = String(world.db.driver.prepare('SELECT json FROM reports WHERE attempt = ?').pluck().get(attempt));
  const upheld = { ...(JSON.parse(stored) as object), findings: [], credits: [{ subject: 'complaint.accepted', instance: '', label: 'Thụ lý', competence: 'time', stake: 6, credit: 1000 }], path: [], hints: [] };
  world.db.driver.prepare("UPDATE reports SET standing = 'past' WHERE attempt = ?").run(attempt);
  world.db.driver.prepare("INSERT INTO reports (id, attempt, engine, json, score_tenths, passed, created_at, standing, register_version, scenario_version) SELECT 'r2', attempt, engine, ?, score_tenths, passed, created_at, 'current', register_version, scenario_version FROM reports WHERE attempt = ?").run(JSON.stringify(upheld), attempt);
  standingOf(world.ports, caller.person);
  expect(rows(world, 'SELECT rule, rating FROM rule_evidences')).toEqual([{ rule: 'complaint.accepted', rating: 'good' }]);
  expect(rows(world, 'SELECT rule, slipped FROM rule_memories')).toEqual([{ rule: 'complaint.accepted', slipped: 0 }]);
});

test('an answer in a lesson counts for the rule that its question trains', () => {
  using world = new World({ content: library() });
  const caller = world.trainee();
  value(answerQuestion(world.ports, caller, { question: 'kn-1', seed: 7, answer: ['1999-01-01'], key: null }));
  standingOf(world.ports, caller.person);
  expect(rows(world, 'SELECT rating, kind FROM rule_evidences')).toEqual([{ rating: 'again', kind: 'item' }]);
});

test('after an amendment is entered the rules that rest on it are due, the contrast first, and the day after its answer they are not', () => {
  using world = new World({ content: library() });
  const caller = world.trainee();
  value(answerQuestion(world.ports, caller, { question: 'kn-1', seed: 7, answer: ['1999-01-01'], key: null }));
  const [{ rule } = { rule: '' }] = rows(world, 'SELECT rule FROM rule_memories') as { rule: string }[];
  const known = standingOf(world.ports, caller.person).input.memories[0];
  expect(known?.rule).not.toBe(rule);
  world.pass(3 * DAY);
  const { today } = standingOf(world.ports, caller.person).input;
  const law = library(amend(content(), 'lkn-2011/d27', wordingFrom(today - 1, (version) => ({ ...version, summary: 'Trong 05 ngày làm việc kể từ ngày nhận được khiếu nại phải thụ lý.' }))));
  const ports = withLaw(world.ports, law);
  const [first] = todayRows(ports, caller.person, standingOf(ports, caller.person));
  expect(first).toMatchObject({ rule: known?.rule, reason: 'amended', key: `change:lkn-2011/d27@${isoOf(today - 1)}` });
  const page = value(loadRefresher(ports, caller, { answered: null, hint: false }));
  expect(page.item?.change).toMatchObject({ article: expect.stringContaining('Điều 27') as unknown });
  answer(ports, caller, 'right', 'contrast0001');
  expect(value(loadRefresher(ports, caller, { answered: 'contrast0001', hint: false })).answered?.change).toMatchObject({ now: 'Trong 05 ngày làm việc kể từ ngày nhận được khiếu nại phải thụ lý.' });
  world.pass(DAY);
  expect(todayRows(ports, caller.person, standingOf(ports, caller.person)).map(({ reason }) => reason)).not.toContain('amended');
});

test('the corner says one thing to do, then that the day is done, with the minutes of the week and own slips', () => {
  using world = new World({ content: library() });
  const caller = world.trainee();
  expect(value(loadCorner(world.ports, caller)).now).toEqual({ kind: 'refresher', count: 3 });
  answer(world.ports, caller, 'wrong');
  answer(world.ports, caller, 'right');
  answer(world.ports, caller, 'right');
  const corner = value(loadCorner(world.ports, caller));
  expect(corner).toMatchObject({ done: 3, today: [], goal: { minutes: 10, spent: 6 }, rules: { met: 3, firm: 0 } });
  expect(corner.now.kind).toBe('next-case');
  expect(corner.slips.weeks.at(-1)?.count).toBe(1);
  expect(corner.slips.rules).toHaveLength(1);
  value(chooseGoal(world.ports, caller, '25'));
  expect(value(loadCorner(world.ports, caller)).goal.minutes).toBe(25);
  for (const bad of ['', '-1', 'mười', '601']) expect(refusal(chooseGoal(world.ports, caller, bad))).toMatchObject({ reason: 'invalid' });
});

test('the minutes of a week begin anew on Monday, whatever was missed, and nothing is owed for long absence', () => {
  using world = new World({ content: library() });
  const caller = world.trainee();
  value(chooseGoal(world.ports, caller, '60'));
  answer(world.ports, caller, 'right');
  expect(value(loadCorner(world.ports, caller)).goal).toEqual({ minutes: 60, spent: 2 });
  world.pass(90 * DAY);
  const corner = value(loadCorner(world.ports, caller));
  expect(corner.goal).toEqual({ minutes: 60, spent: 0 });
  expect(corner.today.length).toBeLessThanOrEqual(7);
  expect(corner.week.every(({ count }) => count <= 7)).toBe(true);
});

test('people take their own learning along and delete it, and what is deleted does not come back from their cases', () => {
  using world = new World({ content: library() });
  const [caller, other] = [world.trainee(), world.trainee('Lò Văn Sính')];
  for (const one of [caller, other]) {
    workedAttempt(world.ports, one, 'quay-cho-go-may', 'khong-thu-ly-tre');
    standingOf(world.ports, one.person);
  }
  const exported = JSON.parse(value(exportLearning(world.ports, caller))) as { rule_evidences: { id: string }[] };
  expect(exported.rule_evidences.length).toBeGreaterThan(0);
  expect(JSON.stringify(exported)).not.toContain(other.person);
  const kept = rows(world, `SELECT count(*) AS n FROM rule_evidences WHERE person = '${other.person}'`);
  expect(refusal(deleteLearning(world.ports, caller, { sure: false }))).toMatchObject({ reason: 'invalid' });
  world.pass(60);
  value(deleteLearning(world.ports, caller, { sure: true }));
  expect(standingOf(world.ports, caller.person).input.memories).toEqual([]);
  expect(rows(world, `SELECT count(*) AS n FROM rule_evidences WHERE person = '${other.person}'`)).toEqual(kept);
  world.pass(DAY);
  answer(world.ports, caller, 'right');
  expect(standingOf(world.ports, caller.person).input.memories).toHaveLength(1);
});

test('a trainer sees the own unit alone, nothing about fewer than five people, and has everybody asked for what is weakest', async () => {
  using world = new World({ content: library() });
  const admin = await world.admin();
  const trainer = await world.person(admin, 'trainer', '0912000002');
  const members = ['An', 'Bình', 'Chi', 'Dung', 'Én', 'Giang'].map((name) => world.trainee(`Lý Thị ${name}`));
  const outside = world.trainee('Người Xã Khác');
  world.db.driver.exec("INSERT INTO units (id, kind, name, name_key, created_at) VALUES ('u1', 'commune', 'Xã Bãi Sa', 'xa bai sa', '2026-01-01')");
  const join = world.db.driver.prepare("UPDATE people SET unit = 'u1' WHERE id = ?");
  for (const { person } of [trainer, ...members]) join.run(person);
  for (const one of [...members.slice(0, 5), outside]) answer(world.ports, one, 'wrong');
  for (const one of members.slice(0, 4)) answer(world.ports, one, 'right');
  const seen = value(loadUnitLearning(world.ports, trainer));
  expect(seen).toMatchObject({ unit: 'Xã Bãi Sa', members: 6, away: [{ name: 'Lý Thị Giang', since: null }] });
  expect(seen.rules).toHaveLength(1);
  // Five of six: with the size of the unit on the page it would be known who has not met the rule.
  expect(seen.rules[0]).toMatchObject({ people: null, remember: null });
  expect(seen.hidden).toBe(1);
  expect(JSON.stringify(seen)).not.toContain('Người Xã Khác');
  expect(value(composeSet(world.ports, trainer))).toEqual({ rules: 1 });
  world.pass(DAY);
  const giang = members[5] as Caller;
  expect(value(loadCorner(world.ports, giang)).today[0]).toMatchObject({ reason: 'set', rule: seen.rules[0]?.rule, by: trainer.name });
  expect(value(loadCorner(world.ports, outside)).today.map(({ reason }) => reason)).not.toContain('set');
  expect(refusal(loadUnitLearning(world.ports, giang))).toEqual({ reason: 'not-allowed' });
  expect(refusal(composeSet(world.ports, giang))).toEqual({ reason: 'not-allowed' });
  expect(value(loadUnitLearning(world.ports, admin))).toMatchObject({ unit: null, rules: [] });
});

/** The whole work of a night. @returns of how many people something was folded */
function tend(ports: Ports): number {
  return [...tendRefreshers(ports)].length;
}

test('the work of the night folds everybody and deletes what is older than three years, and the memory stays', () => {
  using world = new World({ content: library() });
  const caller = world.trainee();
  workedAttempt(world.ports, caller, 'quay-cho-go-may', 'khong-thu-ly-tre');
  expect(tend(world.ports)).toBe(1);
  const memories = rows(world, 'SELECT * FROM rule_memories');
  expect(tend(world.ports)).toBe(0);
  expect(rows(world, 'SELECT * FROM rule_evidences')).not.toEqual([]);
  world.pass(3 * 366 * DAY);
  tend(world.ports);
  expect(rows(world, 'SELECT * FROM rule_evidences')).toEqual([]);
  expect(rows(world, 'SELECT * FROM rule_memories')).toEqual(memories);
});

test('the reminder is a calendar file for working days at the time that was chosen', () => {
  using world = new World({ content: library() });
  const file = reminderFile(world.ports, { time: '07:45', origin: 'http://bai-sa.lan' });
  expect(file).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR');
  expect(file).toMatch(/DTSTART:\d{8}T004500Z/);
  expect(file.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  expect(() => reminderFile(world.ports, { time: '25:00', origin: '' })).toThrow(RangeError);
});
