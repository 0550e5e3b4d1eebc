import type { ActDefinition, ActPreset } from '../desk/acts/act.ts';
import { ACTS } from '../desk/acts/catalogue.ts';
import { openCase, play } from '../desk/play.ts';
import type { DeskCommand, DeskSetting } from '../desk/play-types.ts';
import { viewDesk } from '../desk/view.ts';
import { sceneOf } from '../desk/world-state.ts';
import type { Scene } from '../desk/world-state.ts';
import { MAX_ACTS } from '../grading/cost.ts';
import { grade } from '../grading/grade.ts';
import { dayOf } from '../law/day.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import { randomFrom, seedFrom } from '../proof/random.ts';
import type { Random } from '../proof/random.ts';
import type { Scenario } from '../scenario/schema.ts';
import { faultOf } from './fault.ts';
import type { VerifyFault, VerifyLibrary, VerifySubject, Words } from './fault.ts';
import { fillIn } from './fill-in.ts';
import { verifyWords } from './verify.vi.ts';

/** How many walks, how many steps each, and from which seed. */
export interface WalkSample {
  walks: number;
  steps: number;
  seed: number;
}

const LONGEST_WAIT = 12;
const SHORT_OF_LIMIT = 40;
/** Steps from one look at the whole desk to the next: looking costs more than acting. */
const SELDOM = 20;

/** One step at the desk: mostly an act, possible or not, at times letting days pass. Null when nobody can do anything. */
function nextCommand(scene: Scene, random: Random): DeskCommand | null {
  const { today } = scene.world;
  const isPossible = (act: ActDefinition, preset: ActPreset['preset']): boolean => (act.impossible?.(scene, preset) ?? null) === null;
  const presetsOf = (act: ActDefinition): readonly ActPreset['preset'][] => act.presets?.(scene).map(({ preset }) => preset) ?? [{}];
  if (random.oneIn(12)) return random.oneIn(2) ? { wait: 'next-event' } : { wait: 'until', day: today + random.between(1, LONGEST_WAIT) };
  for (const act of random.shuffled(ACTS)) {
    const preset = random.pick(presetsOf(act));
    if (preset === null || (!isPossible(act, preset) && !random.oneIn(20))) continue;
    return { do: act.type, data: fillIn({ fields: act.fields(scene), preset }, today, random) };
  }
  return today < dayOf(scene.scenario.closesOn) ? { wait: 'until', day: today + 1 } : null;
}

/** Walks a case and says what is wrong with the world or with the grader; null when nothing is. */
function walk(subject: VerifySubject, setting: DeskSetting, steps: number, seed: number): Words | null {
  const random = randomFrom(seed);
  const log: CaseEvent[] = openCase(setting);
  for (let step = 0; step < steps && log.length < MAX_ACTS - SHORT_OF_LIMIT; step++) {
    if (step % SELDOM === 0) viewDesk(setting, log);
    const command = nextCommand(sceneOf(setting, [...log]), random);
    if (command === null) return verifyWords.walkStuck(log.length, seed);
    const result = play(setting, log, command);
    if (step % SELDOM === 0 && JSON.stringify(play(setting, log, command)) !== JSON.stringify(result)) return verifyWords.walkDiffers(verifyWords.playing, seed);
    if (!result.ok) continue;
    for (const event of result.events) {
      if (event.seq !== log.length + 1 || event.day < (log.at(-1)?.day ?? event.day)) return verifyWords.walkBackwards(event.seq, seed);
      log.push(event);
    }
  }
  const graded = (): ReturnType<typeof grade> => grade({ ...subject, scenario: setting.scenario, events: log, submitted: true, repairs: 'none' });
  const report = graded();
  if (!(report.score >= 0 && report.score <= 100)) return verifyWords.walkUngradable(report.score, seed);
  return JSON.stringify(graded()) === JSON.stringify(report) ? null : verifyWords.walkDiffers(verifyWords.grading, seed);
}

function walkSafely(subject: VerifySubject, scenario: Scenario, steps: number, seed: number): Words | null {
  try {
    return walk(subject, { scenario, register: subject.law.register }, steps, seed);
  } catch (error) {
    return verifyWords.walkThrows(error instanceof Error ? error.message : String(error), seed);
  }
}

/**
 * Point 10: whoever does anything at the desk in any order meets no crash, no day that goes backwards, no dead end, and is
 * graded between 0 and 100, twice alike. Walks are spread over the scenarios, the procedures in turn; the same seed makes the
 * same walks.
 */
export function verifyWorldWalks(library: VerifyLibrary, { walks, steps, seed }: WalkSample): VerifyFault[] {
  const longest = Math.max(...library.map(({ scenarios }) => scenarios.length));
  const inTurn = Array.from({ length: longest }, (_, at) => library.flatMap((subject) => subject.scenarios.slice(at, at + 1).map((scenario) => ({ subject, scenario })))).flat();
  const faults: VerifyFault[] = [];
  for (let at = 0; at < walks && inTurn.length > 0; at++) {
    const { subject, scenario } = inTurn[at % inTurn.length] ?? {};
    const words = subject === undefined || scenario === undefined ? null : walkSafely(subject, scenario, steps, seedFrom(seed, at));
    if (words !== null && subject !== undefined && scenario !== undefined) faults.push(faultOf(subject, 10, scenario.id, words, { id: scenario.id, at: [] }));
  }
  return faults;
}
