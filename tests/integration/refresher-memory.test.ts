import { expect, test } from 'vitest';
import { contrastKeys, drawItem, itemKeys } from '#app/domain/refreshers/items.ts';
import { foldRule } from '#app/domain/refreshers/memory.ts';
import { rulesOf } from '#app/domain/refreshers/provision-rules.ts';
import { changeDays, changesByRule } from '#app/domain/refreshers/rules.ts';
import { answerQuestion } from '#app/use-cases/answer-question.server.ts';
import type { Caller } from '#app/use-cases/contracts.ts';
import { loadComposer } from '#app/use-cases/load-composer.server.ts';
import { composeRunSheet } from '#app/use-cases/compose-run-sheet.server.ts';
import type { ContentLibrary, Ports } from '#app/use-cases/ports.ts';
import { answerItem } from '#app/use-cases/refresher.server.ts';
import { itemSource, standingOf, todayRows } from '#app/use-cases/refresher-day.ts';
import { composeSet, composeUnitWorkshop, loadUnitLearning } from '#app/use-cases/unit-learning.server.ts';
import { loadLaw } from '#content/compile/law.ts';
import { registerToJson } from '#content/compile/law-json.ts';
import { loadQuestions } from '#content/compile/questions.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { listEvidencesOfRule, listMemories } from '#db/repositories/refreshers.ts';
import { isoOf } from '#simulations/law/day.ts';
import { rightAnswer } from '#simulations/questions/judge.ts';
import { registerWithShorterAcceptance } from '#tests/support/edited-register.ts';
import { workedAttempt } from '#tests/support/worked-attempt.ts';
import { content, refusal, value, World } from './support/world.ts';

const DAY = 24 * 60 * 60;
const rows = (world: World, sql: string) => world.db.driver.prepare(sql).all() as Record<string, unknown>[];

const { register } = loadLaw('content/law');
if (register === null) throw new Error('content/law does not load');
const { bank: loaded } = loadQuestions('content/questions', register, loadScenarios('content/scenarios', register).scenarios);
const bank: ContentLibrary['bank'] = { questions: new Map(loaded.questions.map((question) => [question.id, question])), misconceptions: new Map(loaded.misconceptions.map((one) => [one.id, one])) };

/** The real cases, law and questions. */
const library = (over: Partial<ContentLibrary> = {}): ContentLibrary => ({ ...content(), bank, ...over });

let made = 0;

/** Answers the first item of the day. @returns its rule */
function answerNext(ports: Ports, { person, ...caller }: Caller, how: 'right' | 'wrong'): string {
  const [row] = todayRows(ports, person, standingOf(ports, person));
  const source = itemSource(ports.content);
  const rule = rulesOf(source).get(row?.rule ?? '');
  const item = row === undefined || rule === undefined ? null : drawItem(rule, row, source);
  if (row === undefined || item === null) throw new Error('nothing is asked');
  const { decision, ground } = item;
  const wrong = 'choices' in decision ? decision.choices.filter(({ right }) => !right).map(({ key }) => key).slice(0, 1) : decision.form === 'order' ? decision.steps.map(({ key }) => key) : decision.form === 'classify' ? decision.items.map(() => 'feedback') : ['1999-01-01'];
  value(answerItem(ports, { ...caller, person }, { id: `traloi${String((made += 1)).padStart(6, '0')}`, rule: row.rule, key: row.key, seed: row.seed, decision: how === 'right' ? [...rightAnswer(decision)] : wrong, ground: ground === null ? null : [...rightAnswer(ground)], hinted: false }));
  return row.rule;
}

test('trials of a draft and cases taken up again at a fork are no evidence, in the day and in the night', () => {
  using world = new World({ content: library() });
  const author = world.trainee();
  const tried = workedAttempt(world.ports, author, 'quay-cho-go-may', 'khong-thu-ly-tre');
  world.db.driver.prepare("INSERT INTO drafts (id, kind, item, author, title, state, base, revision, created_at, updated_at) VALUES ('d1', 'case', 'ca-thu', ?, 'Ca thử', 'draft', 'null', 1, ?, ?)").run(author.person, world.now, world.now);
  world.db.driver.prepare("UPDATE attempts SET trial = 'd1', trial_revision = 1 WHERE id = ?").run(tried);
  const forker = world.trainee('Lò Văn Sính');
  const forked = workedAttempt(world.ports, forker, 'quay-cho-go-may', 'khong-thu-ly-tre');
  world.db.driver.prepare('UPDATE attempts SET forked_from = ?, forked_before = 2 WHERE id = ?').run(tried, forked);
  for (const { person } of [author, forker]) expect(standingOf(world.ports, person).input.memories).toEqual([]);
  expect(rows(world, 'SELECT * FROM rule_evidences')).toEqual([]);
});

test('the memory of every rule can be built anew from its evidences, and is the same', () => {
  using world = new World({ content: library() });
  const caller = world.trainee();
  workedAttempt(world.ports, caller, 'quay-cho-go-may', 'khong-thu-ly-tre');
  for (let day = 0; day < 6; day += 1) {
    for (const how of ['right', 'wrong'] as const) if (todayRows(world.ports, caller.person, standingOf(world.ports, caller.person)).length > 0) answerNext(world.ports, caller, how);
    world.pass(3 * DAY);
  }
  const memories = listMemories(world.db, caller.person);
  expect(memories.length).toBeGreaterThan(5);
  for (const memory of memories) expect(foldRule(listEvidencesOfRule(world.db, caller.person, memory.rule), changeDays(world.ports.content.register, memory.rule)), memory.rule).toEqual(memory);
});

test('the choice of the next day reflects the errors of the day before: what was wrong is asked again, what was right is not', () => {
  using world = new World({ content: library() });
  const caller = world.trainee();
  const wrong = answerNext(world.ports, caller, 'wrong');
  const right = answerNext(world.ports, caller, 'right');
  expect(todayRows(world.ports, caller.person, standingOf(world.ports, caller.person)).map(({ rule }) => rule)).not.toContain(wrong);
  world.pass(DAY);
  const next = todayRows(world.ports, caller.person, standingOf(world.ports, caller.person));
  expect(next[0]).toMatchObject({ rule: wrong, reason: 'due' });
  expect(next.map(({ rule }) => rule)).not.toContain(right);
});

test('a question about a provision that no duty rests on trains the provision as a rule of its own', () => {
  using world = new World({ content: library() });
  const caller = world.trainee();
  value(answerQuestion(world.ports, caller, { question: 'cds-ai-chiu-trach-nhiem', seed: 3, answer: ['a'], key: null }));
  standingOf(world.ports, caller.person);
  const [{ rule } = { rule: '' }] = rows(world, 'SELECT rule FROM rule_memories') as { rule: string }[];
  expect(rule).toBe('nd154-2026/d27/k4');
  const source = itemSource(world.ports.content);
  const provisions = [...rulesOf(source).values()].filter(({ id }) => id.includes('/'));
  expect(provisions.length).toBeGreaterThan(80);
  for (const one of provisions) {
    expect(one.name, one.id).toMatch(/^(?:Điều|Khoản|Điểm|Các|Phần|Phụ|Mục|Đoạn)/);
    expect(drawItem(one, { key: itemKeys(one, source)[0] ?? '', seed: 4 }, source), one.id).not.toBeNull();
  }
});

test('of a rule that was failed and is taken for another, the drill that tells them apart is asked next', () => {
  using world = new World({ content: library() });
  const caller = world.trainee();
  const drill = loaded.questions.find((question) => question.kind === 'single' && question.options.some(({ misconception }) => misconception === 'nham-to-cao-voi-khieu-nai'));
  const options = drill?.kind === 'single' ? drill.options : [];
  expect(options.length).toBeGreaterThan(1);
  const keys = options.map((_, index) => String.fromCharCode(97 + index));
  for (const key of keys) {
    const given = answerQuestion(world.ports, caller, { question: drill?.id ?? '', seed: 5, answer: [key], key: null });
    if (!given.ok) throw new Error('not answered');
    const [row] = rows(world, 'SELECT outcome FROM question_answers ORDER BY rowid DESC LIMIT 1') as { outcome: string }[];
    if (row?.outcome === 'wrong') break;
  }
  standingOf(world.ports, caller.person);
  const [{ rule } = { rule: '' }] = rows(world, "SELECT rule FROM rule_evidences WHERE rating = 'again'") as { rule: string }[];
  world.pass(2 * DAY);
  const again = todayRows(world.ports, caller.person, standingOf(world.ports, caller.person)).find((row) => row.rule === rule);
  expect(again?.key).toMatch(/^bank:/);
  const asked = bank.questions.get(again?.key.slice('bank:'.length) ?? '');
  expect(asked?.kind === 'classify' || (asked?.kind === 'single' && asked.options.some(({ misconception }) => misconception !== undefined))).toBe(true);
});

test('an amendment entered in a test register resets every rule that rests on it on its day, with the contrast item first', () => {
  using world = new World({ content: library() });
  const caller = world.trainee();
  workedAttempt(world.ports, caller, 'dat-vuon-bai-sa', 'lawful');
  const before = standingOf(world.ports, caller.person).input;
  const from = before.today + 3;
  const amended = registerWithShorterAcceptance(isoOf(from));
  const law = library({ register: amended, registerJson: registerToJson(amended) });
  const ports: Ports = { ...world.ports, content: law };
  const resting = [...changesByRule(amended)].filter(([, changes]) => changes.some((change) => change.from === from)).map(([rule]) => rule);
  const met = before.memories.map(({ rule }) => rule).filter((rule) => resting.includes(rule));
  expect(met.length).toBeGreaterThan(1);
  // Before its day nothing is due of it.
  expect(todayRows(ports, caller.person, standingOf(ports, caller.person)).map(({ reason }) => reason)).not.toContain('amended');
  world.pass(3 * DAY);
  const rowsOfDay = todayRows(ports, caller.person, standingOf(ports, caller.person));
  const changed = rowsOfDay.filter(({ reason }) => reason === 'amended');
  expect(changed.map(({ rule }) => rule).sort()).toEqual([...met].sort());
  expect(rowsOfDay.slice(0, changed.length)).toEqual(changed);
  for (const { key } of changed) expect(key).toBe(`change:lkn-2011/d27@${isoOf(from)}`);
  const [first] = changed;
  const rule = rulesOf(itemSource(law)).get(first?.rule ?? '');
  const item = rule === undefined ? null : drawItem(rule, { key: contrastKeys(rule, itemSource(law), from)[0] ?? '', seed: 1 }, itemSource(law));
  if (item === null || !('choices' in item.decision)) throw new Error('no contrast item');
  expect(item.decision.choices.find(({ right }) => right)?.text).toContain('05 ngày làm việc');
  expect(item.decision.choices.filter(({ right }) => !right).map(({ text }) => text).join(' ')).toContain('07 ngày làm việc');
  const answered = answerNext(ports, caller, 'right');
  world.pass(DAY);
  const left = todayRows(ports, caller.person, standingOf(ports, caller.person));
  expect(left.filter(({ reason }) => reason === 'amended').map(({ rule: one }) => one)).toEqual(changed.map(({ rule: one }) => one).filter((one) => one !== answered));
});

/** A unit of some trainees with their trainer. */
async function unitOf(world: World, size: number): Promise<{ trainer: Caller; members: Caller[]; admin: Caller }> {
  const admin = await world.admin();
  const trainer = await world.person(admin, 'trainer', '0912000002');
  const members = Array.from({ length: size }, (_, index) => world.trainee(`Lý Thị ${['An', 'Bình', 'Chi', 'Dung', 'Én', 'Giang', 'Hà', 'Inh', 'Kim', 'Lan'][index] ?? ''}`));
  world.db.driver.exec("INSERT INTO units (id, kind, name, name_key, created_at) VALUES ('u1', 'commune', 'Xã Bãi Sa', 'xa bai sa', '2026-01-01')");
  for (const { person } of [trainer, ...members]) world.db.driver.prepare("UPDATE people SET unit = 'u1' WHERE id = ?").run(person);
  return { trainer, members, admin };
}

test('numbers of a unit are shown only where nothing about one to four people follows from them, by difference either', async () => {
  using world = new World({ content: library() });
  const { trainer, members } = await unitOf(world, 10);
  const [first] = todayRows(world.ports, members[0]?.person ?? '', standingOf(world.ports, members[0]?.person ?? ''));
  const rule = first?.rule ?? '';
  const { today } = standingOf(world.ports, trainer.person).input;
  const meet = (person: string, rating: string) =>
    world.db.driver.prepare("INSERT INTO rule_memories (person, rule, stability, difficulty, due, seen, reps, lapses, right_count, wrong_count, chances, cases, scenarios, hinted, slipped, law, last_at, last_id) VALUES (?, ?, ?, 5, 0, ?, 1, 0, 0, 0, 1, 0, '[]', 0, 0, ?, '', '')").run(person, rule, rating === 'fresh' ? 100 : 0.1, today - 30, today);
  for (const { person } of members.slice(0, 5)) meet(person, 'fresh');
  // Five of ten have met it, so five have not: both may be seen, and that all five remember it.
  expect(value(loadUnitLearning(world.ports, trainer)).rules[0]).toMatchObject({ rule, people: 5, remember: 5 });
  meet(members[5]?.person ?? '', 'faded');
  // Six met it: four did not. Five remember it: that one of the six does not must not follow.
  expect(value(loadUnitLearning(world.ports, trainer)).rules[0]).toMatchObject({ rule, people: null, remember: null });
  for (const { person } of members.slice(6)) meet(person, 'faded');
  expect(value(loadUnitLearning(world.ports, trainer)).rules[0]).toMatchObject({ rule, people: 10, remember: 5 });
});

test('one press opens a workshop about the weakest rules as a run-sheet that the composer changes, for the own unit alone', async () => {
  const uses = new Map([...content().register.provisions.keys()].map((id) => [id, { parts: [], scenarios: ['dat-vuon-bai-sa'], lessons: [], questions: [] }]));
  using world = new World({ content: library({ uses }) });
  const { trainer, members, admin } = await unitOf(world, 6);
  expect(refusal(composeUnitWorkshop(world.ports, trainer))).toEqual({ reason: 'nothing-weak' });
  for (const one of members) for (let turn = 0; turn < 3; turn += 1) answerNext(world.ports, one, 'wrong');
  expect(refusal(composeUnitWorkshop(world.ports, members[0] as Caller))).toEqual({ reason: 'not-allowed' });
  expect(refusal(composeUnitWorkshop(world.ports, admin))).toEqual({ reason: 'nothing-weak' });
  const { id } = value(composeUnitWorkshop(world.ports, trainer));
  const composer = value(loadComposer(world.ports, trainer, { workshop: id }));
  expect(composer).toMatchObject({ title: 'Ôn những chỗ còn yếu: Xã Bãi Sa', status: 'planned' });
  const kinds = composer.steps.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['welcome', 'law', 'case-stage', 'debrief', 'questions', 'closing']));
  expect(composer.steps.filter(({ gone }) => gone)).toEqual([]);
  const law = composer.steps.find(({ kind }) => kind === 'law')?.id ?? '';
  value(composeRunSheet(world.ports, trainer, { workshop: id, revision: composer.revision, do: 'remove', step: law }));
  expect(value(loadComposer(world.ports, trainer, { workshop: id })).steps.map(({ kind }) => kind)).not.toContain('law');
  expect(refusal(composeRunSheet(world.ports, admin, { workshop: id, revision: composer.revision + 1, do: 'remove', step: 'ca' }))).toMatchObject({ reason: 'not-found' });
});

test('what a trainer sets for the unit comes first on the next day of everybody there', async () => {
  using world = new World({ content: library() });
  const { trainer, members } = await unitOf(world, 6);
  for (const one of members) answerNext(world.ports, one, 'wrong');
  world.pass(60);
  value(composeSet(world.ports, trainer));
  world.pass(DAY);
  for (const { person } of members) expect(todayRows(world.ports, person, standingOf(world.ports, person))[0]).toMatchObject({ reason: 'set', by: trainer.name });
});
