import { formatDay } from '#simulations/law/day.ts';
import type { Day, LawRegister, Provision, ProvisionVersion } from '#simulations/law/types.ts';
import { findWords } from '../../domain/find-words.ts';
import { changeOf, statementsOf } from '../../domain/law/version-change.ts';
import type { VersionChange } from '../../domain/law/version-change.ts';
import { instrumentOf, wordingOn } from '../../domain/law/wording.ts';
import { keysOf, plainKey } from '../../domain/search/folding.ts';
import { ACTOR_NAMES, KIND_NAMES, lookUp as words, STAGE_NAMES, termWords, TOPIC_NAMES } from '../../messages/law.ts';
import { sentenceCase } from '../../messages/sentence-case.ts';

export interface ProvisionRow {
  id: string;
  article: string;
  term: string | null;
  summary: string;
  /** Since when, where an earlier wording exists; that a question is open. */
  remarks: readonly string[];
}

/** One way of narrowing the list. */
export interface Filter {
  /** The name of the field in the address. */
  field: FilterField;
  label: string;
  options: readonly { value: string; label: string }[];
  value: string;
}

export type FilterField = 'van-ban' | 'chu-de' | 'khau' | 'ai' | 'loai';

export interface RegisterView {
  on: Day;
  asOf: Day;
  heading: string;
  found: string;
  rows: ProvisionRow[];
  page: number;
  pages: number;
  filters: readonly Filter[];
}

export interface RegisterQuery {
  on: Day;
  words: string;
  filters: Readonly<Partial<Record<FilterField, string>>>;
  page: number;
}

const ROWS = 25;

interface Item {
  provision: Provision;
  version: ProvisionVersion;
}

/** "Phân loại, thẩm quyền" stands in an address as `phan-loai-tham-quyen`. */
const codeOf = (name: string): string => keysOf(name, plainKey).replaceAll(' ', '-');

const named = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([id, label]) => ({ id, value: codeOf(label), label: sentenceCase(label) }));

interface FilterKind {
  field: FilterField;
  label: string;
  choices(register: LawRegister): { id: string; value: string; label: string }[];
  idsOf(provision: Provision): readonly string[];
}

const FILTERS: readonly FilterKind[] = [
  { field: 'van-ban', label: words.byInstrument, choices: ({ instruments }) => [...instruments.values()].map(({ id, short }) => ({ id, value: id, label: short })), idsOf: (provision) => [instrumentOf(provision)] },
  { field: 'chu-de', label: words.byTopic, choices: () => named(TOPIC_NAMES), idsOf: ({ appliesTo }) => appliesTo },
  { field: 'khau', label: words.byStage, choices: () => named(STAGE_NAMES), idsOf: ({ stage }) => [stage] },
  { field: 'ai', label: words.byActor, choices: () => Object.entries(ACTOR_NAMES).map(([id, label]) => ({ id, value: id, label: sentenceCase(label) })), idsOf: ({ actor }) => [actor] },
  { field: 'loai', label: words.byKind, choices: () => named(KIND_NAMES), idsOf: ({ kind }) => [kind] },
];

/** The register as the page of look-ups lists it: by words and filters; without any, what changed last. */
export function registerView(register: LawRegister, query: RegisterQuery): RegisterView {
  const { on } = query;
  const inForce = [...register.provisions.values()].flatMap((provision): Item[] => {
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
    rows: chosen.items.slice((page - 1) * ROWS, page * ROWS).map(rowOf),
    page,
    pages,
    filters: FILTERS.map(({ field, label, choices, idsOf }) => {
      const used = new Set(inForce.flatMap(({ provision }) => idsOf(provision)));
      return { field, label, value: query.filters[field] ?? '', options: choices(register).filter(({ id }) => used.has(id)).map(({ value, label: name }) => ({ value, label: name })) };
    }),
  };
}

function rowOf({ provision, version }: Item): ProvisionRow {
  return {
    id: provision.id,
    article: provision.article,
    term: version.deadline === undefined ? null : sentenceCase(termWords(version.deadline)),
    summary: version.summary,
    remarks: [
      ...(version === provision.versions[0] ? [] : [words.changedSince(formatDay(version.from))]),
      ...(version.confidence === 'read' ? [] : [sentenceCase(words.confidence[version.confidence])]),
      ...(provision.open.length === 0 ? [] : [words.isOpen]),
    ],
  };
}

function choose(register: LawRegister, inForce: readonly Item[], query: RegisterQuery): { heading: string; found: string; items: readonly Item[] } {
  const date = formatDay(query.on);
  const set = FILTERS.flatMap((filter) => {
    const choice = filter.choices(register).find(({ value }) => value === query.filters[filter.field]);
    return choice === undefined ? [] : [{ ...choice, idsOf: filter.idsOf }];
  });
  if (query.words === '' && set.length === 0) return lastChanged(inForce);
  const kept = inForce.filter(({ provision }) => set.every(({ id, idsOf }) => idsOf(provision).includes(id)));
  const items = query.words === '' ? kept : findWords(query.words, kept, ({ provision, version }) => `${provision.article} ${provision.topic.replaceAll('-', ' ')} ${version.summary}`);
  const heading = set.length === 0 ? words.results : set.map(({ label }) => label).join('; ');
  return { heading, found: query.words === '' ? words.chosen(items.length, date) : words.shownFor(items.length, query.words, date), items };
}

function lastChanged(inForce: readonly Item[]): { heading: string; found: string; items: readonly Item[] } {
  const amended = inForce.filter(({ provision, version }) => version !== provision.versions[0]);
  const last = Math.max(0, ...amended.map(({ version }) => version.from));
  if (last === 0) return { heading: words.results, found: words.changed(0), items: [] };
  const items = amended.filter(({ version }) => version.from === last);
  return { heading: words.changedTitle(formatDay(last)), found: words.changed(items.length), items };
}

/** One wording in the history of a provision. */
export interface HistoryEntry {
  period: string;
  summary: string;
  by: string;
  current: boolean;
  /** What it changed in the wording before it; null for the first. */
  change: VersionChange | null;
}

export interface ProvisionView {
  id: string;
  article: string;
  on: Day;
  asOf: Day;
  /** The wording of the day asked for; null when none is in force. */
  summary: string | null;
  /** Why there is none, where there is none. */
  missing: string | null;
  verified: string | null;
  confidence: string | null;
  statements: readonly { name: string; words: string }[];
  who: string;
  stage: string;
  topics: string;
  kind: string;
  instrument: string;
  history: HistoryEntry[];
  open: string[];
  note: string | null;
}

function missingWords({ versions }: Provision, on: Day): string {
  const [first] = versions;
  if (first !== undefined && on < first.from) return words.provisionSince(formatDay(first.from));
  const end = versions.at(-1)?.to ?? null;
  return end === null ? words.notInForce(formatDay(on)) : words.provisionEnded(formatDay(end));
}

/** One provision with all its wordings; null for an id the register does not hold. `verifiedOn`: when it was last held against the text of the law, where that was not with the whole register. */
export function provisionView(register: LawRegister, id: string, on: Day, verifiedOn?: Day): ProvisionView | null {
  const provision = register.provisions.get(id);
  if (provision === undefined) return null;
  const current = wordingOn(provision, on);
  const instrument = register.instruments.get(instrumentOf(provision));
  return {
    id,
    article: provision.article,
    on,
    asOf: register.asOf,
    summary: current?.summary ?? null,
    missing: current === undefined ? missingWords(provision, on) : null,
    verified: current === undefined ? null : formatDay(verifiedOn ?? register.asOf),
    confidence: current === undefined ? null : words.readLevel[current.confidence],
    statements: current === undefined ? [] : statementsOf(provision, current).map(({ name, words: said }) => ({ name, words: sentenceCase(said) })),
    who: sentenceCase(ACTOR_NAMES[provision.actor] ?? ''),
    stage: STAGE_NAMES[provision.stage] ?? '',
    topics: provision.appliesTo.map((topic) => TOPIC_NAMES[topic] ?? topic).join('; '),
    kind: KIND_NAMES[provision.kind] ?? '',
    instrument: instrument === undefined ? '' : `${instrument.short} (${instrument.number})`,
    history: provision.versions.map((version, index) => {
      const before = provision.versions[index - 1];
      return {
        period: version.to !== null ? words.fromTo(formatDay(version.from), formatDay(version.to - 1)) : version.from > register.asOf ? words.fromLater(formatDay(version.from)) : words.fromOn(formatDay(version.from)),
        summary: version.summary,
        by: register.instruments.get(version.by)?.short ?? version.by,
        current: version === current,
        change: before === undefined ? null : changeOf(provision, before, version),
      };
    }).reverse(),
    open: provision.open.map((question) => register.openQuestions.get(question) ?? question),
    note: provision.note ?? null,
  };
}
