import type { Day } from '#simulations/law/types.ts';
import type { Light } from './light.ts';

/** What stands before a line of text, drawn as a shape: the sign of a light, where the case stopped, a finding. */
export type Sign = Light | 'stop' | 'finding' | 'exit' | 'never' | 'again';

/** One line of text on the map. `x` is where the text begins, `y` its baseline. */
export interface DrawnLine {
  x: number;
  y: number;
  text: string;
  /** So many letters from the beginning are bold. */
  strong: number;
  tone: 'plain' | 'quiet' | 'title';
  sign?: Sign;
  /** Where it leads: to a cause in the debrief, to the list of causes below the map, or to a page. */
  leads?: { to: 'finding' | 'list'; anchor: string } | { to: 'page'; href: string };
  /** What a screen reader says instead of the text. */
  label?: string;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface DrawnPlace extends Box {
  key: string;
  light: Light | null;
  /** The case stands here still, or the full course ends here. */
  end: boolean;
  lines: readonly DrawnLine[];
  /** The way out that was taken, or should have been, as a band behind its lines. */
  bands: readonly (Box & { light: Light })[];
  /** Height of the head, above the rule. */
  head: number;
}

export interface DrawnArrow {
  key: string;
  light: Light | null;
  world: boolean;
  points: readonly (readonly [x: number, y: number])[];
  lines: readonly DrawnLine[];
  /** The room that the words take. */
  label: Box;
}

/** A map with every place and letter fixed: the page only paints it. Units: px at a letter size of 18. */
export interface DrawnMap {
  width: number;
  height: number;
  places: readonly DrawnPlace[];
  arrows: readonly DrawnArrow[];
  /** Heights at which a page of paper may end without cutting a place or a word. */
  cuts: readonly number[];
}

/** A link to a cause of the debrief. */
export interface FindingRef {
  number: number;
  name: string;
  anchor: string;
}

/** One way on, in words. */
export interface WayInWords {
  words: string;
  light: Light | null;
  findings: readonly FindingRef[];
}

/** One place of the map in words: what may be done there, and what was. */
export interface PlaceInWords {
  key: string;
  name: string;
  stage: string;
  ways: readonly WayInWords[];
  notes: readonly string[];
  acts: readonly { words: string; findings: readonly FindingRef[] }[];
  stopped: boolean;
  /** A place of another branch that nobody went through. */
  folded: boolean;
}

/** The full map of an attempt. */
export interface AttemptMapView {
  attempt: string;
  scenario: string;
  procedure: string;
  from: Day;
  to: Day;
  map: DrawnMap;
  words: readonly PlaceInWords[];
}

/** The stages of a procedure with the way taken, for the margin of the debrief. */
export interface StageMapView {
  map: DrawnMap;
  stages: readonly { id: string; words: string }[];
}

/** A provision that something rests on, in the wording of the page's date. */
export interface BasisLink {
  provision: string;
  article: string;
  /** "chưa đọc nguyên văn"; null when it was read or is in force without doubt. */
  remark: string | null;
}

export interface ProcedureAct {
  words: string;
  who: string;
  when: readonly string[];
  terms: readonly string[];
  basis: readonly BasisLink[];
}

/** The page of a procedure on a date: the map unlit, and everything that is owed at each stage. */
export interface ProcedureView {
  id: string;
  title: string;
  on: Day;
  map: DrawnMap;
  words: readonly PlaceInWords[];
  stages: readonly { id: string; heading: string; /** Branches of other procedures, which have pages of their own. */ other: boolean; acts: readonly ProcedureAct[]; duties: readonly ProcedureAct[] }[];
  prohibitions: readonly { words: string; basis: readonly BasisLink[] }[];
}
