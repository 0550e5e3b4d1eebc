import { errorCatalogue } from '#simulations/grading/error-catalogue.ts';
import type { CatalogueError } from '#simulations/grading/error-catalogue.ts';
import { fillSentence } from '#simulations/grading/fill.ts';
import { isLawPlace, lawTold, termTold } from '#simulations/law/told.ts';
import type { WordingOf } from '#simulations/law/told.ts';
import type { Day, LawRegister, ProvisionVersion } from '#simulations/law/types.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';
import { catalogueWords as words } from '../../messages/error-catalogue.ts';

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
  /** The day whose law the sentences tell. */
  on: Day;
  /** The part that is shown, or all of them; null before one was chosen. */
  chosen: string | null;
  /** How many errors there are in all. */
  count: number;
  choices: { id: string; label: string }[];
  parts: { id: string; heading: string; entries: ErrorEntry[] }[];
}

/** The register as it reads on a day. */
interface LawOfDay {
  register: LawRegister;
  on: Day;
}

/** The page tells rules that are not in force on its day too: by the wording that was last in force, else by the first to come. */
function wordingFor(register: LawRegister, id: string, on: Day): ProvisionVersion | undefined {
  const versions = register.provisions.get(id)?.versions ?? [];
  return versions.findLast(({ from }) => from <= on) ?? versions[0];
}

/** A rule's sentence with the law of the day, and with general words where a case would be named. */
function plain(sentence: string, { kind, terms }: CatalogueError, { register, on }: LawOfDay): string {
  const wordingOf: WordingOf = (id) => wordingFor(register, id, on);
  return fillSentence(sentence, (place, what) => {
    if (!isLawPlace(place)) return words.blanks[place] ?? words.wanted[kind] ?? words.otherwise;
    return what === undefined ? termTold(wordingOf, terms, 'any-case') : lawTold(register, wordingOf, place, what);
  });
}

function isOnlyAdvised({ cites, open }: CatalogueError, register: LawRegister): boolean {
  const versions = cites.flatMap((id) => register.provisions.get(id)?.versions ?? []);
  return open.length > 0 || (versions.length > 0 && versions.every(({ confidence }) => confidence !== 'read'));
}

function entryOf(error: CatalogueError, law: LawOfDay, procedures: readonly Procedure[]): ErrorEntry {
  const { id, kind, texts, sev, cites } = error;
  const { register } = law;
  const told = (sentence: string): string => plain(sentence, error, law);
  const weight = sev === null ? words.lightly : words.weightOf(words.weights[sev]);
  const titles = procedures.filter((procedure) => error.procedures.includes(procedure.id)).map(({ title }) => title);
  return {
    id,
    name: told(texts.name),
    weight: `${words.kinds[kind]}, ${weight}`,
    fatal: sev === 4,
    required: told(texts.required),
    citizen: told(texts.citizen),
    repair: told(texts.repair),
    basis: cites.flatMap((provision) => {
      const article = register.provisions.get(provision)?.article;
      return article === undefined ? [] : [{ provision, article }];
    }),
    // A wrong door leads from any petition into any branch.
    where: 2 * titles.length > procedures.length ? words.everywhere : titles.join('; '),
    remark: isOnlyAdvised(error, register) ? words.advised : null,
  };
}

/** What is asked for whoever wants all parts at once, to print them. */
export const ALL_PARTS = 'tat-ca';

/** Every error that grading can find, told by the law of a day, by the part of the desk's norm it belongs to: the part that is chosen, all, or none yet. */
export function errorCatalogueView(procedures: readonly Procedure[], register: LawRegister, on: Day, chosen: string | null): ErrorCatalogueView {
  const errors = errorCatalogue(procedures);
  const order = Object.keys(words.partNames);
  const ids = [...new Set(errors.map(({ part }) => part))].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const label = (id: string): string => words.partNames[id] ?? procedures.find((procedure) => procedure.id === id)?.title ?? id;
  const shown = chosen === ALL_PARTS ? ids : ids.filter((id) => id === chosen);
  const parts = shown.map((id) => {
    const entries = errors.filter(({ part }) => part === id).map((error) => entryOf(error, { register, on }, procedures));
    return { id, heading: words.partHeading(label(id), entries.length), entries };
  });
  return {
    on,
    chosen: shown.length === 0 ? null : chosen,
    count: errors.length,
    choices: [...ids.map((id) => ({ id, label: words.partHeading(label(id), errors.filter(({ part }) => part === id).length) })), { id: ALL_PARTS, label: words.all }],
    parts,
  };
}
