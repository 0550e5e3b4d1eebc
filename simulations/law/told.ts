import { formatDay } from './day.ts';
import type { TermCircumstances } from './law-view.ts';
import { valueOf } from './reckon.ts';
import type { LawRegister, ProvisionVersion, TermRule } from './types.ts';
import { span, valueWords as words } from './vi.ts';

/**
 * What a sentence may name of the law: `{term:lkn-2011/d27}` "07 ngày làm việc", `{value:nd31-2019/d10/k1.min_members}` "02",
 * `{frequency:ltcd-2013/d15/k2/c}` "02 ngày mỗi tháng", `{since:lkn-2011/d11a/k3}` the first day of the provision, "01/7/2026".
 */
const LAW_PLACES = ['term', 'value', 'frequency', 'since'] as const;

export type LawPlace = (typeof LAW_PLACES)[number];

export const isLawPlace = (name: string): name is LawPlace => LAW_PLACES.some((place) => place === name);

/** The wording of a provision that is told: of the day that is judged, or of the day of a page. */
export type WordingOf = (id: string) => ProvisionVersion | undefined;

/** The circumstances of one case, or every length that the term may have. */
type ForCase = TermCircumstances | 'any-case';

function longerThan({ unit, extended, remote }: TermRule): string[] {
  const longer: string[] = [];
  if (extended !== undefined) longer.push(words.extended(span(extended.value, unit), extended.when));
  if (remote !== undefined) longer.push(words.remote(span(remote.value, unit)));
  if (remote?.extended !== undefined && extended !== undefined) longer.push(words.remoteExtended(span(remote.extended, unit), extended.when));
  return longer;
}

/**
 * A term in words: "07 ngày làm việc". Of several ids each is a reading of its own, told when it says something else:
 * "10 ngày hoặc 10 ngày làm việc". Empty where no wording states a term.
 */
export function termTold(wordingOf: WordingOf, ids: readonly string[], forCase: ForCase): string {
  const readings = ids.flatMap((id) => {
    const rule = wordingOf(id)?.deadline;
    if (rule === undefined) return [];
    return [forCase === 'any-case' ? words.withLonger(span(rule.value, rule.unit), longerThan(rule)) : span(valueOf(rule, forCase), rule.unit)];
  });
  return words.or([...new Set(readings)]);
}

/** What a provision states, in words; empty where its wording states nothing of the kind. */
export function lawTold(register: LawRegister, wordingOf: WordingOf, place: LawPlace, what: string): string {
  const [id = '', key = ''] = what.split('.');
  switch (place) {
    case 'term':
      return termTold(wordingOf, [id], {});
    case 'value': {
      const value = wordingOf(id)?.values?.[key];
      return typeof value === 'number' ? words.number(value) : '';
    }
    case 'frequency': {
      const frequency = wordingOf(id)?.frequency;
      return frequency === undefined ? '' : words.frequency(frequency.at_least, frequency.unit, frequency.per);
    }
    case 'since': {
      const first = register.provisions.get(id)?.versions[0];
      return first === undefined ? '' : formatDay(first.from);
    }
  }
}
