import { nameKey } from '../person-name.ts';
import { keysOf, markedKey, plainKey } from '../search/folding.ts';
import { COMMUNE_WORDS } from './roster.vi.ts';

/** A commune that is no more, and the one that it went into. */
export interface MergedCommune {
  former: string;
  present: string;
}

/** `like`: the commune of the list that is nearly the same word; `taken`: it was put in its place. */
export type CommuneNote = { kind: 'commune-unknown'; like: string | null; taken: boolean } | { kind: 'commune-merged'; into: string };

/** The name without "xã", "UBND" and the like, its words as keys: with marks, or without. */
function bareKey(name: string, key: (word: string) => string): string {
  let plain = keysOf(name, plainKey);
  for (let word: string | undefined; (word = COMMUNE_WORDS.find((each) => plain.startsWith(`${each} `))) !== undefined; ) plain = plain.slice(word.length + 1);
  return keysOf(name, key).split(' ').slice(-plain.split(' ').length).join(' ');
}

/** Letters that must be put in, taken out or replaced to make one word of another. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** A slip of the finger: at most one letter in four, and never more than two. */
const nearEnough = (key: string): number => Math.min(2, Math.floor(key.length / 4));

/** One former commune a line or several with commas: "A, B = C". Lines that say no such thing come back by their number. */
export function readMergedCommunes(text: string): { merged: MergedCommune[]; wrong: number[] } {
  const merged: MergedCommune[] = [];
  const wrong: number[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const [former = '', present = '', ...more] = line.split('=').map((part) => part.replace(/\s+/g, ' ').trim());
    const names = former.split(/[,;]/).map((name) => name.trim()).filter((name) => name !== '');
    if (names.length === 0 || present === '' || more.length > 0 || line.length > 300) wrong.push(index + 1);
    else merged.push(...names.map((name) => ({ former: name, present })));
  });
  return { merged, wrong };
}

/** Reads communes against the list of a workshop: as typed, as the list writes them, or as what they were merged into. */
export function communeReader(communes: readonly string[], merged: readonly MergedCommune[], mend: boolean): (typed: string) => { commune: string | null; notes: CommuneNote[] } {
  const only = (found: readonly string[]): string | null => (found.length === 1 ? (found[0] ?? null) : null);
  const find = (typed: string, names: readonly string[]): string | null => names.find((name) => nameKey(name) === nameKey(typed)) ?? only(names.filter((name) => bareKey(name, markedKey) === bareKey(typed, markedKey)));
  const likeOf = (typed: string): string | null => {
    const key = bareKey(typed, plainKey);
    const ranked = communes.map((name) => ({ name, distance: editDistance(key, bareKey(name, plainKey)) })).filter(({ distance }) => distance <= nearEnough(key)).sort((a, b) => a.distance - b.distance);
    return ranked[0]?.name ?? null;
  };
  return (typed) => {
    if (typed === '') return { commune: null, notes: [] };
    const former = find(typed, merged.map((each) => each.former));
    const into = merged.find((each) => each.former === former)?.present;
    if (into !== undefined) return { commune: into, notes: [{ kind: 'commune-merged', into }] };
    const known = find(typed, communes);
    if (known !== null || communes.length === 0) return { commune: known ?? typed, notes: [] };
    const like = likeOf(typed);
    return { commune: mend && like !== null ? like : typed, notes: [{ kind: 'commune-unknown', like, taken: mend && like !== null }] };
  };
}
