import type { DeskSetting } from '#simulations/desk/play-types.ts';
import { viewDesk } from '#simulations/desk/view.ts';
import type { MadePaper } from '#simulations/desk/view-types.ts';
import { formatDayAndMonth } from '#simulations/law/day.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { compare as words } from '../../messages/compare.ts';
import type { CellView, PairView } from './view-types.ts';

interface Side {
  title: string;
  events: readonly CaseEvent[];
}

function textOf({ name, madeOn, form, sent }: MadePaper): string {
  const went = sent.length === 0 ? [words.notSent] : sent.map(({ on, to }) => words.sentTo(to.join(', '), formatDayAndMonth(on)));
  return [words.madeOn(name, formatDayAndMonth(madeOn)), ...(form === null ? [] : [form]), ...went].join('; ');
}

/** What papers are filled in with, for telling two of one kind apart. */
const contentOf = ({ form, lines, signatory, dated, madeOn }: MadePaper): string => JSON.stringify([form, lines, signatory, dated === madeOn ? null : dated]);

function cellOf(paper: MadePaper | undefined, other: MadePaper | undefined): CellView | null {
  if (paper === undefined) return null;
  const lines = other === undefined ? [] : paper.lines.filter(({ label, value }) => !other.lines.some((line) => line.label === label && line.value === value));
  return { day: null, text: textOf(paper), lines };
}

/** The papers that both sides made, kind by kind, the first of a kind beside the first. */
export function paperPairs(setting: DeskSetting, left: Side, right: Side): PairView[] {
  const [mine, other] = [left, right].map(({ events }) => viewDesk(setting, events).papersMade);
  const kinds = [...new Set([...(mine ?? []), ...(other ?? [])].map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const [one, two] = [mine, other].map((papers) => (papers ?? []).filter((paper) => paper.kind === kind));
    return Array.from({ length: Math.max(one?.length ?? 0, two?.length ?? 0) }, (_paper, at): PairView => {
      const [a, b] = [one?.[at], two?.[at]];
      const cells = { left: cellOf(a, b), right: cellOf(b, a) };
      if (b === undefined) return { mark: 'left', words: words.mark.left(left.title), ...cells };
      if (a === undefined) return { mark: 'right', words: words.mark.right(right.title), ...cells };
      if (textOf(a) === textOf(b) && contentOf(a) === contentOf(b)) return { mark: 'same', words: words.mark.same, ...cells };
      const mark = contentOf(a) === contentOf(b) && a.madeOn !== b.madeOn ? 'moved' : 'changed';
      return { mark, words: words.mark[mark], ...cells };
    });
  });
}
