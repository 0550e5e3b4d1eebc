import { Link } from '@remix-run/react';
import type { EditorStep } from '../../domain/authoring/editor-step.ts';
import { editorSteps } from '../../messages/authoring.ts';
import { caseEditor as words } from '../../messages/case-editor.ts';
import type { StepStanding } from '../../use-cases/editor-contracts.ts';
import { stepPath } from './paths.ts';

function standingWords({ isEmpty, blocking }: StepStanding): string {
  if (isEmpty) return words.standing.empty;
  return blocking === 0 ? words.standing.done : words.standing.blocking(blocking);
}

/** The parts of a case in their order, each a page, with how far it is written. */
export function EditorSteps({ draft, here, standings }: { draft: string; here: EditorStep; standings: readonly StepStanding[] }) {
  return (
    <nav aria-label={words.steps} className="edit-steps">
      <ol>
        {standings.map((standing) => (
          <li key={standing.step} className={standing.isEmpty || standing.blocking > 0 ? undefined : 'done'}>
            <Link to={stepPath(draft, standing.step)} aria-current={standing.step === here ? 'step' : undefined}>
              <span className="edit-step-name">{editorSteps[standing.step]}</span>
              <span className="edit-step-state">{standingWords(standing)}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
