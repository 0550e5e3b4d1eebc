import { selectDraftVersion } from '#db/repositories/drafts.ts';
import { dayOf } from '#simulations/law/day.ts';
import { canAuthor } from '../domain/access.ts';
import { isDocument, readDocument } from '../domain/authoring/document.ts';
import type { DraftDocument } from '../domain/authoring/document.ts';
import { sheetsOf } from '../domain/authoring/sheet/write-sheet.ts';
import type { WrittenSheet } from '../domain/authoring/sheet/write-sheet.ts';
import { caseFromTemplate } from '../domain/authoring/templates.vi.ts';
import { localDate } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import { findDraft } from './draft-access.ts';
import type { Ports } from './ports.ts';
import { withStorage } from './storage.ts';

function templateDocument(template: string, today: string): DraftDocument | null {
  const plain: unknown = JSON.parse(JSON.stringify(caseFromTemplate(template, 'x', dayOf(today))));
  return isDocument(plain) ? plain : null;
}

/** The Excel template: empty with every fact there is, filled with a case to write over, or with a draft as it stands. */
export function writeCaseSheet(ports: Ports, caller: Caller, input: { template: string; draft: string }): Result<WrittenSheet[], Refusal> {
  return withStorage<WrittenSheet[], Refusal>(ports, () => {
    if (!canAuthor(caller)) return failed({ reason: 'not-allowed' });
    const today = localDate(ports.clock.now());
    if (input.draft !== '') {
      const found = findDraft(ports, caller, input.draft);
      if (!found.ok || found.value.record.kind !== 'case') return failed({ reason: 'not-found' });
      return done(sheetsOf(readDocument(selectDraftVersion(ports.db, input.draft, found.value.record.revision).body)));
    }
    if (input.template === '') return done(sheetsOf({ opensOn: today }, true));
    const document = templateDocument(input.template, today);
    return document === null ? failed({ reason: 'not-found' }) : done(sheetsOf(document));
  });
}
