import type { AnswerFault } from '../../domain/questions/question-form.ts';
import type { JudgementView, QuestionFormView } from '../../domain/questions/view-types.ts';
import { offline as words } from '../../messages/offline.ts';
import { refresher } from '../../messages/refreshers.ts';
import type { FormState } from '../../ui/fields.tsx';
import { Ground } from '../refreshers/refresher-page.tsx';
import { Judgement } from '../questions/judgement.tsx';
import { QuestionForm } from '../questions/question-form.tsx';
import type { StatusView } from './offline-view.ts';
import { DEVICE_PATH, ITEMS_PATH } from './paths.ts';
import { Status } from './status.tsx';

export interface ItemView {
  question: QuestionFormView;
  ground: QuestionFormView | null;
  state: FormState;
  fault: AnswerFault | null;
  groundMissing: boolean;
  /** Why the answer could not be kept just now. */
  unkept: string | null;
  judgement: JudgementView | null;
  groundJudgement: JudgementView | null;
  left: number;
}

/** One question of the day, and what is right once it is answered. */
export function ItemPage({ status, view: { question, ground, state, fault, groundMissing, unkept, judgement, groundJudgement, left } }: { status: StatusView; view: ItemView }) {
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.today}</h1>
        <p>{words.todayCount(left)}</p>
      </div>
      <Status view={status} />
      {unkept === null ? null : <p className="note mb5" role="alert">{unkept}</p>}
      {judgement === null ? (
        <QuestionForm
          question={question}
          state={state}
          fault={fault}
          to={{ action: ITEMS_PATH, button: words.answerItem }}
          after={ground === null ? null : <Ground ground={ground} state={state} missing={groundMissing} />}
        />
      ) : (
        <>
          <p className="mb5"><b>{question.ask}</b></p>
          <Judgement question={question} judgement={judgement} />
          {groundJudgement === null ? null : <p><b>{groundJudgement.outcome === 'right' ? refresher.groundRight(groundJudgement.right[0] ?? '') : refresher.groundWrong(groundJudgement.right[0] ?? '')}</b></p>}
        </>
      )}
      <p className="row mt6">
        {judgement === null || left === 0 ? null : <a className="btn full-sm" href={ITEMS_PATH}>{words.nextItem}</a>}
        <a className="btn text" href={DEVICE_PATH}>{words.home}</a>
      </p>
    </main>
  );
}
