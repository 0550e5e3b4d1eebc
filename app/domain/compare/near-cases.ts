import { CLASS_NAMES } from '#simulations/desk/names.vi.ts';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import { derive } from '#simulations/scenario/derive.ts';
import type { DerivedCase, DerivedStep } from '#simulations/scenario/derived.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { nearCases as words } from '../../messages/near-cases.ts';
import type { CellView, NearCaseView, NearSideView, PairView } from './view-types.ts';

function sideOf({ title, family }: Scenario, { contents, authority, response }: DerivedCase): NearSideView {
  const main = contents.find((content) => content.main);
  return {
    title,
    differs: family?.differs ?? '',
    petitionClass: main === undefined ? words.nobody : CLASS_NAMES[main.class],
    authority: authority?.name ?? words.nobody,
    response: words.responses[response],
  };
}

function cellOf({ label, day, due, form }: DerivedStep): CellView {
  const lines = [
    ...(form === undefined ? [] : [{ label: words.form, value: `${form.number}, ${form.title}` }]),
    ...(due === null ? [] : [{ label: words.due, value: formatDay(dayOf(due)) }]),
  ];
  return { day: day === null ? null : dayOf(day), text: label, lines };
}

/** Lengths of the longest common subsequences of what is left of both lists. */
function commonLengths(left: readonly DerivedStep[], right: readonly DerivedStep[]): number[][] {
  const lengths = Array.from({ length: left.length + 1 }, () => Array.from({ length: right.length + 1 }, () => 0));
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row !== undefined) row[j] = left[i]?.act === right[j]?.act ? 1 + (lengths[i + 1]?.[j + 1] ?? 0) : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

/** Both paths in step: acts that both have side by side, those that only one has alone, each in its order. */
function pairsOf(left: readonly DerivedStep[], right: readonly DerivedStep[]): PairView[] {
  const lengths = commonLengths(left, right);
  const rows: PairView[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const [mine, other] = [left[i], right[j]];
    if (mine !== undefined && other !== undefined && mine.act === other.act) {
      rows.push({ mark: 'same', words: words.same, left: cellOf(mine), right: cellOf(other) });
      i++;
      j++;
    } else if (other === undefined || (mine !== undefined && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      if (mine !== undefined) rows.push({ mark: 'left', words: words.onlyMine, left: cellOf(mine), right: null });
      i++;
    } else {
      rows.push({ mark: 'right', words: words.onlyOther, left: null, right: cellOf(other) });
      j++;
    }
  }
  return rows;
}

/** A finished case beside one that is almost like it: what differs, and what the law wants in each. */
export function nearCaseView(mine: { scenario: Scenario; register: LawRegister }, other: Scenario): NearCaseView {
  const [own, its] = [derive(mine), derive({ scenario: other, register: mine.register })];
  const told = ({ path }: DerivedCase): DerivedStep[] => path.filter(({ label }) => label !== '');
  return { mine: sideOf(mine.scenario, own), other: sideOf(other, its), path: pairsOf(told(own), told(its)) };
}
