import type { Caller } from '../use-cases/contracts.ts';
import type { Ports } from '../use-cases/ports.ts';
import type { Prover } from '../use-cases/proof-contracts.ts';
import type { Regrader } from '../use-cases/regrade-contracts.ts';
import type { LiveHub } from './live-hub.server.ts';

/** What the server hands to every loader and action. Routes get everything from outside through it. */
export interface RequestContext {
  ports: Ports;
  /** Grades in the background. */
  regrader: Regrader;
  /** Proves what trainers write, in the background. */
  prover: Prover;
  /** Tells the halls what has changed. */
  hall: LiveHub;
  /** Who the session cookie belongs to; null when nobody is signed in, and always on shared pages. */
  caller: Caller | null;
  /** The session's token as the browser sent it: the one that a new sign-in replaces. */
  sessionToken: string | null;
  /** The token that remembers a seat in a class on this device. */
  deviceToken: string | null;
  /** The address as people typed it, `http://192.168.1.5:3000`: links and QR codes start with it. */
  origin: string;
  /** The address that phones in the hall reach this machine by: `localhost` would lead each to itself. */
  hallOrigin: string;
  /** Cookies get the Secure flag. */
  secure: boolean;
  /** Stands in the log and on the error page. */
  requestId: string;
  /** A short name of the browser for the list of sessions. */
  device: string;
  /** Logs an unexpected error under the request's id. */
  report(error: unknown, request: Request): void;
  /** Something that shared pages show has changed: those that are kept are made anew. */
  renewPages(): void;
  /** The development server: styles and scripts are injected by Vite. */
  development: boolean;
}

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends RequestContext {
    development: boolean;
  }
  interface Future {
    v3_singleFetch: true;
  }
}
