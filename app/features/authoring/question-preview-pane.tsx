import { questionEditor as words } from '../../messages/question-editor.ts';
import type { AnswerOnDay, QuestionPreview } from '../../use-cases/question-draft-contracts.ts';
import { AnswerText, answerHeading } from '../lessons/answer-sheet.tsx';
import { QuestionForm } from '../questions/question-form.tsx';
import { FaultList } from './fault-list.tsx';

/** A written question as trainees see it, what is right and why, and what the law of other dates makes of it. */
export function QuestionPreviewPane({ preview: { form, answer, isDerived, dates, faults } }: { preview: QuestionPreview }) {
  return (
    <>
      <FaultList kind="question" faults={faults} />
      {form === null || answer === null ? <p className="empty mt4">{words.notYet}</p> : (
        <>
          <div className="mt4"><QuestionForm question={form} /></div>
          <section className="mt5" aria-labelledby="dap-an-cau">
            <h3 id="dap-an-cau">{answerHeading(answer)}</h3>
            <p className="sub">{isDerived ? words.derived : words.stated}</p>
            <AnswerText entry={answer} />
          </section>
          <section className="mt5" aria-labelledby="theo-ngay">
            <h3 id="theo-ngay">{words.dates}</h3>
            <ul className="answer-days">{dates.map((one) => <OnDay key={one.day} one={one} isDerived={isDerived} />)}</ul>
          </section>
        </>
      )}
    </>
  );
}

function OnDay({ one: { day, answer, steps, cites }, isDerived }: { one: AnswerOnDay; isDerived: boolean }) {
  return (
    <li>
      <p><b>{day}</b>{answer === null ? (cites.length === 0 && isDerived ? `: ${words.nothing}` : null) : answer.length === 1 ? `: ${answer[0] ?? ''}` : null}</p>
      {answer === null || answer.length < 2 ? null : <ul className="tight">{answer.map((each) => <li key={each}>{each}</li>)}</ul>}
      {steps.map((step) => <p key={step} className="sub">{step}</p>)}
      {cites.length === 0 ? null : <p className="sub">{words.restsOn}: {cites.join('; ')}</p>}
    </li>
  );
}
