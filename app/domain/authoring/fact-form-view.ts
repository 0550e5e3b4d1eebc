import type { FactCondition } from './fact-conditions.ts';

/** A form of the editor as a page shows it: plain data, with every word in it. */

export interface FactOption {
  value: string;
  label: string;
}

interface FactPlace {
  /** Of its control, or of the controls within: `facts.petition.contents.0.gist`. */
  name: string;
  label: string;
  help: string | null;
  /** Any one is enough; without one it always applies. */
  when: readonly FactCondition[];
  /** Something is stated here, so it is shown whatever the conditions say. */
  isKept: boolean;
}

/** What a fact is easily taken for. */
export interface LookAlike {
  /** Only while one of these is chosen; empty: always. */
  of: readonly string[];
  says: string;
}

export interface FactField extends FactPlace {
  node: 'field';
  /** `check` is a single box, `boxes` several of a list, `hidden` an id that nobody types. */
  control: 'text' | 'long' | 'date' | 'month' | 'number' | 'check' | 'radio' | 'select' | 'boxes' | 'hidden';
  values: readonly string[];
  options: readonly FactOption[];
  lookAlikes: readonly LookAlike[];
  error: string | null;
}

export interface FactGroup extends FactPlace {
  node: 'group';
  /** The box that says this case has such a part; null where every case has it. */
  box: { name: string; label: string; isTicked: boolean } | null;
  /** There as soon as its condition holds: the box is needed only to give it up afterwards. */
  follows: boolean;
  parts: readonly FactNode[];
}

export interface FactList extends FactPlace {
  node: 'list';
  /** Posts how many rows the form had. */
  count: { name: string; rows: number };
  rows: readonly { name: string; title: string; canLead: boolean; parts: readonly FactNode[] }[];
  /** Buttons that add a row, by the value that they post. */
  adds: readonly FactOption[];
}

export type FactNode = FactField | FactGroup | FactList;

/** Facts that nobody playing the case could find out, each with a button that adds a row for it. */
export interface FactWants {
  lead: string;
  items: readonly { says: string; value: string }[];
  /** Adds one row for all of them. */
  all: FactOption | null;
}

export interface FactSection {
  id: string;
  title: string;
  nodes: readonly FactNode[];
  wants?: FactWants;
}

export interface FactForm {
  sections: readonly FactSection[];
}

/**
 * Names of the buttons with which a row is added, taken out or put first; the value names the list or the row, and behind a colon
 * what a new row begins with.
 */
export const ADD_ROW = 'them';
export const DROP_ROW = 'bo';
export const LEAD_ROW = 'dau';

/** The control beside a group or a list that says whether it is there, and how many rows it has. */
export const markerOf = (name: string): string => `${name}#`;
