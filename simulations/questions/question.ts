import type { IsoDate } from '../law/types.ts';
import type { Competence } from '../procedures/procedure.ts';
import type { ContentFacts, PetitionClass } from '../scenario/facts.ts';

/** A question of the bank as its author states it. Right answers of dates, numbers, orders and classes are computed, never stated. */

/** What is drawn anew each time: a day (`working`: working days only), a whole number, or one of a list. */
export type Vary =
  | { day: { from: IsoDate; to: IsoDate; working?: boolean | undefined } }
  | { sum: { from: number; to: number } }
  | { pick: readonly string[] };

/** A term counted by the register from a drawn day, or from a day that is written out. */
export interface DateAnswer {
  term: string;
  from: string;
  extended?: boolean | undefined;
  remote?: boolean | undefined;
}

export const NUMBER_FIELDS = ['deadline.value', 'deadline.extended.value', 'deadline.remote.value', 'deadline.max_extensions', 'frequency.at_least', 'report_due.day_of_month'] as const;

/** A number of a provision's version: a field of its term, or a named value. `on`: a drawn day, or a day that is written out. */
export interface NumberAnswer {
  value: string;
  field?: (typeof NUMBER_FIELDS)[number] | undefined;
  name?: string | undefined;
  on?: string | undefined;
  /** What is counted, for values that carry no unit in the register: "ngày", "người". */
  unit?: string | undefined;
}

export interface Option {
  text: string;
  right?: true | undefined;
  because: string;
  /** Every wrong option names what is misunderstood by whoever takes it. */
  misconception?: string | undefined;
}

/** What a petition is directed against, in the words of the bank. */
export const AGAINST = ['administrative-decision', 'administrative-act', 'inaction', 'discipline', 'general-paper', 'land-dispute-decision'] as const;

/** The facts from which the class of a petition follows. */
export interface ItemFacts {
  demand: ContentFacts['demand'];
  against?: (typeof AGAINST)[number] | undefined;
  /** Whether it touches the sender's own rights. */
  own?: boolean | undefined;
}

export interface ClassifyItem {
  text: string;
  facts: ItemFacts;
}

/** A step of a case, under the name that the desk gives it. */
export interface OrderStep {
  act: string;
  name: string;
}

interface Common {
  id: string;
  course: string;
  competence: Competence;
  provisions: readonly string[];
  level: 1 | 2 | 3;
  ask: string;
  vary?: Readonly<Record<string, Vary>> | undefined;
  because?: string | undefined;
  /** The day whose law is asked about, where no answer brings its own day. */
  on?: IsoDate | undefined;
}

export type Question = Common &
  (
    | { kind: 'single' | 'multiple'; options: readonly Option[] }
    | { kind: 'order'; order: { scenario: string; acts: readonly string[]; /** In their lawful order. */ steps: readonly OrderStep[] } }
    | { kind: 'classify'; items: readonly ClassifyItem[] }
    | { kind: 'date'; answer: DateAnswer }
    | { kind: 'number'; answer: NumberAnswer }
  );

/** What people get wrong, and why it is so. */
export interface Misconception {
  id: string;
  name: string;
  why: string;
}

/** The classes that a sorting question offers, in the order in which they are shown. */
export const CLASSES: readonly PetitionClass[] = ['complaint', 'denunciation', 'recommendation', 'feedback', 'land-dispute', 'service-request'];
