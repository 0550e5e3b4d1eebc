import { expect, test } from 'vitest';
import { contestTrace, traceText } from '#app/domain/contest-trace.ts';
import { parseReport } from '#app/domain/report-schema.ts';
import type { Caller } from '#app/use-cases/contracts.ts';
import { compareWithRepair } from '#app/use-cases/compare-with-repair.server.ts';
import { forkAttempt } from '#app/use-cases/fork-attempt.server.ts';
import { forkWithRepair } from '#app/use-cases/fork-with-repair.server.ts';
import { listScenarios } from '#app/use-cases/list-scenarios.server.ts';
import { loadAttemptMap } from '#app/use-cases/load-attempt-map.server.ts';
import { loadDebrief } from '#app/use-cases/load-debrief.server.ts';
import { loadDesk } from '#app/use-cases/load-desk.server.ts';
import { showMiniCase } from '#app/use-cases/mini-case.server.ts';
import { performAct } from '#app/use-cases/perform-act.server.ts';
import type { Ports } from '#app/use-cases/ports.ts';
import { workRegrade } from '#app/use-cases/regrade-batch.ts';
import { startRegrade } from '#app/use-cases/regrade.server.ts';
import { resumeList } from '#app/use-cases/resume-list.server.ts';
import { seed } from '#app/use-cases/seed.server.ts';
import { startAttempt } from '#app/use-cases/start-attempt.server.ts';
import { submitAttempt } from '#app/use-cases/submit-attempt.server.ts';
import { waitUntil } from '#app/use-cases/wait-until.server.ts';
import type { Course } from '#content/compile/courses.ts';
import { selectEvents, selectLog, selectOptionalAttempt } from '#db/repositories/attempts.ts';
import { selectOptionalReport } from '#db/repositories/grading.ts';
import { listWorkedCases } from '#db/repositories/worked-cases.ts';
import { practiseStage } from '#simulations/grading/practised-stage.ts';
import { hintAct, hintLadder } from '#simulations/hints/ladder.ts';
import { isoOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import type { Json } from '#simulations/procedures/case-event.ts';
import { complaintProcedure } from '#simulations/procedures/index.ts';
import { amend, wordingFrom } from '#tests/support/amended-law.ts';
import { gradeTrace } from '#tests/support/contest-trace.ts';
import { content, refusal, value, World } from './support/world.ts';

const SCENARIO = 'quay-cho-go-may';
const STAGE = 'response';
const LESSON = 'khieu-nai/thu-ly';

/** One lesson that has the mini-case. */
const COURSE = {
  id: 'khieu-nai',
  lessons: [{ slug: 'thu-ly', head: { title: 'Thụ lý khiếu nại' }, tree: [['MiniCase', { scenario: SCENARIO, stage: STAGE }, ['p', {}, 'Trả lời chị Thoa: ', ['strong', {}, 'thụ lý hay không'], '.']]], uses: [] }],
  figures: {},
} as unknown as Course;

const withLesson = () => ({ content: { ...content(), courses: [COURSE] } });

function begin(ports: Ports, caller: Caller, practice = { stage: STAGE, lesson: LESSON }): string {
  return value(startAttempt(ports, caller, { scenario: SCENARIO, mode: 'exam', practice })).attempt;
}

const seqOf = (ports: Ports, caller: Caller, attempt: string): number => value(loadDesk(ports, caller, { attempt })).attempt.seq;

function act(ports: Ports, caller: Caller, attempt: string, type: string, data: Readonly<Record<string, Json>>): void {
  value(performAct(ports, caller, { attempt, expectedSeq: seqOf(ports, caller, attempt), do: type, data }));
}

function handIn(ports: Ports, caller: Caller, attempt: string) {
  value(submitAttempt(ports, caller, { attempt, expectedSeq: seqOf(ports, caller, attempt) }));
  return value(loadDebrief(ports, caller, { attempt }));
}

/** Does what the most urgent hint would do, until nothing is wanted any more. */
function workRightly(ports: Ports, caller: Caller, attempt: string): void {
  const scenario = ports.content.scenarios.get(SCENARIO)?.scenario;
  if (scenario === undefined) throw new Error(SCENARIO);
  const input = { scenario, procedure: practiseStage(complaintProcedure, STAGE), law: createLawView(ports.content.register) };
  for (let step = 0; step < 20; step += 1) {
    const events = selectEvents(ports.db, attempt);
    const [hint] = hintLadder({ ...input, events }).hints;
    const wanted = hint === undefined ? null : hintAct({ ...input, events }, hint.subject, hint.instance);
    if (wanted === null) return;
    if ('do' in wanted) act(ports, caller, attempt, wanted.do, wanted.data);
    else value(waitUntil(ports, caller, { attempt, expectedSeq: events.length, until: wanted.wait === 'until' ? isoOf(wanted.day) : 'next-event' }));
  }
}

/** Accepts what must be refused, by the desk's own form with whatever it wants filled in. */
function acceptWrongly(ports: Ports, caller: Caller, attempt: string): void {
  const offer = value(loadDesk(ports, caller, { attempt, act: 'complaint.accepted' })).offer;
  if (offer === null) throw new Error('the desk does not offer acceptance');
  const data: Record<string, Json> = {};
  for (const field of offer.fields) {
    if (field.kind === 'choice') data[field.name] = field.options[0]?.value ?? '';
    else if (field.kind === 'multi') data[field.name] = field.options.slice(0, 1).map((option) => option.value);
    else if (field.kind === 'yes-no') data[field.name] = true;
  }
  act(ports, caller, attempt, 'complaint.accepted', data);
}

test('a mini-case begins behind what was done before, on the right day, as practice, and says so on the desk', () => {
  using world = new World(withLesson());
  const caller = world.trainee();
  const intro = value(showMiniCase(world.ports, caller, { scenario: SCENARIO, stage: STAGE, lesson: LESSON }));
  expect(intro).toMatchObject({ stage: { id: STAGE, label: 'Thụ lý hoặc trả lời' }, hasBefore: true, attempts: [], lesson: { address: LESSON, title: 'Thụ lý khiếu nại', aim: ['Trả lời chị Thoa: thụ lý hay không.'] } });
  const attempt = begin(world.ports, caller);
  expect(selectOptionalAttempt(world.db, attempt)).toMatchObject({ mode: 'practice', stage: STAGE, lesson: LESSON });
  const log = selectLog(world.db, attempt);
  expect(new Set(log.map(({ batch }) => batch))).toEqual(new Set([1]));
  expect(log.filter(({ event }) => event.src === 'trainee').map(({ event }) => event.type)).toEqual(expect.arrayContaining(['petition.registered', 'petition.classified']));
  const desk = value(loadDesk(world.ports, caller, { attempt }));
  expect(desk.attempt.practice).toEqual({ stage: 'Thụ lý hoặc trả lời', laid: log.length, hasBefore: true });
  expect(desk.desk.today).toBe(intro.from);
  expect(desk.stages).toEqual([]);
});

test('what stands before the stage is nobody\'s doing: without an act of one\'s own nothing can be handed in', () => {
  using world = new World(withLesson());
  const caller = world.trainee();
  const attempt = begin(world.ports, caller);
  expect(refusal(submitAttempt(world.ports, caller, { attempt, expectedSeq: seqOf(world.ports, caller, attempt) }))).toEqual({ reason: 'nothing-done' });
});

test('a stage that the case never comes to, or that nobody knows, cannot be begun; a lesson that has it not is not noted', () => {
  using world = new World(withLesson());
  const caller = world.trainee();
  for (const stage of ['dialogue', 'khong-co']) {
    expect(refusal(startAttempt(world.ports, caller, { scenario: SCENARIO, mode: 'practice', practice: { stage } }))).toEqual({ reason: 'not-found' });
    expect(refusal(showMiniCase(world.ports, caller, { scenario: SCENARIO, stage }))).toEqual({ reason: 'not-found' });
  }
  const attempt = begin(world.ports, caller, { stage: STAGE, lesson: 'khieu-nai/bai-khac' });
  expect(selectOptionalAttempt(world.db, attempt)).toMatchObject({ stage: STAGE, lesson: null });
});

test('only its owner works it, and to another trainee it does not exist', () => {
  using world = new World(withLesson());
  const attempt = begin(world.ports, world.trainee());
  const other = world.trainee('Hoàng Văn Khác');
  expect(refusal(loadDesk(world.ports, other, { attempt }))).toEqual({ reason: 'not-found' });
  expect(refusal(performAct(world.ports, other, { attempt, expectedSeq: 7, do: 'person.asked', data: { person: 'thoa' } }))).toMatchObject({ reason: 'not-found' });
  expect(refusal(submitAttempt(world.ports, other, { attempt, expectedSeq: 7 }))).toEqual({ reason: 'not-found' });
});

test('the stage done as the law wants it: the debrief judges the stage alone and leads back to the lesson', () => {
  using world = new World(withLesson());
  const caller = world.trainee();
  const attempt = begin(world.ports, caller);
  workRightly(world.ports, caller, attempt);
  const debrief = handIn(world.ports, caller, attempt);
  expect(debrief).toMatchObject({ findings: [], scoreTenths: 1000, passed: true });
  expect(debrief.practice).toEqual({ stage: 'Thụ lý hoặc trả lời', lesson: { title: 'Thụ lý khiếu nại', href: '/bai-hoc/khieu-nai/thu-ly' } });
  const laid = selectLog(world.db, attempt).filter(({ batch }) => batch === 1).length;
  expect(laid).toBeGreaterThan(4);
  expect(debrief.doneRight.map(({ label }) => label).sort()).toEqual(debrief.timeline.flatMap(({ mine }) => mine ?? []).sort());
  expect(debrief.doneRight).toHaveLength(2);
  expect(JSON.parse(selectOptionalReport(world.db, attempt)?.json ?? '{}')).toMatchObject({ basis: { stage: STAGE } });
  expect(value(loadAttemptMap(world.ports, caller, { attempt })).attempt).toBe(attempt);
});

test('a wrong turn is told, compared with its repair, and tried again from there, still as a mini-case', () => {
  using world = new World(withLesson());
  const caller = world.trainee();
  const attempt = begin(world.ports, caller);
  acceptWrongly(world.ports, caller, attempt);
  const debrief = handIn(world.ports, caller, attempt);
  const branch = debrief.findings.find(({ class: kind }) => kind === 'branch');
  expect(branch?.fork).not.toBeNull();
  const laid = selectLog(world.db, attempt).filter(({ batch }) => batch === 1).length;

  value(compareWithRepair(world.ports, caller, { attempt, finding: branch?.id ?? '' }));
  const fork = value(forkAttempt(world.ports, caller, { attempt, beforeSeq: branch?.fork?.beforeSeq ?? 0 })).attempt;
  expect(selectOptionalAttempt(world.db, fork)).toMatchObject({ stage: STAGE, lesson: LESSON, forkedFrom: attempt });
  expect(value(loadDesk(world.ports, caller, { attempt: fork })).attempt.practice?.laid).toBe(laid);
  expect(refusal(forkAttempt(world.ports, caller, { attempt, beforeSeq: 3 }))).toEqual({ reason: 'not-found' });

  const repaired = value(forkWithRepair(world.ports, caller, { attempt, finding: branch?.id ?? '' })).attempt;
  expect(selectOptionalAttempt(world.db, repaired)).toMatchObject({ stage: STAGE, lesson: LESSON });
  expect(selectLog(world.db, repaired).slice(0, laid).map(({ event }) => event)).toEqual(selectLog(world.db, attempt).slice(0, laid).map(({ event }) => event));
  expect(value(loadDesk(world.ports, caller, { attempt: repaired })).attempt.practice?.laid).toBe(laid);
});

test('an upheld contest becomes a trace that is graded as the mini-case that it was', () => {
  using world = new World(withLesson());
  const caller = world.trainee();
  const attempt = begin(world.ports, caller);
  acceptWrongly(world.ports, caller, attempt);
  handIn(world.ports, caller, attempt);
  const report = parseReport(selectOptionalReport(world.db, attempt)?.json ?? '');
  const [finding] = report?.findings ?? [];
  const trace = report === null ? null : contestTrace(SCENARIO, selectEvents(world.db, attempt), report, finding?.id ?? '');
  if (trace === null) throw new Error('no trace');
  const { found, expected, contested } = gradeTrace('trace.json', traceText(trace));
  expect(found).toEqual([...expected, contested].sort());
});

test('lists name a mini-case as one; it neither stands in the library nor counts for the mode that is advised', () => {
  using world = new World(withLesson());
  const caller = world.trainee();
  const attempt = begin(world.ports, caller);
  acceptWrongly(world.ports, caller, attempt);
  handIn(world.ports, caller, attempt);
  expect(value(resumeList(world.ports, caller)).submitted[0]).toMatchObject({ id: attempt, stage: STAGE, title: expect.stringContaining('(ca ngắn: Thụ lý hoặc trả lời)') });
  expect(value(listScenarios(world.ports, caller)).find(({ id }) => id === SCENARIO)?.attempts).toEqual([]);
  expect(listWorkedCases(world.db, caller.person, 'complaint', 5)).toEqual([]);
});

test('after a change of law a mini-case is graded anew as what it is', async () => {
  using world = new World(withLesson());
  const admin = await world.admin();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller);
  workRightly(world.ports, caller, attempt);
  const before = handIn(world.ports, caller, attempt);
  world.pass(60);
  const day = selectLog(world.db, attempt).at(-1)?.event.day ?? 0;
  const ports = { ...world.ports, content: { ...amend(world.ports.content, 'lkn-2011/d27', wordingFrom(day - 10, (version) => ({ ...version, summary: `${version.summary} (sửa lời)` }))), courses: [COURSE] } };
  seed(ports);
  value(startRegrade(ports, { start: (regrade) => workRegrade(ports, { regrade, part: 0, parts: 1, shouldStop: () => false }), isWorking: () => false }, admin, { kind: 'real' }));
  const report: unknown = JSON.parse(selectOptionalReport(ports.db, attempt)?.json ?? '{}');
  expect(report).toMatchObject({ basis: { stage: STAGE, register: ports.content.register.version } });
  expect(value(loadDebrief(ports, caller, { attempt })).scoreTenths).toBe(before.scoreTenths);
});
