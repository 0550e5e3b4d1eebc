import type { Provision, ProvisionVersion } from '#simulations/law/types.ts';
import { termWords } from '../../messages/law.ts';
import { lawValues as words } from '../../messages/law-values.ts';
import { valueInWords } from '../lessons/value-words.vi.ts';
import { wordDiff } from './word-diff.ts';
import type { DiffPart } from './word-diff.ts';

/** Something a wording states apart from its sentences: a term, a frequency, a value. */
export interface Statement {
  key: string;
  name: string;
  words: string;
}

/** What differs between two wordings of a provision. */
export interface VersionChange {
  /** The sentences laid over each other; null where they are the same, or so different that a reader has to see both whole. */
  sentences: readonly DiffPart[] | null;
  statements: readonly { name: string; before: string | null; after: string | null }[];
}

/** Below this a difference word by word is harder to read than both texts. */
const ALIKE = 0.4;

/** What a wording of a provision states for machines, in words for people. */
export function statementsOf({ appliesTo }: Provision, { deadline, frequency, report_due: due, values = {} }: ProvisionVersion): Statement[] {
  return [
    ...(deadline === undefined ? [] : [{ key: 'deadline', name: words.deadline, words: termWords(deadline) }]),
    ...(deadline?.remote === undefined ? [] : [{ key: 'remote', name: words.remote, words: words.remoteTerm(deadline.remote, deadline.unit) }]),
    ...(frequency === undefined ? [] : [{ key: 'frequency', name: words.frequency, words: words.atLeast(frequency) }]),
    ...(due === undefined ? [] : [{ key: 'report_due', name: words.reportDue, words: words.reportDay(due.day_of_month) }]),
    ...Object.entries(values).map(([key, value]) => ({ key, name: words.names[key] ?? key, words: valueInWords(key, value, appliesTo) })),
  ];
}

/** What went and what came from one wording of a provision to another. */
export function changeOf(provision: Provision, before: ProvisionVersion, after: ProvisionVersion): VersionChange {
  const [old, fresh] = [statementsOf(provision, before), statementsOf(provision, after)];
  const wordsOf = (list: readonly Statement[], key: string): string | null => list.find((one) => one.key === key)?.words ?? null;
  const named = new Map([...old, ...fresh].map(({ key, name }) => [key, name]));
  const statements = [...named].map(([key, name]) => ({ name, before: wordsOf(old, key), after: wordsOf(fresh, key) })).filter((one) => one.before !== one.after);
  const { parts, alike } = wordDiff(before.summary, after.summary);
  return { sentences: alike < ALIKE || alike === 1 ? null : parts, statements };
}
