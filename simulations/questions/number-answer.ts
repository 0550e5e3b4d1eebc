import { isoOf } from '../law/day.ts';
import type { LawView } from '../law/law-view.ts';
import type { CitationInForce, Day, Provision, ProvisionInForce, ProvisionVersion } from '../law/types.ts';
import { neighbour } from './date-answer.ts';
import type { NumberAnswer } from './question.ts';
import { FIELD_UNITS, span, words } from './vi.ts';
import { distinct } from './wrong-answer.ts';
import type { WrongAnswer } from './wrong-answer.ts';

/** A number with what it counts. */
export interface Amount {
  number: number;
  /** "07 ngày làm việc" */
  text: string;
}

/** The right number of a question with the wording that states it, and the numbers that misconceptions lead to. */
export interface FoundNumber {
  right: Amount;
  wrong: WrongAnswer<Amount>[];
  citation: CitationInForce;
}

/** The misconceptions whose answers are computed from a number; content/questions/misconceptions.yaml must name each. */
export const NUMBER_MISCONCEPTIONS: readonly string[] = ['luat-cu', 'luat-moi-som', 'gia-han-khong-can-cu', 'quen-han-dai', 'cong-don-han', 'vung-xa-khong-can-cu', 'nham-viec-khac'];

type Field = NonNullable<NumberAnswer['field']>;

const READ: Readonly<Record<Field, (version: ProvisionVersion) => Amount | null>> = {
  'deadline.value': ({ deadline }) => (deadline === undefined ? null : { number: deadline.value, text: span(deadline.value, deadline.unit) }),
  'deadline.extended.value': ({ deadline }) => (deadline?.extended === undefined ? null : { number: deadline.extended.value, text: span(deadline.extended.value, deadline.unit) }),
  'deadline.remote.value': ({ deadline }) => (deadline?.remote === undefined ? null : { number: deadline.remote.value, text: span(deadline.remote.value, deadline.unit) }),
  'deadline.max_extensions': ({ deadline }) => (deadline?.max_extensions === undefined ? null : { number: deadline.max_extensions, text: words.number(deadline.max_extensions, FIELD_UNITS.extensions) }),
  'frequency.at_least': ({ frequency }) => (frequency === undefined ? null : { number: frequency.at_least, text: words.times(frequency.at_least, frequency.unit, frequency.per) }),
  'report_due.day_of_month': ({ report_due }) => (report_due === undefined ? null : { number: report_due.day_of_month, text: words.number(report_due.day_of_month, null) }),
};

function amountOf(version: ProvisionVersion, { field, name, unit }: NumberAnswer): Amount | null {
  if (field !== undefined) return READ[field](version);
  const value = version.values?.[name ?? ''];
  return typeof value === 'number' ? { number: value, text: words.number(value, unit ?? null) } : null;
}

const inForce = (provision: Provision, on: Day): ProvisionVersion | undefined => provision.versions.find(({ from, to }) => from <= on && (to === null || on < to));

/** Numbers that stand for something else of the same matter: same kind of thing counted, in force that day, known for sure. */
function ofOtherMatters(answer: NumberAnswer, found: ProvisionInForce, law: LawView, on: Day): WrongAnswer<Amount>[] {
  const wrong = (amount: Amount, article: string): WrongAnswer<Amount> => ({ value: amount, misconception: 'nham-viec-khac', detail: words.ofAnother(amount.text, article) });
  const own = answer.name === undefined ? [] : Object.entries(found.version.values ?? {}).flatMap(([key, value]) => (key !== answer.name && typeof value === 'number' ? [wrong({ number: value, text: words.number(value, answer.unit ?? null) }, found.provision.article)] : []));
  const unit = found.version.deadline?.unit;
  const others = [...law.register.provisions.values()].flatMap((provision) => {
    const version = inForce(provision, on);
    const near = provision.id !== found.provision.id && provision.appliesTo.some((one) => found.provision.appliesTo.includes(one));
    if (version === undefined || !near || version.confidence !== 'read') return [];
    if (answer.name === undefined) {
      const amount = amountOf(version, answer);
      return amount === null || (version.deadline !== undefined && version.deadline.unit !== unit) ? [] : [wrong(amount, provision.article)];
    }
    const numbers = Object.values(version.values ?? {}).filter((value): value is number => typeof value === 'number');
    return numbers.map((number) => wrong({ number, text: words.number(number, answer.unit ?? null) }, provision.article));
  });
  return [...own, ...others];
}

function ofTerm(answer: NumberAnswer, { version }: ProvisionInForce): WrongAnswer<Amount>[] {
  const { deadline } = version;
  if (deadline === undefined || answer.field === undefined) return [];
  const amount = (number: number): Amount => ({ number, text: span(number, deadline.unit) });
  const { extended, remote } = deadline;
  if (answer.field === 'deadline.value') {
    return [
      ...(extended === undefined ? [] : [{ value: amount(extended.value), misconception: 'gia-han-khong-can-cu', detail: words.onlyWhen(amount(extended.value).text, extended.when) }]),
      ...(remote === undefined ? [] : [{ value: amount(remote.value), misconception: 'vung-xa-khong-can-cu', detail: null }]),
    ];
  }
  if (answer.field !== 'deadline.extended.value') return [];
  return [
    { value: amount(deadline.value), misconception: 'quen-han-dai', detail: words.plainIs(amount(deadline.value).text) },
    ...(extended === undefined ? [] : [{ value: amount(deadline.value + extended.value), misconception: 'cong-don-han', detail: null }]),
  ];
}

/** Reads the number that is asked for as of a day. Null where the provision states none then; throws `UnknownProvision`. */
export function findNumber(answer: NumberAnswer, on: Day, law: LawView): FoundNumber | null {
  const found = law.provision(answer.value, on);
  const right = found === null ? null : amountOf(found.version, answer);
  if (found === null || right === null) return null;
  const other = (step: -1 | 1, misconception: string): WrongAnswer<Amount>[] => {
    const version = neighbour(found, step);
    const value = version === undefined ? null : amountOf(version, answer);
    if (version === undefined || value === null) return [];
    return [{ value, misconception, detail: step === -1 ? words.oldTerm(found.version.from, value.text) : words.newTerm(version.from, value.text) }];
  };
  const wrong = [...other(-1, 'luat-cu'), ...other(1, 'luat-moi-som'), ...ofTerm(answer, found), ...ofOtherMatters(answer, found, law, on)];
  return { right, wrong: distinct(wrong, ({ text }) => text, [right]), citation: { provision: found.provision.id, version: isoOf(found.version.from) } };
}
