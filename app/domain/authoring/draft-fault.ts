import type { PlacedFault } from '#content/schema/fault.ts';
import type { DraftPath } from './document.ts';
import { inAuthorsWords, isChoice, nameOfDraftPlace } from './authors-words.ts';
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

/** What the rows of a case are called, by their ids. */
export type RowNames = ReadonlyMap<string, string>;

/** Checks call a row by its id, which its author has never seen. */
function withNames(message: string, names: RowNames): string {
  if (authorsWords.typed.test(message)) return message;
  return message.replace(/“([a-z0-9-]*)”/g, (quoted, id: string) => {
    const name = names.get(id);
    if (name !== undefined) return authorsWords.quoted(name);
    return id === '' || /-\d+$/.test(id) ? authorsWords.nameless : quoted;
  });
}

/** A fault of a document in the words of somebody who fills in forms and has never seen a file. */
export function draftFault({ path, message: checked, remedy }: PlacedFault, severity: FaultSeverity, names: RowNames = new Map()): DraftFault {
  const place = placeOf(path);
  const message = withNames(checked, names);
  const said = authorsWords.missing.test(message) ? authorsWords.unwritten(message, isChoice(place)) : [message, remedy ?? ''].join(' ').trim();
  const told = inAuthorsWords(said, place);
  const [first = '', ...others] = told.split(/(?<=\.) /);
  // What a field is for need not be said again where it is called just that.
  const further = others.filter((sentence) => !first.includes(sentence.replace(/\.$/, '')));
  // The fact is stated well enough; what is missing is a row beside it.
  const step = authorsWords.undiscovered.test(message) ? 'sources' : stepOf(place);
  const text = [first, ...further].join(' ');
  return { place, step, text: authorsWords.gone.test(text) ? authorsWords.goneFrom(nameOfDraftPlace(place), text) : text, severity };
}

/** Faults in the order of the editor's parts, each once; what blocks stands first within a part. */
export function draftFaults<Fault extends DraftFault>(faults: readonly Fault[], order: readonly EditorStep[]): Fault[] {
  const weights: readonly FaultSeverity[] = ['blocks', 'warns', 'note'];
  const once = new Map(faults.map((fault) => [`${fault.place.join('.')} ${fault.text}`, fault]));
  return [...once.values()].sort((a, b) => order.indexOf(a.step) - order.indexOf(b.step) || weights.indexOf(a.severity) - weights.indexOf(b.severity));
}
