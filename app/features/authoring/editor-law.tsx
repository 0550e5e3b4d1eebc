import { Link } from '@remix-run/react';
import { EDITOR_STEPS } from '../../domain/authoring/editor-step.ts';
import type { EditorStep } from '../../domain/authoring/editor-step.ts';
import { editorSteps } from '../../messages/authoring.ts';
import { lawBeside as words } from '../../messages/case-editor.ts';
import type { LawPanel, PlacedFaultView } from '../../use-cases/editor-contracts.ts';
import { fieldId } from '../../ui/fields.tsx';
import { LawfulWay } from './derived-law.tsx';
import { OtherDates } from './other-dates.tsx';
import { stepPath } from './paths.ts';

export const LAW_ID = 'luat-noi-gi';

interface LawBesideProps {
  draft: string;
  step: EditorStep;
  panel: LawPanel;
  /** When the version was saved that this tells of. */
  at: string;
  /** Something was typed since. */
  isOld: boolean;
}

/** What the law makes of the case: beside the fields where there is room, else one line below them that unfolds. */
export function LawBeside({ draft, step, panel, at, isOld }: LawBesideProps) {
  const { law, faults, trains, errors } = panel;
  const blocking = faults.filter(({ severity }) => severity === 'blocks').length;
  return (
    <aside className="edit-law" aria-labelledby={LAW_ID}>
      <h2 id={LAW_ID} tabIndex={-1}>{words.title}</h2>
      {/* Without script a fold cannot be open at one width and shut at the other: it is empty, and the next element follows it. */}
      <details className="edit-law-fold"><summary>{words.summary(law?.steps.length ?? 0, blocking)}</summary></details>
      <div className="edit-law-body">
        <p className="sub">{words.asOf(at)} {isOld ? words.renewing : null}</p>
        <Faults draft={draft} step={step} faults={faults} blocking={blocking} />
        {law === null ? <p className="empty mt4">{words.notYet}</p> : (
          <section className="mt5">
            <h3>{words.path}</h3>
            <LawfulWay law={law} isNarrow />
            <OtherDates draft={draft} />
          </section>
        )}
        {errors.length === 0 ? null : (
          <details className="mt4">
            <summary>{words.errors(errors.length)}</summary>
            <ul className="tight mt3">{errors.map(({ id, name, weight }) => <li key={id}>{name} <span className="sub">{weight}</span></li>)}</ul>
          </details>
        )}
        {trains.length === 0 ? null : (
          <details className="mt4">
            <summary>{words.trains(trains.length)}</summary>
            <ul className="tight mt3">{trains.map(({ provision, article, isRead }) => <li key={provision}>{article}{isRead ? null : <span className="sub"> ({words.unread})</span>}</li>)}</ul>
          </details>
        )}
      </div>
    </aside>
  );
}

interface FaultsProps {
  draft: string;
  step: EditorStep;
  faults: readonly PlacedFaultView[];
  blocking: number;
}

function Faults({ draft, step, faults, blocking }: FaultsProps) {
  const here = faults.filter((fault) => fault.step === step);
  const elsewhere = EDITOR_STEPS.filter((other) => other !== step).flatMap((other) => {
    const found = faults.filter((fault) => fault.step === other);
    return found.length === 0 ? [] : [{ other, found }];
  });
  return (
    <section className="mt4">
      <h3>{blocking === 0 ? <span className="sev ok">{words.whole}</span> : words.faults(blocking)}</h3>
      {here.length === 0 ? null : (
        <>
          <h4 className="mt3">{words.here}</h4>
          <FaultList draft={draft} faults={here} />
        </>
      )}
      {elsewhere.map(({ other, found }) => (
        <details key={other} className="mt3">
          <summary>{editorSteps[other]} ({found.length})</summary>
          <FaultList draft={draft} faults={found} />
        </details>
      ))}
    </section>
  );
}

function FaultList({ draft, faults }: { draft: string; faults: readonly PlacedFaultView[] }) {
  return (
    <ul className="edit-faults mt2">
      {faults.map(({ text, severity, step, field }, index) => (
        <li key={index}>
          {severity === 'blocks' ? null : <span className="sub">{words.severities[severity]}: </span>}
          <Link to={`${stepPath(draft, step)}${field === null ? '' : `#${fieldId(field)}`}`}>{text}</Link>
        </li>
      ))}
    </ul>
  );
}
