import { dayOf } from '../law/day.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import { isOwnAct } from '../scenario/role-tracks.ts';
import { SIGNATORIES } from './act-data.ts';
import type { ActType } from './act-data.ts';
import { ACTS, actOf } from './acts/catalogue.ts';
import { isOffered } from './acts/head.ts';
import type { ActDefinition, ActPreset } from './acts/act.ts';
import { ACT_TEXTS } from './acts/texts.vi.ts';
import { capitalised, textOf } from './data-reading.ts';
import { findingLines } from './findings.ts';
import { inPaperOrder } from './forms/fields.ts';
import { otherSheets } from './forms/made.ts';
import { happeningsOf } from './happenings.ts';
import { booksOf } from './logbooks.ts';
import { monthSheets, workingDaysLeft } from './month-sheets.ts';
import { formName, namesOf, personName, signatoryName } from './names.ts';
import { GROUPS, PAPER_NAMES } from './names.vi.ts';
import type { DeskSetting } from './play-types.ts';
import { isPresent } from './presence.ts';
import { readable } from './readable.ts';
import type { ActEntry, ActGroup, ActOffer, DeskView, Field, MadePaper } from './view-types.ts';
import { paperOnDesk } from './world-papers.ts';
import { sceneOf, VERIFICATION_RESULT, type PaperState, type Scene } from './world-state.ts';

const GROUP_ORDER: readonly ActGroup[] = ['head', 'reception', 'ask', 'book', 'classify', 'paper', 'accept', 'verify', 'dialogue', 'decide', 'send', 'publish', 'file', 'look-up'];
/** Printed at the head or foot of a paper, so not again among its lines; or told to the trainer, and on no paper. */
const OUTSIDE_LINES: ReadonlySet<string> = new Set(['form', 'signatory', 'dated', 'chairedBy', 'basis']);

/** The ways in which an act is offered now. */
function waysOf(scene: Scene, act: ActDefinition): ActPreset[] {
  return act.presets?.(scene) ?? [{ suffix: '', preset: {}, label: ACT_TEXTS[act.type].label }];
}

const keyOf = (type: ActType, suffix: string): string => (suffix === '' ? type : `${type}:${suffix}`);

/** What is still to be filled in: what a way fixes is not asked again. */
function askedIn(fields: readonly Field[], { preset }: ActPreset): Field[] {
  return fields.filter((field) => !Object.hasOwn(preset, field.name));
}

function entryOf(scene: Scene, act: ActDefinition, way: ActPreset, fields: readonly Field[]): ActEntry {
  const { suffix, preset, label } = way;
  const entry: ActEntry = { key: keyOf(act.type, suffix), type: act.type, label, preset, form: askedIn(fields, way).length > 0, own: isOwnAct(scene.scenario.role, act.type), search: ACT_TEXTS[act.type].search };
  const why = act.impossible?.(scene, preset) ?? null;
  return why === null ? entry : { ...entry, impossible: why };
}

function entriesOf(scene: Scene, act: ActDefinition): ActEntry[] {
  const ways = waysOf(scene, act);
  const fields = ways.length === 0 ? [] : act.fields(scene);
  return ways.map((way) => entryOf(scene, act, way, fields));
}

/** The act of a key with its fields, as it is opened; null when the desk does not offer it. */
export function viewOffer(setting: DeskSetting, log: readonly CaseEvent[], key: string): ActOffer | null {
  const act = actOf(key.replace(/:.*/s, ''));
  const scene = sceneOf(setting, log);
  if (act === null || !isOffered(scene, act)) return null;
  const way = waysOf(scene, act).find(({ suffix }) => keyOf(act.type, suffix) === key);
  if (way === undefined) return null;
  const fields = inPaperOrder(act.type, act.fields(scene));
  return { ...entryOf(scene, act, way, fields), fields: askedIn(fields, way), button: ACT_TEXTS[act.type].button };
}

function groupsOf(scene: Scene): DeskView['groups'] {
  const groups = GROUP_ORDER.map((id) => ({ id, label: GROUPS[id], acts: ACTS.filter((act) => act.group === id && isOffered(scene, act)).flatMap((act) => entriesOf(scene, act)) }));
  // A case that does not begin with a reception offers none of its acts.
  return groups.filter(({ acts }) => acts.length > 0);
}

function madePaper(scene: Scene, { kind, event, sent }: PaperState): MadePaper {
  const { data } = event;
  const form = scene.setting.register.forms.find((candidate) => candidate.id === textOf(data, 'form'));
  const fields = actOf(event.type)?.fields(scene) ?? [];
  const office = SIGNATORIES.find((candidate) => candidate === event.actor);
  return {
    kind,
    seq: event.seq,
    name: PAPER_NAMES[kind],
    form: form === undefined ? null : formName(form),
    madeOn: event.day,
    dated: textOf(data, 'dated') === '' ? event.day : dayOf(textOf(data, 'dated')),
    signatory: office === undefined ? '' : signatoryName(scene.scenario, office),
    lines: fields.flatMap((field) => {
      const value = OUTSIDE_LINES.has(field.name) ? null : readable(scene, field, data);
      return value === null ? [] : [{ label: field.label, value }];
    }),
    sent: sent.map(({ on, to }) => ({ on, to: to.map((id) => namesOf(scene, [id])) })),
  };
}

function knownOf(scene: Scene): DeskView['known'] {
  const { scenario, world } = scene;
  const known = scenario.discoveries.filter(({ id }) => world.found.has(id)).map(({ id, known: text }) => ({ id, text }));
  const isFound = world.read.has(VERIFICATION_RESULT) || (scenario.facts.verification.obvious && world.log.some(({ type }) => type === 'decision.rechecked'));
  if (isFound) findingLines(scene).forEach((text, index) => known.push({ id: `${VERIFICATION_RESULT}-${index + 1}`, text }));
  return known;
}

/** What the trainee sees of a case now: picked from what was found out, made and done, never the case less its secrets. */
export function viewDesk(setting: DeskSetting, log: readonly CaseEvent[]): DeskView {
  const scene = sceneOf(setting, log);
  const { scenario, world } = scene;
  const closesOn = dayOf(scenario.closesOn);
  return {
    title: scenario.title,
    today: world.today,
    opensOn: dayOf(scenario.opensOn),
    closesOn,
    seq: world.seq,
    people: scenario.people.map(({ id, about, office }) => ({
      id,
      name: capitalised(personName(scenario, id) ?? id),
      about: [office, about].filter((words) => words !== undefined).join(', '),
      present: isPresent(scene, id),
    })),
    known: knownOf(scene),
    unknown: scenario.discoveries.flatMap(({ id, unknown }) => (unknown === undefined || world.found.has(id) ? [] : [{ id, text: unknown }])),
    papersReceived: world.received.flatMap((id) => paperOnDesk(scene, id) ?? []),
    papersMade: world.made.map((paper) => madePaper(scene, paper)),
    otherSheets: otherSheets(scene),
    happenings: happeningsOf(scene),
    groups: groupsOf(scene),
    books: booksOf(scene),
    online: scenario.facts.online !== undefined,
    deadlines: log
      .filter(({ type }) => type === 'deadline.noted')
      .map(({ data }) => ({ label: textOf(data, 'label'), on: dayOf(textOf(data, 'on')) }))
      .map((noted) => ({ ...noted, workingDaysLeft: workingDaysLeft(scene, noted.on) }))
      .sort((a, b) => a.on - b.on),
    calendar: monthSheets(scene),
    closed: world.today >= closesOn,
  };
}
