import type { ActionFunctionArgs } from '@remix-run/node';
import { signedOut } from '../../platform/respond.server.ts';
import { signOut } from '../../use-cases/sign-out.server.ts';
import { goOn } from '../guards.server.ts';

/** Leaving is a post: no link, and no page of another site, can sign somebody out. */
export function loader() {
  return goOn('/');
}

export function action({ context }: ActionFunctionArgs) {
  if (context.caller !== null) signOut(context.ports, context.caller);
  return signedOut(context, '/dang-nhap?da-thoat=1');
}
