import { dayOf } from '../law/day.ts';
import type { Day } from '../law/types.ts';
import { matches } from '../procedures/case-event.ts';
import type { CaseEvent, Json } from '../procedures/case-event.ts';
import type { Scenario } from '../scenario/schema.ts';

/** Something of the world that will happen on a known day of a plan. */
interface Coming {
  id: string;
  day: Day;
  event: CaseEvent;
}

type Happening = Scenario['happenings'][number];

function dayOfHappening(happening: Happening, events: readonly CaseEvent[]): Day | null {
  const { when } = happening;
  if ('day' in when) return dayOf(when.day);
  if (!('after' in when)) return null;
  const cause = events.find((event) => matches(when.after, event));
  return cause === undefined ? null : cause.day + when.days;
}

/** A withdrawal names the contents it is about: all complaints where the scenario names none. */
function withdrawalOf({ data }: Happening, scenario: Scenario): { choice: string; contents: string[] } {
  const all = scenario.facts.petition.contents.filter(({ demand }) => demand === 'review').map(({ id }) => id);
  const contents = data.contents ?? all;
  return { choice: all.every((id) => contents.includes(id)) ? 'whole' : 'partial', contents };
}

function eventOf(happening: Happening, scenario: Scenario, day: Day): CaseEvent {
  const { event: type, data, who } = happening;
  const told: Record<string, Json> = { who: who ?? scenario.facts.complainant.person };
  for (const name of ['written', 'excused', 'inherited', 'what', 'by', 'urgent', 'file', 'died', 'chosen', 'asker', 'changed'] as const) {
    const value = data[name];
    if (value !== undefined) told[name] = value;
  }
  if (type === 'denunciation.withdrawn') {
    const all = scenario.facts.petition.contents.filter(({ demand }) => demand === 'report-violation').map(({ id }) => id);
    return { seq: 0, type, day, src: 'world', actor: 'world', data: { ...told, contents: data.contents ?? all } };
  }
  if (type !== 'complaint.withdrawn') return { seq: 0, type, day, src: 'world', actor: 'world', data: told };
  // Some of a group withdraw: the contents stay, for the others.
  if (data.by !== undefined && data.by.length < scenario.facts.petition.complainants) return { seq: 0, type, choice: 'some', day, src: 'world', actor: 'complainant', data: told };
  const { choice, contents } = withdrawalOf(happening, scenario);
  return { seq: 0, type, choice, day, src: 'world', actor: 'complainant', data: { ...told, contents } };
}

/** The next event with legal meaning that the scenario brings, by the days it states; reactions to effects never come in a lawful run. */
export function nextComing(scenario: Scenario, events: readonly CaseEvent[], used: ReadonlySet<string>): Coming | null {
  let next: Coming | null = null;
  for (const happening of scenario.happenings) {
    if (happening.event === 'none' || used.has(happening.id)) continue;
    const { unless } = happening;
    if (unless !== undefined && events.some((event) => matches(unless, event))) continue;
    const day = dayOfHappening(happening, events);
    if (day === null || (next !== null && day >= next.day)) continue;
    next = { id: happening.id, day, event: eventOf(happening, scenario, day) };
  }
  return next;
}
