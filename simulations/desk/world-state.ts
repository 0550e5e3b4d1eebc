import { createLawView } from '../law/view.ts';
import { dayOf } from '../law/day.ts';
import type { LawView } from '../law/law-view.ts';
import type { Day, LawRegister } from '../law/types.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { PaperKind } from './act-data.ts';
import { listOf, textOf } from './data-reading.ts';
import { discoveriesMade } from './knowledge.ts';
import { paperMadeBy } from './papers.ts';
import type { DeskSetting } from './play-types.ts';
import { initialSituation, situationAfter, type Signal, type Situation } from './world.ts';

/** The paper that brings a refused or returned petition back by post. */
export const PETITION_AGAIN = 'world-petition-again';
/** The paper that brings what verification has found. */
export const VERIFICATION_RESULT = 'world-verification-result';

/** A paper that the desk has made, and where it went. */
export interface PaperState {
  kind: PaperKind;
  event: CaseEvent;
  sent: { on: Day; to: string[] }[];
}

/** Everything that follows from the log of an attempt. */
export interface World {
  today: Day;
  /** Number of the last event. */
  seq: number;
  log: readonly CaseEvent[];
  situation: Situation;
  /** What the world has already answered, by cause: nothing happens twice. */
  happened: ReadonlySet<string>;
  /** Discoveries made. */
  found: ReadonlySet<string>;
  /** Papers that were read. */
  read: ReadonlySet<string>;
  /** Papers received, in order of arrival: ids of the scenario's papers and of the world's own. */
  received: readonly string[];
  made: readonly PaperState[];
  /** People who cannot come at present. */
  hindered: ReadonlySet<string>;
}

/** A case as acts, schedule and view look at it. */
export interface Scene {
  setting: DeskSetting;
  scenario: Scenario;
  law: LawView;
  world: World;
}

/** The complainant, whoever stands in for him, and those who complain with him. */
export function sideOfComplainant({ facts }: Scenario): string[] {
  const { person, represented } = facts.complainant;
  return [person, ...(represented === undefined ? [] : [represented.by]), ...(facts.complaint?.members ?? [])];
}

function signalOf(scenario: Scenario, event: CaseEvent): Signal {
  const side = sideOfComplainant(scenario);
  switch (event.type) {
    case 'case.opened':
      return { type: event.type, here: scenario.people.some((person) => person.present) };
    case 'session.held':
      return { type: event.type, here: side.includes(textOf(event.data, 'with')) };
    case 'dialogue.held':
      return { type: event.type, here: listOf(event.data, 'present').some((id) => side.includes(id)) };
    case 'decision.rechecked':
      return { type: event.type, here: scenario.facts.verification.obvious };
    case 'paper.arrived': {
      const paper = textOf(event.data, 'paper');
      if (paper === VERIFICATION_RESULT) return { type: 'verification.found', here: true };
      return { type: event.type, here: paper === PETITION_AGAIN };
    }
    default:
      return { type: event.type, here: false };
  }
}

/** The world after a log: a pure fold, so the log is the only truth. */
export function foldWorld(setting: DeskSetting, log: readonly CaseEvent[]): World {
  const { scenario } = setting;
  let today = dayOf(scenario.opensOn);
  let situation = initialSituation;
  const happened = new Set<string>();
  const read = new Set<string>();
  const asked = new Set<string>();
  const consulted = new Set<string>();
  const hindered = new Set<string>();
  const received = scenario.papers.filter((paper) => paper.onDesk).map((paper) => paper.id);
  const made: PaperState[] = [];

  for (const event of log) {
    today = Math.max(today, event.day);
    situation = situationAfter(situation, signalOf(scenario, event));
    const { data } = event;
    if (event.src === 'world') {
      const cause = textOf(data, 'cause');
      if (cause !== '') happened.add(cause);
    }
    switch (event.type) {
      case 'paper.read':
        read.add(textOf(data, 'paper'));
        break;
      case 'person.asked':
        asked.add(textOf(data, 'person'));
        break;
      case 'source.consulted':
        consulted.add(textOf(data, 'source'));
        break;
      case 'paper.arrived':
        if (!received.includes(textOf(data, 'paper'))) received.push(textOf(data, 'paper'));
        break;
      case 'obstacle.arose':
        hindered.add(textOf(data, 'who'));
        break;
      case 'obstacle.ended':
        hindered.delete(textOf(data, 'who'));
        break;
      case 'paper.sent': {
        const kind = textOf(data, 'kind');
        const paper = made.filter((candidate) => candidate.kind === kind).at(-1);
        paper?.sent.push({ on: event.day, to: listOf(data, 'recipients') });
        break;
      }
      default: {
        const paper = paperMadeBy(scenario, event);
        if (paper !== null) made.push({ kind: paper.kind, event, sent: paper.handedTo.length > 0 ? [{ on: event.day, to: paper.handedTo }] : [] });
      }
    }
  }
  const found = discoveriesMade(scenario, { read, asked, consulted });
  return { today, seq: log.length, log, situation, happened, found, read, received, made, hindered };
}

const lawOf = new WeakMap<LawRegister, LawView>();

/** The case as it stands after a log. */
export function sceneOf(setting: DeskSetting, log: readonly CaseEvent[]): Scene {
  const law = lawOf.get(setting.register) ?? createLawView(setting.register);
  lawOf.set(setting.register, law);
  return { setting, scenario: setting.scenario, law, world: foldWorld(setting, log) };
}

/** True when the petition can be laid on the table. */
export function isPetitionHere(world: World): boolean {
  return world.situation.petition === 'offered' || world.situation.petition === 'taken' || world.situation.petition === 'filed';
}

/** True when somebody of the office could meet this person. */
export function isAlive(scene: Pick<Scene, 'scenario' | 'world'>, person: string): boolean {
  if (scene.world.log.some((event) => event.type === 'representative.left' && event.data['died'] === true && textOf(event.data, 'who') === person)) return false;
  return !(scene.world.situation.citizen === 'dead' && person === scene.scenario.facts.complainant.person);
}
