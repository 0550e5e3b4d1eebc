import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../schema/fault.ts';
import { inReadingOrder } from '../schema/fault.ts';
import { formSchema, instrumentSchema, provisionSchema, questionSchema, sourceSchema } from '../schema/law.ts';
import type { FormInFile, InstrumentInFile, ProvisionInFile, VersionInFile } from '../schema/law.ts';
import { calendarFile } from '../schema/law-calendar.ts';
import type { CalendarFile } from '../schema/law-calendar.ts';
import { calendarFaults, calendarOf } from './law-calendar.ts';
import { agreementFaults } from './law-checks.ts';
import type { KnownIds, LawItems } from './law-checks.ts';
import { registerToJson } from './law-json.ts';
import { readableDates } from './readable-dates.ts';
import { checkLists, checkShape } from './shape.ts';
import { readYaml } from './yaml-file.ts';
import type { YamlFile } from './yaml-file.ts';
import { dayOf } from '#simulations/law/day.ts';
import type { FormTemplate, Instrument, LawRegister, Provision, ProvisionVersion, TermRule } from '#simulations/law/types.ts';

const FILES = { instruments: 'instruments.yaml', calendar: 'calendar.yaml', forms: 'forms.yaml', questions: 'open-questions.yaml' } as const;

const VERSION_LENGTH = 12;

const day = (iso: string | null) => (iso === null ? null : dayOf(iso));

/** Without the keys that are undefined, which optional properties of the register do not allow. */
function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}

function termOf(term: VersionInFile['deadline']): TermRule | undefined {
  if (term === undefined) return undefined;
  const remote = term.remote === undefined ? undefined : compact({ value: term.remote.value, extended: term.remote.extended });
  return compact({ ...term, remote }) as TermRule;
}

function versionOf(version: VersionInFile, provision: ProvisionInFile): ProvisionVersion {
  const { effective_from, effective_to, entered, summary, by, confidence, deadline, frequency, report_due, values } = version;
  return compact({
    from: dayOf(effective_from),
    to: day(effective_to),
    entered: entered === undefined ? undefined : dayOf(entered),
    summary: readableDates(summary),
    by,
    confidence: confidence ?? provision.confidence,
    deadline: termOf(deadline),
    frequency,
    report_due,
    values: values === undefined ? undefined : compact(values),
  }) as ProvisionVersion;
}

function provisionOf(provision: ProvisionInFile): Provision {
  const { id, article, topic, applies_to, stage, kind, actor, versions, open, source, note } = provision;
  const common = { id, article: readableDates(article), topic, appliesTo: applies_to, stage, kind, actor, open: open ?? [], sources: source };
  return { ...common, versions: versions.map((version) => versionOf(version, provision)), ...(note === undefined ? {} : { note: readableDates(note) }) };
}

function instrumentOf({ id, short, title, number, kind, effective_from, effective_to }: InstrumentInFile): Instrument {
  return { id, short, title, number, kind, effectiveFrom: day(effective_from), effectiveTo: day(effective_to) };
}

function formOf({ id, number, title, paper, also, provision, effective_from, effective_to }: FormInFile): FormTemplate {
  return { id, number, title, paper, ...(also === undefined ? {} : { also }), provision, from: dayOf(effective_from), to: day(effective_to) };
}

const byId = <T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> => new Map([...items].sort((a, b) => (a.id < b.id ? -1 : 1)).map((item) => [item.id, item]));

function registerOf(items: LawItems, calendar: CalendarFile): LawRegister {
  const register: LawRegister = {
    version: '',
    asOf: dayOf(calendar.as_of),
    instruments: byId(items.instruments.map(({ value }) => instrumentOf(value))),
    provisions: byId(items.provisions.map(({ value }) => provisionOf(value))),
    forms: [...byId(items.forms.map(({ value }) => formOf(value))).values()],
    calendar: calendarOf(calendar),
    countingRules: byId(calendar.counting_rules.map(({ id, article, rule, confidence }) => ({ id, article: readableDates(article), summary: readableDates(rule), confidence }))),
    openQuestions: new Map([...byId(items.questions.map(({ value }) => value)).values()].map(({ id, question }) => [id, readableDates(question)])),
  };
  // Hashing what was read, not the files, lets comments and the order of items change without a new version.
  const version = createHash('sha256').update(registerToJson(register)).digest('hex').slice(0, VERSION_LENGTH);
  return { ...register, version };
}

function idsIn(file: YamlFile, list: string): string[] {
  const items = typeof file.value === 'object' && file.value !== null ? (file.value as Record<string, unknown>)[list] : [];
  return (Array.isArray(items) ? items : []).flatMap((item: unknown) =>
    typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? [item.id] : [],
  );
}

/** Ids of a list over several files; null when one of them could not be read, because then nothing can be called unknown. */
function knownIn(files: readonly (YamlFile | null)[], list: string): string[] | null {
  const ids: string[] = [];
  for (const file of files) {
    if (file === null) return null;
    ids.push(...idsIn(file, list));
  }
  return ids;
}

/**
 * Reads the legal register from a folder of YAML files. Every fault of every file is told with its place; the register is
 * null when there is any, because a law with a fault must not judge anybody. Files are named within the folder.
 */
export function loadLaw(dir: string): { register: LawRegister | null; faults: Fault[] } {
  const faults: Fault[] = [];
  const open = (name: string): YamlFile | null => {
    const { file, faults: found } = readYaml(join(dir, name), name);
    faults.push(...found);
    return file;
  };
  const special: readonly string[] = Object.values(FILES);
  const topics = (existsSync(dir) ? readdirSync(dir) : []).filter((name) => name.endsWith('.yaml') && !special.includes(name)).sort();

  const files = { instruments: open(FILES.instruments), calendar: open(FILES.calendar), forms: open(FILES.forms), questions: open(FILES.questions), topics: topics.map(open) };
  const known: KnownIds = {
    instruments: knownIn([files.instruments], 'instruments'),
    sources: knownIn([files.instruments], 'sources'),
    provisions: knownIn(files.topics, 'provisions'),
    questions: knownIn([files.questions], 'questions'),
  };

  const lists = <S extends Parameters<typeof checkLists>[0]>(schemas: S, file: YamlFile | null) => {
    const checked = file === null ? null : checkLists(schemas, file);
    faults.push(...(checked?.faults ?? []));
    return checked?.lists ?? null;
  };
  const base = lists({ instruments: instrumentSchema, sources: sourceSchema }, files.instruments);
  const items: LawItems = {
    instruments: base?.instruments ?? [],
    sources: base?.sources ?? [],
    provisions: files.topics.flatMap((file) => lists({ provisions: provisionSchema }, file)?.provisions ?? []),
    forms: lists({ forms: formSchema }, files.forms)?.forms ?? [],
    questions: lists({ questions: questionSchema }, files.questions)?.questions ?? [],
  };
  faults.push(...agreementFaults(items, known));

  const calendar = files.calendar === null ? null : checkShape(calendarFile, files.calendar);
  faults.push(...(calendar?.faults ?? []));
  if (files.calendar !== null && calendar?.value !== undefined && calendar.value !== null) {
    faults.push(...calendarFaults(files.calendar, calendar.value, known.instruments, known.provisions));
  }
  const register = faults.length > 0 || calendar?.value === undefined || calendar.value === null ? null : registerOf(items, calendar.value);
  return { register, faults: inReadingOrder(faults) };
}
