import fc from 'fast-check';
import { expect, test } from 'vitest';
import { law, makeCase, makeLog } from '#tests/fixtures/grading/case.ts';
import type { CaseOptions } from '#tests/fixtures/grading/case.ts';
import { makeLadder, makeWalk } from '#tests/fixtures/grading/ladder.ts';
import { complaint } from '#tests/fixtures/grading/procedure.ts';
import { dayOf, isoOf } from '../law/day.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { Scenario } from '../scenario/schema.ts';
import { alignTrace } from './align.ts';
import { compileNorm } from './compile.ts';
import { createContext } from './context.ts';
import { judge } from './judge.ts';
import { movePrices } from './move-prices.ts';
import { OnlineCase } from './online.ts';
import { projectEvents } from './project.ts';
import { GuardTable, skeletonCosts } from './skeleton.ts';

const START = dayOf('2026-08-03');

/** The cost of a beginning, aligned from its first event. */
function wholeCost(scenario: Scenario, procedure: Procedure, events: readonly CaseEvent[]): number | undefined {
  const context = createContext({ procedure, facts: scenario.facts, law, events, submitted: false, opensOn: START, isPrefix: true });
  const { skeleton } = projectEvents(context);
  const prices = movePrices(compileNorm(procedure), procedure, 'normal');
  const labels = skeleton.map(({ label }) => label);
  return alignTrace(prices.automaton, labels, skeletonCosts(skeleton, new GuardTable(context, skeleton), prices), { prefix: true })?.cost;
}

function expectSameAfterEachEvent(scenario: Scenario, procedure: Procedure, events: readonly CaseEvent[]): void {
  const online = new OnlineCase({ procedure, facts: scenario.facts, law, opensOn: START });
  let state = online.start();
  expect(online.view(state).cost).toBe(wholeCost(scenario, procedure, []));
  events.forEach((event, index) => {
    state = online.advance(state, event);
    const { cost, states } = online.view(state);
    expect(cost).toBe(wholeCost(scenario, procedure, events.slice(0, index + 1)));
    expect(states.length).toBeGreaterThan(0);
    expect(online.standing(state)).toEqual(states);
  });
}

const cases: fc.Arbitrary<CaseOptions> = fc.record({
  madeBy: fc.constantFrom('commune-chair', 'province-chair'),
  capacity: fc.constantFrom('full', 'lacking'),
  merits: fc.constantFrom('right', 'wrong'),
  demand: fc.constantFrom('review', 'propose'),
});
const labels = [...compileNorm(complaint).labels, 'citizen.identified', 'paper.sent#acceptanceNotice', 'day.advanced'];

test('after every event the online column costs what the whole beginning costs, whatever was done in whatever case', () => {
  fc.assert(
    fc.property(cases, fc.array(fc.record({ label: fc.constantFrom(...labels), days: fc.integer({ min: 0, max: 6 }) }), { maxLength: 14 }), (options, steps) => {
      const scenario = makeCase(options);
      let day = START;
      const lines = steps.map(({ label, days }) => [label, isoOf((day += days))] as const);
      expectSameAfterEachEvent(scenario, complaint, makeLog(lines, scenario));
    }),
    { numRuns: 120 },
  );
});

test('the same holds on machines of many ways, where two accounts often cost alike', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 12 }), (seed, errors) => {
      const ladder = makeLadder(24, 8, seed);
      expectSameAfterEachEvent(makeCase(), ladder, makeWalk(ladder, 12, errors, seed));
    }),
    { numRuns: 60 },
  );
});

test('a state is a value: going on from it twice gives the same, and leaves it as it was', () => {
  const scenario = makeCase();
  const online = new OnlineCase({ procedure: complaint, facts: scenario.facts, law, opensOn: START });
  const [first, ...rest] = makeLog([['petition.registered', '2026-08-03'], ['petition.classified#complaint', '2026-08-04'], ['complaint.accepted', '2026-08-06']]);
  const begun = online.advance(online.start(), first!);
  const before = online.view(begun);
  const once = rest.reduce((state, event) => online.advance(state, event), begun);
  const again = rest.reduce((state, event) => online.advance(state, event), begun);
  expect(online.view(again)).toEqual(online.view(once));
  expect(online.view(begun)).toEqual(before);
});

test('what is open is told by its last day, and goes when it is done', () => {
  const scenario = makeCase();
  const online = new OnlineCase({ procedure: complaint, facts: scenario.facts, law, opensOn: START });
  const lines = [['citizen.identified', '2026-08-03'], ['petition.registered', '2026-08-03'], ['petition.classified#complaint', '2026-08-04'], ['complaint.accepted', '2026-08-06']] as const;
  const openAfter = (events: readonly CaseEvent[]) => online.view(online.replay(events)).open.map(({ subject }) => subject);
  expect(openAfter(makeLog(lines))).toEqual(['notify']);
  expect(openAfter(makeLog([...lines, ['paper.sent#acceptanceNotice', '2026-08-07']]))).toEqual([]);
  const settled = openAfter(makeLog([...lines, ['verification.reported', '2026-08-20'], ['dialogue.held', '2026-08-21'], ['complaint.settled', '2026-08-31']]));
  expect(settled).toEqual(['notify', 'send', 'publish']);
});

test('a log of a case in order ends in the state in which the whole alignment ends', () => {
  const scenario = makeCase();
  const events = makeLog([['petition.registered', '2026-08-03'], ['petition.classified#complaint', '2026-08-04'], ['complaint.accepted', '2026-08-06'], ['verification.reported', '2026-08-20']]);
  const online = new OnlineCase({ procedure: complaint, facts: scenario.facts, law, opensOn: START });
  const context = createContext({ procedure: complaint, facts: scenario.facts, law, events, submitted: false, opensOn: START, isPrefix: true });
  expect(online.standing(online.replay(events))).toEqual([judge(context).end]);
});
