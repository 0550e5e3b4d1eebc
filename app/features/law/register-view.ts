import { formatDay } from '#simulations/law/day.ts';
import type { Day, LawRegister, Provision, ProvisionVersion } from '#simulations/law/types.ts';
import { findWords } from '../../domain/find-words.ts';
import { readableDates } from '../../domain/readable-dates.ts';
import { ACTOR_NAMES, lookUp as words, STAGE_NAMES, termWords } from '../../messages/law.ts';

export interface ProvisionRow {
  id: string;
  article: string;
  summary: string;
  /** A later or earlier wording exists. */
  changed: boolean;
}

export interface RegisterView {
  on: Day;
  asOf: Day;
  heading: string;
  found: string;
  rows: ProvisionRow[];
  page: number;
  pages: number;
  stages: { id: string; label: string }[];
  instruments: { id: string; label: string }[];
}

export interface RegisterQuery {
  on: Day;
  words: string;
  stage: string;
  instrument: string;
  page: number;
}

const ROWS = 25;

/** The wording in force on a day; undefined where none is. */
export function wordingOn(provision: Provision, on: Day): ProvisionVersion | undefined {
  return provision.versions.find((version) => version.from <= on && (version.to === null || on < version.to));
}

/** "lkn-2011/d27" → "lkn-2011" */
function instrumentOf(provision: Provision): string {
  return provision.id.slice(0, provision.id.indexOf('/'));
}

/** The register as the page of look-ups lists it: by words, stage or instrument; without any, what changed last. */
export function registerView(register: LawRegister, query: RegisterQuery): RegisterView {
  const { on } = query;
  const inForce = [...register.provisions.values()].flatMap((provision) => {
    const version = wordingOn(provision, on);
    return version === undefined ? [] : [{ provision, version }];
  });
  const chosen = choose(register, inForce, query);
  const pages = Math.max(1, Math.ceil(chosen.items.length / ROWS));
  const page = Math.min(Math.max(1, query.page), pages);
  return {
    on,
    asOf: register.asOf,
    heading: chosen.heading,
    found: chosen.found,
    rows: chosen.items.slice((page - 1) * ROWS, page * ROWS).map(({ provision, version }) => ({
      id: provision.id,
      article: readableDates(provision.article),
      summary: readableDates(version.summary),
      changed: provision.versions.length > 1,
    })),
    page,
    pages,
    stages: Object.entries(STAGE_NAMES).map(([id, label]) => ({ id, label })),
    instruments: [...register.instruments.values()]
      .filter((instrument) => inForce.some(({ provision }) => instrumentOf(provision) === instrument.id))
      .map((instrument) => ({ id: instrument.id, label: instrument.short })),
  };
}

interface Item {
  provision: Provision;
  version: ProvisionVersion;
}

function choose(register: LawRegister, inForce: readonly Item[], query: RegisterQuery): { heading: string; found: string; items: readonly Item[] } {
  const date = formatDay(query.on);
  if (query.words !== '') {
    const items = findWords(query.words, inForce, ({ provision, version }) => `${provision.article} ${provision.topic.replaceAll('-', ' ')} ${version.summary}`);
    return { heading: words.results, found: words.shownFor(items.length, query.words, date), items };
  }
  const stage = STAGE_NAMES[query.stage];
  if (stage !== undefined) {
    const items = inForce.filter(({ provision }) => provision.stage === query.stage);
    return { heading: stage, found: words.shownStage(items.length, stage, date), items };
  }
  const instrument = register.instruments.get(query.instrument);
  if (instrument !== undefined) {
    const items = inForce.filter(({ provision }) => instrumentOf(provision) === instrument.id);
    return { heading: instrument.short, found: words.shownInstrument(items.length, instrument.short, date), items };
  }
  const last = Math.max(0, ...inForce.filter(({ provision }) => provision.versions.length > 1).map(({ version }) => version.from));
  const items = inForce.filter(({ provision, version }) => version.from === last && provision.versions.length > 1);
  return { heading: words.changedTitle(formatDay(last)), found: words.changed(items.length), items };
}

export interface ProvisionView {
  id: string;
  article: string;
  on: Day;
  asOf: Day;
  /** The wording of the day asked for; null when none is in force. */
  summary: string | null;
  verified: string | null;
  term: string | null;
  who: string;
  stage: string;
  instrument: string;
  history: { period: string; summary: string; by: string; current: boolean }[];
  open: string[];
  note: string | null;
}

/** One provision with all its wordings; null for an id the register does not hold. */
export function provisionView(register: LawRegister, id: string, on: Day): ProvisionView | null {
  const provision = register.provisions.get(id);
  if (provision === undefined) return null;
  const current = wordingOn(provision, on);
  const instrument = register.instruments.get(instrumentOf(provision));
  return {
    id,
    article: readableDates(provision.article),
    on,
    asOf: register.asOf,
    summary: current === undefined ? null : readableDates(current.summary),
    verified: current === undefined ? null : `${formatDay(register.asOf)}, ${words.confidence[current.confidence]}`,
    term: current?.deadline === undefined ? null : termWords(current.deadline),
    who: ACTOR_NAMES[provision.actor] ?? '',
    stage: STAGE_NAMES[provision.stage] ?? '',
    instrument: instrument === undefined ? '' : `${instrument.short} (${instrument.number})`,
    history: provision.versions.toReversed().map((version) => ({
      period: version.to === null ? words.fromOn(formatDay(version.from)) : words.fromTo(formatDay(version.from), formatDay(version.to - 1)),
      summary: readableDates(version.summary),
      by: register.instruments.get(version.by)?.short ?? version.by,
      current: version === current,
    })),
    open: provision.open.map((question) => readableDates(register.openQuestions.get(question) ?? question)),
    note: provision.note === undefined ? null : readableDates(provision.note),
  };
}
