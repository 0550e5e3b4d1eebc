import { listEvidencesSince, selectOptionalLearner } from '#db/repositories/refreshers.ts';
import { formatDay, isoOf, weekdayName } from '#simulations/law/day.ts';
import type { Day } from '#simulations/law/types.ts';
import { canSeeUnitLearning } from '../domain/access.ts';
import { competenceRows, stepView } from '../domain/learning/learning-view.ts';
import { nextStep } from '../domain/learning/standing.ts';
import { calendarFile } from '../domain/refreshers/calendar-file.ts';
import { coming } from '../domain/refreshers/choice.ts';
import { isFirm } from '../domain/refreshers/firm.ts';
import { lookalikes } from '../domain/refreshers/lookalikes.ts';
import { rulesOf } from '../domain/refreshers/provision-rules.ts';
import { slipsOf } from '../domain/refreshers/slips.ts';
import { corner as words } from '../messages/refreshers.ts';
import type { Result } from '../platform/result.ts';
import { done } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import { chancesOf, evidenceOf, standingsOf } from './learning-standing.ts';
import type { Ports } from './ports.ts';
import { recommendedCase } from './recommend-case.ts';
import { itemSource, standingOf, todayRows } from './refresher-day.ts';
import type { CornerPage } from './refresher-contracts.ts';
import { resumeList } from './resume-list.server.ts';
import { withStorage } from './storage.ts';

const WEEK = 7;
const SLIP_WEEKS = 8;
const MINUTES_OF_ITEM = 2;
const USUAL_GOAL = 10;
const THURSDAY_SHIFT = 3;

/** The Monday of the week of a day. */
const mondayOf = (day: Day): Day => day - ((day + THURSDAY_SHIFT) % WEEK);

/** The learning corner: one thing to do now, the week, competences, own slips, the next case. */
export function loadCorner(ports: Ports, caller: Caller): Result<CornerPage, Refusal> {
  return withStorage<CornerPage, Refusal>(ports, () => {
    const { person } = caller;
    const standing = standingOf(ports, person);
    const { input } = standing;
    const { today, memories, changesOf } = input;
    const rules = rulesOf(itemSource(ports.content));
    const rows = todayRows(ports, person, standing);
    const nextCase = recommendedCase(ports, caller, input);
    const resume = resumeList(ports, caller);
    if (!resume.ok) return resume;
    const evidence = evidenceOf(ports, person);
    const step = nextStep(standingsOf(ports, evidence));
    const monday = mondayOf(today);
    const seen = listEvidencesSince(ports.db, person, monday - (SLIP_WEEKS - 1) * WEEK);
    const worked = evidence.handedIn.filter(({ submittedAt }) => submittedAt >= isoOf(monday)).reduce((sum, { scenario, stage }) => sum + (stage === null ? (ports.content.scenarios.get(scenario)?.scenario.minutes ?? 0) : MINUTES_OF_ITEM), 0);
    const items = seen.filter(({ kind, day }) => kind === 'item' && day >= monday).length;
    const known = new Set(memories.filter(({ slipped }) => !slipped).map(({ rule }) => rule));
    return done({
      now: now(resume.value.open[0], rows.length, step === null ? null : stepView(step), nextCase),
      today: rows,
      done: input.answeredToday.size,
      week: coming(input, WEEK).map((count, index) => ({ day: `${weekdayName(today + index)} ${formatDay(today + index).slice(0, 5)}`, count })),
      goal: { minutes: selectOptionalLearner(ports.db, person)?.goal ?? USUAL_GOAL, spent: items * MINUTES_OF_ITEM + worked },
      competences: competenceRows(chancesOf(ports, evidence)),
      rules: { met: memories.length, firm: memories.filter((memory) => isFirm(memory, changesOf(memory.rule), today)).length },
      slips: slipsOf(seen, { monday, weeks: SLIP_WEEKS, nameOf: (rule) => rules.get(rule)?.name ?? null, canAsk: input.canAsk, known }),
      nextCase,
      lookalikes: lookalikes(ports.content.bank.questions, today),
      isTrainer: canSeeUnitLearning(caller),
    });
  });
}

function now(open: Extract<CornerPage['now'], { kind: 'case' }>['attempt'] | undefined, count: number, step: Extract<CornerPage['now'], { kind: 'lesson' }>['step'] | null, nextCase: { id: string; title: string } | null): CornerPage['now'] {
  if (count > 0) return { kind: 'refresher', count };
  if (open !== undefined) return { kind: 'case', attempt: open };
  if (step !== null) return { kind: 'lesson', step };
  return nextCase === null ? { kind: 'rest' } : { kind: 'next-case', id: nextCase.id, title: nextCase.title };
}

/** A calendar file with a reminder each working day, for the calendar of a phone or of Outlook: there is no e-mail to send one by. */
export function reminderFile(ports: Ports, { time, origin }: { time: string; origin: string }): string {
  const at = ports.clock.now();
  return calendarFile({ id: ports.tokens.id(at), madeAt: at, time, title: words.reminder, details: words.reminderDetails(`${origin}/goc-hoc-tap/on-lai`) });
}
