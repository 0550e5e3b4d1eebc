import { compareReports } from '#simulations/grading/compare-reports.ts';
import { compareUnderLaw } from '#simulations/grading/compare-law.ts';
import type { LawComparisonInput, LawShift, ProvisionPair } from '#simulations/grading/compare-law.ts';
import type { Credit, Report } from '#simulations/grading/types.ts';
import { formatDay } from '#simulations/law/day.ts';
import type { Day, FormTemplate, ProvisionVersion } from '#simulations/law/types.ts';
import { compare as words } from '../../messages/compare.ts';
import { debriefWords } from '../debrief/vi.ts';
import { resultOf } from './futures-view.ts';
import type { LawShiftView, OtherLawView, ProvisionPairView, WordingView } from './view-types.ts';

/** What weighs most stands first: verdicts that turn, then rules that come and go, then what is only advised. */
const WEIGHT: readonly LawShiftView['mark'][] = ['to-wrong', 'to-right', 'from-none', 'to-none', 'from-advice', 'to-advice', 'reworded'];

function markOf({ before, after }: LawShift): LawShiftView['mark'] {
  if (before.standing === after.standing) return 'reworded';
  if (after.standing === 'advice') return 'to-advice';
  if (after.standing === 'none') return 'to-none';
  if (after.standing === 'wrong') return before.standing === 'none' ? 'from-none' : before.standing === 'advice' ? 'from-advice' : 'to-wrong';
  if (before.standing === 'wrong') return 'to-right';
  return before.standing === 'none' ? 'from-none' : 'from-advice';
}

/** One side of a shift in a sentence: what was wrong, or that nothing was, with the term where there is one. */
function sideWords({ standing, finding, advice, credit }: LawShift['before']): string {
  if (finding !== null) return `${finding.texts.did} ${finding.texts.required}`;
  if (standing === 'advice' && advice !== null) return `${words.standing.advice} ${advice.text}`;
  if (standing === 'right' && credit?.done !== undefined && credit.due !== undefined) return words.standingTerm(formatDay(credit.done), formatDay(credit.due));
  return standing === 'wrong' ? '' : words.standing[standing];
}

function wordingView(version: ProvisionVersion | null): WordingView | null {
  return version === null ? null : { summary: version.summary, applies: debriefWords.applies(version.from, version.to) };
}

/** The provisions that differ between the two laws; when none does, all of them, since the reader wants to see them. */
function pairViews(pairs: readonly ProvisionPair[]): ProvisionPairView[] {
  const inForce = pairs.filter(({ before, after }) => before !== null || after !== null);
  const changed = inForce.filter(({ before, after }) => before !== after);
  return (changed.length > 0 ? changed : inForce).map(({ provision, before, after }) => ({
    provision: provision.id,
    article: provision.article,
    changed: before !== after,
    before: wordingView(before),
    after: wordingView(after),
  }));
}

const formWords = (form: FormTemplate | null): string => (form === null ? words.noForm : `${form.number}: ${form.title} (${debriefWords.applies(form.from, form.to)})`);

function shiftView(shift: LawShift): LawShiftView {
  const { before, after, provisions, forms, day } = shift;
  const mark = markOf(shift);
  const name = before.finding?.texts.name ?? after.finding?.texts.name ?? shift.label ?? before.credit?.label ?? after.credit?.label;
  return {
    mark,
    words: words.shift[mark],
    name: name ?? provisions[0]?.provision.article ?? shift.subject,
    before: sideWords(before),
    after: sideWords(after),
    provisions: pairViews(provisions),
    forms: forms.filter((pair) => pair.before !== pair.after).map((pair) => ({ before: formWords(pair.before), after: formWords(pair.after) })),
    asked: day,
  };
}

/** Terms that end on another day under the other law, and those that only one of the two laws knows. */
function movedTerms(before: Report, after: Report): OtherLawView['terms'] {
  const keyOf = ({ subject, instance }: Credit): string => `${subject}:${instance}`;
  const others = new Map(after.credits.map((credit) => [keyOf(credit), credit]));
  return before.credits.flatMap((credit) => {
    const other = others.get(keyOf(credit));
    return other === undefined || credit.due === other.due ? [] : [{ label: credit.label, before: credit.due ?? null, after: other.due ?? null, done: credit.done ?? null }];
  });
}

/** The same log under the law of each day and under that of one date: what is judged otherwise, and why. Pure. */
export function otherLawView(input: LawComparisonInput, on: Day): OtherLawView {
  const [before, after] = [input.before.report, input.after.report];
  const same = compareReports(before, after);
  return {
    on,
    left: words.eachDay,
    right: words.lawOn(formatDay(on)),
    before: resultOf(before),
    after: resultOf(after),
    empty: after.credits.length === 0,
    shifts: compareUnderLaw(input).map(shiftView).sort((a, b) => WEIGHT.indexOf(a.mark) - WEIGHT.indexOf(b.mark)),
    terms: movedTerms(before, after),
    same: [...same.same, ...same.reworded.map(({ after: finding }) => finding)].map(({ texts }) => texts.name),
  };
}
