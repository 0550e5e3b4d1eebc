import { data } from '@remix-run/node';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { ALL_QUESTIONS, CASE_FIGURES, QUESTION_FIGURES } from '../../features/authoring/inbox-paths.ts';
import { authorFigures } from '../../messages/author-inbox.ts';
import { itemTable } from '../../messages/item-tables.ts';
import { fileResponse } from '../../platform/sheet-writer.server.ts';
import { loadCaseFigures, loadQuestionFigures } from '../../use-cases/author-inbox.server.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

/** The figures as a file: what their page shows, and no more. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const caller = requireCaller(context, request);
  const { kind, id = '', type } = params;
  if (type !== 'xlsx' && type !== 'csv') throw data(null, { status: 404 });
  if (kind === CASE_FIGURES) {
    const { rows } = pageValue(await loadCaseFigures(context.ports, context.regrader, caller, { item: id }));
    return fileResponse(type, authorFigures.fileName, [itemTable(rows, 'rule')]);
  }
  if (kind !== QUESTION_FIGURES || id !== ALL_QUESTIONS) throw data(null, { status: 404 });
  return fileResponse(type, authorFigures.fileName, [itemTable(pageValue(loadQuestionFigures(context.ports, caller)), 'question')]);
}
