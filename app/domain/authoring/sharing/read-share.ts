import { z } from 'zod';
import { FORBIDDEN_KEYS } from '../document.ts';
import { shareSchema } from './share-file.ts';
import type { ShareFile } from './share-file.ts';
import { SHARE_FORMAT, SHARE_VERSION } from './share-format.ts';

/** Levels of a file: an item lies three down, and a draft is sixteen deep. */
const DEEPEST = 32;

/**
 * Why a text is not a file that can be taken in. `newer`: made by a later version of the format; `shape`: not what the schema
 * says, at the place told.
 */
export type ShareFault = { reason: 'not-json' } | { reason: 'too-deep' } | { reason: 'forbidden-key' } | { reason: 'not-ours' } | { reason: 'newer'; version: number } | { reason: 'shape'; place: string };

/** How deep the brackets of a JSON text go, without reading it: what is too deep is not even parsed. */
function isTooDeep(text: string): boolean {
  let [depth, inString] = [0, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (inString) {
      if (sign === 0x5c) at += 1;
      else if (sign === 0x22) inString = false;
    } else if (sign === 0x22) inString = true;
    else if (sign === 0x7b || sign === 0x5b) {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (sign === 0x7d || sign === 0x5d) depth -= 1;
  }
  return false;
}

function hasForbiddenKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, each]) => (!Array.isArray(value) && FORBIDDEN_KEYS.includes(key)) || hasForbiddenKey(each));
}

const headSchema = z.object({ format: z.literal(SHARE_FORMAT), version: z.int().min(1) });

/** Reads the text of a shared file as far as its form goes; hashes and the signature are not looked at here. */
export function readShare(text: string): { ok: true; file: ShareFile } | { ok: false; fault: ShareFault } {
  const fail = (fault: ShareFault) => ({ ok: false, fault }) as const;
  if (isTooDeep(text)) return fail({ reason: 'too-deep' });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail({ reason: 'not-json' });
  }
  const head = headSchema.safeParse(value);
  if (!head.success) return fail({ reason: 'not-ours' });
  if (head.data.version > SHARE_VERSION) return fail({ reason: 'newer', version: head.data.version });
  if (hasForbiddenKey(value)) return fail({ reason: 'forbidden-key' });
  const read = shareSchema.safeParse(value);
  if (!read.success) return fail({ reason: 'shape', place: (read.error.issues[0]?.path ?? []).join('.') });
  return { ok: true, file: read.data };
}
