import { actOf } from '../desk/acts/catalogue.ts';
import type { ActType } from '../desk/act-data.ts';
import { isKnown } from '../desk/knowledge.ts';
import { VERIFICATION_RESULT } from '../desk/world-state.ts';
import type { Scene } from '../desk/world-state.ts';
import type { CaseEvent, Json } from '../procedures/case-event.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { HintAct } from './types.ts';

/** Something that has to be found out before the law's next step can be told. */
export interface Inquiry {
  /** Questions that the desk itself shows as open; empty where even the question is a secret. */
  questions: string[];
  /** How to find it out; null when nobody can at present. */
  act: HintAct;
}

type Way = Scenario['discoveries'][number]['found'][number];

const MERITS = /^petition\.contents\.[^.]+\.merits$/;
const OBVIOUS = 'verification.obvious';

function actFor(way: Way): { do: ActType; data: Readonly<Record<string, Json>> } {
  if ('read' in way) return { do: 'paper.read', data: { paper: way.read } };
  return 'ask' in way ? { do: 'person.asked', data: { person: way.ask } } : { do: 'source.consulted', data: { source: way.consult } };
}

function isPossible(scene: Scene, { do: type, data }: { do: ActType; data: Readonly<Record<string, Json>> }): boolean {
  return (actOf(type)?.impossible?.(scene, data) ?? null) === null;
}

const wasRechecked = (log: readonly CaseEvent[]): boolean => log.some(({ type }) => type === 'decision.rechecked');

/** What a check or verification brings to light, and no asking. */
function isOfVerification(path: string): boolean {
  return path === OBVIOUS || MERITS.test(path);
}

function isBroughtToLight({ scenario, world }: Scene, path: string): boolean {
  if (world.read.has(VERIFICATION_RESULT)) return true;
  if (!wasRechecked(world.log)) return false;
  return path === OBVIOUS || scenario.facts.verification.obvious;
}

/** Whether the trainee knows a fact: found out, in plain sight, or brought to light by a check. */
export function isFactKnown(scene: Scene, path: string): boolean {
  if (isOfVerification(path) && isBroughtToLight(scene, path)) return true;
  if (path === OBVIOUS) return false;
  if (!MERITS.test(path)) return isKnown(scene.scenario, scene.world.found, path);
  const nobody: ReadonlySet<string> = new Set();
  // What no discovery covers is in plain sight, save the truth of a complaint.
  return !isKnown(scene.scenario, nobody, path) && isKnown(scene.scenario, scene.world.found, path);
}

function byVerification({ world }: Scene, path: string): HintAct | null {
  if (world.received.includes(VERIFICATION_RESULT)) return { do: 'paper.read', data: { paper: VERIFICATION_RESULT } };
  if (path === OBVIOUS) return { do: 'decision.rechecked', data: {} };
  return world.situation.verification === 'underWay' ? { wait: 'next-event' } : null;
}

/** How to find out a fact that is not known; null when nobody can at present. */
function inquiryInto(scene: Scene, path: string): Inquiry | null {
  if (isOfVerification(path)) {
    const act = byVerification(scene, path);
    return act === null ? null : { questions: [], act };
  }
  const { scenario, world } = scene;
  for (const discovery of scenario.discoveries) {
    if (world.found.has(discovery.id) || !isKnown(scenario, new Set([...world.found, discovery.id]), path)) continue;
    const act = discovery.found.map(actFor).find((candidate) => isPossible(scene, candidate));
    if (act !== undefined) return { questions: discovery.unknown === undefined ? [] : [discovery.unknown], act };
  }
  return null;
}

/** The first thing to find out among facts that something rests on; null when all that can be known is known. */
export function inquiryFor(scene: Scene, paths: Iterable<string>): Inquiry | null {
  for (const path of paths) {
    const inquiry = isFactKnown(scene, path) ? null : inquiryInto(scene, path);
    if (inquiry !== null) return inquiry;
  }
  return null;
}
