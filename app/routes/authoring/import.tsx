import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ImportPage } from '../../features/authoring/import-page.tsx';
import { IMPORT_PATH } from '../../features/authoring/sharing-paths.ts';
import { SHARE_MAX_BYTES } from '../../domain/authoring/sharing/share-format.ts';
import { confirmRefusal, importing, receiveRefusal } from '../../messages/sharing.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import type { PostedForm } from '../../platform/respond.server.ts';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import { confirmImport, distrustSigner, loadImport, receiveImport, trustSigner } from '../../use-cases/import-drafts.server.ts';
import type { ReceiveRefusal } from '../../use-cases/share-contracts.ts';
import { formAnswer, pageValue, requireCaller } from '../guards.server.ts';

/** Drafts that are named after an import; a course has more parts than anybody wants to open at once. */
const MADE_NAMED = 15;

export const meta: MetaFunction = () => [{ title: pageTitle(importing.title) }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const made = (new URL(request.url).searchParams.get('bai') ?? '').split('.').filter((id) => id !== '').slice(0, MADE_NAMED);
  return { page: pageValue(loadImport(context.ports, requireCaller(context, request), { made })) };
}

function refused(form: PostedForm, error: { reason: string }, words: string | null, field: string | null) {
  if (error.reason === 'not-allowed' || error.reason === 'not-found') throw data(null, { status: error.reason === 'not-allowed' ? 403 : 404 });
  const answer = formAnswer(form, error);
  const told = words ?? answer.refusal;
  const errors = field === null || told === null ? answer.state.errors : { ...answer.state.errors, [field]: told };
  const status = error.reason === 'storage' ? 503 : error.reason === 'gone' ? 409 : 422;
  return data({ state: { ...answer.state, errors }, refusal: error.reason === 'invalid' ? importing.wrong : told }, { status });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const { ports } = context;
  const form = await readForm(request);
  switch (form.text('viec')) {
    case 'xem': {
      const file = form.file('file');
      const missing: ReceiveRefusal = { reason: file === null ? 'missing-file' : 'too-big' };
      if (file === null || file.size > SHARE_MAX_BYTES) return refused(form, missing, receiveRefusal(missing), 'file');
      const received = receiveImport(ports, caller, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
      return received.ok ? seeOther(`${IMPORT_PATH}#xem-truoc`) : refused(form, received.error, receiveRefusal(received.error), 'file');
    }
    case 'nhap': {
      const made = await confirmImport(ports, caller, { pending: form.text('pending'), unit: form.text('unit'), unknown: form.text('unknown') === '1' });
      if (made.ok) return seeOther(`${IMPORT_PATH}?bai=${made.value.made.slice(0, MADE_NAMED).join('.')}#vua-xong`);
      return refused(form, made.error, confirmRefusal(made.error.reason), made.error.reason === 'unsigned' ? 'unknown' : null);
    }
    case 'tin': {
      const trusted = trustSigner(ports, caller, { publicKey: form.text('khoa'), name: form.text('keyName') });
      return trusted.ok ? seeOther(`${IMPORT_PATH}#xem-truoc`) : refused(form, trusted.error, null, null);
    }
    case 'thoi-tin': {
      const taken = distrustSigner(ports, caller, { publicKey: form.text('khoa') });
      return taken.ok ? seeOther(`${IMPORT_PATH}#khoa`) : refused(form, taken.error, null, null);
    }
    default:
      throw data(null, { status: 400 });
  }
}

export default function Import() {
  const { page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <ImportPage page={page} state={answer?.state ?? EMPTY_FORM} refusal={answer?.refusal ?? null} />;
}
