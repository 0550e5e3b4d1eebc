import type { Json } from '#simulations/procedures/case-event.ts';
import { isDocument, isList, type DraftDocument } from '../document.ts';
import { factForm } from '../fact-form.ts';
import type { FactField, FactGroup, FactNode } from '../fact-form-view.ts';
import { idOf } from '../fact-rows.ts';
import { FACT_SHAPES, type FactShape } from '../fact-shape.ts';
import { sheetWords } from './sheet-words.vi.ts';

/** The facts of a case as rows with a name in words: “Nội dung 1 › Người gửi muốn gì”. */

export interface FactPlace {
  section: string;
  /** What stands in the column of names. */
  words: string;
  /** Of the control: `facts.petition.contents.0.demand`. */
  name: string;
  node: FactField | FactGroup;
}

const inOne = (words: readonly string[]): string => words.join(sheetWords.separator);

/** Names as people write them: the sign between their parts, capitals and spaces do not matter. */
export function plainWords(words: string): string {
  return words.normalize('NFC').toLocaleLowerCase('vi').replace(/\s*[›>»]\s*/g, '>').replace(/\s+/g, ' ').trim();
}

interface Walked {
  places: FactPlace[];
  /** What a discovery can name: words by the path of a fact, and back. */
  paths: Map<string, string>;
}

function walk(node: FactNode, section: string, around: readonly string[], into: Walked): void {
  const isId = node.node === 'field' && node.control === 'hidden';
  const words = [...around, isId ? sheetWords.idRow : node.label];
  into.paths.set(node.name.slice('facts.'.length), inOne(words));
  if (node.node === 'field') into.places.push({ section, words: inOne(words), name: node.name, node });
  else if (node.node === 'list') {
    for (const { name, title, parts } of node.rows) {
      into.paths.set(name.slice('facts.'.length), inOne([...around, title]));
      for (const part of parts) walk(part, section, [...around, title], into);
    }
  } else {
    if (node.box !== null) into.places.push({ section, words: inOne(words), name: node.box.name, node });
    for (const part of node.parts) walk(part, section, words, into);
  }
}

/** Every place of the facts of a document, in the order of the form. */
export function factPlaces(document: DraftDocument): Walked {
  const walked: Walked = { places: [], paths: new Map() };
  for (const { title, nodes } of factForm(document).sections) for (const node of nodes) walk(node, title, [], walked);
  return walked;
}

/** The path of a fact with numbers where rows have ids: `petition.contents.0.demand`. */
export function numbered(path: string, facts: Json | undefined): string {
  let here = facts;
  return path
    .split('.')
    .map((step) => {
      const index = isList(here) ? here.findIndex((row, at) => idOf(row) === step || String(at) === step) : -1;
      here = isList(here) ? here[index] : isDocument(here) ? here[step] : undefined;
      return index >= 0 ? String(index) : step;
    })
    .join('.');
}

/** The same with ids where rows have them, as a case names its facts. */
export function named(path: string, facts: Json | undefined): string {
  let here = facts;
  return path
    .split('.')
    .map((step) => {
      const row = isList(here) ? here[Number(step)] : undefined;
      const id = idOf(row) ?? step;
      here = isList(here) ? row : isDocument(here) ? here[step] : undefined;
      return id;
    })
    .join('.');
}

function filled(shapes: readonly FactShape[], stated: Json | undefined, rows: number): DraftDocument {
  const within: DraftDocument = isDocument(stated) ? stated : {};
  const parts = shapes.flatMap((shape): [string, Json][] => {
    const own = within[shape.key];
    if (shape.node === 'list') {
      const list = isList(own) ? own : [];
      return [[shape.key, Array.from({ length: Math.max(rows, list.length) }, (_, index) => filled(shape.parts, list[index], rows))]];
    }
    if (shape.node === 'group') return [[shape.key, filled(shape.parts, own, rows)]];
    return own === undefined ? [] : [[shape.key, own]];
  });
  return Object.fromEntries(parts);
}

/** A document in which every part of the facts is there, and every list has so many rows: all places that a sheet can name. */
export function withEveryPlace(document: DraftDocument, rows: number): DraftDocument {
  return { ...document, facts: filled(FACT_SHAPES, document['facts'], rows) };
}
