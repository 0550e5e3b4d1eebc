import { errorCatalogue } from '#simulations/grading/error-catalogue.ts';
import type { CatalogueError } from '#simulations/grading/error-catalogue.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';
import { catalogueWords as words } from '../../messages/error-catalogue.ts';
import { readableDates } from '../readable-dates.ts';

/** One error as the page tells it. */
export interface ErrorEntry {
  id: string;
  name: string;
  /** Kind and weight in words: "Rẽ sai đường, mức nặng". */
  weight: string;
  fatal: boolean;
  required: string;
  citizen: string;
  repair: string;
  basis: { provision: string; article: string }[];
  where: string;
  /** Why it costs no points; null where it does. */
  remark: string | null;
}

export interface ErrorCatalogueView {
  /** The part that is shown, or all of them; null before one was chosen. */
  chosen: string | null;
  /** How many errors there are in all. */
  count: number;
  choices: { id: string; label: string }[];
  parts: { id: string; heading: string; entries: ErrorEntry[] }[];
}

/** A rule's sentence with general words where a case would be named. */
function plain(sentence: string, kind: CatalogueError['kind']): string {
  const filled = sentence.replace(/\{(\w+)\}/g, (_, place: string) => words.blanks[place] ?? words.wanted[kind] ?? words.otherwise);
  return filled.charAt(0).toLocaleUpperCase('vi') + filled.slice(1);
}

function isOnlyAdvised({ cites, open }: CatalogueError, register: LawRegister): boolean {
  const versions = cites.flatMap((id) => register.provisions.get(id)?.versions ?? []);
  return open.length > 0 || (versions.length > 0 && versions.every(({ confidence }) => confidence !== 'read'));
}

function entryOf(error: CatalogueError, register: LawRegister, procedures: readonly Procedure[]): ErrorEntry {
  const { id, kind, texts, sev, cites } = error;
  const weight = sev === null ? words.lightly : words.weightOf(words.weights[sev]);
  const titles = procedures.filter((procedure) => error.procedures.includes(procedure.id)).map(({ title }) => title);
  return {
    id,
    name: plain(texts.name, kind),
    weight: `${words.kinds[kind]}, ${weight}`,
    fatal: sev === 4,
    required: plain(texts.required, kind),
    citizen: plain(texts.citizen, kind),
    repair: plain(texts.repair, kind),
    basis: cites.flatMap((provision) => {
      const article = register.provisions.get(provision)?.article;
      return article === undefined ? [] : [{ provision, article: readableDates(article) }];
    }),
    // A wrong door leads from any petition into any branch.
    where: 2 * titles.length > procedures.length ? words.everywhere : titles.join('; '),
    remark: isOnlyAdvised(error, register) ? words.advised : null,
  };
}

/** What is asked for whoever wants all parts at once, to print them. */
export const ALL_PARTS = 'tat-ca';

/** Every error that grading can find, by the part of the desk's norm it belongs to: the part that is chosen, all, or none yet. */
export function errorCatalogueView(procedures: readonly Procedure[], register: LawRegister, chosen: string | null): ErrorCatalogueView {
  const errors = errorCatalogue(procedures);
  const order = Object.keys(words.partNames);
  const ids = [...new Set(errors.map(({ part }) => part))].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const label = (id: string): string => words.partNames[id] ?? procedures.find((procedure) => procedure.id === id)?.title ?? id;
  const shown = chosen === ALL_PARTS ? ids : ids.filter((id) => id === chosen);
  const parts = shown.map((id) => {
    const entries = errors.filter(({ part }) => part === id).map((error) => entryOf(error, register, procedures));
    return { id, heading: words.partHeading(label(id), entries.length), entries };
  });
  return {
    chosen: shown.length === 0 ? null : chosen,
    count: errors.length,
    choices: [...ids.map((id) => ({ id, label: words.partHeading(label(id), errors.filter(({ part }) => part === id).length) })), { id: ALL_PARTS, label: words.all }],
    parts,
  };
}
