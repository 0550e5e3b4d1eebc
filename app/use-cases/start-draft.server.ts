import { listUnits } from '#db/repositories/author-rights.ts';
import { selectDraftVersion } from '#db/repositories/drafts.ts';
import { insertDraft } from '#db/transactions/drafts.ts';
import { dayOf } from '#simulations/law/day.ts';
import { canAuthor, canAuthorFor } from '../domain/access.ts';
import { isDocument, readDocument } from '../domain/authoring/document.ts';
import type { DraftDocument } from '../domain/authoring/document.ts';
import { DRAFT_KINDS, NOTE_MAX, TITLE_MAX } from '../domain/authoring/draft.ts';
import type { DraftBase, DraftKind } from '../domain/authoring/draft.ts';
import { titleOf } from '../domain/authoring/draft-title.ts';
import { authoredId, ID_BYTES } from '../domain/authoring/item-id.ts';
import { caseFromTemplate, caseSkeleton, emptyLesson, emptyWords } from '../domain/authoring/templates.vi.ts';
import { cleanText } from '../domain/person-name.ts';
import { localDate } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { hashText } from '../platform/token.ts';
import type { Caller, FieldFault, Refusal } from './contracts.ts';
import { findDraft, standingOf } from './draft-access.ts';
import { errorNamed } from './list-error-starts.server.ts';
import type { StartDraftInput } from './draft-contracts.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorage } from './storage.ts';

const STARTS: readonly DraftBase['from'][] = ['nothing', 'template', 'case', 'draft', 'error'];

/** What a draft begins with: the document, or the text of a lesson. */
interface Beginning {
  base: DraftBase;
  make(title: string, item: string): DraftDocument | string;
  /** The title of what it was made from. */
  title: string;
  /** What its first version says of itself. */
  note?: string;
}

function written(value: unknown): DraftDocument {
  const plain: unknown = JSON.parse(JSON.stringify(value));
  if (!isDocument(plain)) throw new Error('a draft is an object');
  return plain;
}

/** A case as its own: neither a variant of another nor one of its family. */
function copied(document: DraftDocument, title: string, item: string): DraftDocument {
  const { variant: _variant, family: _family, ...others } = document;
  return { ...others, id: item, title };
}

function fromNothing(kind: DraftKind, today: string): Beginning {
  const empty = (title: string, item: string): DraftDocument | string => {
    if (kind === 'lesson') return emptyLesson(title, today);
    if (kind === 'question') return { id: item, ask: title };
    return kind === 'case' ? { format: 1, id: item, title, ...written(caseSkeleton(today)) } : { id: item, title };
  };
  return { base: { from: 'nothing', id: null }, make: empty, title: emptyWords[kind] };
}

/** The smallest case in which an error can be made. */
function fromError(ports: Ports, error: string): Beginning | null {
  const entry = ports.content.versionOf(ports.content.errorCases.get(error) ?? '');
  const told = entry && errorNamed(ports.content.register, error, entry.scenario.opensOn);
  if (entry === null || told === null) return null;
  return {
    base: { from: 'error', id: error },
    title: emptyWords.copyOf(entry.scenario.title),
    make: (title, item) => copied(readDocument(entry.json), title, item),
    note: emptyWords.trains(told.name).slice(0, NOTE_MAX),
  };
}

/** What to begin from; null when it is not there, or not for this caller. */
function beginningOf(ports: Ports, caller: Caller, kind: DraftKind, { from, source }: StartDraftInput, today: string): Beginning | null {
  const start = STARTS.find((each) => each === from);
  if (start === 'nothing') return fromNothing(kind, today);
  if (start === 'template' && kind === 'case') {
    const template = caseFromTemplate(source, 'x', dayOf(today));
    return template && { base: { from: start, id: source }, title: template.title, make: (title, item) => written({ ...template, id: item, title }) };
  }
  if (start === 'case' && kind === 'case') {
    const entry = ports.content.versionOf(source);
    return entry && { base: { from: start, id: source }, title: emptyWords.copyOf(entry.scenario.title), make: (title, item) => copied(readDocument(entry.json), title, item) };
  }
  if (start === 'error' && kind === 'case') return fromError(ports, source);
  if (start !== 'draft') return null;
  const found = findDraft(ports, caller, source);
  if (!found.ok || found.value.record.kind !== kind) return null;
  const { body } = selectDraftVersion(ports.db, source, found.value.record.revision);
  const make = (title: string, item: string) => (kind === 'lesson' ? body : copied(readDocument(body), title, item));
  return { base: { from: start, id: source }, title: emptyWords.copyOf(found.value.record.title), make };
}

/** The unit of a new draft: the one asked for, or the caller's own. Undefined where the caller may not write for it. */
export function unitFor(ports: Ports, caller: Caller, wanted: string): string | null | undefined {
  const standing = standingOf(ports, caller);
  const unit = wanted === '' ? standing.unit : (listUnits(ports.db).find(({ id }) => id === wanted)?.id ?? undefined);
  return unit !== undefined && canAuthorFor(caller, standing, unit) ? unit : undefined;
}

/** Begins a draft: from a template, as a copy of a case or of another draft, or from nothing. */
export function startDraft(ports: Ports, caller: Caller, input: StartDraftInput): Result<{ draft: string; kind: DraftKind }, Refusal> {
  return withStorage<{ draft: string; kind: DraftKind }, Refusal>(ports, () => {
    if (!canAuthor(caller)) return failed({ reason: 'not-allowed' });
    const at = ports.clock.now();
    const kind = DRAFT_KINDS.find((each) => each === input.kind);
    const asked = cleanText(input.title);
    const beginning = kind === undefined ? null : beginningOf(ports, caller, kind, input, localDate(at));
    const unit = unitFor(ports, caller, input.unit);
    const fields: Record<string, FieldFault> = {};
    if (kind === undefined) fields['kind'] = { fault: 'choice' };
    else if (beginning === null) fields['source'] = { fault: 'choice' };
    if (unit === undefined) fields['unit'] = { fault: 'choice' };
    if ([...asked].length > TITLE_MAX) fields['title'] = { fault: 'too-long', max: TITLE_MAX };
    if (kind === undefined || beginning === null || unit === undefined || Object.keys(fields).length > 0) return failed({ reason: 'invalid', fields });

    const title = asked === '' ? beginning.title : asked;
    const item = authoredId(asked === '' && beginning.base.from === 'nothing' ? '' : title, ports.tokens.bytes(ID_BYTES));
    const made = beginning.make(title, item);
    const body = typeof made === 'string' ? made : JSON.stringify(made);
    const id = ports.tokens.id(at);
    const audit = auditEntry(ports, at, { actor: caller.person, act: 'draft.started', subject: id, details: { kind, item, from: beginning.base.from, source: beginning.base.id } });
    insertDraft(ports.db, { id, kind, item, unit, author: caller.person, title: titleOf(kind, body), base: JSON.stringify(beginning.base), body, hash: hashText(body), at, note: beginning.note }, audit);
    return done({ draft: id, kind });
  });
}
