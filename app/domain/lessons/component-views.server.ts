import type { CheckedUse } from '#content/compile/lesson-file.ts';
import type { Term } from '#content/compile/terms.ts';
import { dayOf, formatDay, isoOf, partsOf } from '#simulations/law/day.ts';
import { valueOf } from '#simulations/law/reckon.ts';
import type { Day, LawRegister, Provision, ProvisionVersion } from '#simulations/law/types.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';
import { lessons as words } from '../../messages/lessons.ts';
import { lookUp } from '../../messages/law.ts';
import { mapPart } from '../map/part.server.ts';
import { deadlineView } from './deadline.ts';
import { valueInWords } from './value-words.vi.ts';
import type { ComponentNode, ComponentViews, InlineView, ViewNode, WordingSide } from './view-types.ts';

/** What a lesson is read with: the law of a day, and the things it may name. */
export interface Reading {
  register: LawRegister;
  on: Day;
  procedures: readonly Procedure[];
  /** The title of a case and the stages of its procedure. */
  scenario(id: string): { title: string; stages: Procedure['stages'] } | null;
  terms: ReadonlyMap<string, Term>;
  /** Address of a picture of the course. */
  figure(src: string): string;
  /** The lesson that is read, as `course/lesson`: a mini-case leads back to it. Absent outside lessons. */
  lesson?: string;
}

type Name = keyof ComponentViews;
type Given<N extends Name> = Extract<CheckedUse, { component: N }>['attributes'];

function versionOn(provision: Provision | undefined, on: Day): ProvisionVersion | undefined {
  return provision?.versions.find(({ from, to }) => from <= on && (to === null || on < to));
}

/** The wording that a component means: of its own day, else of the page's. */
function wordingOf({ register, on }: Reading, { id, on: own }: { id: string; on?: string | undefined }) {
  const provision = register.provisions.get(id);
  const day = own === undefined ? on : dayOf(own);
  const version = versionOn(provision, day);
  return { provision, day, version, current: own === undefined ? versionOn(provision, register.asOf) : version };
}

export function linkOf({ register, on }: Reading, id: string, day: Day = on) {
  const article = register.provisions.get(id)?.article ?? id;
  return { article, href: `/tra-cuu/${id}${day === register.asOf ? '' : `?ngay=${isoOf(day)}`}` };
}

function spanOf(version: ProvisionVersion | undefined, { extended, remote }: { extended?: boolean | undefined; remote?: boolean | undefined }): string | null {
  const rule = version?.deadline;
  return rule === undefined ? null : words.span(valueOf(rule, { extended: extended === true, remote: remote === true }), rule.unit);
}

function valueWords(version: ProvisionVersion | undefined, name: string, topics: readonly string[]): string | null {
  const value = version?.values?.[name];
  return value === undefined ? null : valueInWords(name, value, topics);
}

function inline(reading: Reading, day: Day, said: string | null, current: string | null, href: string | null): InlineView {
  return { words: said ?? words.noRule(formatDay(day)), differs: said !== current && reading.on !== reading.register.asOf, href };
}

function sideOf(register: LawRegister, version: ProvisionVersion | undefined, when: string, missing: string): WordingSide {
  if (version === undefined) return { when, term: null, summary: missing, by: null, care: null };
  return {
    when,
    term: spanOf(version, {}),
    summary: version.summary,
    by: words.by(register.instruments.get(version.by)?.short ?? version.by),
    care: version.confidence === 'read' ? null : lookUp.onlyForReference[version.confidence],
  };
}

const MAKERS: { [N in Name]: (given: Given<N>, reading: Reading, counted: { question: number }) => ComponentViews[N] } = {
  Cite: ({ id, on }, reading) => linkOf(reading, id, on === undefined ? reading.on : dayOf(on)),
  Term(given, reading) {
    const { day, version, current } = wordingOf(reading, given);
    return inline(reading, day, spanOf(version, given), spanOf(current, given), null);
  },
  Value(given, reading) {
    const { provision, day, version, current } = wordingOf(reading, given);
    const said = (one: typeof version) => valueWords(one, given.name, provision?.appliesTo ?? []);
    return inline(reading, day, said(version), said(current), null);
  },
  Form({ paper, on }, reading) {
    const day = on === undefined ? reading.on : dayOf(on);
    const formOn = (asked: Day) => reading.register.forms.find((form) => (form.paper === paper || form.also?.includes(paper) === true) && form.from <= asked && (form.to === null || asked < form.to));
    const form = formOn(day);
    const current = on === undefined ? formOn(reading.register.asOf) : form;
    const said = (one: typeof form) => (one === undefined ? null : words.form(one.number, one.title));
    return { ...inline(reading, day, said(form), said(current), form === undefined ? null : `/bieu-mau/${form.id}`), differs: form !== current };
  },
  Glossary: ({ term }) => ({ id: term }),
  Provision(given, reading) {
    const { register } = reading;
    const { provision, day, version, current } = wordingOf(reading, given);
    const instrument = register.instruments.get(given.id.split('/')[0] ?? '');
    return {
      ...linkOf(reading, given.id, day),
      summary: version?.summary ?? null,
      applies: version === undefined ? null : version.to === null ? lookUp.fromOn(formatDay(version.from)) : lookUp.fromTo(formatDay(version.from), formatDay(version.to - 1)),
      verified: version === undefined ? null : `${formatDay(register.asOf)}, ${lookUp.confidence[version.confidence]}`,
      instrument: provision === undefined || instrument === undefined ? null : `${instrument.short} (${instrument.number})`,
      differs: version !== current,
      missing: lookUp.notInForce(formatDay(day)),
    };
  },
  Deadline({ id, from, extended, remote, what }, reading) {
    const day = dayOf(from);
    const rule = versionOn(reading.register.provisions.get(id), day)?.deadline;
    if (rule === undefined) throw new RangeError(`${id} states no term on ${from}.`);
    return deadlineView(reading.register, { id, rule, from: day, what, extended: extended === true, remote: remote === true }, linkOf(reading, id, day));
  },
  BeforeAfter({ id, date }, reading) {
    const { register } = reading;
    const provision = register.provisions.get(id);
    const day = dayOf(date);
    const link = linkOf(reading, id, day);
    return {
      ...link,
      caption: words.compareCaption(link.article, formatDay(day)),
      before: sideOf(register, versionOn(provision, day - 1), words.until(formatDay(day)), words.notYet),
      after: sideOf(register, versionOn(provision, day), words.since(formatDay(day)), words.noLonger),
    };
  },
  ProcedureMap({ procedure: id, stage }, reading) {
    const procedure = reading.procedures.find((one) => one.id === id);
    const part = procedure === undefined ? null : mapPart(procedure, stage);
    const label = procedure?.stages.find((one) => one.id === stage)?.label ?? stage;
    if (procedure === undefined || part === null) throw new RangeError(`${id} has no stage ${stage}.`);
    return { title: words.mapTitle(label), region: words.mapRegion(label), map: part.map, places: part.places, procedure: procedure.title, href: `/quy-trinh/${id}` };
  },
  Contrast: () => null,
  Side: ({ title }) => ({ title }),
  Paper({ kind, title, place, date, from, to }) {
    const parts = date === undefined ? null : partsOf(dayOf(date));
    const two = (value: number) => String(value).padStart(2, '0');
    return {
      kind,
      title,
      placeAndDate: parts === null ? null : words.paperDate(place ?? words.paperAnywhere, two(parts.day), parts.month <= 2 ? two(parts.month) : String(parts.month), String(parts.year)),
      to: to ?? null,
      from: from ?? null,
    };
  },
  Story: ({ title }) => ({ title }),
  Question({ id }, _reading, counted) {
    counted.question += 1;
    return { id, number: counted.question };
  },
  MiniCase({ scenario, stage }, reading) {
    const found = reading.scenario(scenario);
    const back = reading.lesson === undefined ? '' : `&bai=${reading.lesson}`;
    return { title: found?.title ?? scenario, stage: found?.stages.find(({ id }) => id === stage)?.label ?? stage, href: `/tinh-huong/${scenario}?chang=${stage}${back}` };
  },
  Callout: ({ kind }) => ({ kind }),
  Figure: ({ src, alt, caption }, reading) => ({ src: reading.figure(src), alt, caption: caption ?? null }),
};

/** The view of one component. `counted` numbers the questions of a lesson. */
export function componentNode<N extends Name>(component: N, given: Given<N>, children: readonly ViewNode[], reading: Reading, counted: { question: number }): ComponentNode {
  const make: (given: Given<N>, reading: Reading, counted: { question: number }) => ComponentViews[N] = MAKERS[component];
  return { component, view: make(given, reading, counted), children } as ComponentNode;
}
