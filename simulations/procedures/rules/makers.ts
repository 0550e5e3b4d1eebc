import type { PaperKind } from '../../desk/act-data.ts';
import type { ContentFacts } from '../../scenario/facts.ts';
import { splitLabel } from '../case-event.ts';
import type { Json } from '../case-event.ts';
import type { Circumstances, Cite } from '../procedure.ts';
import { addressees } from './conditions.ts';

/** The data of an act done rightly in the circumstances. `key` is the instance of the duty that it fulfils. */
export type Maker<Data> = (circumstances: Circumstances, key: string | undefined, choice: string | undefined) => Data;
type AnyMaker = Maker<Readonly<Record<string, Json>>>;

/** The data that the makers of a part give for a label, named by itself or by its type; null for a label of another part. */
export function madeBy(makers: Readonly<Record<string, AnyMaker>>, label: string, circumstances: Circumstances, key?: string): Readonly<Record<string, Json>> | null {
  const { type, choice } = splitLabel(label);
  const make = makers[label] ?? makers[type];
  return make === undefined ? null : make(circumstances, key, choice);
}

export const idsOf = (contents: readonly ContentFacts[]): string[] => contents.map((content) => content.id);

/** The form prescribed for a paper on the day, or the code of none. */
export const formFor = ({ law, day }: Circumstances, paper: PaperKind | 'workingMinutes'): string => law.form(paper, day)?.id ?? 'none';

/** Where a provision lists the recipients of a paper. */
export interface RecipientSource {
  provision: Cite;
  key: string;
}

export const recipientsIn = (provision: Cite, key = 'recipients'): RecipientSource => ({ provision, key });

/** One address for everybody whom the provisions want to be reached; the sender where they name nobody. */
export function recipientsBy(circumstances: Circumstances, sources: readonly RecipientSource[]): string[] {
  const wanted = addressees(circumstances, sources).flatMap((people) => people.slice(0, 1));
  return wanted.length > 0 ? wanted : [circumstances.facts.complainant.person];
}
