import { HINT_OPENED, INQUIRY } from '../desk/act-data.ts';
import type { ActType } from '../desk/act-data.ts';
import { actOf } from '../desk/acts/catalogue.ts';
import { ACT_TEXTS } from '../desk/acts/texts.vi.ts';
import { textOf } from '../desk/data-reading.ts';
import { sceneOf } from '../desk/world-state.ts';
import type { Scene } from '../desk/world-state.ts';
import { SCORE_TABLE } from '../grading/score-table.ts';
import { formatDay } from '../law/day.ts';
import type { LawRegister } from '../law/types.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import type { Procedure } from '../procedures/procedure.ts';
import { hintWords as words } from './hints.vi.ts';
import { inquiryFor } from './inquiry.ts';
import type { Inquiry } from './inquiry.ts';
import type { Hint, HintAct, HintLadder, HintLevel } from './types.ts';
import { wantedActs } from './wanted.ts';
import type { HintInput, Wanted, WantedActs } from './wanted.ts';

export type { HintInput } from './wanted.ts';

const LEVELS: readonly HintLevel[] = [1, 2, 3, 4];

/** One rung: an act that the law wants, or what has to be found out before one can be told. */
type Rung = { kind: 'act'; wanted: Wanted } | { kind: 'inquiry'; inquiry: Inquiry; instance: string };

interface Standing {
  scene: Scene;
  wanted: WantedActs;
  rungs: Rung[];
}

/** An act whose rule may only be seen at the end is no matter for hints. */
function mayBeTold({ procedure }: HintInput, { unit }: Wanted): boolean {
  const rule = procedure.duties.find(({ id }) => id === unit.subject) ?? procedure.acts[unit.subject];
  return rule?.reveal !== 'end';
}

/** What nobody can do today is no help: somebody has gone, a connection does not stand yet, a day has not come. */
function canBeDone(scene: Scene, { type, data, day }: Wanted, today: number): boolean {
  return day > today || (actOf(type)?.impossible?.(scene, data) ?? null) === null;
}

const dueOrder = ({ due }: Wanted): number => due ?? Infinity;

/**
 * Duties that can be done now stand by their last day, the step of the procedure behind them as the plan has it. What rests
 * on facts that nobody has found out is not shown: the first of it gives way to the inquiry. Nor is what cannot be done.
 */
function standingOf(input: HintInput): Standing {
  const scene = sceneOf({ scenario: input.scenario, register: input.law.register }, input.events);
  const wanted = wantedActs(input);
  const rungs: Rung[] = [];
  let inquiry: Inquiry | null = null;
  for (const act of wanted.acts.filter((candidate) => mayBeTold(input, candidate) && canBeDone(scene, candidate, wanted.today))) {
    const missing = inquiryFor(scene, act.reads);
    // What finds it out may be the very act that is owed.
    if (missing === null || ('do' in missing.act && missing.act.do === act.type)) rungs.push({ kind: 'act', wanted: act });
    else if (inquiry === null) {
      inquiry = missing;
      rungs.push({ kind: 'inquiry', inquiry, instance: String(scene.world.found.size + 1) });
    }
  }
  return { scene, wanted, rungs: byUrgency(rungs, wanted.today, input.procedure) };
}

/** Duties that can be done today by their last day, as far as the next step of the procedure: what the plan puts before a step is done before it. */
function byUrgency(rungs: readonly Rung[], today: number, { acts }: Procedure): Rung[] {
  const mayMove = (rung: Rung): boolean => rung.kind === 'act' && rung.wanted.day <= today && !rung.wanted.isStep && !Object.hasOwn(acts, rung.wanted.unit.subject);
  const first = rungs.findIndex((rung) => !mayMove(rung));
  const now = first < 0 ? rungs : rungs.slice(0, first);
  const sorted = [...now].sort((a, b) => (a.kind === 'act' && b.kind === 'act' ? dueOrder(a.wanted) - dueOrder(b.wanted) : 0));
  return [...sorted, ...rungs.slice(now.length)];
}

function keyOf(rung: Rung): { subject: string; instance: string } {
  return rung.kind === 'inquiry' ? { subject: INQUIRY, instance: rung.instance } : { subject: rung.wanted.unit.subject, instance: rung.wanted.unit.instance };
}

function openedOf(events: readonly CaseEvent[], { subject, instance }: { subject: string; instance: string }): HintLevel | 0 {
  let opened: HintLevel | 0 = 0;
  for (const { type, data } of events) {
    if (type !== HINT_OPENED || textOf(data, 'subject') !== subject || textOf(data, 'instance') !== instance) continue;
    const level = LEVELS.find((candidate) => candidate === data['level']);
    if (level !== undefined && level > opened) opened = level;
  }
  return opened;
}

/** "Hỏi bà Hiên", "Đọc: Đơn của bà Hiên": as the desk offers it. */
function nameOfAct(scene: Scene, act: HintAct): string {
  if ('wait' in act) return words.wait;
  const definition = actOf(act.do);
  if (definition === null) return act.do;
  const preset = definition.presets?.(scene).find(({ preset: given }) => Object.entries(given).every(([name, value]) => act.data[name] === value));
  return preset?.label ?? ACT_TEXTS[definition.type satisfies ActType].label;
}

const lowered = (sentence: string): string => sentence.charAt(0).toLocaleLowerCase('vi') + sentence.slice(1);

function articles(register: LawRegister, { unit }: Wanted): string {
  return unit.basis.cites.map(({ provision }) => register.provisions.get(provision)?.article ?? provision).join('; ');
}

function sayAct({ wanted: { stage, today }, scene }: Standing, act: Wanted, level: HintLevel): string {
  const { due, day, unit } = act;
  switch (level) {
    case 1:
      return `${words.stage(stage)} ${due === null ? words.noDue : due < today ? words.overdue(formatDay(due)) : words.due(formatDay(due))}`;
    case 2:
      return unit.basis.cites.length === 0 ? words.noProvision : words.provision(articles(scene.setting.register, act));
    case 3:
      return day > today ? words.actOn(lowered(unit.label), formatDay(day)) : words.act(lowered(unit.label));
    case 4:
      return words.done;
  }
}

function sayInquiry({ wanted: { stage }, scene }: Standing, { questions, act }: Inquiry, level: HintLevel): string {
  switch (level) {
    case 1:
      return words.stage(stage);
    case 2:
      return questions.length === 0 ? words.someQuestion : words.questions(questions.join('; '));
    case 3:
      return 'wait' in act ? words.wait : words.act(lowered(nameOfAct(scene, act)));
    case 4:
      return words.inquiryDone;
  }
}

function offerOf(rung: Rung, level: HintLevel): string {
  if (rung.kind === 'inquiry') return `${words.inquiryOffers[level]} ${words.free}`;
  const share = SCORE_TABLE.hints[level];
  return `${words.offers[level]} ${share === 1000 ? words.free : words.price(String(share / 10))}`;
}

function hintOf(input: HintInput, standing: Standing, rung: Rung): Hint {
  const key = keyOf(rung);
  const opened = openedOf(input.events, key);
  const next = LEVELS.find((level) => level > opened);
  const text = (level: HintLevel): string => (rung.kind === 'act' ? sayAct(standing, rung.wanted, level) : sayInquiry(standing, rung.inquiry, level));
  return {
    ...key,
    opened,
    said: LEVELS.filter((level) => level <= opened).map((level) => ({ level, text: text(level), cites: level === 2 && rung.kind === 'act' ? [...rung.wanted.unit.basis.cites] : [] })),
    due: opened > 0 && rung.kind === 'act' ? rung.wanted.due : null,
    next: next === undefined ? null : { level: next, offer: offerOf(rung, next) },
  };
}

/** What the law wants next in a case as it stands, most urgent first, told as far as it was opened. */
export function hintLadder(input: HintInput): HintLadder {
  const standing = standingOf(input);
  return { hints: standing.rungs.map((rung) => hintOf(input, standing, rung)) };
}

/**
 * The act of a hint, as the desk takes it: with lawful data, or a wait where its day has not come. Null when the ladder has no
 * such hint.
 */
export function hintAct(input: HintInput, subject: string, instance: string): HintAct | null {
  const { rungs, wanted } = standingOf(input);
  const rung = rungs.find((candidate) => {
    const key = keyOf(candidate);
    return key.subject === subject && key.instance === instance;
  });
  if (rung === undefined) return null;
  if (rung.kind === 'inquiry') return rung.inquiry.act;
  const { type, data, day } = rung.wanted;
  return day > wanted.today ? { wait: 'until', day } : { do: type, data };
}
