import { expect, test } from 'vitest';
import { compileNorm } from '../../grading/compile.ts';
import { dayOf } from '../../law/day.ts';
import { MADE_BY } from '../../scenario/facts.ts';
import type { CaseFacts } from '../../scenario/facts.ts';
import { caseOf, circumstancesOf, daysFrom, factsOf, realLaw } from '#tests/support/complaint-case.ts';
import type { CaseChange } from '#tests/support/complaint-case.ts';
import type { CaseEvent } from '../case-event.ts';
import type { Holding } from '../procedure.ts';
import { complaintProcedure } from '../index.ts';
import { plainTermOf } from './review.ts';

const { guards, duties, prohibitions, acts } = complaintProcedure;
const norm = compileNorm(complaintProcedure);
const DATES = ['2025-03-10', '2025-06-30', '2025-07-01', '2025-10-06', '2026-06-30', '2026-07-01', '2026-08-03'] as const;

/** What the law says to each way out of a state: false as soon as one of its guards says so. */
function ways(state: string, facts: CaseFacts, on: string, history: readonly CaseEvent[] = []): Record<string, Holding> {
  const from = norm.nodes.findIndex(([name]) => name === state);
  const arcs = norm.arcs.filter((arc) => arc.from === from);
  return Object.fromEntries(
    arcs.map((arc) => {
      const answers = arc.guards.map((id) => guards[id]!.holds(circumstancesOf(facts, on, history)));
      return [arc.label, answers.includes(false) ? false : answers.includes('open') ? 'open' : true];
    }),
  );
}

const lawfulIn = (found: Record<string, Holding>, holding: Holding = true) => Object.keys(found).filter((label) => found[label] === holding);

/** Every combination of what decides between acceptance, refusal and guidance. */
function* admissions(received: string): Generator<CaseChange> {
  const makers = MADE_BY.map((madeBy): CaseChange['matter'] => ({ madeBy }));
  const kinds: CaseChange['matter'][] = [...makers, { capacity: 'authorised' }, { settlesLandDispute: true }, { firstDecisionOn: daysFrom(received, -10) }];
  const obstacles: CaseChange[] = [
    {},
    { matter: { internal: true } },
    { content: { ownInterest: false } },
    { complainant: { capacity: 'lacking' } },
    { petition: { signed: false } },
    { petition: { complainants: 6, signatures: 6 } },
    { matter: { madeOn: daysFrom(received, -130), knownOn: daysFrom(received, -120) } },
    { matter: { court: 'judged' } },
    { matter: { withdrawnBefore: 'freely' } },
    { petition: { signed: false }, matter: { court: 'judged', secondDecision: true } },
  ];
  for (const kind of kinds) {
    for (const obstacle of obstacles) {
      for (const channel of ['in-person', 'oral', 'post'] as const) {
        yield { ...obstacle, matter: { ...kind, ...obstacle.matter }, petition: { ...obstacle.petition, channel } };
      }
    }
  }
}

test.each(DATES)('exactly one way answers a complaint on %s, or the law leaves it open', (on) => {
  const intended = (labels: string[]) => labels.filter((label) => label !== 'petition.transferred');
  for (const change of admissions(on)) {
    const found = ways('complaintCase', factsOf(on, change), on);
    const sure = intended(lawfulIn(found));
    const open = lawfulIn(found, 'open');
    expect({ change, sure: sure.length, undecided: sure.length === 0 && open.length > 0 }).toEqual({ change, sure: open.length > 0 && sure.length === 0 ? 0 : 1, undecided: sure.length === 0 });
    if (found['petition.transferred'] === true) expect(found['complainant.guided'], 'passing on is allowed beside guiding only').toBe(true);
  }
});

test.each(DATES)('exactly one class is right on %s; recommendation and feedback stand for each other', (on) => {
  for (const demand of ['review', 'report-violation', 'propose', 'reflect', 'settle-dispute', 'service'] as const) {
    const sure = lawfulIn(ways('registered', factsOf(on, { content: { demand } }), on));
    expect(sure.length, demand).toBe(demand === 'propose' || demand === 'reflect' ? 2 : 1);
  }
});

test('a decision is due without a dialogue exactly when all that is reviewed is right and nobody was disciplined', () => {
  const accepted: CaseEvent = { seq: 1, type: 'complaint.accepted', day: dayOf('2026-08-05'), src: 'trainee', actor: 'chair', data: {} };
  const may = (change: CaseChange, state: string) => ways(state, factsOf('2026-08-03', change), '2026-08-20', [accepted])['complaint.settled'];
  expect(may({ content: { merits: 'right' } }, 'verified')).toBe(true);
  expect(may({ content: { merits: 'partly-right' } }, 'verified')).toBe(false);
  expect(may({ content: { merits: 'wrong' } }, 'verified')).toBe(false);
  expect(may({ content: { merits: undefined } }, 'verified')).toBe('open');
  expect(may({ content: { merits: 'right' }, matter: { kind: 'discipline' } }, 'verified')).toBe(false);
  expect(may({ content: { merits: 'wrong' } }, 'dialogued')).toBe(true);
  expect(may({ content: { merits: 'right' }, verification: { obvious: true } }, 'accepted')).toBe(true);
  expect(may({ content: { merits: 'right' } }, 'accepted')).toBe(false);
});

const event = (type: string, on: string, data: CaseEvent['data'] = {}, choice?: string): CaseEvent => ({ seq: 0, type, day: dayOf(on), src: 'world', actor: 'world', data, ...(choice === undefined ? {} : { choice }) });

test.each([
  ['withdrawn whole in writing', [event('complaint.withdrawn', '2026-08-20', { written: true }, 'whole')], '2026-08-21', true],
  ['withdrawn whole by word only', [event('complaint.withdrawn', '2026-08-20', { written: false }, 'whole')], '2026-08-21', false],
  ['withdrawn in part', [event('complaint.withdrawn', '2026-08-20', { written: true, contents: ['nd'] }, 'partial')], '2026-08-21', false],
  ['died, nobody inherits', [event('complainant.died', '2026-08-20', {})], '2026-08-21', true],
  ['died, somebody inherits', [event('complainant.died', '2026-08-20', { inherited: true })], '2026-08-21', false],
  ['the court took it', [event('court.accepted', '2026-08-20')], '2026-08-21', true],
  ['absent from the dialogue', [event('dialogue.missed', '2026-08-20', { excused: false })], '2026-08-21', false],
  ['withdrawn whole before 2026-07-01', [event('complaint.withdrawn', '2026-06-10', { written: true }, 'whole')], '2026-06-11', true],
  ['the court took it before 2026-07-01, where no rule was read', [event('court.accepted', '2026-06-10')], '2026-06-11', 'open'],
] as const)('termination (lkn-2011/d10/k2, lkn-2011/d11a/k2): %s', (_words, history, on, expected) => {
  const facts = factsOf('2026-06-01');
  expect(ways('underVerification', facts, on, history)['settlement.terminated']).toBe(expected);
});

test('settlement is suspended only while somebody is hindered, and only from 2026-07-01 on (lkn-2011/d11a/k1/a)', () => {
  const hindered = [event('obstacle.arose', '2026-06-25')];
  const over = [...hindered, event('obstacle.ended', '2026-07-05')];
  const may = (on: string, history: CaseEvent[]) => ways('accepted', factsOf('2026-06-01'), on, history)['settlement.suspended'];
  expect([may('2026-06-30', hindered), may('2026-07-01', hindered), may('2026-07-06', over), may('2026-07-06', [])]).toEqual([false, true, false, false]);
});

test('suspended days are not counted: 19 of 30 used, 11 left from the decision to go on (nd124-2020/d28b/k2)', () => {
  const history = [event('complaint.accepted', '2026-07-15'), event('settlement.suspended', '2026-08-03'), event('settlement.resumed', '2026-08-24')];
  expect(plainTermOf({ facts: factsOf('2026-07-06'), law: realLaw(), history })).toBe(dayOf('2026-09-04'));
});

/** Paths of facts that a question looks at. */
function readsOf(facts: CaseFacts, ask: (watched: CaseFacts) => unknown): string[] {
  const seen = new Set<string>();
  const watch = <T extends object>(target: T, path: string): T =>
    new Proxy(target, {
      get(object, key, receiver) {
        const value: unknown = Reflect.get(object, key, receiver);
        if (typeof key === 'symbol' || Array.isArray(object)) return typeof value === 'object' && value !== null ? watch(value, path) : value;
        const here = path === '' ? key : `${path}.${key}`;
        seen.add(here);
        return typeof value === 'object' && value !== null ? watch(value, here) : value;
      },
    });
  ask(watch(facts, ''));
  return [...seen];
}

test('every guard reads only the facts that it declares', () => {
  const { facts } = caseOf('2026-08-03', { complainant: { represented: { by: 'con', paper: 'handwritten' }, standsAlone: false } });
  for (const guard of Object.values(guards)) {
    const reads = readsOf(facts, (watched) => guard.holds(circumstancesOf(watched, '2026-08-03')));
    const undeclared = reads.filter((path) => !guard.reads.some((declared) => path === declared || path.startsWith(`${declared}.`) || declared.startsWith(`${path}.`)));
    expect({ guard: guard.id, undeclared }).toEqual({ guard: guard.id, undeclared: [] });
  }
});

test('guards answer any case without throwing', () => {
  for (const on of ['2025-03-10', '2026-08-03']) {
    for (const change of admissions(on)) {
      const facts = factsOf(on, { ...change, content: { ...change.content, matter: undefined } });
      for (const guard of Object.values(guards)) expect([true, false, 'open']).toContain(guard.holds(circumstancesOf(facts, on)));
    }
  }
});

const rules = [...Object.values(guards), ...duties, ...prohibitions, ...duties.flatMap((duty) => duty.conditions ?? [])];

test('every citation is in the register, and every rule rests on wording that is in force somewhere in the five years', () => {
  const law = realLaw();
  for (const { id, cite } of [...rules, ...Object.entries(acts).map(([id, act]) => ({ id, cite: act.cite }))]) {
    expect(cite.length, id).toBeGreaterThan(0);
    const known = cite.filter((provision) => law.register.provisions.has(provision));
    expect({ id, unknown: cite.filter((provision) => !known.includes(provision)) }).toEqual({ id, unknown: [] });
    expect(DATES.some((on) => known.some((provision) => law.provision(provision, dayOf(on)) !== null)), id).toBe(true);
  }
  for (const duty of duties) for (const rule of duty.by ?? []) for (const provision of rule.term) expect(law.register.provisions.has(provision), provision).toBe(true);
});

const PLACEHOLDERS = ['act', 'date', 'due', 'days', 'complainant', 'authority', 'form', 'given', 'wanted', 'missing', 'ground', 'competent', 'term'];

test('every rule speaks five whole Vietnamese sentences with placeholders that are filled', () => {
  const texts = [...rules.map((rule): [string, object] => [rule.id, rule.texts]), ...Object.entries(acts).flatMap(([id, act]): [string, object][] => [[id, act.omitted], [id, act.extra]])];
  for (const [id, five] of texts) {
    for (const [field, sentence] of Object.entries(five) as [string, string][]) {
      const unknown = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).filter((name) => !PLACEHOLDERS.includes(name));
      expect({ id, field, unknown }).toEqual({ id, field, unknown: [] });
      expect(sentence, `${id} ${field}`).toBe(sentence.normalize('NFC'));
      if (field === 'name') expect(sentence, id).not.toMatch(/\.$/);
      else expect(sentence, `${id} ${field}`).toMatch(/^[\p{Lu}{0-9].*\.$/u);
    }
  }
});
