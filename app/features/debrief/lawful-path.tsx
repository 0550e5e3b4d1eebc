import { formatDay, formatDayAndMonth } from '#simulations/law/day.ts';
import type { PathStepView } from '../../domain/debrief/view-types.ts';
import { debrief as words } from '../../messages/debrief.ts';

/** One lawful way through the case, from beginning to end. */
export function LawfulPath({ steps }: { steps: readonly PathStepView[] }) {
  if (steps.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="duong-dung">
      <h2 id="duong-dung">{words.path}</h2>
      <p className="sub measure">{words.pathLead}</p>
      <details>
        <summary>{words.pathOpen(steps.length)}</summary>
        <ol className="path mt4">
          {steps.map((step, index) => (
            <li key={index} className={step.done ? 'done' : undefined}>
              <b>{step.words}</b>
              <br />
              <span className="sub">
                {formatDay(step.day)}
                {step.due === null || step.due === step.day ? null : `, ${words.dueBy(formatDayAndMonth(step.due))}`}
              </span>
              {step.done ? <span className="sev ok path-done">{words.pathDone}</span> : null}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
