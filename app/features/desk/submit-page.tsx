import { Form, Link } from '@remix-run/react';
import { formatDay, weekdayName } from '#simulations/law/day.ts';
import type { Day } from '#simulations/law/types.ts';
import { submit as words } from '../../messages/desk.ts';
import { miniCase } from '../../messages/mini-case.ts';
import { Notice } from '../../ui/notice.tsx';
import { Meta } from '../../ui/rows.tsx';
import { deskPath, submitPath } from './paths.ts';

export interface SubmitView {
  attempt: string;
  seq: number;
  title: string;
  today: Day;
  acts: number;
  papers: number;
  /** The stage of a mini-case; null for a whole case. */
  stage: string | null;
  /** Names of papers that were made and never sent: a fact of the desk, not a judgement. */
  unsent: string[];
}

/** Before a case is handed in: where it stands, what happens next. It says nothing of what the law would say. */
export function SubmitPage({ view, refusal }: { view: SubmitView; refusal: string | null }) {
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p>{view.title}. {view.stage === null ? words.lead : miniCase.submitHint(view.stage)}</p>
      </div>
      {refusal === null ? null : <div className="mb5" role="alert"><Notice title={refusal}>{null}</Notice></div>}
      <section className="sec strong flow" aria-labelledby="ca-dang">
        <h2 id="ca-dang">{words.stateOfCase}</h2>
        <Meta
          entries={[
            [words.inCase, `${weekdayName(view.today)}, ${formatDay(view.today)}`],
            [words.acts, words.actCount(view.acts)],
            [words.papers, words.paperCount(view.papers)],
            [words.notSent, view.unsent.join('; ')],
          ]}
        />
        <p>{words.after}</p>
      </section>
      <Form method="post" action={submitPath(view.attempt)} className="mt6">
        <input type="hidden" name="seq" value={view.seq} />
        <p className="row">
          <button className="btn full-sm" type="submit">{words.confirm}</button>
          <Link className="btn text" to={deskPath(view.attempt)}>{words.back}</Link>
        </p>
      </Form>
    </main>
  );
}
