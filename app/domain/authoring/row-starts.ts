import type { Json } from '#simulations/procedures/case-event.ts';
import { fill } from '#simulations/desk/data-reading.ts';
import { statedFact } from './case-facts.ts';
import { caseFormWords, PAPER_STARTS, wordsOf } from './case-form.vi.ts';
import { isDocument, isList, type DraftDocument } from './document.ts';
import type { FactOption } from './fact-form-view.ts';
import { namedThings } from './fact-options.ts';
import { idOf } from './fact-rows.ts';

/** What a new row begins with, for the button that added it. */

/** A discovery that is to tell several facts names them behind the colon, one after the other. */
const SEPARATOR = ',';

/** The value of a button that adds a discovery for facts. */
export const addFor = (facts: readonly string[]): string => `discoveries:${facts.join(SEPARATOR)}`;

/** The buttons under a list. */
export function addsOf(pattern: string, name: string): FactOption[] {
  const { add, label } = wordsOf(pattern);
  const starts = pattern === 'papers' ? PAPER_STARTS.map((start) => ({ value: `${name}:${start.kind}`, label: start.add })) : [];
  return [...starts, { value: name, label: add ?? label }];
}

const textOf = (value: Json | undefined, otherwise: string): string => (typeof value === 'string' && value !== '' ? value : otherwise);

function sender({ people, facts }: DraftDocument): DraftDocument {
  const complainant = isDocument(facts) ? facts['complainant'] : undefined;
  const id = isDocument(complainant) ? complainant['person'] : undefined;
  const found = isList(people) ? people.find((person) => idOf(person) === id) : undefined;
  return isDocument(found) ? found : {};
}

/** A paper of a kind, with the names that the case has for its blanks. */
function paper(kind: string, document: DraftDocument): DraftDocument {
  const start = PAPER_STARTS.find((each) => each.kind === kind);
  if (start === undefined) return {};
  const { name, address } = sender(document);
  const { place } = document;
  const commune = textOf(isDocument(place) ? place['commune'] : undefined, '…');
  const senderName = textOf(name, caseFormWords.sender);
  const blanks = { commune, senderName, sender: `${textOf(address, '')} ${senderName}`.trim() };
  const texts = [['name', start.name], ['heading', start.heading], ['issuer', start.issuer === '' ? '' : fill(start.issuer, { commune: commune.toLocaleUpperCase('vi') })], ['to', start.to], ['signature', start.signature]] as const;
  return {
    ...Object.fromEntries(texts.flatMap(([key, text]) => (text === '' ? [] : [[key, fill(text, blanks)]]))),
    ...(start.body === '' ? {} : { body: [start.body] }),
    ...(start.handwritten ? { handwritten: true } : {}),
  };
}

/** A discovery of facts; what is no fact of the case is left out. */
function discovery(asked: string, document: DraftDocument): DraftDocument {
  const things = namedThings(document);
  const told = asked.split(SEPARATOR).flatMap((fact) => {
    const sentence = statedFact(document, fact, things);
    return sentence === null ? [] : [{ fact, sentence }];
  });
  return told.length === 0 ? {} : { facts: told.map(({ fact }) => fact), known: told.map(({ sentence }) => sentence).join('; ') };
}

/** What the row begins with that a button asks for; nothing where the button says no more than the list. */
export function startOf(pattern: string, asked: string, document: DraftDocument): DraftDocument {
  if (pattern === 'papers') return paper(asked, document);
  return pattern === 'discoveries' ? discovery(asked, document) : {};
}
