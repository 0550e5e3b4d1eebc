import type { PlacedFault } from '#content/schema/fault.ts';
import type { DraftPath } from './document.ts';
import { inAuthorsWords, isChoice } from './authors-words.ts';
import { authorsWords } from './authors-words.vi.ts';
import { stepOf } from './editor-step.ts';
import type { EditorStep } from './editor-step.ts';

/** `blocks` keeps a case from being published; `warns` is to be looked at; `note` is to be known. */
export type FaultSeverity = 'blocks' | 'warns' | 'note';

/** Something about a written case that its author is told. */
export interface DraftFault {
  /** Keys and indices from the root of the document. */
  place: DraftPath;
  /** The part of the editor in which it is mended. */
  step: EditorStep;
  /** What is wrong and what to do, in Vietnamese. */
  text: string;
  severity: FaultSeverity;
}

/** A path without what no document has. */
function placeOf(path: readonly PropertyKey[]): DraftPath {
  return path.filter((step) => typeof step !== 'symbol');
}

/** A fault of a document in the words of somebody who fills in forms and has never seen a file. */
export function draftFault({ path, message, remedy }: PlacedFault, severity: FaultSeverity): DraftFault {
  const place = placeOf(path);
  const isMissing = isChoice(place) && authorsWords.missing.test(message);
  const told = inAuthorsWords([message, isMissing ? authorsWords.choose : (remedy ?? '')].join(' ').trim(), place);
  const [first = '', ...others] = told.split(/(?<=\.) /);
  // What a field is for need not be said again where it is called just that.
  const further = others.filter((sentence) => !first.includes(sentence.replace(/\.$/, '')));
  return { place, step: stepOf(place), text: [first, ...further].join(' '), severity };
}

/** Faults in the order of the editor's parts, each once; what blocks stands first within a part. */
export function draftFaults<Fault extends DraftFault>(faults: readonly Fault[], order: readonly EditorStep[]): Fault[] {
  const weights: readonly FaultSeverity[] = ['blocks', 'warns', 'note'];
  const once = new Map(faults.map((fault) => [`${fault.place.join('.')} ${fault.text}`, fault]));
  return [...once.values()].sort((a, b) => order.indexOf(a.step) - order.indexOf(b.step) || weights.indexOf(a.severity) - weights.indexOf(b.severity));
}
