import type { Json } from '#simulations/procedures/case-event.ts';
import { isDocument, isList, type DraftDocument } from './document.ts';
import type { FactCondition } from './fact-conditions.ts';
import { FACT_WORDS, factFormWords, SECTION_TITLES, type FactWords } from './fact-form.vi.ts';
import { markerOf, type FactField, type FactForm, type FactGroup, type FactList, type FactNode, type FactOption } from './fact-form-view.ts';
import { mistyped, shownValues } from './fact-leaf.ts';
import { optionsOf, type NamedThings, namedThings } from './fact-options.ts';
import { freshId, isOrdered } from './fact-rows.ts';
import { FACT_SHAPES, type FactShape, type GroupShape, type LeafShape, type ListShape } from './fact-shape.ts';
import { conditionsOf, follows } from './fact-when.ts';

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

/** Radios up to this many; more go into a list that opens. */
const RADIOS_AT_MOST = 6;

const LONG: readonly string[] = ['petition.contents.*.gist'];

function wordsOf(pattern: string): FactWords {
  return FACT_WORDS[pattern] ?? { label: pattern };
}

interface Scene {
  things: NamedThings;
  /** Conditions of the part around, for places that have none of their own. */
  around: readonly FactCondition[];
}

function placeOf(shape: FactShape, name: string, isKept: boolean, { around }: Scene) {
  const { label, help } = wordsOf(shape.pattern);
  const own = conditionsOf(shape.pattern, name);
  return { name, label, help: help ?? null, when: own.length > 0 ? own : around, isKept };
}

function controlOf({ kind, pattern, isRequired, initial, values }: LeafShape): FactField['control'] {
  switch (kind) {
    case 'id':
      return 'hidden';
    case 'lines':
      return 'long';
    case 'text':
      return LONG.includes(pattern) ? 'long' : 'text';
    case 'date':
    case 'month':
    case 'number':
      return kind;
    case 'yes-no':
      return initial === undefined ? 'radio' : 'check';
    case 'choice':
      return (isRequired || initial !== undefined) && values.length <= RADIOS_AT_MOST ? 'radio' : 'select';
    case 'choices':
    case 'people':
    case 'authorities':
      return 'boxes';
    default:
      return 'select';
  }
}

const HELP: Partial<Record<LeafShape['kind'], string>> = { date: factFormWords.dateHelp, month: factFormWords.monthHelp };

function fieldOf(shape: LeafShape, name: string, stated: Json | undefined, scene: Scene): FactField {
  const values = shownValues(shape, stated);
  const options: FactOption[] = optionsOf(shape, scene.things, values);
  const differs = stated !== undefined && shownValues(shape, undefined).join('\n') !== values.join('\n');
  const place = placeOf(shape, name, differs && shape.kind !== 'id', scene);
  return {
    node: 'field',
    ...place,
    help: place.help ?? HELP[shape.kind] ?? null,
    control: controlOf(shape),
    values,
    options,
    lookAlikes: (wordsOf(shape.pattern).alike ?? []).map(({ of = [], says }) => ({ of, says })),
    error: mistyped(shape, stated),
  };
}

function groupOf(shape: GroupShape, name: string, stated: Json | undefined, scene: Scene): FactGroup {
  const parts = partsOf(shape.parts, name, stated, { ...scene, around: [] });
  const isStated = stated !== undefined;
  const { has, label } = wordsOf(shape.pattern);
  return {
    node: 'group',
    ...placeOf(shape, name, shape.isOptional ? isStated : parts.some((part) => part.isKept), scene),
    box: shape.isOptional ? { name: markerOf(name), label: has ?? label, isTicked: isStated } : null,
    follows: follows(shape.pattern),
    parts,
  };
}

function listOf(shape: ListShape, name: string, stated: Json | undefined, scene: Scene): FactList {
  const rows = isList(stated) ? stated : [];
  const { add, row, label } = wordsOf(shape.pattern);
  const shown: readonly Json[] = rows.length === 0 && shape.isRequired ? [{ id: freshId(shape.pattern, rows) }] : rows;
  return {
    node: 'list',
    ...placeOf(shape, name, rows.length > 0, scene),
    count: { name: markerOf(name), rows: shown.length },
    rows: shown.map((each, at) => ({ name: `${name}.${at}`, title: `${row ?? label} ${at + 1}`, canLead: at > 0 && isOrdered(shape.pattern), parts: partsOf(shape.parts, `${name}.${at}`, each, { ...scene, around: [] }) })),
    add: add ?? label,
  };
}

function nodeOf(shape: FactShape, name: string, stated: Json | undefined, scene: Scene): FactNode {
  if (shape.node === 'leaf') return fieldOf(shape, name, stated, scene);
  return shape.node === 'group' ? groupOf(shape, name, stated, scene) : listOf(shape, name, stated, scene);
}

function partsOf(shapes: readonly FactShape[], name: string, stated: Json | undefined, scene: Scene): FactNode[] {
  const within: DraftDocument = isDocument(stated) ? stated : {};
  return shapes.map((shape) => nodeOf(shape, `${name}.${shape.key}`, within[shape.key], scene));
}

function sectionOf(pattern: string): string | undefined {
  const fitting = SECTIONS.flatMap(([id, stems]) => stems.map((stem) => ({ id, stem }))).filter(({ stem }) => pattern === stem || pattern.startsWith(`${stem}.`));
  return fitting.sort((one, other) => other.stem.length - one.stem.length)[0]?.id;
}

/** What stands directly in a section: the places of the facts, where a part that every case has is spread over the sections. */
function spread(facts: DraftDocument, scene: Scene): { pattern: string; node: FactNode }[] {
  return FACT_SHAPES.flatMap((shape) => {
    const stated = facts[shape.key];
    const name = `facts.${shape.key}`;
    if (shape.node !== 'group' || shape.isOptional) return [{ pattern: shape.pattern, node: nodeOf(shape, name, stated, scene) }];
    const around = conditionsOf(shape.pattern, name);
    const within = isDocument(stated) ? stated : {};
    return shape.parts.map((part) => ({ pattern: part.pattern, node: nodeOf(part, `${name}.${part.key}`, within[part.key], { ...scene, around }) }));
  });
}

/** The form of a draft, which may be incomplete or wrong anywhere. */
export function factForm(document: DraftDocument): FactForm {
  const facts = isDocument(document['facts']) ? document['facts'] : {};
  const spreadNodes = spread(facts, { things: namedThings(document), around: [] });
  return {
    sections: SECTIONS.map(([id]) => ({ id, title: SECTION_TITLES[id], nodes: spreadNodes.filter(({ pattern }) => sectionOf(pattern) === id).map(({ node }) => node) })),
  };
}
