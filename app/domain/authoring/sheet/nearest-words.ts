import { editDistance } from '../../workshop/commune-names.ts';
import { plainWords } from './fact-places.ts';

/** The name that was probably meant: at most a third of its letters differ. Null where none is near. */
export function nearestWords(words: string, names: readonly string[]): string | null {
  const plain = plainWords(words);
  const most = Math.floor(plain.length / 3);
  const ranked = names
    .filter((name) => Math.abs(name.length - plain.length) <= most)
    .map((name) => ({ name, away: editDistance(plain, plainWords(name)) }))
    .sort((a, b) => a.away - b.away);
  const [first] = ranked;
  return first !== undefined && first.away <= most ? first.name : null;
}
