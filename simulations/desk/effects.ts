import { labelOf, matches, type CaseEvent } from '../procedures/case-event.ts';
import { leaksToTheDenounced } from '../procedures/denunciation/exposures.ts';
import type { Scenario } from '../scenario/schema.ts';
import { listOf, textOf } from './data-reading.ts';
import type { PaperState, Scene } from './world-state.ts';
import { sideOfComplainant } from './world-state.ts';

/** What acts do to people. People react to these and to nothing else: not to whether an act was lawful. */
export type Effect = Scenario['reactions'][number]['to'] | 'reminded';

export interface EffectOnPeople {
  effect: Effect;
  /** The event that had it. */
  seq: number;
}

/** People who are accused in a content of the petition: they must not learn who accused them, and would notice. */
function accusedIn(scenario: Scenario, contents: readonly string[]): string[] {
  return scenario.facts.petition.contents.flatMap(({ id, demand, against }) =>
    demand === 'report-violation' && against !== undefined && contents.includes(id) ? [against] : [],
  );
}

/** A paper about an accusation in the hands of the accused, or the accused put in charge of the case that names him. */
function leaks({ scenario, world }: Scene, event: CaseEvent): boolean {
  if (event.type === 'paper.sent') {
    const kind = textOf(event.data, 'kind');
    let paper: PaperState | undefined;
    for (const made of world.made) if (made.kind === kind && made.event.seq < event.seq) paper = made;
    if (paper === undefined) return false;
    const accused = accusedIn(scenario, listOf(paper.event.data, 'contents'));
    return listOf(event.data, 'recipients').some((id) => accused.includes(id));
  }
  if (event.type !== 'verification.assigned') return false;
  const accepted = world.log.filter((earlier) => earlier.type === 'complaint.accepted' && earlier.seq < event.seq);
  return accepted.some((acceptance) => accusedIn(scenario, listOf(acceptance.data, 'contents')).includes(textOf(event.data, 'verifier')));
}

function effectOf(scene: Scene, event: CaseEvent): Effect[] {
  const toComplainant = () => listOf(event.data, 'recipients').some((id) => sideOfComplainant(scene.scenario).includes(id));
  const found: Effect[] = [];
  switch (labelOf(event)) {
    case 'petition.receiptRefused':
    case 'reception.putOff':
      found.push('right-lost');
      break;
    case 'petition.returned':
      if (textOf(event.data, 'to') === 'complainant') found.push('right-lost');
      break;
    case 'withdrawal.pressed':
      found.push('withdrawal-pressed');
      break;
    case 'complainant.guided':
    case 'separation.guided':
      found.push('guided');
      break;
    case 'paper.sent#refusalNotice':
      if (toComplainant()) found.push('refused');
      break;
    case 'paper.sent#settlementDecision':
      if (toComplainant()) found.push('settled');
      break;
    case 'reminder.received':
      found.push('reminded');
      if (textOf(event.data, 'term') !== '') found.push('term-missed');
      break;
    default:
  }
  const { facts } = scene.scenario;
  if (leaks(scene, event) || leaksToTheDenounced(event, facts, scene.world.log.slice(0, event.seq - 1))) found.push('name-leaked');
  return found;
}

/** Everything that has been done to people so far, in order. */
export function effectsSoFar(scene: Scene): EffectOnPeople[] {
  return scene.world.log.flatMap((event) => effectOf(scene, event).map((effect) => ({ effect, seq: event.seq })));
}

/** True when one of the patterns names an event of the log. */
export function hasHappened(log: readonly CaseEvent[], ...patterns: readonly string[]): boolean {
  return log.some((event) => patterns.some((pattern) => matches(pattern, event)));
}
