import { formatDay } from '../law/day.ts';
import type { Day } from '../law/types.ts';
import type { RuleTexts } from '../procedures/procedure.ts';
import type { Scenario } from '../scenario/schema.ts';
import { nameCodes } from './code-names.ts';
import type { CaseContext } from './context.ts';
import { lawWordsOf } from './explain-law.ts';
import type { LawWords } from './explain-law.ts';
import { actName, complainantName } from './explain-names.ts';
import { fillSentence } from './fill.ts';
import type { Slip, SlipCause } from './slip.ts';
import type { Occurrence } from './timeline.ts';
import type { FindingTexts } from './types.ts';
import type { Unit } from './unit.ts';
import { classTexts, words } from './vi.ts';

type Places = Readonly<Record<string, string | undefined>>;

/** Fills `{placeholders}`; what neither the law nor the case knows is left out. */
export function fillText(text: string, places: Places, lawWords: LawWords): string {
  return fillSentence(text, (name, what) => lawWords(name, what) ?? places[name] ?? '');
}

function fillAll(texts: RuleTexts, places: Places, lawWords: LawWords): FindingTexts {
  const fill = (text: string): string => fillText(text, places, lawWords);
  return { name: fill(texts.name), did: fill(texts.did), required: fill(texts.required), citizen: fill(texts.citizen), repair: fill(texts.repair) };
}

function casePlaces(scenario: Scenario): Places {
  return { complainant: complainantName(scenario), authority: words.authority(scenario.place.commune) };
}

/** Further placeholders that the procedure gives, their codes in words. */
function procedurePlaces(context: CaseContext, scenario: Scenario, day: Day, upTo: number): Places {
  const given = context.procedure.places?.(context.circumstances(day, upTo)) ?? {};
  // Where the law leaves it open whose business something is, nobody can be named.
  return Object.fromEntries(Object.entries(given).map(([name, codes]) => [name, nameCodes(scenario, context.law.register, codes) || words.lawfulPlace]));
}

const actWords = (context: CaseContext, label: string): string => words.firstWords(actName(context.procedure, label) ?? words.someAct);

function eventPlaces(context: CaseContext, occurrence: Pick<Occurrence, 'event'> | null): Places {
  if (occurrence === null) return {};
  const { data } = occurrence.event;
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  const ground = text(data['ground']);
  const form = text(data['form']);
  const template = context.law.register.forms.find(({ id }) => id === form);
  return {
    ground: ground === undefined ? undefined : (context.law.register.provisions.get(ground)?.article ?? ground),
    form: form === undefined || form === 'none' ? words.noForm : (template?.number ?? form),
  };
}

function unitPlaces(context: CaseContext, unit: Unit, day: Day): Places {
  const { deadline, done } = unit;
  return {
    act: unit.label,
    date: formatDay(done?.index === null || done === null ? day : done.day),
    due: deadline === null ? formatDay(day) : formatDay(deadline.due),
    days: String(unit.lateBy),
    ...(done?.index === null ? {} : eventPlaces(context, done)),
  };
}

/** Sentences of a unit's own slips: left out, late, early, overtaken. */
function unitTexts(context: CaseContext, slip: Slip, unit: Unit): { texts: RuleTexts; places: Places } {
  const own = unit.duty?.texts ?? unit.act?.omitted ?? classTexts.extra;
  const places = unitPlaces(context, unit, slip.day);
  switch (slip.class) {
    case 'late':
      // A step's own sentences tell its delay; those of other duties tell that it was left out.
      if (/\{(days|due)\}/.test(own.did)) return { texts: own, places };
      return { texts: { ...classTexts.late, required: own.required, citizen: own.citizen }, places };
    case 'early':
      return { texts: { ...classTexts.early, citizen: own.citizen }, places: { ...places, start: actWords(context, unit.trigger?.label ?? '') } };
    case 'order': {
      const second = unit.overtakenBy;
      const over: Places = second === null ? {} : { second: actWords(context, second.label), secondDate: formatDay(second.day) };
      const told = second?.day === unit.done?.day ? classTexts.overtakenOnOneDay : classTexts.overtaken;
      return { texts: { ...told, required: own.required, citizen: own.citizen }, places: { ...places, ...over } };
    }
    default:
      return { texts: unit.act !== null ? unit.act.omitted : own, places };
  }
}

function displacedTexts(context: CaseContext, cause: Extract<SlipCause, { kind: 'displaced' }>): { texts: RuleTexts; places: Places } {
  const { pair, moves } = cause;
  const dayOfMove = (index: number | null): string => {
    const move = index === null ? undefined : moves[index];
    const event = move === undefined ? undefined : context.events[move.at];
    return event === undefined ? '' : formatDay(event.day);
  };
  const [firstAt, secondAt] = pair.shape === 'late' ? [pair.done, pair.partner] : [pair.partner, pair.done];
  const places = { first: actWords(context, pair.first), second: actWords(context, pair.second), firstDate: dayOfMove(firstAt), secondDate: dayOfMove(secondAt), date: dayOfMove(pair.done), act: context.procedure.acts[pair.label]?.label ?? pair.label };
  const act = context.procedure.acts[pair.prerequisite];
  const told = places.firstDate === places.secondDate ? classTexts.orderOnOneDay : classTexts.order;
  return { texts: act === undefined ? told : { ...told, citizen: act.omitted.citizen }, places };
}

function rawTexts(context: CaseContext, scenario: Scenario, slip: Slip): { texts: RuleTexts; places: Places } {
  const { cause } = slip;
  const date = formatDay(slip.day);
  switch (cause.kind) {
    case 'unit':
      return unitTexts(context, slip, cause.unit);
    case 'displaced':
      return displacedTexts(context, cause);
    case 'condition': {
      const { condition, verdict } = cause.failed;
      const name = (codes: string): string => nameCodes(scenario, context.law.register, codes);
      const wanted = name(verdict.wanted ?? '');
      const given = { given: name(verdict.given ?? '') || words.nothing, wanted, missing: wanted };
      return { texts: condition.texts, places: { ...unitPlaces(context, cause.unit, slip.day), ...given } };
    }
    case 'guard': {
      const event = context.events[cause.move.at];
      const ground = cause.guard.cite.map((id) => context.law.register.provisions.get(id)?.article ?? id).join(', ');
      return { texts: cause.guard.texts, places: { act: context.procedure.acts[cause.move.label]?.label ?? cause.move.label, date, ground, ...(event === undefined ? {} : eventPlaces(context, { event })) } };
    }
    case 'extra':
      return { texts: cause.act?.extra ?? (slip.class === 'redundant' ? classTexts.redundant : classTexts.extra), places: { act: cause.act?.label ?? cause.label, date, ...eventPlaces(context, cause) } };
    case 'prohibition':
      return { texts: cause.prohibition.texts, places: { date, act: context.procedure.acts[cause.event.type]?.label ?? '', ...eventPlaces(context, cause) } };
    case 'unfinished':
      return { texts: classTexts.unfinished, places: { date, missing: words.list([...new Set(cause.units.map((unit) => words.firstWords(unit.label)))]) } };
  }
}

/** The five sentences of a slip, with the case's own names and dates and the law of its day. */
export function explainSlip(context: CaseContext, scenario: Scenario, slip: Slip): { texts: FindingTexts; why: string } {
  const { texts, places } = rawTexts(context, scenario, slip);
  const upTo = slip.at[0] ?? context.events.length;
  const filled = fillAll(texts, { ...casePlaces(scenario), ...procedurePlaces(context, scenario, slip.day, upTo), ...places }, lawWordsOf(context, slip));
  const unit = slip.cause.kind === 'unit' ? slip.cause.unit : null;
  const date = places['date'] ?? formatDay(slip.day);
  const due = unit?.deadline === null || unit === null ? null : formatDay(unit.deadline.due);
  if (due === null || slip.class === 'early') return { texts: filled, why: words.why(filled.name, date) };
  return { texts: filled, why: slip.class === 'omission' ? words.whyOwed(filled.name, due) : words.whyDue(filled.name, date, due) };
}

