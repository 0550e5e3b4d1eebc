import type { FactOption } from '../fact-form-view.ts';
import { ACT_OPTIONS } from '../act-options.ts';
import { wordsOf } from '../case-form.vi.ts';
import { caseShape, nameOfValue } from '../schema-names.ts';
import { SHEET_NAMES } from './sheet-words.vi.ts';

/** The sheets of the template as tables of what a case holds; the words of the columns are those of the editor's forms. */

/** What a cell holds. `ref` and `refs` name rows of another list. */
export type CellKind = 'text' | 'lines' | 'date' | 'number' | 'yes' | 'choice' | 'ref' | 'refs';

export interface Column {
  /** From the row, dotted: `when.day`. */
  path: string;
  header: string;
  kind: CellKind;
  options: readonly FactOption[];
  /** The list that a reference leads to. */
  of: 'people' | 'papers' | 'sources' | 'contents' | null;
  /** Of a yes or no: what holds where nothing is written. */
  initial: boolean;
}

interface Described {
  properties?: Record<string, Described>;
  items?: Described;
  anyOf?: Described[];
  enum?: unknown[];
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

function valuesAt(path: readonly (string | number)[]): string[] {
  let here: Described[] = [caseShape];
  for (const step of path) here = here.flatMap((each) => each.anyOf ?? [each]).flatMap((each) => (typeof step === 'number' ? each.items : each.properties?.[step]) ?? []);
  return here.flatMap((each) => each.anyOf ?? [each]).flatMap(({ enum: values = [] }) => values.map(String));
}

/** The choices of a place of a case, in words. */
function optionsAt(pattern: string): FactOption[] {
  const path = pattern.split('.').map((step) => (step === '*' ? 0 : step));
  return valuesAt(path).map((value) => ({ value, label: wordsOf(pattern).options?.[value] ?? capital(nameOfValue(path, value) ?? value) }));
}

const ACTS = 'acts';

function column(list: string, path: string, kind: CellKind, more: { of?: Column['of']; options?: typeof ACTS; initial?: boolean } = {}): Column {
  const pattern = list === '' ? path : `${list}.*.${path}`;
  const options = more.options === ACTS ? ACT_OPTIONS : kind === 'choice' ? optionsAt(pattern) : [];
  return { path, header: wordsOf(pattern).label, kind, options, of: more.of ?? null, initial: more.initial ?? false };
}

/** What stands once in a case, a row each. */
export const GENERAL: readonly Column[] = [
  column('', 'title', 'text'),
  column('', 'summary', 'text'),
  column('', 'opensOn', 'date'),
  column('', 'closesOn', 'date'),
  column('', 'place.commune', 'text'),
  column('', 'place.province', 'text'),
  column('', 'place.district', 'text'),
  column('', 'role', 'choice'),
  column('', 'difficulty', 'choice'),
  column('', 'minutes', 'number'),
  column('', 'aims', 'lines'),
  column('', 'opening', 'lines'),
];

/** Lists with a row for each thing. */
export interface TableShape {
  list: 'people' | 'sources' | 'papers' | 'happenings' | 'reactions';
  name: string;
  columns: readonly Column[];
  hasIds: boolean;
}

const people: readonly Column[] = [column('people', 'name', 'text'), column('people', 'address', 'choice'), column('people', 'about', 'text'), column('people', 'office', 'text'), column('people', 'present', 'yes')];

const papers: readonly Column[] = [
  ...['name', 'heading', 'issuer', 'number', 'placeAndDate', 'to'].map((path) => column('papers', path, 'text')),
  column('papers', 'body', 'lines'),
  column('papers', 'signature', 'text'),
  column('papers', 'stamp', 'lines'),
  column('papers', 'handwritten', 'yes'),
  column('papers', 'onDesk', 'yes', { initial: true }),
];

const happenings: readonly Column[] = [
  column('happenings', 'when.day', 'date'),
  column('happenings', 'when.after', 'choice', { options: ACTS }),
  column('happenings', 'when.days', 'number'),
  column('happenings', 'when.effect', 'choice'),
  column('happenings', 'who', 'ref', { of: 'people' }),
  column('happenings', 'says', 'text'),
  column('happenings', 'paper', 'ref', { of: 'papers' }),
  column('happenings', 'event', 'choice'),
  column('happenings', 'unless', 'choice', { options: ACTS }),
  column('happenings', 'data.contents', 'refs', { of: 'contents' }),
  column('happenings', 'data.by', 'refs', { of: 'people' }),
  column('happenings', 'data.chosen', 'refs', { of: 'people' }),
  column('happenings', 'data.what', 'text'),
  column('happenings', 'data.asker', 'choice'),
  ...['written', 'excused', 'inherited', 'urgent', 'file', 'died', 'changed'].map((key) => column('happenings', `data.${key}`, 'yes')),
];

/** In the order in which names have to be known. */
export const TABLES: readonly TableShape[] = [
  { list: 'people', name: SHEET_NAMES.people, columns: people, hasIds: true },
  { list: 'papers', name: SHEET_NAMES.papers, columns: papers, hasIds: true },
  { list: 'sources', name: SHEET_NAMES.sources, columns: [column('sources', 'name', 'text')], hasIds: true },
  { list: 'happenings', name: SHEET_NAMES.happenings, columns: happenings, hasIds: true },
  { list: 'reactions', name: SHEET_NAMES.reactions, columns: [column('reactions', 'to', 'choice'), column('reactions', 'who', 'ref', { of: 'people' }), column('reactions', 'says', 'text')], hasIds: false },
];

const found = (path: string): string => wordsOf(`discoveries.*.${path}`).label;

/** The columns of what can be found out; a row for each way, the first of them with what is found. */
export const DISCOVERY_HEADS = { known: found('known'), unknown: found('unknown'), facts: found('facts'), reveals: found('found.*.reveals') };

/** The ways to find something out, in words. */
export const WAYS: readonly FactOption[] = (['read', 'ask', 'consult'] as const).map((value) => ({ value, label: wordsOf('discoveries.*.found.*').options?.[value] ?? value }));
