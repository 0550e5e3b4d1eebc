import { data } from '@remix-run/node';
import { draftRefusal } from '../../messages/authoring.ts';
import type { RequestContext } from '../../platform/context.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { publishWriting, retireDraft } from '../../use-cases/publish-draft.server.ts';
import { commentOnDraft, decideReview, sendToReview } from '../../use-cases/review-draft.server.ts';
import { formAnswer, readSeq, requireCaller } from '../guards.server.ts';

const STATUS: Readonly<Record<string, number>> = { 'not-found': 404, 'not-allowed': 403, storage: 503, invalid: 422 };
const PRESSES = ['gui-duyet', 'y-kien', 'ky', 'phat-hanh', 'rut'] as const;

/** What is pressed on the review page of anything written: sending, remarks, the signature, publishing, retiring. `pathOf` leads back to the page. */
export async function reviewPress(context: RequestContext, request: Request, draft: string, pathOf: (draft: string) => string) {
  const caller = requireCaller(context, request);
  const { ports } = context;
  const form = await readForm(request);
  const revision = readSeq(form, 'phien-ban');
  const decision = form.text('decision');
  const press = PRESSES.find((each) => each === form.text('viec'));
  if (press === undefined) throw data(null, { status: 400 });
  const presses = {
    'gui-duyet': () => sendToReview(ports, caller, { draft, revision }),
    'y-kien': () => commentOnDraft(ports, caller, { draft, revision, step: form.text('step'), words: form.text('words') }),
    ky: () => decideReview(ports, caller, { draft, revision, decision, remarks: [{ step: form.text('remark-step'), words: form.text('remark') }] }),
    'phat-hanh': () => publishWriting(ports, caller, { draft, revision }),
    rut: () => retireDraft(ports, caller, { draft }),
  };
  const result = await presses[press]();
  if (result.ok) {
    // Pages that everybody shares list the cases, lessons and courses of the library.
    if (press === 'phat-hanh' || press === 'rut') context.renewPages();
    return seeOther(`${pathOf(draft)}?vua=${press === 'ky' ? decision : press}#vua-xong`);
  }
  const { error } = result;
  const status = STATUS[error.reason] ?? 409;
  if (status === 404 || status === 403) throw data(null, { status });
  const answer = formAnswer(form, error);
  return data({ ...answer, refusal: draftRefusal(error.reason) ?? answer.refusal }, { status });
}
