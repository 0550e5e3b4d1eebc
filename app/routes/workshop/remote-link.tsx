import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorScreen } from '../../features/errors/error-screen.tsx';
import { RemoteLinkPage } from '../../features/workshop/remote-link-page.tsx';
import { remoteRefusal, remoteWords } from '../../messages/hall-projector.ts';
import { pageTitle } from '../../messages/vi.ts';
import { signedIn } from '../../platform/respond.server.ts';
import { redeemRemote, viewRemoteLink } from '../../use-cases/remote-link.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: pageTitle(page?.link ? remoteWords.takeTitle : remoteWords.gone) }];

export function loader({ params, context }: LoaderFunctionArgs) {
  const link = viewRemoteLink(context.ports, params['token'] ?? '');
  return link.ok ? data({ link: link.value, refusal: null }) : data({ link: null, refusal: remoteRefusal(link.error) }, { status: link.error.reason === 'storage' ? 503 : 410 });
}

export async function action({ params, context }: ActionFunctionArgs) {
  const taken = redeemRemote(context.ports, { token: params['token'] ?? '', device: context.device, ...(context.sessionToken === null ? {} : { replaces: context.sessionToken }) });
  if (taken.ok) return signedIn(context, taken.value, `/lop-dieu-hanh/${taken.value.workshop}/dieu-khien`);
  return data({ refusal: remoteRefusal(taken.error) }, { status: taken.error.reason === 'storage' ? 503 : 410 });
}

export default function RemoteLink() {
  const { link, refusal } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (link === null) return <ErrorScreen title={remoteWords.gone} words={refusal} />;
  return <RemoteLinkPage link={link} refusal={answer?.refusal ?? null} />;
}
