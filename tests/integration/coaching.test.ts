import { expect, test } from 'vitest';
import type { AttemptMode } from '#app/domain/roles.ts';
import { createClass } from '#app/use-cases/create-class.server.ts';
import type { Caller } from '#app/use-cases/contracts.ts';
import type { HintView } from '#app/domain/coaching/hints.ts';
import type { LoadedDesk } from '#app/use-cases/desk-contracts.ts';
import { forkAttempt } from '#app/use-cases/fork-attempt.server.ts';
import { joinClassWithCode } from '#app/use-cases/join-class-with-code.server.ts';
import { showScenario } from '#app/use-cases/list-scenarios.server.ts';
import { loadDebrief } from '#app/use-cases/load-debrief.server.ts';
import { loadDesk } from '#app/use-cases/load-desk.server.ts';
import { openHint } from '#app/use-cases/open-hint.server.ts';
import { performAct } from '#app/use-cases/perform-act.server.ts';
import type { Ports } from '#app/use-cases/ports.ts';
import { resumeList } from '#app/use-cases/resume-list.server.ts';
import { startAttempt } from '#app/use-cases/start-attempt.server.ts';
import { submitAttempt } from '#app/use-cases/submit-attempt.server.ts';
import { takeHintedAct } from '#app/use-cases/take-hinted-act.server.ts';
import { listAudit } from '#db/repositories/audit.ts';
import { selectEvents } from '#db/repositories/attempts.ts';
import type { HintLevel } from '#simulations/hints/types.ts';
import type { Json } from '#simulations/procedures/case-event.ts';
import { content, refusal, value, World } from './support/world.ts';

const SCENARIO = 'dat-vuon-bai-sa';
const REFUSE_RECEIPT = { do: 'petition.receiptRefused', data: { reason: 'wrong-form' } } as const;
const DECIDES_NOTHING = { do: 'deadline.noted', data: { label: 'Hạn thụ lý', on: '2026-08-12' } } as const;

function begin(ports: Ports, caller: Caller, mode: AttemptMode): string {
  return value(startAttempt(ports, caller, { scenario: SCENARIO, mode })).attempt;
}

function deskOf(ports: Ports, caller: Caller, attempt: string): LoadedDesk {
  return value(loadDesk(ports, caller, { attempt }));
}

function urgent(ports: Ports, caller: Caller, attempt: string): HintView {
  const { hints } = value(loadDesk(ports, caller, { attempt, hints: true }));
  const hint = hints === 'unasked' ? undefined : hints?.[0];
  if (!hint) throw new Error('no hint');
  return hint;
}

/** Opens the hint at a place of the ladder up to a level, one after the other. */
function openTo(ports: Ports, caller: Caller, attempt: string, level: HintLevel, step = 0): void {
  for (const next of ([1, 2, 3] as const).filter((one) => one <= level)) {
    value(openHint(ports, caller, { attempt, expectedSeq: deskOf(ports, caller, attempt).attempt.seq, step, level: next }));
  }
}

/** Has the most urgent step done, all its levels opened before. */
function takeUrgent(ports: Ports, caller: Caller, attempt: string): void {
  openTo(ports, caller, attempt, 3);
  value(takeHintedAct(ports, caller, { attempt, expectedSeq: deskOf(ports, caller, attempt).attempt.seq, step: 0 }));
}

test.each(['guided', 'practice'] as const)('in a %s case the most urgent step is told level by level, and nothing of it before it is opened', (mode) => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller, mode);
  expect(urgent(world.ports, caller, attempt)).toMatchObject({ step: 0, said: [], next: { level: 1 } });
  openTo(world.ports, caller, attempt, 1);
  const told = urgent(world.ports, caller, attempt);
  expect(told.said.map(({ level }) => level)).toEqual([1]);
  expect(told.next?.level).toBe(2);
  expect(told.next?.offer).not.toBe('');
});

test('the ladder is worked out for whoever asks, and as long as the last thing done was to open a hint', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller, 'practice');
  expect(deskOf(world.ports, caller, attempt).hints).toBe('unasked');
  openTo(world.ports, caller, attempt, 1);
  expect(deskOf(world.ports, caller, attempt).hints).toMatchObject([{ said: [{ level: 1 }] }]);
  value(performAct(world.ports, caller, { attempt, expectedSeq: 2, ...DECIDES_NOTHING }));
  expect(deskOf(world.ports, caller, attempt).hints).toBe('unasked');
  expect(value(loadDesk(world.ports, caller, { attempt, bare: true, hints: true })).hints).toBeNull();
});

test('an opened hint is an event of the log and a line of the audit, and what was opened is still told when the page is loaded anew', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller, 'practice');
  openTo(world.ports, caller, attempt, 3);
  expect(urgent(world.ports, caller, attempt).said.map(({ level }) => level)).toEqual([1, 2, 3]);
  const opened = selectEvents(world.db, attempt).filter(({ type }) => type === 'hint.opened');
  expect(opened.map(({ data }) => data['level'])).toEqual([1, 2, 3]);
  expect(listAudit(world.db, attempt).slice(1).map(({ act, details }) => [act, details['act']])).toEqual(opened.map(() => ['attempt.acted', 'hint.opened']));
});

test('no level is skipped or opened twice, and a step that is not on the ladder is none', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller, 'practice');
  expect(refusal(openHint(world.ports, caller, { attempt, expectedSeq: 1, step: 0, level: 2 }))).toMatchObject({ reason: 'refused' });
  expect(refusal(takeHintedAct(world.ports, caller, { attempt, expectedSeq: 1, step: 0 }))).toMatchObject({ reason: 'refused' });
  expect(refusal(openHint(world.ports, caller, { attempt, expectedSeq: 1, step: 99, level: 1 }))).toEqual({ reason: 'not-found' });
  openTo(world.ports, caller, attempt, 1);
  const { seq } = deskOf(world.ports, caller, attempt).attempt;
  expect(refusal(openHint(world.ports, caller, { attempt, expectedSeq: seq, step: 0, level: 1 }))).toMatchObject({ reason: 'refused' });
  expect(selectEvents(world.db, attempt)).toHaveLength(seq);
});

test('an examination gives no hints, no remarks and no stages, and takes none by any way', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller, 'exam');
  value(performAct(world.ports, caller, { attempt, expectedSeq: 1, ...REFUSE_RECEIPT }));
  const { seq } = deskOf(world.ports, caller, attempt).attempt;
  expect(deskOf(world.ports, caller, attempt)).toMatchObject({ hints: null, remarks: [], stages: [] });
  expect(refusal(openHint(world.ports, caller, { attempt, expectedSeq: seq, step: 0, level: 1 }))).toEqual({ reason: 'not-allowed' });
  expect(refusal(takeHintedAct(world.ports, caller, { attempt, expectedSeq: seq, step: 0 }))).toEqual({ reason: 'not-allowed' });
  expect(refusal(performAct(world.ports, caller, { attempt, expectedSeq: seq, do: 'hint.opened', data: { subject: 'petition.registered', instance: '', level: 1 } }))).toEqual({ reason: 'not-allowed' });
  expect(selectEvents(world.db, attempt)).toHaveLength(seq);
});

test('hints are for whoever works the case: a trainer who looks on sees none and opens none, a stranger finds nothing', async () => {
  using world = new World();
  const trainer = await world.person(await world.admin(), 'trainer', '0912000003');
  const { code } = value(createClass(world.ports, trainer, { title: 'Lớp' }));
  const trainee = value(joinClassWithCode(world.ports, { code, name: 'Vi Thị Hạnh' })).caller;
  const attempt = begin(world.ports, trainee, 'guided');
  expect(deskOf(world.ports, trainer, attempt).hints).toBeNull();
  for (const other of [trainer, world.trainee('Đặng Văn Lâm')]) {
    expect(refusal(openHint(world.ports, other, { attempt, expectedSeq: 1, step: 0, level: 1 }))).toEqual({ reason: 'not-found' });
    expect(refusal(takeHintedAct(world.ports, other, { attempt, expectedSeq: 1, step: 0 }))).toEqual({ reason: 'not-found' });
  }
});

test('two tabs open a hint: the same one counts once, a different act in between is a conflict', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller, 'practice');
  const first = { attempt, expectedSeq: 1, step: 0, level: 1 } as const;
  expect(value(openHint(world.ports, caller, first))).toEqual({ seq: 2, events: 1 });
  expect(value(openHint(world.ports, caller, first))).toEqual({ seq: 2, events: 0 });
  value(performAct(world.ports, caller, { attempt, expectedSeq: 2, ...DECIDES_NOTHING }));
  expect(refusal(openHint(world.ports, caller, { attempt, expectedSeq: 2, step: 0, level: 2 }))).toEqual({ reason: 'conflict', actualSeq: 3, typed: {} });
});

test('the last level does the act: the case moves on, and the same press sent twice does it once', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller, 'practice');
  openTo(world.ports, caller, attempt, 3);
  const { seq } = deskOf(world.ports, caller, attempt).attempt;
  const taken = value(takeHintedAct(world.ports, caller, { attempt, expectedSeq: seq, step: 0 }));
  const added = selectEvents(world.db, attempt).slice(seq);
  expect(added[0]).toMatchObject({ type: 'hint.opened', data: { level: 4 } });
  expect(added.length).toBeGreaterThan(1);
  expect(taken).toEqual({ seq: seq + added.length, events: added.length });
  expect(value(takeHintedAct(world.ports, caller, { attempt, expectedSeq: seq, step: 0 }))).toEqual({ seq: taken.seq, events: 0 });
  expect(listAudit(world.db, attempt).at(-1)?.details).toMatchObject({ act: 'hint.taken', from: seq + 1, to: taken.seq });
});

test('a hinted act is stored with its hint or not at all', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller, 'practice');
  openTo(world.ports, caller, attempt, 3);
  const { seq } = deskOf(world.ports, caller, attempt).attempt;
  world.db.driver.exec("CREATE TRIGGER fail BEFORE INSERT ON audit WHEN NEW.act = 'attempt.acted' BEGIN SELECT RAISE(ABORT, 'power'); END");
  expect(() => takeHintedAct(world.ports, caller, { attempt, expectedSeq: seq, step: 0 })).toThrow('power');
  world.db.driver.exec('DROP TRIGGER fail');
  expect(deskOf(world.ports, caller, attempt).attempt.seq).toBe(seq);
});

test('opening hints is no act: a case in which nothing else was done cannot be handed in, and counts no acts', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller, 'practice');
  openTo(world.ports, caller, attempt, 2);
  const { seq, actedSeq } = deskOf(world.ports, caller, attempt).attempt;
  expect([seq, actedSeq]).toEqual([3, 1]);
  expect(refusal(submitAttempt(world.ports, caller, { attempt, expectedSeq: seq }))).toEqual({ reason: 'nothing-done' });
  expect(value(resumeList(world.ports, caller)).open).toMatchObject([{ id: attempt, acts: 0 }]);
});

test('an examination asks at a marked act what it rests on, together with the other faults; not to know it is an answer, and none is stated then', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller, 'exam');
  const seq = value(performAct(world.ports, caller, { attempt, expectedSeq: 1, do: 'paper.read', data: { paper: 'don' } })).seq;
  const marked = { attempt, expectedSeq: seq, do: 'petition.classified' } as const;
  const { contents } = content().scenarios.get(SCENARIO)!.scenario.facts.petition;
  const classes = Object.fromEntries(contents.map(({ id }) => [id, 'complaint']));
  expect(refusal(performAct(world.ports, caller, { ...marked, data: { classes, basis: '' } }))).toMatchObject({ reason: 'refused', kind: 'invalid', fields: { basis: expect.stringContaining('căn cứ') } });
  expect(Object.keys((refusal(performAct(world.ports, caller, { ...marked, data: { classes: {} } })) as { fields: object }).fields).sort()).toEqual(['basis', 'classes']);
  const taken = value(performAct(world.ports, caller, { ...marked, data: { classes, basis: 'none' } }));
  expect(selectEvents(world.db, attempt)[seq]?.data).toEqual({ classes });
  value(performAct(world.ports, caller, { ...marked, expectedSeq: taken.seq, data: { classes, basis: 'lkn-2011/d27' } }));
  expect(selectEvents(world.db, attempt)[taken.seq]?.data).toMatchObject({ basis: 'lkn-2011/d27' });
});

test.each(['guided', 'practice'] as const)('a %s case takes a marked act without a ground', (mode) => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller, mode);
  const seq = value(performAct(world.ports, caller, { attempt, expectedSeq: 1, do: 'paper.read', data: { paper: 'don' } })).seq;
  const classes = Object.fromEntries(content().scenarios.get(SCENARIO)!.scenario.facts.petition.contents.map(({ id }) => [id, 'complaint']));
  value(performAct(world.ports, caller, { attempt, expectedSeq: seq, do: 'petition.classified', data: { classes }, despite: { why: '' } }));
});

test('a guided case stops before an act that cannot be made good: nothing is written, what was filled in comes back', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller, 'guided');
  const stopped = refusal(performAct(world.ports, caller, { attempt, expectedSeq: 1, ...REFUSE_RECEIPT }));
  expect(stopped).toMatchObject({ reason: 'fatal', typed: REFUSE_RECEIPT.data, stop: { name: expect.stringMatching(/\S/), citizen: expect.stringMatching(/\S/) } });
  expect(stopped.reason === 'fatal' && stopped.stop.cites.map(({ provision }) => provision)).toContain('lkn-2011/d8/k1');
  expect(selectEvents(world.db, attempt)).toHaveLength(1);
});

test('told to go on, a guided case does the act, and the reason is in its audit and not in the log', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller, 'guided');
  value(performAct(world.ports, caller, { attempt, expectedSeq: 1, ...REFUSE_RECEIPT, despite: { why: '  Đơn viết tay, tôi tưởng phải theo mẫu. ' } }));
  expect(selectEvents(world.db, attempt)[1]).toMatchObject({ type: REFUSE_RECEIPT.do, data: REFUSE_RECEIPT.data });
  const { details } = listAudit(world.db, attempt).at(-1) ?? { details: {} };
  expect(details).toMatchObject({ act: REFUSE_RECEIPT.do, despite: expect.stringContaining('receipt-may-be-refused'), why: 'Đơn viết tay, tôi tưởng phải theo mẫu.' });
  expect(JSON.stringify(selectEvents(world.db, attempt))).not.toContain('viết tay, tôi tưởng');
  expect(deskOf(world.ports, caller, attempt).remarks.map(({ fatal }) => fatal)).toEqual([true]);
});

test.each(['practice', 'exam'] as const)('a %s case does not stop anybody', (mode) => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller, mode);
  value(performAct(world.ports, caller, { attempt, expectedSeq: 1, ...REFUSE_RECEIPT }));
  expect(selectEvents(world.db, attempt)[1]?.data).toEqual(REFUSE_RECEIPT.data);
});

test('a guided case lets acts through that can be made good', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller, 'guided');
  expect(value(performAct(world.ports, caller, { attempt, expectedSeq: 1, ...DECIDES_NOTHING })).events).toBe(1);
});

test('whoever hands in hears what help was taken and what it cost', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller, 'practice');
  for (let acts = 0; acts < 12; acts += 1) takeUrgent(world.ports, caller, attempt);
  value(submitAttempt(world.ports, caller, { attempt, expectedSeq: deskOf(world.ports, caller, attempt).attempt.seq }));
  const { hints } = value(loadDebrief(world.ports, caller, { attempt }));
  expect(hints.length).toBeGreaterThan(0);
  for (const hint of hints) expect(hint).toMatchObject({ label: expect.stringMatching(/\S/), level: 'nhờ làm giúp', cost: expect.stringMatching(/^mất [\d,]+ điểm$/) });
});

test('after three cases that went well practice is advised, unless an act was done for the trainee; forks do not count', () => {
  using world = new World();
  const { ports, db } = world;
  const caller = world.trainee();
  const advice = () => value(showScenario(ports, caller, { scenario: SCENARIO })).advice;
  const work = (shown: boolean): string => {
    world.pass(60);
    const attempt = begin(ports, caller, 'practice');
    if (shown) takeUrgent(ports, caller, attempt);
    value(performAct(ports, caller, { attempt, expectedSeq: deskOf(ports, caller, attempt).attempt.seq, ...DECIDES_NOTHING }));
    value(submitAttempt(ports, caller, { attempt, expectedSeq: deskOf(ports, caller, attempt).attempt.seq }));
    return attempt;
  };
  const [first = ''] = [work(false), work(false), work(false)];
  expect(advice()).toEqual({ mode: 'guided', reason: 'help-needed' });
  db.driver.exec('UPDATE reports SET score_tenths = 850');
  expect(advice()).toEqual({ mode: 'practice', reason: 'ready' });
  const fork = value(forkAttempt(ports, caller, { attempt: first, beforeSeq: 2 })).attempt;
  value(performAct(ports, caller, { attempt: fork, expectedSeq: 1, ...DECIDES_NOTHING }));
  value(submitAttempt(ports, caller, { attempt: fork, expectedSeq: 2 }));
  expect(advice()).toEqual({ mode: 'practice', reason: 'ready' });
  work(true);
  db.driver.exec('UPDATE reports SET score_tenths = 1000');
  expect(advice()).toEqual({ mode: 'guided', reason: 'help-needed' });
});

test('a practice case says at the end of a stage what went wrong in it, and before that nothing', () => {
  using world = new World();
  const caller = world.trainee();
  const { attempt } = value(startAttempt(world.ports, caller, { scenario: 'so-do-cho-dinh-chinh', mode: 'practice' }));
  const act = (what: string, data: Record<string, Json>): void => {
    value(performAct(world.ports, caller, { attempt, expectedSeq: deskOf(world.ports, caller, attempt).attempt.seq, do: what, data }));
  };
  act('paper.read', { paper: 'don' });
  act('citizen.identified', { how: 'kept-papers' });
  expect(deskOf(world.ports, caller, attempt).stages).toEqual([]);
  act('petition.registered', { receivedOn: '2026-10-05', book: 'reception-logbook' });
  act('petition.classified', { classes: { 'tra-ho-so': 'complaint' } });
  const [intake] = deskOf(world.ports, caller, attempt).stages;
  expect(intake).toMatchObject({ label: expect.stringMatching(/\S/), remarks: [{ id: expect.stringContaining('keep-identity-papers') }] });
  expect(intake?.remarks[0]?.cites.length).toBeGreaterThan(0);
});

test('who has worked no case is advised to be guided, visitors too', () => {
  using world = new World();
  expect(value(showScenario(world.ports, world.trainee(), { scenario: SCENARIO })).advice).toEqual({ mode: 'guided', reason: 'few' });
  expect(value(showScenario(world.ports, null, { scenario: SCENARIO })).advice).toEqual({ mode: 'guided', reason: 'few' });
});
