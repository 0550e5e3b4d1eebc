import { CLASS_NAMES } from '#simulations/desk/names.vi.ts';
import { MissingCalendarYear } from '#simulations/law/calendar.ts';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import type { LawView } from '#simulations/law/law-view.ts';
import type { CitationInForce, Day, LawRegister } from '#simulations/law/types.ts';
import { createLawView } from '#simulations/law/view.ts';
import { classOfItem } from '#simulations/questions/classify-answer.ts';
import { countDate } from '#simulations/questions/date-answer.ts';
import { citedBy, drawQuestion } from '#simulations/questions/draw.ts';
import { findNumber } from '#simulations/questions/number-answer.ts';
import type { Question } from '#simulations/questions/question.ts';
import { askedDates } from '../domain/authoring/other-dates.ts';
import { answerKeyEntry } from '../domain/questions/answer-key.ts';
import { LESSON_SEED, questionForm } from '../domain/questions/question-form.ts';
import { questionEditor as words } from '../messages/question-editor.ts';
import { localDate } from '../platform/clock.ts';
import { checkQuestion } from './check-question.ts';
import type { Ports } from './ports.ts';
import type { AnswerOnDay, QuestionPreview } from './question-draft-contracts.ts';

interface Computed {
  answer: string[];
  steps: readonly string[];
  cites: readonly CitationInForce[];
}

/** The answer by the law of a day; null where that law gives none, or where the answer is stated and not derived. */
function computed(question: Question, on: Day, law: LawView): Computed | null {
  switch (question.kind) {
    case 'date': {
      const found = countDate(question.answer, on, law);
      return found && { answer: found.accepted.map((day) => formatDay(day)), steps: found.counted.derivation, cites: [found.citation] };
    }
    case 'number': {
      const found = findNumber(question.answer, on, law);
      return found && { answer: [found.right.text], steps: [], cites: [found.citation] };
    }
    case 'classify': {
      const sorted = question.items.map(({ text, facts }) => ({ text, ...classOfItem(facts, law, on) }));
      return { answer: sorted.map((item) => `${item.text} ${CLASS_NAMES[item.class]}.`), steps: [], cites: sorted.flatMap(({ citations }) => citations) };
    }
    default:
      return null;
  }
}

function citesInWords({ provisions }: LawRegister, cites: readonly CitationInForce[]): string[] {
  return [...new Set(cites.map(({ provision, version }) => words.version(provisions.get(provision)?.article ?? provision, formatDay(dayOf(version)))))];
}

function onDay(question: Question, day: Day, law: LawView, register: LawRegister): AnswerOnDay {
  try {
    const found = computed(question, day, law);
    const cites = citesInWords(register, [...(found?.cites ?? []), ...citedBy(question, day, law)]);
    return { day: formatDay(day), answer: found?.answer ?? null, steps: [...(found?.steps ?? [])], cites };
  } catch (error) {
    if (error instanceof MissingCalendarYear) return { day: formatDay(day), answer: [words.tooFar], steps: [], cites: [] };
    throw error;
  }
}

const DERIVED: readonly Question['kind'][] = ['date', 'number', 'classify', 'order'];

/** A written question as trainees see it, its answer as of today, and what the law of other dates makes of it. */
export function previewQuestion(ports: Pick<Ports, 'content' | 'clock'>, body: string): QuestionPreview {
  const { register, bank } = ports.content;
  const { question, faults } = checkQuestion(ports, body);
  if (question === null) return { form: null, answer: null, isDerived: false, dates: [], faults };
  const law = createLawView(register);
  const drawn = drawQuestion(question, law, LESSON_SEED);
  const days = askedDates(register, localDate(ports.clock.now())).map((day) => onDay(question, dayOf(day), law, register));
  return { form: questionForm(drawn), answer: answerKeyEntry(drawn, 1, { register, misconceptions: bank.misconceptions }), isDerived: DERIVED.includes(question.kind), dates: days, faults };
}
