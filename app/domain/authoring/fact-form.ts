import { isDocument, type DraftDocument } from './document.ts';
import { SECTION_TITLES } from './fact-form.vi.ts';
import type { FactForm, FactNode } from './fact-form-view.ts';
import { FACT_SHAPES } from './fact-shape.ts';
import { conditionsOf } from './fact-when.ts';
import { nodesOf, sceneOf, type Scene } from './form-nodes.ts';

/**
 * The form in which the facts of a case are stated, made from the schema of the facts: each place in words, with what stands
 * there. It holds every place, also those that do not apply now; what is stated is never out of sight.
 */

/** The sections in their order, and the beginnings of the patterns that stand in them; the longest that fits decides. */
const SECTIONS: readonly (readonly [keyof typeof SECTION_TITLES, readonly string[]])[] = [
  ['petition', ['petition']],
  ['contents', ['petition.contents']],
  ['sender', ['complainant']],
  ['matters', ['matters', 'respondent', 'affected']],
  ['verification', ['verification', 'remote']],
  ['complaint', ['complaint']],
  ['denunciation', ['denunciation']],
  ['landDispute', ['landDispute']],
  ['proposal', ['proposal']],
  ['handling', ['petition.sender', 'petition.writing', 'petition.alsoSentTo', 'petition.earlier', 'petition.overdueBelow']],
  ['settings', ['reception', 'online', 'crowd', 'head']],
];

function sectionOf(pattern: string): string | undefined {
  const fitting = SECTIONS.flatMap(([id, stems]) => stems.map((stem) => ({ id, stem }))).filter(({ stem }) => pattern === stem || pattern.startsWith(`${stem}.`));
  return fitting.sort((one, other) => other.stem.length - one.stem.length)[0]?.id;
}

/** What stands directly in a section: the places of the facts, where a part that every case has is spread over the sections. */
function spread(facts: DraftDocument, scene: Scene): { pattern: string; nodes: FactNode[] }[] {
  return FACT_SHAPES.flatMap((shape) => {
    const stated = facts[shape.key];
    const name = `facts.${shape.key}`;
    if (shape.node !== 'group' || shape.isOptional) return [{ pattern: shape.pattern, nodes: nodesOf(shape, name, stated, scene) }];
    const around = conditionsOf(shape.pattern, name);
    const within = isDocument(stated) ? stated : {};
    return shape.parts.map((part) => ({ pattern: part.pattern, nodes: nodesOf(part, `${name}.${part.key}`, within[part.key], { ...scene, around }) }));
  });
}

/** The form of a draft, which may be incomplete or wrong anywhere. */
export function factForm(document: DraftDocument): FactForm {
  const facts = isDocument(document['facts']) ? document['facts'] : {};
  const spreadNodes = spread(facts, sceneOf(document));
  return {
    sections: SECTIONS.map(([id]) => ({ id, title: SECTION_TITLES[id], nodes: spreadNodes.filter(({ pattern }) => sectionOf(pattern) === id).flatMap(({ nodes }) => nodes) })),
  };
}
