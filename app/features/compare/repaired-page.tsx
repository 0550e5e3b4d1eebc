import { Form } from '@remix-run/react';
import { formatDay } from '#simulations/law/day.ts';
import type { RepairedView } from '../../domain/compare/view-types.ts';
import { compare as words } from '../../messages/compare.ts';
import { Notice } from '../../ui/notice.tsx';
import { CompareHead } from './compare-head.tsx';
import { Futures } from './futures.tsx';
import { repairedPath } from './paths.ts';

/** The case as it was done beside the case with one slip mended, and the way to go on from the repair. */
export function RepairedPage({ view }: { view: RepairedView }) {
  const { stopped } = view;
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <CompareHead attempt={view.attempt} title={words.futuresTitle}>
        <p>{view.scenario}. {words.repairLead(view.name)}</p>
      </CompareHead>
      <Notice title={words.repairWords}>
        <p>{view.repair}</p>
        {view.dropped.length === 0 ? null : <p className="sub">{words.dropped(view.dropped.length)}: {[...new Set(view.dropped)].join(', ')}.</p>}
      </Notice>
      {stopped === null ? null : (
        <div className="mt4"><Notice title={words.stoppedTitle}><p>{words.stopped(stopped.act, formatDay(stopped.day), stopped.why)}</p></Notice></div>
      )}
      {view.watching ? null : (
        <Form method="post" action={repairedPath(view.attempt, view.finding)} className="mt5">
          <button className="btn full-sm" type="submit">{words.goOn}</button>
          <p className="sub mt2">{words.goOnHint}</p>
        </Form>
      )}
      <div className="mt6"><Futures view={view.futures} /></div>
    </main>
  );
}
