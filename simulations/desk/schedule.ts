import { dayOf } from '../law/day.ts';
import type { Day } from '../law/types.ts';
import { matches, type Json } from '../procedures/case-event.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { WorldDraft } from './acts/act.ts';
import { fill, textOf } from './data-reading.ts';
import { effectsSoFar, hasHappened, type EffectOnPeople } from './effects.ts';
import { complaintContents, denunciationsIn } from './knowledge.ts';
import { awaitedAnswers, doneAfter } from './terms.ts';
import { isAlive, PETITION_AGAIN, VERIFICATION_RESULT, type Scene } from './world-state.ts';
import { ARRIVALS, DEFAULT_REACTIONS } from './world.vi.ts';

/** Something the world does by itself, once. */
export interface Occurrence {
  /** Written into the log, so that it happens only once. */
  cause: string;
  drafts: WorldDraft[];
}

const REMINDER_AFTER = 1;
const SECOND_LEVEL_AFTER = 15;
const INSPECTION_AFTER = 20;
const POST_TAKES = 3;
const NOBODY_KNOWS = ['complainant.guided', 'complaint.acceptanceRefused', 'complaint.settled', 'settlement.terminated'] as const;

/** What a happening says besides its contents. */
const TOLD = ['written', 'excused', 'inherited', 'what', 'by', 'urgent', 'file', 'died', 'chosen', 'asker', 'changed'] as const;

type ScenarioHappening = Scenario['happenings'][number];

const spoke = (text: string, who?: string): WorldDraft => ({ type: 'person.spoke', data: who === undefined ? { text } : { who, text } });
const arrived = (paper: string): WorldDraft => ({ type: 'paper.arrived', data: { paper } });

function isDue({ when, unless }: ScenarioHappening, scene: Scene, effects: readonly EffectOnPeople[], day: Day): boolean {
  const { log } = scene.world;
  if (unless !== undefined && hasHappened(log, unless)) return false;
  if ('day' in when) return dayOf(when.day) <= day;
  if ('after' in when) return log.some((event) => matches(when.after, event) && event.day + when.days <= day);
  return effects.some(({ effect }) => effect === when.effect);
}

/** The legal event of a happening with the data that rules read, if it has one. */
function legalDraft({ scenario }: Scene, { event, data, who }: ScenarioHappening): WorldDraft[] {
  if (event === 'none') return [];
  const { person } = scenario.facts.complainant;
  const told: Record<string, Json> = { who: who ?? person };
  for (const name of TOLD) {
    const value = data[name];
    if (value !== undefined) told[name] = value;
  }
  if (event === 'denunciation.withdrawn') return [{ type: event, data: { ...told, contents: data.contents ?? denunciationsIn(scenario).map(({ id }) => id) } }];
  if (event !== 'complaint.withdrawn') return [{ type: event, data: told }];
  const all = complaintContents(scenario).map(({ id }) => id);
  const contents = data.contents ?? all;
  // Some of a group withdraw: the contents stay, for the others.
  if (data.by !== undefined && data.by.length < scenario.facts.petition.complainants) return [{ type: event, choice: 'some', data: told }];
  return [{ type: event, choice: all.every((id) => contents.includes(id)) ? 'whole' : 'partial', data: { ...told, contents } }];
}

function scenarioHappenings(scene: Scene, effects: readonly EffectOnPeople[], day: Day): Occurrence[] {
  return scene.scenario.happenings
    .filter((happening) => isDue(happening, scene, effects, day))
    .map((happening) => ({
      cause: `happening:${happening.id}`,
      drafts: [
        ...legalDraft(scene, happening),
        spoke(happening.says, happening.who),
        ...(happening.paper === undefined ? [] : [arrived(happening.paper)]),
      ],
    }));
}

/** What the people concerned say to an effect: the scenario's words, else common ones of the complainant. */
function reactions(scene: Scene, effects: readonly EffectOnPeople[]): Occurrence[] {
  const { scenario } = scene;
  return effects.flatMap(({ effect, seq }): Occurrence[] => {
    if (effect === 'reminded') return [];
    const own = scenario.reactions.filter(({ to }) => to === effect);
    const { person } = scenario.facts.complainant;
    const said = own.length > 0 ? own.map(({ says, who }) => ({ who: who ?? person, says })) : [{ who: person, says: DEFAULT_REACTIONS[effect] }];
    const drafts = said.filter(({ who }) => isAlive(scene, who)).map(({ who, says }) => spoke(says, who));
    return drafts.length === 0 ? [] : [{ cause: `reaction:${effect}:${seq}`, drafts }];
  });
}

/** Reminder, complaint to the superior, inspection: what follows when an answer stays away. */
function impatience(scene: Scene, day: Day): Occurrence[] {
  const occurrences: Occurrence[] = [];
  for (const { id, due } of awaitedAnswers(scene)) {
    if (day >= due + REMINDER_AFTER) {
      occurrences.push({
        cause: `term:${id}:reminder`,
        drafts: [{ type: 'reminder.received', data: { term: id } }, arrived(`world-${id}-reminder`), spoke(ARRIVALS.reminder)],
      });
    }
    if (day >= due + SECOND_LEVEL_AFTER) occurrences.push({ cause: `term:${id}:second`, drafts: [arrived(`world-${id}-second`), spoke(ARRIVALS.second)] });
    if (day >= due + INSPECTION_AFTER) {
      occurrences.push({ cause: `term:${id}:inspection`, drafts: [arrived(`world-${id}-inspection`), spoke(ARRIVALS.inspection)] });
    }
  }
  return occurrences;
}

/** The result of verification arrives when somebody has begun to verify and the time that it takes has passed. */
function findings(scene: Scene, day: Day): Occurrence[] {
  const { world, scenario } = scene;
  const { settlement } = world.situation;
  if (world.situation.verification !== 'underWay' || settlement === 'suspended' || settlement === 'terminated') return [];
  const begun = world.log.find(({ type }) => ['verification.assigned', 'denunciation.verificationAssigned', 'session.held', 'site.inspected', 'documents.requested'].includes(type));
  if (begun === undefined || day < doneAfter(scene, begun.day, scenario.facts.verification.days)) return [];
  return [{ cause: 'findings', drafts: [arrived(VERIFICATION_RESULT), spoke(ARRIVALS.findings)] }];
}

/** A petition that was refused or handed back without a word where to go comes again by post. */
function petitionAgain(scene: Scene, day: Day): Occurrence[] {
  const { world, scenario } = scene;
  const { petition } = world.situation;
  if ((petition !== 'refused' && petition !== 'returned') || !isAlive(scene, scenario.facts.complainant.person)) return [];
  let last = null;
  for (const event of world.log) if (event.type === 'petition.receiptRefused' || event.type === 'petition.returned') last = event;
  if (last === null || day < last.day + POST_TAKES) return [];
  if (last.type === 'petition.returned' && (textOf(last.data, 'to') !== 'complainant' || hasHappened(world.log, ...NOBODY_KNOWS))) return [];
  return [{ cause: `petition-again:${last.seq}`, drafts: [arrived(PETITION_AGAIN), spoke(ARRIVALS.petitionAgain)] }];
}

/** What the desk calendar reminds of: deadlines that were noted, dialogues that were arranged. */
function calendarNotes({ world }: Scene, day: Day): Occurrence[] {
  return world.log.flatMap((event): Occurrence[] => {
    if (event.type !== 'deadline.noted' && event.type !== 'dialogue.invited') return [];
    const on = dayOf(textOf(event.data, 'on'));
    if (on > day || on <= event.day) return [];
    const text = event.type === 'deadline.noted' ? fill(ARRIVALS.noted, { label: textOf(event.data, 'label') }) : ARRIVALS.dialogueDay;
    return [{ cause: `noted:${event.seq}`, drafts: [spoke(text)] }];
  });
}

/** Everything that is due by a day and has not happened yet, in a fixed order. */
export function occurrencesBy(scene: Scene, day: Day): Occurrence[] {
  const effects = effectsSoFar(scene);
  return [
    ...scenarioHappenings(scene, effects, day),
    ...reactions(scene, effects),
    ...petitionAgain(scene, day),
    ...findings(scene, day),
    ...impatience(scene, day),
    ...calendarNotes(scene, day),
  ].filter(({ cause }) => !scene.world.happened.has(cause));
}
