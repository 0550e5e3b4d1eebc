import type { FormTemplate } from '../../law/types.ts';
import type { CaseEvent } from '../../procedures/case-event.ts';
import { ACT_DATA, PAPER_KINDS, type ActType } from '../act-data.ts';
import { textOf } from '../data-reading.ts';
import type { Scene } from '../world-state.ts';
import { fieldLabel, fieldsOnSheet, isJudged, unplaced } from './fields.ts';
import { inkOf, NO_INK, type Ink } from './ink.ts';
import { isAct, maker, sheetKindOf } from './made.ts';
import type { Sheet, SheetField, SheetLine, SheetPart, SheetRow } from './sheet-types.ts';
import { DESK_SLOTS, type SheetBlock, type SheetTable, type SheetTemplate } from './template.ts';
import { sheetName, templateOf } from './templates.ts';
import { BLANK_SIGNER, COPIES_TO, SHEET_WORDS } from './words.vi.ts';

/** Prints papers: the words of a template with what an act filled in, or with gaps for the pen. */

const GAP: SheetPart = { text: '', gap: true };
const RECIPIENTS = 'recipients';

/** A paper in the making. */
interface Press {
  template: SheetTemplate;
  ink: Ink;
  /** The act that makes it; null for papers that others make. */
  type: ActType | null;
}

const hasField = ({ type }: Press, name: string): boolean => type !== null && Object.hasOwn(ACT_DATA[type].shape, name);

const partOf = (text: string | null, field?: string): SheetPart => ({ ...(text === null || text === '' ? GAP : { text }), ...(field === undefined ? {} : { field }) });

/** What fills one gap. */
function filled(press: Press, name: string): SheetPart {
  const { template, ink } = press;
  const slot = template.slots?.[name];
  if (slot !== undefined) {
    const list = slot.list ?? 'items';
    if (!hasField(press, list) || !ink.list(list).includes(slot.item)) return partOf(null, hasField(press, list) ? list : undefined);
    if (slot.says === '') return { text: '', field: list };
    return partOf(slot.desk === undefined ? (slot.says ?? SHEET_WORDS.stated) : ink.desk(slot.desk), list);
  }
  const known = DESK_SLOTS.find((candidate) => candidate === name);
  if (known !== undefined) return partOf(ink.desk(known));
  if (name === RECIPIENTS) return partOf(ink.recipients().join(', '), RECIPIENTS);
  return hasField(press, name) ? partOf(ink.field(name), name) : GAP;
}

/** A text with its gaps filled. */
function lineOf(press: Press, text: string): SheetLine {
  return text.split(/(\{\w+\})/).flatMap((piece): SheetPart[] => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (name !== undefined) return [filled(press, name)];
    return piece === '' ? [] : [{ text: piece }];
  });
}

function tableOf({ ink }: Press, { columns, rows, list }: SheetTable): SheetRow {
  const entries = list === undefined ? [] : ink.list(list);
  const cells = Array.from({ length: Math.max(rows, entries.length) }, (_, row) =>
    columns.map((_column, column): SheetLine => {
      const entry = entries[row];
      if (entry === undefined || column > 1) return [];
      return [{ text: column === 0 ? String(row + 1) : entry }];
    }),
  );
  return { kind: 'table', columns, cells, ...(list === undefined ? {} : { field: list }) };
}

function rowOf(press: Press, block: SheetBlock): SheetRow {
  if (typeof block === 'string') return { kind: 'line', parts: lineOf(press, block) };
  if ('centre' in block) return { kind: 'centre', parts: lineOf(press, block.centre) };
  if ('ground' in block) return { kind: 'ground', parts: lineOf(press, block.ground) };
  return tableOf(press, block);
}

/** Fields for which the page has no place, and entries of a list that it does not tell apart, one line each. */
function furtherRows(press: Press): SheetRow[] {
  const { type, template, ink } = press;
  // A blank paper shows what the form has; what only the desk asks besides is told below it.
  if (type === null || ink === NO_INK) return [];
  const line = (name: string, value: string | null): SheetRow => ({ kind: 'line', parts: [{ text: `${fieldLabel(type, name)}: ` }, partOf(value, name)] });
  const slots = Object.values(template.slots ?? {});
  const lists = [...new Set(slots.map(({ list = 'items' }) => list))];
  const others = lists.flatMap((list) => {
    const value = ink.entries(list, slots.filter((slot) => (slot.list ?? 'items') === list).map(({ item }) => item));
    return value === null ? [] : [line(list, value)];
  });
  return [...others, ...unplaced(type, template).map((name) => line(name, ink.field(name)))];
}

function copiesOf(press: Press): SheetLine[] {
  return (press.template.copies ?? []).flatMap((text): SheetLine[] => {
    const names = press.ink.recipients();
    if (text !== COPIES_TO || names.length === 0) return [lineOf(press, text)];
    return names.map((name) => [{ text: name, field: RECIPIENTS }, { text: ';' }]);
  });
}

function signersOf(press: Press): Sheet['signers'] {
  return press.template.signers.map(({ title, note }) => {
    if (title !== '{signatory}') return { title: [{ text: title }], note };
    const signer = press.ink.signer('signatory');
    return { title: [{ text: signer ?? BLANK_SIGNER, ...(hasField(press, 'signatory') ? { field: 'signatory' } : {}) }], note };
  });
}

/** A paper that lies on the desk is sent by an act of its own. */
const isSent = (kind: string): boolean => PAPER_KINDS.some((known) => known === kind);

function fieldsOf(press: Press, kind: string, formNumber: string | null): SheetField[] {
  const { type, template, ink } = press;
  if (type === null) return [];
  const value = (name: string): string | null => {
    if (name === 'form') return formNumber;
    if (name === 'dated') return ink.field(name) ?? ink.desk('madeOn');
    return name === RECIPIENTS ? ink.recipients().join(', ') || null : ink.field(name);
  };
  const names = fieldsOnSheet(type, template);
  const all = names.includes(RECIPIENTS) || !isSent(kind) ? names : [...names, RECIPIENTS];
  return all.map((name) => ({ name, label: fieldLabel(type, name), value: value(name), judged: isJudged(type, name) }));
}

/** The same page, where the first place of each field is marked. */
function withFirstPlaces(sheet: Sheet): Sheet {
  const seen = new Set<string>();
  const mark = <Placed extends { field?: string; first?: true }>(placed: Placed): Placed => {
    if (placed.field === undefined || seen.has(placed.field)) return placed;
    seen.add(placed.field);
    return { ...placed, first: true };
  };
  const line = (parts: SheetLine): SheetLine => parts.map(mark);
  const lineOrNone = (parts: SheetLine | null): SheetLine | null => (parts === null ? null : line(parts));
  const [placeAndDate, about, to] = [lineOrNone(sheet.placeAndDate), lineOrNone(sheet.about), lineOrNone(sheet.to)];
  const rows = sheet.rows.map((row): SheetRow => (row.kind === 'table' ? mark(row) : { ...row, parts: line(row.parts) }));
  const copies = sheet.copies.map(line);
  return { ...sheet, placeAndDate, about, to, rows, copies, signers: sheet.signers.map((signer) => ({ ...signer, title: line(signer.title) })) };
}

function sheetOf(press: Press, kind: string, form: Pick<FormTemplate, 'id' | 'number'> | null): Sheet {
  const { template, ink } = press;
  const isOffice = template.head === 'office' || template.head === 'letter';
  const dated = hasField(press, 'dated') ? 'dated' : undefined;
  return withFirstPlaces({
    kind,
    name: sheetName(kind),
    formNumber: form?.number ?? null,
    formId: form?.id ?? null,
    head: template.head,
    issuer: template.head === 'citizen' ? [] : ink === NO_INK ? [[GAP]] : ink.issuer.map((text) => [{ text }]),
    number: isOffice ? [{ text: `${SHEET_WORDS.number} ` }, GAP, { text: `/${template.symbol ?? ''}` }] : null,
    placeAndDate: template.head === 'minutes' || template.head === 'book' ? null : ink.placeAndDate === null ? lineOf(press, SHEET_WORDS.blankPlaceAndDate) : [partOf(ink.placeAndDate, dated)],
    title: template.title,
    about: template.about === undefined ? null : lineOf(press, template.about),
    to: template.to === undefined ? null : [{ text: `${SHEET_WORDS.to} ` }, ...lineOf(press, template.to)],
    rows: [...template.body.map((block) => rowOf(press, block)), ...furtherRows(press)],
    copies: copiesOf(press),
    signers: signersOf(press),
    fields: fieldsOf(press, kind, form?.number ?? null),
  });
}

/** The blank paper of a form. */
export function blankSheet(form: FormTemplate): Sheet {
  const press: Press = { template: templateOf(form.paper), ink: NO_INK, type: maker(form.paper) };
  return sheetOf(press, form.paper, form);
}

/** The paper that an event of a case has left, as it was filled in; null for an event without paper. */
export function filledSheet(scene: Scene, event: CaseEvent): Sheet | null {
  const { register } = scene.setting;
  const kind = sheetKindOf(scene.scenario, register, event);
  if (kind === null || !isAct(event.type)) return null;
  const press: Press = { template: templateOf(kind), ink: inkOf(scene, event, event.type), type: event.type };
  return sheetOf(press, kind, register.forms.find(({ id }) => id === textOf(event.data, 'form')) ?? null);
}
