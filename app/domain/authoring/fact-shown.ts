import { applies, lastOf, type FormValues } from './fact-conditions.ts';
import type { FactField, FactForm, FactGroup, FactNode, LookAlike } from './fact-form-view.ts';

/** What of a fact form is in view, for what stands in its controls: on the server what is stored, in the browser what is typed. */

type Pair = readonly [name: string, value: string];

/** What a field posts as it stands; the first text of a box or of a list of boxes says that it was asked. */
export function postedBy({ control, name, values }: FactField): Pair[] {
  const ticked = values.map((value): Pair => [name, value]);
  if (control === 'boxes') return [[name, ''], ...ticked];
  if (control === 'check') return [[name, '0'], ...ticked.filter(([, value]) => value === '1')];
  return control === 'radio' ? ticked.filter(([, value]) => value !== '') : ticked;
}

function postedByNode(node: FactNode): Pair[] {
  if (node.node === 'field') return postedBy(node);
  if (node.node === 'list') return [[node.count.name, String(node.count.rows)], ...node.rows.flatMap(({ parts }) => parts.flatMap(postedByNode))];
  const box: Pair[] = node.box === null ? [] : [[node.box.name, '0'], ...(node.box.isTicked ? [[node.box.name, '1'] as const] : [])];
  return [...box, ...node.parts.flatMap(postedByNode)];
}

/** All that a form posts when nobody touches it. */
export function postedByForm({ sections }: FactForm): Pair[] {
  return sections.flatMap(({ nodes }) => nodes.flatMap(postedByNode));
}

export function isShown({ isKept, when }: FactNode, values: FormValues): boolean {
  return isKept || applies(when, values);
}

/** A part asks for its box, except where its condition says that it is there anyway. */
export function asksForBox({ box, follows, when }: FactGroup, values: FormValues): boolean {
  return box !== null && !(follows && applies(when, values));
}

/** The places within a part can be filled in. */
export function isOpen(group: FactGroup, values: FormValues): boolean {
  return group.box === null || !asksForBox(group, values) || lastOf(values.get(group.box.name) ?? []).includes('1');
}

export function warns({ of }: LookAlike, field: FactField, values: FormValues): boolean {
  return of.length === 0 || (values.get(field.name) ?? []).some((value) => of.includes(value));
}

/** The name of a control with a star for every row. */
export const inAnyRow = (name: string): string => name.replaceAll(/\.\d+(?=\.|$)/g, '.*');

function watchedBy(node: FactNode): string[] {
  const own = node.when.map(({ of }) => of);
  if (node.node === 'field') return node.lookAlikes.some(({ of }) => of.length > 0) ? [...own, node.name] : own;
  if (node.node === 'list') return [...own, ...node.rows.flatMap(({ parts }) => parts.flatMap(watchedBy))];
  return [...own, ...(node.box === null ? [] : [node.box.name]), ...node.parts.flatMap(watchedBy)];
}

/** The controls on which anything in view depends, in any row. */
export function watchedNames({ sections }: FactForm): ReadonlySet<string> {
  return new Set(sections.flatMap(({ nodes }) => nodes.flatMap(watchedBy)).map(inAnyRow));
}
