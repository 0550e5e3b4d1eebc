import type { PendingImportRecord } from '#db/repositories/sharing.ts';
import type { IncomingDraft } from '#db/transactions/sharing.ts';
import { z } from 'zod';
import { BODY_MAX, COMMENT_MAX, NOTE_MAX } from '../domain/authoring/draft.ts';
import { titleOf } from '../domain/authoring/draft-title.ts';
import { EDITOR_STEPS } from '../domain/authoring/editor-step.ts';
import { authoredId, ID_BYTES } from '../domain/authoring/item-id.ts';
import { importWords } from '../domain/authoring/sharing/import-words.vi.ts';
import { isTemplate, readTemplateSheets } from '../domain/authoring/sheet/read-sheet.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { hashText } from '../platform/token.ts';
import { readBook } from '../platform/xlsx-reader.server.ts';
import type { Caller } from './contracts.ts';
import type { Ports } from './ports.ts';
import type { ReceiveRefusal, SheetPlan } from './share-contracts.ts';

const MOST_SHEETS = 30;

const sheetBody = z.object({
  document: z.record(z.string(), z.json()),
  unread: z.array(z.object({ place: z.string(), words: z.string(), step: z.enum(EDITOR_STEPS) })),
  counts: z.object({ people: z.int(), facts: z.int(), papers: z.int() }),
});
export type SheetBody = z.output<typeof sheetBody>;

/** Reads a workbook as a filled template; null for a file that is no workbook at all. */
export function readTemplate(bytes: Uint8Array, today: string): Result<SheetBody, ReceiveRefusal> | null {
  const isPacked = (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
  if (!isPacked) return null;
  const book = readBook(bytes, MOST_SHEETS);
  if (!book.ok) return failed({ reason: 'sheet', fault: book.error.reason });
  if (!isTemplate(book.value.sheets)) return failed({ reason: 'wrong-file' });
  const read = sheetBody.parse(readTemplateSheets(book.value.sheets, { format: 1, opensOn: today }));
  return JSON.stringify(read.document).length > BODY_MAX ? failed({ reason: 'sheet', fault: 'too-big' }) : done(read);
}

/** What of a template would become a draft, and what could not be read of it. */
export function sheetPlan({ id, name, body }: PendingImportRecord): SheetPlan {
  const { document, unread, counts } = sheetBody.parse(JSON.parse(body));
  return { id, name, title: titleOf('case', JSON.stringify(document)), ...counts, unread: unread.map(({ place, words }) => ({ place, words })) };
}

/** What could not be read, a remark for each part of the editor; cut where a remark ends. */
function remarksOf(ports: Ports, at: string, unread: SheetBody['unread']): IncomingDraft['remarks'] {
  return EDITOR_STEPS.flatMap((step) => {
    const lines = unread.filter((each) => each.step === step).map(({ place, words }) => (words === '' ? place : `${place}: ${words}`));
    return lines.length === 0 ? [] : [{ id: ports.tokens.id(at), step, words: [...lines.join('\n')].slice(0, COMMENT_MAX).join('') }];
  });
}

/** The draft that a read template becomes. What could not be read stays with it as remarks. */
export function sheetDraft(ports: Ports, caller: Caller, { name, body: stored }: PendingImportRecord, unit: string | null): IncomingDraft {
  const at = ports.clock.now();
  const { document, unread } = sheetBody.parse(JSON.parse(stored));
  const { format, ...others } = document;
  const item = authoredId(typeof document['title'] === 'string' ? document['title'] : '', ports.tokens.bytes(ID_BYTES));
  const body = JSON.stringify({ format, id: item, ...others });
  return {
    draft: { id: ports.tokens.id(at), kind: 'case', item, unit, author: caller.person, title: titleOf('case', body), base: JSON.stringify({ from: 'import', id: null }), body, hash: hashText(body), at },
    note: importWords.sheetNote(name).slice(0, NOTE_MAX),
    origin: null,
    remarks: remarksOf(ports, at, unread),
  };
}
