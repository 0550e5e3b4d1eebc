import { ACT_DATA, type ActType } from '../act-data.ts';
import { FIELD_TEXTS } from '../fields.vi.ts';
import { sheetKindOfAct } from './made.ts';
import type { SheetBlock, SheetTemplate } from './template.ts';
import { templateOf } from './templates.ts';

/** The field in which the provision may be stated that somebody acts on: told to the trainee, on no paper, without points. */
const TOLD_APART = 'basis';
/** Fields that the frame of every paper prints: the number of the form, the date, who signs. */
const HEAD_FIELDS = ['form', 'dated'];
const FOOT_FIELDS = ['recipients', 'chairedBy', 'signatory'];

/**
 * Fields of acts, as `act/field`, that no rule looks at: they are asked because the paper has a place for them. Whatever is not
 * named here is judged; tests/content/judged-fields.test.ts watches the rules read.
 */
const LAYOUT_FIELDS: ReadonlySet<string> = new Set([
  'complainant.guided/signatory',
  'petition.transferred/signatory',
  'reply.written/signatory',
  'documents.requested/form',
  'site.inspected/form',
  'complexity.recorded/signatory',
  'dialogue.invited/on',
  'dialogue.invited/signatory',
  'evidence.received/from',
  'enforcement.ordered/to',
  'enforcement.ordered/signatory',
  'denunciation.acceptanceRefused/ground',
  'denunciation.expertAsked/form',
  'denunciation.suspended/signatory',
  'denunciation.suspended/ground',
  'denunciation.terminated/ground',
  'mediation.accepted/signatory',
  'mediation.refused/signatory',
  'mediation.councilFormed/signatory',
  'mediation.invited/on',
  'mediation.recognised/signatory',
  'dispute.accepted/signatory',
  'proposal.assigned/unit',
  'proposal.assigned/signatory',
  'proposal.passedOn/signatory',
]);

/** The label of a field, as the act's form shows it. */
export function fieldLabel(type: ActType, name: string): string {
  return (FIELD_TEXTS[`${type}/${name}`] ?? FIELD_TEXTS[name])?.label ?? name;
}

/** Whether a rule looks at a field. The provision that may be stated beside an act is told apart, without points. */
export function isJudged(type: ActType, name: string): boolean {
  return name !== TOLD_APART && !LAYOUT_FIELDS.has(`${type}/${name}`);
}

/** Names of the gaps in a text, in their order. */
export const gapsIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => (name === undefined ? [] : [name]));

/** The texts of a template from top to bottom. */
function textsOf(block: SheetBlock): string[] {
  if (typeof block === 'string') return [block];
  if ('centre' in block) return [block.centre];
  if ('ground' in block) return [block.ground];
  return block.list === undefined ? [] : [`{${block.list}}`];
}

/** Fields that a template prints, in the order of the page; a list of which entries are printed apart stands where its first entry does. */
function printedBy(template: SheetTemplate): string[] {
  const { slots = {} } = template;
  const texts = [template.about ?? '', template.to ?? '', ...template.body.flatMap(textsOf), ...template.signers.map(({ title }) => title)];
  return texts.flatMap(gapsIn).flatMap((name) => {
    const slot = slots[name];
    return slot === undefined ? [name] : [slot.list ?? 'items'];
  });
}

/** The fields of the act that makes a paper, in the order in which they stand on it. Every field of the payload is there once. */
export function fieldsOnSheet(type: ActType, template: SheetTemplate): string[] {
  const names = Object.keys(ACT_DATA[type].shape);
  const inBody = printedBy(template).filter((name) => !FOOT_FIELDS.includes(name));
  const left = names.filter((name) => ![...HEAD_FIELDS, ...FOOT_FIELDS, ...inBody, TOLD_APART].includes(name));
  return [...new Set([...HEAD_FIELDS, ...inBody, ...left, ...FOOT_FIELDS, TOLD_APART])].filter((name) => names.includes(name));
}

/** Fields of a payload that the page of a paper has no place for, so that they get a line of their own before the signature. */
export function unplaced(type: ActType, template: SheetTemplate): string[] {
  const printed = printedBy(template);
  return Object.keys(ACT_DATA[type].shape).filter((name) => ![...HEAD_FIELDS, 'recipients', 'signatory', TOLD_APART, ...printed].includes(name));
}

/** The fields of an act in the order of the paper that it makes; those of an act without paper stay as they are. */
export function inPaperOrder<Named extends { name: string }>(type: ActType, fields: readonly Named[]): Named[] {
  const kind = sheetKindOfAct(type);
  if (kind === undefined) return [...fields];
  const order = fieldsOnSheet(type, templateOf(kind));
  const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...fields].sort((a, b) => place(a.name) - place(b.name));
}
