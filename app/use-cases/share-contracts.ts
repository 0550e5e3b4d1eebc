import type { DraftKind } from '../domain/authoring/draft.ts';
import type { ShareFault } from '../domain/authoring/sharing/read-share.ts';
import type { IsoDate } from '#simulations/law/types.ts';
import type { Refusal } from './contracts.ts';

/** The page on which an item is handed on. */
export interface LoadedShare {
  id: string;
  kind: DraftKind;
  title: string;
  /** What goes with it: parts of a course, what a lesson plays, asks or shows. */
  parts: { id: string; kind: DraftKind; title: string }[];
  /** Parts that are named and cannot be handed on: written elsewhere, or in another unit and not published. */
  missing: string[];
  /** Questions of the same unit that can go into one file with this one. */
  others: { id: string; title: string }[];
  /** `drafted`: the newest text; `published`: the one in the library. The caller may have one, the other or both. */
  versions: ShareVersion[];
  /** Of the key with which the file is signed. */
  fingerprint: string;
}

export type ShareVersion = 'drafted' | 'published';

export interface ExportInput {
  draft: string;
  version: string;
  /** Questions that go with it. */
  others: readonly string[];
}

export interface ExportedFile {
  name: string;
  text: string;
}

export interface ImportInput {
  name: string;
  bytes: Uint8Array;
}

/** Who signed a file. `own`: this installation; `known`: a key that an administrator trusts; `foreign`: a key that nobody here knows; `broken`: the signature is of another text. */
export type Signer = { state: 'own' } | { state: 'broken' } | { state: 'known'; name: string; fingerprint: string } | { state: 'foreign'; fingerprint: string; publicKey: string };

/** What an import will do with an item. `new`: a draft; `same`: nothing, it is here; `beside`: a draft of its own beside the one that is here. */
export type ImportEffect = 'new' | 'same' | 'beside';

export interface ImportRow {
  kind: DraftKind;
  title: string;
  authors: string[];
  effect: ImportEffect;
  /** What today's checks say of a case, the first of them; null where nothing is checked before it is opened. */
  faults: { count: number; first: string[] } | null;
  /** Provisions it rests on whose wording is another here. */
  changed: string[];
}

/** What a file would bring; nothing is stored yet. */
export interface ImportPlan {
  id: string;
  name: string;
  madeBy: string;
  unit: string | null;
  on: IsoDate;
  signer: Signer;
  /** Whether the law register of the file is the one that is used here. */
  isSameLaw: boolean;
  rows: ImportRow[];
  pictures: number;
}

/** What was read from a template, before it is a draft. */
export interface SheetPlan {
  id: string;
  name: string;
  title: string;
  people: number;
  facts: number;
  papers: number;
  /** What could not be read, with its row. */
  unread: { place: string; words: string }[];
}

export interface LoadedImport {
  plan: ImportPlan | null;
  sheet: SheetPlan | null;
  units: { id: string; name: string }[];
  own: { fingerprint: string };
  trusted: { publicKey: string; fingerprint: string; name: string; by: string; on: IsoDate }[];
  canTrust: boolean;
  /** Kinds of case that the template is offered for. */
  templates: { id: string; label: string }[];
  /** Drafts that were just made. */
  made: { id: string; kind: DraftKind; title: string }[];
}

/** `altered`: a text does not match its hash. `wrong-file`: neither a shared file nor a template. */
export type ReceiveRefusal = Refusal | ShareFault | { reason: 'altered'; title: string } | { reason: 'wrong-file' } | { reason: 'too-big' } | { reason: 'missing-file' } | { reason: 'too-long-item'; title: string } | { reason: 'sheet'; fault: string };

export interface ConfirmInput {
  /** The pending import that the page showed. */
  pending: string;
  unit: string;
  /** The caller takes it in although nobody known signed it. */
  unknown: boolean;
}

/** `gone`: expired, decided or replaced. `unsigned`: nobody known signed it, and that was not accepted. `nothing`: everything is here. */
export type ConfirmRefusal = Refusal | { reason: 'gone' } | { reason: 'unsigned' } | { reason: 'nothing' };
