import type { ReactNode } from 'react';
import { paperMode as words } from '../../messages/hall-paper.ts';
import { FormSummary } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { Toast } from '../../ui/notice.tsx';
import type { LoadedPaperMode } from '../../use-cases/paper-mode-contracts.ts';
import { PaperTestGrid, PaperVoteGrid } from './paper-grids.tsx';
import { WorkshopTabs } from './workshop-tabs.tsx';

interface PaperModePageProps {
  hall: LoadedPaperMode;
  state: FormState;
  refusal: string | null;
  /** What was just keyed, in words. */
  keyed: string | null;
}

const PARTS = ['ca', 'phieu', 'dap-an'] as const;

/** A workshop on paper: what to print before, and the tally of what comes back. */
export function PaperModePage({ hall, state, refusal, keyed }: PaperModePageProps) {
  const print = `/lop-dieu-hanh/${hall.id}/ban-giay/in`;
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <WorkshopTabs id={hall.id} here="ban-giay" />
      <div className="page-head mt5">
        <h1>{words.title}</h1>
        <p className="sub">{hall.title}</p>
        <p className="measure">{words.lead}</p>
      </div>
      <section className="sec strong" aria-labelledby="in-giay">
        <h2 id="in-giay">{words.print}</h2>
        <p className="sub">{words.printHint}</p>
        <p className="row mt4">
          <a className="btn full-sm" href={print}>{words.printAll}</a>
          {PARTS.map((part) => <a key={part} className="btn text" href={`${print}?phan=${part}`}>{words.printParts[part]}</a>)}
        </p>
      </section>
      <section className="sec mt6" aria-labelledby="nhap">
        <h2 id="nhap">{words.key}</h2>
        {hall.steps.length === 0 ? <p className="empty">{words.none}</p> : <Steps hall={hall} />}
        <FormSummary title={refusal} />
        <div aria-live="polite" id="vua-xong" tabIndex={-1}>{keyed === null ? null : <Toast>{keyed}</Toast>}</div>
        <Keying hall={hall} state={state} keyed={keyed} />
      </section>
    </main>
  );
}

function Steps({ hall }: { hall: LoadedPaperMode }) {
  return (
    <nav className="paper-steps" aria-label={words.choose}>
      <ul className="plain">
        {hall.steps.map(({ item, title, rounds }) => (
          <li key={item}>
            {item === hall.asked?.item ? <b aria-current="true">{title}</b> : <a href={`/lop-dieu-hanh/${hall.id}/ban-giay?viec=${item}#nhap`}>{title}</a>}
            {rounds === 0 ? <span className="sub">, {words.notYetMark}</span> : null}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Keying({ hall: { id, form, asked }, state, keyed }: Pick<PaperModePageProps, 'hall' | 'state' | 'keyed'>): ReactNode {
  if (asked === null) return null;
  if (form === null) return <p className="note mt4">{words.notYet(asked.title)}</p>;
  if (form.kind === 'vote') return <PaperVoteGrid key={`${form.item}-${form.round}-${keyed ?? ''}`} hall={id} form={form} state={state} />;
  return <PaperTestGrid key={`${form.item}-${form.sheet}-${keyed ?? ''}`} hall={id} form={form} state={state} />;
}
