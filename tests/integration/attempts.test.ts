import { expect, test } from 'vitest';
import type { ActRefusal } from '#app/use-cases/contracts.ts';
import { disagree } from '#app/use-cases/disagree.server.ts';
import { forkAttempt } from '#app/use-cases/fork-attempt.server.ts';
import { listScenarios, showScenario } from '#app/use-cases/list-scenarios.server.ts';
import { loadDebrief } from '#app/use-cases/load-debrief.server.ts';
import { loadDesk } from '#app/use-cases/load-desk.server.ts';
import { performAct } from '#app/use-cases/perform-act.server.ts';
import type { Ports } from '#app/use-cases/ports.ts';
import { resumeList } from '#app/use-cases/resume-list.server.ts';
import { submitAttempt } from '#app/use-cases/submit-attempt.server.ts';
import { waitUntil } from '#app/use-cases/wait-until.server.ts';
import { seed } from '#app/use-cases/seed.server.ts';
import { listAudit } from '#db/repositories/audit.ts';
import { selectEvents } from '#db/repositories/attempts.ts';
import { dayOf } from '#simulations/law/day.ts';
import { act, ASK, begin, READ, SCENARIO, seqOf, submitted } from './support/attempt.ts';
import { content, hashOf, refusal, value, World } from './support/world.ts';

test('a case is begun on the present versions, acted in, and stands where it was left', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller);
  world.pass(60);
  const seq = act(world.ports, caller, attempt, ASK);
  const { desk, attempt: meta } = value(loadDesk(world.ports, caller, { attempt }));
  expect(meta).toEqual({
    id: attempt,
    scenario: SCENARIO,
    mode: 'practice',
    status: 'open',
    seq,
    actedSeq: seq,
    startedAt: '2026-11-22T03:00:00.000Z',
    savedAt: '2026-11-22T03:01:00.000Z',
    forkedFrom: null,
    practice: null,
    trial: null,
    olderVersion: false,
    watching: false,
    crew: null,
  });
  expect(desk).toMatchObject({ seq, today: dayOf('2026-08-03'), closed: false });
  expect(selectEvents(world.db, attempt).map(({ type, src }) => [type, src]).slice(0, 2)).toEqual([['case.opened', 'world'], ['person.asked', 'trainee']]);
  expect(selectEvents(world.db, attempt).map((event) => event.seq)).toEqual(Array.from({ length: seq }, (_event, index) => index + 1));
});

test('what the desk refuses comes back with the reason, the fields and everything typed; nothing is written', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller);
  const data = { receivedOn: 'hôm qua', book: 'petition-logbook' };
  const refused = refusal(performAct(world.ports, caller, { attempt, expectedSeq: 1, do: 'petition.registered', data }));
  expect(refused).toMatchObject({ reason: 'refused', kind: 'invalid', typed: data });
  expect(Object.keys((refused as Extract<ActRefusal, { reason: 'refused' }>).fields)).toContain('receivedOn');
  expect(refusal(performAct(world.ports, caller, { attempt, expectedSeq: 1, do: 'sql.dropped', data: {} }))).toMatchObject({ reason: 'refused', kind: 'invalid' });
  expect(refusal(waitUntil(world.ports, caller, { attempt, expectedSeq: 1, until: '2026-08-02' }))).toMatchObject({ reason: 'refused', typed: { until: '2026-08-02' } });
  expect(refusal(waitUntil(world.ports, caller, { attempt, expectedSeq: 1, until: '31/8' }))).toEqual({ reason: 'invalid', fields: { until: { fault: 'date' } } });
  expect(seqOf(world.ports, caller, attempt)).toBe(1);
});

test('a handed-in case takes no more acts, is handed in once, and an untouched one cannot be handed in', () => {
  using world = new World();
  const caller = world.trainee();
  const untouched = begin(world.ports, caller);
  expect(refusal(submitAttempt(world.ports, caller, { attempt: untouched, expectedSeq: 1 }))).toEqual({ reason: 'nothing-done' });
  expect(refusal(loadDebrief(world.ports, caller, { attempt: untouched }))).toEqual({ reason: 'not-submitted' });
  expect(refusal(forkAttempt(world.ports, caller, { attempt: untouched, beforeSeq: 2 }))).toEqual({ reason: 'not-submitted' });
  const seq = act(world.ports, caller, untouched, READ);
  expect(refusal(submitAttempt(world.ports, caller, { attempt: untouched, expectedSeq: seq - 1 }))).toEqual({ reason: 'conflict', actualSeq: seq });
  for (let i = 0; i < 2; i += 1) value(submitAttempt(world.ports, caller, { attempt: untouched, expectedSeq: seq }));
  expect(world.db.driver.prepare('SELECT count(*) FROM reports').pluck().get()).toBe(1);
  expect(refusal(performAct(world.ports, caller, { attempt: untouched, expectedSeq: seq, ...ASK }))).toEqual({ reason: 'already-submitted' });
  expect(value(resumeList(world.ports, caller))).toMatchObject({ open: [], submitted: [{ id: untouched, status: 'submitted', passed: false }] });
});

test('a fork holds the first part of the log, on the same versions, and leaves the old attempt as it was', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller);
  const asked = act(world.ports, caller, attempt, ASK);
  const waited = value(waitUntil(world.ports, caller, { attempt, expectedSeq: asked, until: '2026-08-06' })).seq;
  const seq = act(world.ports, caller, attempt, READ);
  value(submitAttempt(world.ports, caller, { attempt, expectedSeq: seq }));
  const whole = selectEvents(world.db, attempt);

  const fork = value(forkAttempt(world.ports, caller, { attempt, beforeSeq: waited })).attempt;
  expect(selectEvents(world.db, fork)).toEqual(whole.slice(0, asked));
  expect(value(loadDesk(world.ports, caller, { attempt: fork })).attempt).toMatchObject({ status: 'open', forkedFrom: { attempt, day: dayOf('2026-08-03') } });
  act(world.ports, caller, fork, READ);
  expect(selectEvents(world.db, attempt)).toEqual(whole);
  expect(selectEvents(world.db, value(forkAttempt(world.ports, caller, { attempt, beforeSeq: seq + 1 })).attempt)).toEqual(whole);
  for (const beforeSeq of [0, 1, seq + 2]) expect(refusal(forkAttempt(world.ports, caller, { attempt, beforeSeq }))).toEqual({ reason: 'not-found' });
});

test('a disagreement is kept with its words, for a finding of this case only', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = submitted(world.ports, caller);
  const view = value(loadDebrief(world.ports, caller, { attempt }));
  const finding = view.findings[0]?.id ?? '';
  expect(refusal(disagree(world.ports, caller, { attempt, words: ' \n' }))).toEqual({ reason: 'invalid', fields: { words: { fault: 'missing' } } });
  expect(refusal(disagree(world.ports, caller, { attempt, words: 'x', finding: 'khong-co' }))).toEqual({ reason: 'invalid', fields: { finding: { fault: 'choice' } } });
  expect(refusal(disagree(world.ports, caller, { attempt, words: 'x'.repeat(2001) }))).toMatchObject({ reason: 'invalid' });
  value(disagree(world.ports, caller, { attempt, words: 'Tôi đã ghi sổ\r\nngay buổi sáng.', finding }));
  expect(value(loadDebrief(world.ports, caller, { attempt })).disagreements).toEqual([{ finding, words: 'Tôi đã ghi sổ\nngay buổi sáng.', on: '2026-11-22', answer: null }]);
});

test('the content was mended meanwhile: a running attempt ends on the version it began with, a new one takes the new', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller);
  const entry = content().scenarios.get(SCENARIO);
  if (!entry) throw new Error('no scenario');
  const scenario = { ...entry.scenario, title: 'Tên đã sửa' };
  const json = JSON.stringify(scenario);
  const scenarios = new Map(content().scenarios).set(SCENARIO, { scenario, json, hash: hashOf(json), competences: [] });
  const ports: Ports = { ...world.ports, content: { ...content(), scenarios, versionOf: (id) => scenarios.get(id) ?? null, register: { ...content().register, version: 'khac' } } };
  expect(seed(ports).newScenarioVersions).toBe(1);
  const old = value(loadDesk(ports, caller, { attempt }));
  expect([old.desk.title, old.attempt.olderVersion]).toEqual([entry.scenario.title, true]);
  act(ports, caller, attempt, ASK);
  const fresh = value(loadDesk(ports, caller, { attempt: begin(ports, caller) }));
  expect([fresh.desk.title, fresh.attempt.olderVersion]).toEqual(['Tên đã sửa', false]);
  expect(value(resumeList(ports, caller)).open.map(({ title }) => title)).toEqual(['Tên đã sửa', entry.scenario.title]);
});

test('the library lists what the caller is in the midst of first, then every case from the easiest, with his own attempts alone', () => {
  using world = new World();
  const caller = world.trainee('Vi Thị Hạnh');
  const attempt = begin(world.ports, caller);
  begin(world.ports, world.trainee('Đặng Văn Lâm'));
  const cards = value(listScenarios(world.ports, caller));
  expect(cards).toHaveLength(content().scenarios.size);
  expect(cards[0]).toMatchObject({ id: SCENARIO, attempts: [{ id: attempt }] });
  const ranks = cards.slice(1).map(({ difficulty }) => ['dễ', 'vừa', 'khó'].indexOf(difficulty));
  expect(ranks).toEqual([...ranks].sort());
  expect(cards.flatMap((card) => card.attempts.map(({ id }) => id))).toEqual([attempt]);
  expect(value(listScenarios(world.ports, null)).every((card) => card.attempts.length === 0)).toBe(true);
  expect(value(showScenario(world.ports, caller, { scenario: SCENARIO }))).toMatchObject({ opensOn: dayOf('2026-08-03'), closesOn: dayOf('2026-11-13'), attempts: [{ id: attempt }] });
  expect(refusal(showScenario(world.ports, null, { scenario: 'khong-co' }))).toEqual({ reason: 'not-found' });
});

test('what has not been found out stands nowhere in what the desk is given', () => {
  using world = new World();
  const caller = world.trainee();
  const text = JSON.stringify(value(loadDesk(world.ports, caller, { attempt: begin(world.ports, caller) })));
  const { discoveries, facts } = content().scenarios.get(SCENARIO)?.scenario ?? { discoveries: [], facts: null };
  expect(discoveries.length).toBeGreaterThan(0);
  for (const { known } of discoveries) expect(text).not.toContain(known);
  expect(text).not.toContain('merits');
  expect(facts).not.toBeNull();
});

test('every act is in the audit with the session it came from', () => {
  using world = new World();
  const caller = world.trainee();
  const attempt = begin(world.ports, caller);
  act(world.ports, caller, attempt, ASK);
  const lines = listAudit(world.db, attempt);
  expect(lines.map(({ act: what, actor }) => [what, actor])).toEqual([['attempt.started', caller.person], ['attempt.acted', caller.person]]);
  expect(lines[1]?.details).toMatchObject({ act: 'person.asked', from: 2, session: caller.session });
});

test('a guided case tells a slip at once, a practised one only in the debrief', () => {
  using world = new World();
  const caller = world.trainee();
  const remarksIn = (mode: 'guided' | 'practice'): string[] => {
    const attempt = begin(world.ports, caller, mode);
    value(performAct(world.ports, caller, { attempt, expectedSeq: 1, do: 'petition.receiptRefused', data: { reason: 'wrong-form' }, despite: { why: '' } }));
    return value(loadDesk(world.ports, caller, { attempt })).remarks.map(({ cites }) => cites.map(({ provision }) => provision).join());
  };
  expect(remarksIn('guided')).toEqual([expect.stringContaining('lkn-2011/d8/k1')]);
  expect(remarksIn('practice')).toEqual([]);
});
