import { dayOf, formatDay } from '#simulations/law/day.ts';
import type { Json } from '#simulations/procedures/case-event.ts';
import { isDocument, isList } from './document.ts';
import type { DraftDocument, DraftPath } from './document.ts';
import { differenceWords as words } from './difference.vi.ts';
import { stepOf } from './editor-step.ts';
import type { EditorStep } from './editor-step.ts';
import { nameOfPlace, nameOfValue } from './schema-names.ts';

/** One change between two versions, as somebody reads it. */
export interface Difference {
  step: EditorStep;
  /** What it is a part of, outermost first: “Đơn”, “Tính thêm 40 m² đất vườn”. */
  within: string[];
  sentence: string;
  /** Long texts stand below the sentence. */
  before: string | null;
  after: string | null;
}

/** Texts longer than this are read below each other. */
const LONG = 80;
/** Written by the machine, or of no interest to a reader. */
const SILENT: readonly string[] = ['format', 'id', 'variant'];

type Names = ReadonlyMap<string, string>;

/** The words by which one thing of a list is known to people. */
function nameOfThing(value: Json | undefined): string | null {
  if (!isDocument(value)) return null;
  const { name, address, gist, known, says, text, what, title } = value;
  if (typeof name === 'string') return typeof address === 'string' ? `${address} ${name}` : name;
  return [gist, title, known, what, says, text].find((words) => typeof words === 'string' && words !== '')?.toString() ?? null;
}

/** Everything in a document that has an id, by its id. */
function namesIn(value: Json, names = new Map<string, string>()): Map<string, string> {
  if (isList(value)) value.forEach((item) => namesIn(item, names));
  else if (isDocument(value)) {
    const name = nameOfThing(value);
    if (typeof value['id'] === 'string' && name !== null) names.set(value['id'], name);
    Object.values(value).forEach((item) => namesIn(item, names));
  }
  return names;
}

class Comparison {
  readonly found: Difference[] = [];

  constructor(private readonly names: Names) {}

  compare(path: DraftPath, within: readonly string[], before: Json | undefined, after: Json | undefined): void {
    if (same(before, after)) return;
    if (isList(before ?? after) && isList(after ?? before)) this.lists(path, within, asList(before), asList(after));
    else if (isDocument(before ?? after) && isDocument(after ?? before)) this.objects(path, within, asObject(before), asObject(after));
    else this.values(path, within, before, after);
  }

  private objects(path: DraftPath, within: readonly string[], before: DraftDocument, after: DraftDocument): void {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (SILENT.includes(key)) continue;
      const [old, now] = [before[key], after[key]];
      const inner = isDocument(old) || isDocument(now) ? [...within, nameOfPlace([...path, key])] : within;
      this.compare([...path, key], inner, old, now);
    }
  }

  private lists(path: DraftPath, within: readonly string[], before: readonly Json[], after: readonly Json[]): void {
    const idsOf = (list: readonly Json[]) => list.flatMap((item) => (isDocument(item) && typeof item['id'] === 'string' ? [item['id']] : []));
    const [old, now] = [idsOf(before), idsOf(after)];
    if (old.length === before.length && now.length === after.length) this.things(path, within, new Map(before.map((item, index) => [old[index] ?? '', item])), new Map(after.map((item, index) => [now[index] ?? '', item])));
    else this.rows(path, within, before, after);
  }

  /** Lists whose things have ids: each is compared with itself, wherever it stands. */
  private things(path: DraftPath, within: readonly string[], before: ReadonlyMap<string, Json>, after: ReadonlyMap<string, Json>): void {
    const thing = words.thing(String(path.at(-1)), nameOfPlace(path));
    const inner = (value: Json, id: string) => [...within, nameOfThing(value) ?? id];
    for (const [id, old] of before) if (!after.has(id)) this.add(path, within, words.removed(thing, nameOfThing(old) ?? id));
    [...after].forEach(([id, now], index) => {
      const old = before.get(id);
      if (old === undefined) this.add(path, within, words.added(thing, nameOfThing(now) ?? id));
      this.compare([...path, index], inner(now, id), old ?? {}, now);
    });
    const kept = (ids: Iterable<string>, others: ReadonlyMap<string, Json>) => [...ids].filter((id) => others.has(id)).join(' ');
    if (kept(before.keys(), after) !== kept(after.keys(), before)) this.add(path, within, words.reordered(nameOfPlace(path)));
  }

  /** Lists without ids: rows that are in both say nothing; those that are left are told by twos. */
  private rows(path: DraftPath, within: readonly string[], before: readonly Json[], after: readonly Json[]): void {
    const key = (value: Json): string => JSON.stringify(value);
    const left = (list: readonly Json[], others: readonly Json[]) => {
      const known = others.map(key);
      return list.filter((item) => {
        const at = known.indexOf(key(item));
        if (at >= 0) known.splice(at, 1);
        return at < 0;
      });
    };
    const [old, now] = [left(before, after), left(after, before)];
    if (old.length + now.length === 0) return this.add(path, within, words.reordered(nameOfPlace(path)));
    for (let index = 0; index < Math.max(old.length, now.length); index += 1) {
      const row = now[index] === undefined ? before.indexOf(old[index] ?? null) : after.indexOf(now[index] ?? null);
      const isThing = isDocument(old[index]) || isDocument(now[index]);
      this.compare([...path, Math.max(row, 0)], isThing ? [...within, nameOfThing(now[index] ?? old[index]) ?? `${nameOfPlace(path)}, ${words.row(row + 1)}`] : within, old[index], now[index]);
    }
  }

  private values(path: DraftPath, within: readonly string[], before: Json | undefined, after: Json | undefined): void {
    const name = nameOfPlace(path);
    const [old, now] = [this.inWords(path, before), this.inWords(path, after)];
    const isLong = Math.max(old?.length ?? 0, now?.length ?? 0) > LONG;
    if (old === null && now === null) return;
    if (old === null) this.add(path, within, isLong ? words.written(name) : words.set(name, now ?? ''), isLong ? { after: now } : {});
    else if (now === null) this.add(path, within, isLong ? words.struck(name) : words.unset(name, old), isLong ? { before: old } : {});
    else this.add(path, within, isLong ? words.rewritten(name) : words.changed(name, old, now), isLong ? { before: old, after: now } : {});
  }

  private inWords(path: DraftPath, value: Json | undefined): string | null {
    if (value === undefined || value === null || value === '') return null;
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (typeof value !== 'string') return isDocument(value) || isList(value) ? (nameOfThing(value) ?? words.nothing) : String(value);
    if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))) return formatDay(dayOf(value));
    return nameOfValue(path, value) ?? this.names.get(value) ?? value;
  }

  private add(path: DraftPath, within: readonly string[], sentence: string, texts: { before?: string | null; after?: string | null } = {}): void {
    this.found.push({ step: stepOf(path), within: [...within], sentence, before: texts.before ?? null, after: texts.after ?? null });
  }
}

const asList = (value: Json | undefined): readonly Json[] => (isList(value) ? value : []);
const asObject = (value: Json | undefined): DraftDocument => (isDocument(value) ? value : {});
const same = (a: Json | undefined, b: Json | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What is different between two versions of a document, in sentences and in the order of the newer one. */
export function differenceOf(before: DraftDocument, after: DraftDocument): Difference[] {
  const comparison = new Comparison(new Map([...namesIn(before), ...namesIn(after)]));
  comparison.compare([], [], before, after);
  return comparison.found;
}

/** What is different between two versions of a text, paragraph by paragraph. */
export function differenceOfTexts(before: string, after: string): Difference[] {
  const paragraphs = (text: string): string[] => text.split(/\n{2,}/).map((each) => each.trim()).filter((each) => each !== '');
  const [old, now] = [paragraphs(before), paragraphs(after)];
  const plain = { step: 'start' as const, within: [] };
  return [
    ...old.filter((each) => !now.includes(each)).map((each) => ({ ...plain, sentence: words.struck(words.lesson), before: each, after: null })),
    ...now.filter((each) => !old.includes(each)).map((each) => ({ ...plain, sentence: words.written(words.lesson), before: null, after: each })),
  ];
}
