import { dayOf, formatDay } from '#simulations/law/day.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import type { DrawnQuestion } from '#simulations/questions/draw.ts';
import { judgeAnswer } from '#simulations/questions/judge.ts';
import type { Answer } from '#simulations/questions/judge.ts';
import type { Misconception } from '#simulations/questions/question.ts';
import { citeViews } from '../debrief/cite-view.ts';
import { dayCountView } from '../debrief/day-count.ts';
import type { JudgementView } from './view-types.ts';

/** A typed or single chosen answer in words; null where several rows were answered. */
function givenWords(drawn: DrawnQuestion, [typed = '']: Answer): string | null {
  if (drawn.form === 'day') return formatDay(dayOf(typed));
  if (drawn.form === 'number') return `${typed}${drawn.unit === null ? '' : ` ${drawn.unit}`}`;
  return drawn.form === 'one' ? (drawn.choices.find(({ key }) => key === typed)?.text ?? null) : null;
}

/** Judges an answer and puts the judgement into what a screen shows: reasons, counting, calendar, citations of the day. */
export function judgementView(drawn: DrawnQuestion, answer: Answer, register: LawRegister, misconceptions: ReadonlyMap<string, Misconception>): JudgementView {
  const judged = judgeAnswer(drawn, answer, misconceptions);
  const { date } = drawn;
  const typed = drawn.form === 'day' && judged.outcome === 'wrong' ? dayOf(answer[0] ?? '') : null;
  // A day before the count begins would only make the calendar longer.
  const given = typed !== null && date !== null && typed > Math.min(date.anchor, date.counted.due) ? typed : null;
  const onCalendar = date === null ? null : { anchor: date.anchor, due: date.counted.due, unit: date.rule.unit, value: date.value };
  return {
    outcome: judged.outcome,
    right: judged.right,
    given: givenWords(drawn, answer),
    marks: judged.marks,
    misconceptions: judged.misconceptions.flatMap((id) => misconceptions.get(id) ?? []),
    reasons: judged.reasons,
    because: drawn.because,
    derivation: date === null ? [] : date.counted.derivation,
    calendar: onCalendar === null ? null : (dayCountView(register.calendar, onCalendar, given) ?? dayCountView(register.calendar, onCalendar, null)),
    cites: citeViews(register, drawn.citations),
    on: drawn.on,
  };
}
