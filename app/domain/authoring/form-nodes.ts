import type { Json } from '#simulations/procedures/case-event.ts';
import { factChoices, statedFacts } from './case-facts.ts';
import { PHOTO_HEADING, wordsOf } from './case-form.vi.ts';
import { isDocument, isList, type DraftDocument } from './document.ts';
import type { FactCondition } from './fact-conditions.ts';
import { factFormWords } from './fact-form.vi.ts';
import { markerOf, type FactField, type FactGroup, type FactList, type FactNode, type FactOption } from './fact-form-view.ts';
import { mistyped, shownValues } from './fact-leaf.ts';
import { namedThings, optionsOf, waysOptions, type NamedThings } from './fact-options.ts';
import { freshId, isOrdered, namesIn } from './fact-rows.ts';
import { wayOf, type FactShape, type GroupShape, type LeafShape, type ListShape, type WaysShape } from './fact-shape.ts';
import { conditionsOf, follows } from './fact-when.ts';
import { addsOf } from './row-starts.ts';

/** A part of a case as fields, groups and lists of a form, with what stands there. */

/** Radios up to this many; more go into a list that opens. */
const RADIOS_AT_MOST = 6;

const LONG: readonly string[] = ['petition.contents.*.gist', 'summary', 'discoveries.*.known', 'discoveries.*.unknown', 'discoveries.*.found.*.says', 'discoveries.*.found.*.shows', 'happenings.*.says', 'reactions.*.says'];

/** Short lists in rows of which a case has many: a list that opens keeps a row short. */
const OPENED: readonly string[] = ['people.*.address'];

/** What a photograph on the desk has not. */
const OF_LETTERS: readonly string[] = ['issuer', 'number', 'placeAndDate', 'to', 'signature', 'handwritten', 'stamp'];

/** What the form of a place has to know of the rest of its draft. */
export interface Scene {
  document: DraftDocument;
  things: NamedThings;
  /** Names of the facts that are stated. */
  facts: readonly string[];
  named: ReadonlySet<string>;
  /** Conditions of the part around, for places that have none of their own. */
  around: readonly FactCondition[];
  /** In a row behind the first, which has told already what its fields are taken for whatever is chosen. */
  isTold: boolean;
}

export function sceneOf(document: DraftDocument): Scene {
  return { document, things: namedThings(document), facts: statedFacts(document), named: namesIn(document), around: [], isTold: false };
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
    case 'shared-name':
      return 'text';
    case 'text':
      return LONG.includes(pattern) ? 'long' : 'text';
    case 'date':
    case 'month':
    case 'number':
      return kind;
    case 'yes-no':
      return initial === undefined ? 'radio' : 'check';
    case 'choice':
      return (isRequired || initial !== undefined) && values.length <= RADIOS_AT_MOST && !OPENED.includes(pattern) ? 'radio' : 'select';
    case 'choices':
    case 'people':
    case 'authorities':
    case 'contents':
    case 'facts':
      return 'boxes';
    default:
      return 'select';
  }
}

const HELP: Partial<Record<LeafShape['kind'], string>> = { date: factFormWords.dateHelp, month: factFormWords.monthHelp };

function fieldOf(shape: LeafShape, name: string, stated: Json | undefined, scene: Scene): FactField {
  const values = shownValues(shape, stated);
  const options: FactOption[] = shape.kind === 'facts' ? factChoices(scene.document, scene.facts, values) : optionsOf(shape, scene.things, values);
  const differs = stated !== undefined && shownValues(shape, undefined).join('\n') !== values.join('\n');
  const place = placeOf(shape, name, differs && shape.kind !== 'id', scene);
  return {
    node: 'field',
    ...place,
    help: place.help ?? HELP[shape.kind] ?? null,
    control: controlOf(shape),
    values,
    options,
    lookAlikes: (wordsOf(shape.pattern).alike ?? []).flatMap(({ of = [], says }) => (of.length === 0 && scene.isTold ? [] : [{ of, says }])),
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
  const { row, label } = wordsOf(shape.pattern);
  const shown: readonly Json[] = rows.length === 0 && shape.isRequired ? [{ id: freshId(shape.pattern, rows, scene.named) }] : rows;
  return {
    node: 'list',
    ...placeOf(shape, name, rows.length > 0, scene),
    count: { name: markerOf(name), rows: shown.length },
    rows: shown.map((each, at) => ({ name: `${name}.${at}`, title: `${row ?? label} ${at + 1}`, canLead: at > 0 && isOrdered(shape.pattern), parts: rowOf(shape, `${name}.${at}`, each, { ...scene, around: [], isTold: scene.isTold || at > 0 }) })),
    adds: addsOf(shape.pattern, name),
  };
}

function rowOf({ pattern, parts }: ListShape, name: string, stated: Json, scene: Scene): FactNode[] {
  const row: DraftDocument = isDocument(stated) ? stated : {};
  const isPhoto = pattern === 'papers' && PHOTO_HEADING.test(String(row['heading'] ?? ''));
  return partsOf(parts.filter(({ key }) => !isPhoto || !OF_LETTERS.includes(key) || row[key] !== undefined), name, row, scene);
}

/** Which way is taken, and what each of them asks. What is stated of another way than the one taken stays in view. */
function waysNodes(shape: WaysShape, name: string, stated: Json | undefined, scene: Scene): FactField[] {
  const taken = wayOf(shape, stated);
  const within: DraftDocument = isDocument(stated) ? stated : {};
  const marker = markerOf(name);
  const choice: FactField = {
    node: 'field',
    ...placeOf(shape, name, taken !== undefined, scene),
    name: marker,
    control: 'radio',
    values: taken === undefined ? [] : [taken.key],
    options: waysOptions(shape),
    lookAlikes: [],
    error: null,
  };
  const fields = shape.ways.flatMap((way) =>
    way.parts.map((part) => {
      const field = fieldOf(part, `${name}.${part.key}`, within[part.key], { ...scene, around: [{ of: marker, is: [way.key] }] });
      return { ...field, isKept: field.isKept && way !== taken };
    }),
  );
  return [choice, ...fields];
}

export function nodesOf(shape: FactShape, name: string, stated: Json | undefined, scene: Scene): FactNode[] {
  if (shape.node === 'ways') return waysNodes(shape, name, stated, scene);
  if (shape.node === 'leaf') return [fieldOf(shape, name, stated, scene)];
  return [shape.node === 'group' ? groupOf(shape, name, stated, scene) : listOf(shape, name, stated, scene)];
}

function partsOf(shapes: readonly FactShape[], name: string, stated: Json | undefined, scene: Scene): FactNode[] {
  const within: DraftDocument = isDocument(stated) ? stated : {};
  return shapes.flatMap((shape) => (shape.key === '' ? nodesOf(shape, name, stated, scene) : nodesOf(shape, `${name}.${shape.key}`, within[shape.key], scene)));
}
