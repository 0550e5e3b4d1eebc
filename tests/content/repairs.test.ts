import { expect, test } from 'vitest';
import { loadLaw } from '#content/compile/law.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { applyRepair } from '#simulations/grading/apply-repair.ts';
import { grade } from '#simulations/grading/grade.ts';
import { lawfulEvents } from '#simulations/grading/lawful.ts';
import type { Report } from '#simulations/grading/types.ts';
import { createLawView } from '#simulations/law/view.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { labelOf, matches } from '#simulations/procedures/case-event.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import type { Circumstances, Duty } from '#simulations/procedures/procedure.ts';
import { spoil } from '#tests/fixtures/grading/damage.ts';
import { dayOf } from '#simulations/law/day.ts';

const { register } = loadLaw('content/law');
if (register === null) throw new Error('content/law cannot be loaded');
const { scenarios } = loadScenarios('content/scenarios', register);
const law = createLawView(register);

function without(ids: readonly string[], removed: readonly string[]): string[] {
  const rest = [...ids];
  for (const id of removed) {
    const at = rest.indexOf(id);
    if (at >= 0) rest.splice(at, 1);
  }
  return rest;
}

for (const [id, scenario] of scenarios) {
  const procedure = procedureFor(scenario.facts, law, dayOf(scenario.opensOn));
  if (procedure === null) continue;
  const gradeLog = (events: readonly CaseEvent[]): Report => grade({ scenario, procedure, law, events, submitted: true });
  const circumstancesOf = (events: readonly CaseEvent[], index: number): Circumstances => ({ facts: scenario.facts, law, day: events[index]?.day ?? 0, history: events.slice(0, index) });
  const dutiesOf = (event: CaseEvent): Duty[] => procedure.duties.filter(({ acts }) => acts.some((pattern) => matches(pattern, event)));

  /** The log of somebody who writes into each act what is right as things then stand: a figure counts the days that were held. */
  function filledAnew(events: readonly CaseEvent[]): CaseEvent[] {
    return events.reduce((list: CaseEvent[], event, index) => {
      const circumstances = circumstancesOf([...list, event], index);
      const broken = event.src === 'world' ? undefined : dutiesOf(event).find((duty) => duty.conditions?.some((condition) => condition.check(event, circumstances).met === false));
      const label = procedure.project(event, scenario.facts) ?? labelOf(event);
      return [...list, broken === undefined ? event : { ...event, data: { ...event.data, ...procedure.lawfulData(label, circumstances, broken.key?.(event, scenario.facts)) } }];
    }, []);
  }

  /** What takes place on a fixed day cannot be drawn before it. */
  const isPossible = (events: readonly CaseEvent[]): boolean =>
    events.every((event, index) => event.src === 'world' || dutiesOf(event).every(({ opens, key }) => event.day >= (opens?.(circumstancesOf(events, index), key?.(event, scenario.facts) ?? '') ?? event.day)));

  const idsOf = (events: readonly CaseEvent[]): string[] => gradeLog(events).findings.map((finding) => finding.id);

  test(`${id}: every act left out or done too soon is told as one finding, and mending it mends everything`, () => {
    const lawful = lawfulEvents({ scenario, procedure, law });
    expect(idsOf(lawful)).toEqual([]);
    const spoiled = [
      ...lawful.flatMap((event, index) => (event.src === 'trainee' ? [lawful.filter((_, at) => at !== index)] : [])),
      ...lawful.map((_, index) => spoil(lawful, [{ op: 'swap', at: index }])),
    ].flatMap((events) => {
      const inTime = spoil(events, []);
      return isPossible(inTime) ? [filledAnew(inTime)] : [];
    });
    for (const events of spoiled) {
      const { findings } = gradeLog(events);
      expect(findings.length).toBeLessThanOrEqual(1);
      for (const finding of findings) {
        const after = idsOf(applyRepair(events, finding.repair, procedure));
        expect(without(after, without(findings.map((each) => each.id), [finding.id])), finding.id).toEqual([]);
      }
    }
  });
}
