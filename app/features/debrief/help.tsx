import type { GroundView, HintUsedView } from '../../domain/debrief/view-types.ts';
import { help as words } from '../../messages/coaching.ts';
import { Citation } from '../law/citation.tsx';

/** The provisions that were stated at marked acts, judged apart from the acts; nothing where none was stated. */
export function GroundsStated({ grounds }: { grounds: readonly GroundView[] }) {
  if (grounds.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="can-cu">
      <h2 id="can-cu">{words.grounds}</h2>
      <p className="sub">{words.groundsLead}</p>
      <ul className="grounds">
        {grounds.map((ground) => (
          <li key={ground.seq} className="tight">
            <p><b>{ground.label}</b>: {ground.given}</p>
            <p><span className={`sev ${ground.mark}`}>{ground.verdict}</span></p>
            {ground.text === '' ? null : <p>{ground.text}</p>}
            {ground.accepted.map((cite) => <Citation key={`${cite.provision}-${cite.applies}`} cite={cite} />)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What help was taken, and what it cost. */
export function HintsUsed({ hints }: { hints: readonly HintUsedView[] }) {
  if (hints.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="goi-y-da-dung">
      <h2 id="goi-y-da-dung">{words.hints}</h2>
      <ul className="right-list">
        {hints.map((hint, index) => <li key={index}>{hint.label}: {hint.level}, {hint.cost}.</li>)}
      </ul>
    </section>
  );
}
