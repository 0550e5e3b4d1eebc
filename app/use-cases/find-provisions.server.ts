import { formatDay } from '#simulations/law/day.ts';
import type { LawRegister, Provision } from '#simulations/law/types.ts';
import { canAuthor } from '../domain/access.ts';
import { findWords } from '../domain/find-words.ts';
import { wordingOn } from '../domain/law/wording.ts';
import { valueInWords } from '../domain/lessons/value-words.vi.ts';
import { lookUp } from '../messages/law.ts';
import { citationPicker as words } from '../messages/lesson-editor.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import type { FoundProvision } from './lesson-draft-contracts.ts';
import type { Ports } from './ports.ts';

const MOST_FOUND = 8;
const WORDS_MAX = 200;

function instrumentOf({ instruments }: LawRegister, { id }: Provision) {
  return instruments.get(id.slice(0, id.indexOf('/')));
}

function viewOf(register: LawRegister, provision: Provision): FoundProvision {
  const { id, article, versions } = provision;
  const version = wordingOn(provision, register.asOf) ?? versions.at(-1);
  const values = Object.entries(version?.values ?? {});
  return {
    id,
    article,
    instrument: instrumentOf(register, provision)?.short ?? '',
    summary: version?.summary ?? null,
    applies: version === undefined ? '' : version.to === null ? lookUp.fromOn(formatDay(version.from)) : lookUp.fromTo(formatDay(version.from), formatDay(version.to - 1)),
    confidence: version === undefined ? '' : lookUp.confidence[version.confidence],
    isSure: version?.confidence === 'read',
    inserts: [
      { label: words.cite, source: `<Cite id="${id}"/>` },
      ...(version?.deadline === undefined ? [] : [{ label: words.term, source: `<Term id="${id}"/>` }]),
      ...values.map(([name, value]) => ({ label: words.value(valueInWords(name, value, provision.appliesTo ?? [])), source: `<Value id="${id}" name="${name}"/>` })),
      { label: words.whole, source: `<Provision id="${id}"/>` },
    ],
  };
}

/** Provisions of the register by article, instrument or words of their text, those in force on the register's day first. */
export function findProvisions({ content }: Pick<Ports, 'content'>, caller: Caller, input: { words: string }): Result<FoundProvision[], Refusal> {
  if (!canAuthor(caller)) return failed({ reason: 'not-allowed' });
  const { register } = content;
  const asked = input.words.normalize('NFC').trim().slice(0, WORDS_MAX);
  if (asked === '') return done([]);
  const all = [...register.provisions.values()];
  const named = all.filter(({ id }) => id === asked.toLowerCase());
  const textOf = (provision: Provision): string => {
    const instrument = instrumentOf(register, provision);
    return `${provision.article} ${instrument?.short ?? ''} ${instrument?.number ?? ''} ${provision.id} ${(wordingOn(provision, register.asOf) ?? provision.versions.at(-1))?.summary ?? ''}`;
  };
  const found = named.length > 0 ? named : findWords(asked, all, textOf);
  const inForce = (provision: Provision): boolean => wordingOn(provision, register.asOf) !== undefined;
  const sorted = [...found.filter(inForce), ...found.filter((provision) => !inForce(provision))];
  return done(sorted.slice(0, MOST_FOUND).map((provision) => viewOf(register, provision)));
}
