import type { DraftPath } from './document.ts';
import type { FactForm, FactNode } from './fact-form-view.ts';

function namesWithin(node: FactNode): string[] {
  if (node.node === 'field') return node.control === 'hidden' ? [] : [node.name];
  if (node.node === 'list') return node.rows.flatMap(({ name, parts }) => [name, ...parts.flatMap(namesWithin)]);
  return [...(node.box === null ? [] : [node.box.name]), ...node.parts.flatMap(namesWithin)];
}

/** The control or the row of a form that is nearest to a place of the document: itself, the first within it, or what it lies in. */
export function fieldNear({ sections }: FactForm, place: DraftPath): string | null {
  const names = sections.flatMap(({ nodes }) => nodes.flatMap(namesWithin));
  for (let length = place.length; length > 0; length--) {
    const path = place.slice(0, length).join('.');
    const found = names.find((name) => name === path) ?? names.find((name) => name.startsWith(`${path}.`) || name === `${path}#`);
    if (found !== undefined) return found;
  }
  return null;
}
