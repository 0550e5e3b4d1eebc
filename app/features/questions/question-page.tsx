import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { AnswerFault } from '../../domain/questions/question-form.ts';
import { questions as words } from '../../messages/questions.ts';
import { Icon } from '../../ui/icon.tsx';
import { FormSummary } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import type { QuestionPage as Page } from '../../use-cases/question-contracts.ts';
import { Judgement } from './judgement.tsx';
import { questionPath } from './paths.ts';
import { QuestionForm } from './question-form.tsx';

interface QuestionPageProps {
  page: Page;
  lesson: string | null;
  formKey: string;
  state: FormState;
  fault: AnswerFault | null;
  refusal: string | null;
  notice: ReactNode;
}

/** One question by itself: asked, or answered with what is to be learned from it. */
export function QuestionPage({ page, lesson, formKey, state, fault, refusal, notice }: QuestionPageProps) {
  const { question, judgement, next } = page;
  return (
    <main className="page q-page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        {lesson === null ? null : <a className="back" href={lesson}><Icon name="arrow-left" />{words.back}</a>}
        <h1>{words.page}</h1>
      </div>
      {notice}
      <FormSummary title={refusal} />
      {judgement === null ? (
        <QuestionForm key={`${question.id}-${question.seed}`} question={question} lesson={lesson} formKey={formKey} state={state} fault={fault} />
      ) : (
        <>
          <p className="q-asked">{question.ask}</p>
          <Judgement question={question} judgement={judgement} />
          <p className="q-on">
            {next === null ? null : <Link className="btn full-sm" to={questionPath(next.question, { seed: next.seed, lesson })}>{words.again}</Link>}
            {judgement.outcome === 'right' ? null : <Link className="btn line full-sm" to={questionPath(question.id, { seed: question.seed, lesson })}>{words.retry}</Link>}
          </p>
        </>
      )}
    </main>
  );
}
