import { data } from '@remix-run/node';
import { differenceOf } from '../../domain/authoring/difference.ts';
import type { Difference } from '../../domain/authoring/difference.ts';
import { isDocument } from '../../domain/authoring/document.ts';
import { refusalWords } from '../../messages/faults.ts';
import type { SaveDraftRefusal } from '../../use-cases/draft-contracts.ts';
import { instantInWords } from './lesson-form.server.ts';

interface Words {
  overtaken(by: string, time: string): string;
  refused: string;
}

/** What a form is told whose save was refused; overtaken by somebody else, how the two differ. @throws 403, 404 */
export function overtakenAnswer(error: SaveDraftRefusal, words: Words): { refusal: string; differences: Difference[] | null; status: number } {
  if (error.reason === 'not-found' || error.reason === 'not-allowed') throw data(null, { status: error.reason === 'not-found' ? 404 : 403 });
  if (error.reason === 'draft-overtaken') return { refusal: words.overtaken(error.by, instantInWords(error.at)), differences: isDocument(error.typed) ? differenceOf(error.stored, { ...error.typed, id: error.stored['id'] ?? '' }) : null, status: 409 };
  if (error.reason === 'storage') return { refusal: refusalWords(error), differences: null, status: 503 };
  return { refusal: words.refused, differences: null, status: 422 };
}
