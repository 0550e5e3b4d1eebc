import { formatDay, isoOf } from '#simulations/law/day.ts';
import type { Day, LawRegister } from '#simulations/law/types.ts';
import type { LawDifference } from '../domain/currency/differences.ts';
import type { TouchedItem } from '../domain/currency/impact.ts';
import { KINDS } from '../domain/currency/queue.ts';
import type { CurrencyReport } from '../domain/currency/report.ts';
import type { ItemStanding } from '../domain/currency/standing.ts';
import { formatScore } from '../domain/score.ts';
import { changeInWords, currency, currencyKinds } from '../messages/currency.ts';
import { markWords, regrade } from '../messages/regrade.ts';
import type { Flip } from '../use-cases/preview-law.ts';
import type { Preview } from './currency-preview.ts';
import { currencyWords as words } from './currency.vi.ts';

/** So many changes under one item are named. */
const NAMED = 3;

const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

function standingLines({ item, stale, coming }: ItemStanding): string[] {
  const changes = stale.length > 0 ? stale : coming;
  const first = changes[0]?.from;
  const named = changes.slice(0, NAMED).map(changeInWords);
  const more = changes.length - named.length;
  return [words.item(first === undefined ? words.now : isoOf(first), item.id, item.title), words.itemWhy([...named, ...(more === 0 ? [] : [currency.moreChanges(more)])].join('; '), item.owner)];
}

function listed(heading: string, lines: readonly string[]): string[] {
  return [heading, ...lines, ''];
}

/** The report as people read it. `edited` tells first what the files have that the last build has not. */
export function reportText(report: CurrencyReport, { asOf, provisions }: LawRegister, edited: readonly string[]): string {
  const { on, stale, coming, unverified, withoutLaw, withoutItem } = report;
  return text([
    words.head(formatDay(on), formatDay(asOf)),
    '',
    ...edited,
    ...listed(words.stale(stale.length), stale.flatMap(standingLines)),
    ...listed(words.coming(coming.length), coming.flatMap(standingLines)),
    ...listed(words.unverified(unverified.length), unverified.map(({ provision, article, days }) => words.provision(provision, article, days))),
    ...listed(words.withoutLaw(withoutLaw.length), withoutLaw.map((id) => `  ${id}`)),
    ...listed(words.withoutItem(withoutItem.length), withoutItem.map((id) => `  ${id}  ${provisions.get(id)?.article ?? ''}`)),
  ]).trimEnd().concat('\n');
}

const isoOrNull = (day: Day | null): string | null => (day === null ? null : isoOf(day));

function standingJson({ item, staleSince, stale, coming }: ItemStanding) {
  const changes = (list: ItemStanding['stale']) => list.map(({ key, on, name, what, from }) => ({ key, on, name, what, from: isoOf(from) }));
  const { id, kind, title, owner, checkedOn } = item;
  return { id, kind, title, owner, checkedOn, staleSince: isoOrNull(staleSince), stale: changes(stale), coming: changes(coming) };
}

export function reportJson({ on, stale, coming, unverified, ...rest }: CurrencyReport) {
  return { on: isoOf(on), stale: stale.map(standingJson), coming: coming.map(standingJson), unverified: unverified.map((one) => ({ ...one, verifiedOn: isoOf(one.verifiedOn) })), ...rest };
}

/** What reads otherwise in the law, edit by edit. */
export function differenceLines(differences: readonly LawDifference[]): string[] {
  return differences.flatMap(({ kind, name, touches, edits }) => [
    kind === 'calendar' ? `  ${words.calendar(name)}` : `  ${touches[0] ?? ''}  ${name}`,
    ...edits.flatMap(({ kind: edit, at, fields }) => [words.edit(edit, isoOrNull(at)), ...fields.map(({ key, before, after }) => words.field(key, before, after))]),
  ]);
}

/** The items that are touched, kind by kind. */
export function touchedLines(touched: readonly TouchedItem[]): string[] {
  return [
    words.touched(touched.length),
    ...KINDS.flatMap((kind) => {
      const mine = touched.filter(({ item }) => item.kind === kind);
      if (mine.length === 0) return [];
      return [words.touchedOfKind(currencyKinds[kind].many, mine.length), ...mine.map(({ item, from }) => words.touchedItem(isoOrNull(from) ?? words.now, item.id, item.title, item.owner))];
    }),
  ];
}

function flipLines({ run, scenario, score, passed, gone, added, fault }: Flip): string[] {
  const marks = markWords({ score: { before: formatScore(score.before), after: formatScore(score.after) }, passed });
  return [
    words.run(scenario, run, marks),
    ...gone.map((name) => `      ${regrade.gone(name)}`),
    ...added.map((name) => `      ${regrade.added(name)}`),
    ...(fault === null ? [] : [`      ${regrade.fault(fault)}`]),
  ];
}

export function previewText({ differences, touched, answers, flips, runs, missingData }: Preview): string {
  if (differences.length === 0) return text([words.noDifference]);
  const answer = (given: string | null): string => given ?? words.noAnswer;
  return text([
    ...listed(words.differences(differences.length), differenceLines(differences)),
    ...touchedLines(touched),
    '',
    ...listed(words.answers(answers.length), answers.map(({ question, changed, draws, example }) => words.answer(question, changed, draws, example.drawn, answer(example.before), answer(example.after)))),
    ...listed(words.runs(flips.length, runs), flips.flatMap(flipLines)),
    ...(missingData === null ? [] : [words.noData(missingData)]),
    words.afterwards,
  ]);
}

export function previewJson({ differences, touched, answers, flips, runs, missingData }: Preview) {
  return {
    differences: differences.map(({ edits, ...difference }) => ({ ...difference, edits: edits.map(({ at, ...edit }) => ({ at: isoOrNull(at), ...edit })) })),
    touched: touched.map(({ item: { id, kind, title, owner }, from, because }) => ({ id, kind, title, owner, from: isoOrNull(from), because })),
    answers,
    flips,
    runs,
    attempts: missingData === null,
  };
}
