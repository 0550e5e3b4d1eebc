import { data } from '@remix-run/node';
import type { ActionFunctionArgs } from '@remix-run/node';
import type { SaveOutcome } from '../../features/authoring/editor-saver.ts';
import { stepNamed } from '../../features/authoring/paths.ts';
import { stepRefusal } from '../../messages/case-editor.ts';
import { refusalWords } from '../../messages/faults.ts';
import { localTime } from '../../platform/clock.ts';
import { readForm } from '../../platform/respond.server.ts';
import { loadLawPanel } from '../../use-cases/load-editor.server.ts';
import { saveStep } from '../../use-cases/save-step.server.ts';
import { goalOfPress, overtakenView, readStepPost } from './editor-post.server.ts';

const answer = (outcome: SaveOutcome, status: number) => Response.json(outcome, { status });

const STATUS: Readonly<Record<string, number>> = { 'not-found': 404, 'not-allowed': 403 };

/** Saves a part of a case for the script of its page, at a pause or a press, and answers with what the law makes of it now. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { ports, caller } = context;
  if (caller === null) return answer({ kind: 'signed-out' }, 401);
  const step = stepNamed(params['step']);
  const draft = params['id'] ?? '';
  if (step === null) throw data(null, { status: 404 });
  const form = await readForm(request);
  const input = readStepPost(form, draft, step);
  const result = saveStep(ports, caller, input);
  if (result.ok) {
    const { revision, savedAt } = result.value;
    // A press leads to a page that brings the law with it.
    const panel = input.auto ? loadLawPanel(ports, caller, { draft }) : null;
    return answer({ kind: 'saved', revision, at: localTime(savedAt), panel: panel?.ok === true ? panel.value : null, to: input.auto ? null : goalOfPress(form, draft, step) }, 200);
  }
  const { error } = result;
  if (error.reason === 'step-overtaken') return answer({ kind: 'overtaken', conflict: overtakenView(error) }, 409);
  if (error.reason === 'storage') return answer({ kind: 'failing' }, 503);
  return answer({ kind: 'refused', words: stepRefusal(error.reason) ?? refusalWords(error) }, STATUS[error.reason] ?? 422);
}
