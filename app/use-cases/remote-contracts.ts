import type { ConsoleView } from '../domain/workshop/view-types.ts';
import type { Refusal } from './contracts.ts';

/** The facilitator's remote: what runs, and nobody's name. */
export interface LoadedRemote {
  id: string;
  live: ConsoleView;
}

export interface IssuedRemoteLink {
  /** Stands in the link and nowhere else. */
  token: string;
  expiresAt: string;
}

/** What the page of a link shows before the one tap. */
export interface RemoteLinkView {
  workshop: string;
  title: string;
  name: string;
}

export interface RedeemRemoteLinkInput {
  token: string;
  device?: string;
  /** The token of the session that this browser holds. */
  replaces?: string;
}

export type RemoteLinkRefusal = Refusal | { reason: 'link-unknown' } | { reason: 'link-used' } | { reason: 'link-expired' } | { reason: 'workshop-over' };
