import type { Report } from '#simulations/grading/types.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import { formatScore, tenthsOf } from '../score.ts';
import { citeViews } from './cite-view.ts';
import { helpWords } from './help.vi.ts';
import type { GroundView, HintUsedView } from './view-types.ts';

/** The hints that were opened, one line a step, with the highest level and what it cost. */
export function hintsUsed({ hints }: Pick<Report, 'hints'>): HintUsedView[] {
  return hints.map(({ label, level, pointsLost }) => ({ label, level: helpWords.level[level], cost: helpWords.cost(formatScore(tenthsOf(pointsLost))) }));
}

const VERDICTS = {
  true: { mark: 'ok', verdict: helpWords.right },
  false: { mark: 'minor', verdict: helpWords.wrong },
  open: { mark: 'open', verdict: helpWords.open },
} as const;

/** The grounds that were stated, in the order of the acts, each with what the law accepts. */
export function groundsStated(register: LawRegister, { grounds }: Pick<Report, 'grounds'>): GroundView[] {
  return grounds.map(({ seq, label, given, right, accepted, text }) => ({
    seq,
    label,
    given: register.provisions.get(given)?.article ?? given,
    ...VERDICTS[`${right}`],
    text,
    accepted: right === true ? [] : citeViews(register, accepted),
  }));
}
