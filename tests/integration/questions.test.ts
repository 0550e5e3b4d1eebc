import { expect, test } from 'vitest';
import { answerQuestion } from '#app/use-cases/answer-question.server.ts';
import { listBank } from '#app/use-cases/list-bank.server.ts';
import { loadQuestion } from '#app/use-cases/load-question.server.ts';
import type { Ports } from '#app/use-cases/ports.ts';
import type { Question } from '#simulations/questions/question.ts';
import { content, refusal, value, World } from './support/world.ts';

const QUESTION: Question = {
  id: 'thu-ly',
  course: 'khieu-nai',
  kind: 'date',
  competence: 'time',
  provisions: ['lkn-2011/d27'],
  level: 3,
  ask: 'Nhận đơn ngày {nhan}.',
  vary: { nhan: { day: { from: '2026-08-26', to: '2026-08-26' } } },
  answer: { term: 'lkn-2011/d27', from: 'nhan' },
  because: '{term}.',
};
const ANSWER = { question: 'thu-ly', seed: 7, answer: ['2026-09-07'], key: 'khoa-1' };
const ALL = { course: '', kind: '', level: '', provision: '' };

const ports: Partial<Ports> = { content: { ...content(), bank: { questions: new Map([[QUESTION.id, QUESTION]]), misconceptions: new Map() } } };

const stored = (world: World) => world.db.driver.prepare('SELECT person, question, seed, register_version, given, outcome, misconceptions, answered_at FROM question_answers ORDER BY id').all();
const audited = (world: World) => world.db.driver.prepare("SELECT actor, details FROM audit WHERE act = 'question.answered' ORDER BY id").all();

test('an answer of somebody signed in is stored with seed, law, outcome and misconception, and with its line in the audit', () => {
  using world = new World(ports);
  const trainee = world.trainee();
  value(answerQuestion(world.ports, trainee, ANSWER));
  expect(stored(world)).toEqual([
    { person: trainee.person, question: 'thu-ly', seed: 7, register_version: content().register.version, given: '["2026-09-07"]', outcome: 'wrong', misconceptions: '["luat-cu"]', answered_at: world.now },
  ]);
  expect(audited(world)).toEqual([{ actor: trainee.person, details: '{"question":"thu-ly","outcome":"wrong"}' }]);
});

test('an answer sent twice counts once; the same key of somebody else is another answer', () => {
  using world = new World(ports);
  const [one, other] = [world.trainee(), world.trainee('Lò Văn Sơn')];
  for (const caller of [one, one, other]) value(answerQuestion(world.ports, caller, ANSWER));
  expect(stored(world)).toHaveLength(2);
  expect(audited(world)).toHaveLength(2);
});

test('from a page that is the same for everybody the same answer counts once a day, another answer anew', () => {
  using world = new World(ports);
  const trainee = world.trainee();
  const again = () => value(answerQuestion(world.ports, trainee, { ...ANSWER, key: null }));
  again();
  again();
  value(answerQuestion(world.ports, trainee, { ...ANSWER, key: null, answer: ['2026-09-09'] }));
  world.pass(24 * 60 * 60);
  again();
  expect(stored(world)).toHaveLength(3);
});

test('of a visitor nothing is stored, and the page of the answer says what is right', () => {
  using world = new World(ports);
  value(answerQuestion(world.ports, null, ANSWER));
  expect(stored(world)).toEqual([]);
  expect(audited(world)).toEqual([]);
  const page = value(loadQuestion(world.ports, { question: 'thu-ly', seed: 7, answer: ['2026-09-07'] }));
  expect(page).toMatchObject({ judgement: { outcome: 'wrong', right: ['Thứ Tư, 09/9/2026'] }, next: { question: 'thu-ly', seed: 8 } });
  expect(value(loadQuestion(world.ports, { question: 'thu-ly', seed: 7, answer: null })).judgement).toBeNull();
});

test('an unknown question and an answer of another shape are refused', () => {
  using world = new World(ports);
  const trainee = world.trainee();
  expect(refusal(loadQuestion(world.ports, { question: 'khong-co', seed: 1, answer: null }))).toEqual({ reason: 'not-found' });
  expect(refusal(answerQuestion(world.ports, trainee, { ...ANSWER, question: 'khong-co' }))).toEqual({ reason: 'not-found' });
  expect(refusal(answerQuestion(world.ports, trainee, { ...ANSWER, answer: ['a'] }))).toMatchObject({ reason: 'invalid' });
  expect(stored(world)).toEqual([]);
});

test('the bank is for trainers and administrators, narrowed by kind and provision', async () => {
  using world = new World(ports);
  const admin = await world.admin();
  const trainer = await world.person(admin, 'trainer', '0912000009');
  expect(refusal(listBank(world.ports, world.trainee(), ALL))).toEqual({ reason: 'not-allowed' });
  expect(value(listBank(world.ports, trainer, { ...ALL, provision: 'lkn-2011/' })).rows).toMatchObject([{ id: 'thu-ly', ask: 'Nhận đơn ngày 26/8/2026 (thứ Tư).' }]);
  expect(value(listBank(world.ports, admin, { ...ALL, kind: 'number' }))).toMatchObject({ rows: [], total: 1 });
});
