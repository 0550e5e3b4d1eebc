import type { CitationInForce } from '../law/types.ts';
import { splitLabel } from '../procedures/case-event.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import type { Cite, Procedure } from '../procedures/procedure.ts';
import type { CaseContext } from './context.ts';
import { groundWords as words } from './grounds.vi.ts';
import type { Judgement } from './judge.ts';
import type { StatedGround } from './types.ts';
import type { Unit } from './unit.ts';

/** The field of an act's data in which a trainee states the provision that he acts on. */
const BASIS = 'basis';

/** Whether a provision may be stated at an act of this type, besides the act itself. */
export function asksGround(procedure: Procedure, type: string): boolean {
  return procedure.asksGround?.includes(type) ?? false;
}

/** An article and a clause of it are the same ground, told more or less closely; an instrument alone is none. */
function isSameGround(given: string, cited: string): boolean {
  if (!given.includes('/')) return false;
  return given === cited || given.startsWith(`${cited}/`) || cited.startsWith(`${given}/`);
}

/** Provisions that one rule names for an act. `main` are those that say the act itself, told to whoever named another. */
interface Source {
  cites: readonly Cite[];
  open: boolean;
  main: boolean;
}

/** What an act rests on: its duties with their terms, the arc that it took, and the guards of that arc. */
function sourcesOf(context: CaseContext, judgement: Judgement, index: number): Source[] {
  const { procedure } = context;
  const units = judgement.verdicts.flatMap(({ unit }): Unit[] => (unit.done?.index === index ? [unit] : []));
  const move = judgement.moves.find(({ at, kind }) => at === index && kind !== 'model');
  const act = procedure.acts[move?.label ?? ''];
  const guards = (move?.arc?.guards ?? []).flatMap((id) => procedure.guards[id] ?? []);
  return [
    ...units.flatMap(({ duty, deadline }): Source[] => [
      ...(duty === null ? [] : [{ cites: duty.cite, open: (duty.open ?? []).length > 0, main: true }]),
      ...(deadline === null ? [] : [{ cites: deadline.basis.cites.map(({ provision }) => provision), open: false, main: false }]),
    ]),
    { cites: act?.cite ?? [], open: false, main: true },
    { cites: guards.length === 0 ? (move?.arc?.cite ?? []) : [], open: false, main: false },
    ...guards.map(({ cite, open = [] }) => ({ cites: cite, open: open.length > 0, main: false })),
  ];
}

/** The name of an act for people. */
function labelOf(procedure: Procedure, label: string): string {
  const { type } = splitLabel(label);
  return procedure.acts[label]?.label ?? procedure.duties.find(({ acts }) => acts.includes(label) || acts.includes(type))?.label ?? label;
}

function distinct(cites: readonly CitationInForce[]): CitationInForce[] {
  return cites.filter(({ provision }, index) => cites.findIndex((other) => other.provision === provision) === index);
}

function judgeGround(context: CaseContext, judgement: Judgement, event: CaseEvent, index: number, given: string): StatedGround {
  const { register } = context.law;
  const inForce = (cites: readonly Cite[]): CitationInForce[] => context.basis(cites, event.day).cites;
  const article = (id: string): string => register.provisions.get(id)?.article ?? id;
  const sources = sourcesOf(context, judgement, index);
  const accepted = distinct(sources.flatMap(({ cites }) => inForce(cites)));
  const base = { seq: event.seq, label: labelOf(context.procedure, context.procedure.project(event, context.facts) ?? event.type), given, accepted };
  if (!register.provisions.has(given)) return { ...base, right: false, text: words.unknown(given) };
  const named = context.law.provision(given, event.day);
  if (named === null) return { ...base, right: false, text: words.notInForce(article(given)) };
  const naming = sources.filter(({ cites }) => inForce(cites).some(({ provision }) => isSameGround(given, provision)));
  const isOpen = naming.length > 0 && naming.every(({ open }) => open);
  if (isOpen || named.version.confidence !== 'read') return { ...base, right: 'open', text: words.open(article(given)) };
  if (naming.length > 0) return { ...base, right: true, text: words.right(article(given)) };
  const main = distinct(inForce(sources.flatMap(({ cites, main: isMain }) => (isMain ? cites : []))));
  const right = main.map(({ provision }) => article(provision)).join('; ');
  return { ...base, right: false, text: right === '' ? words.nothing(article(given)) : words.wrong(article(given), right) };
}

/** The provisions that were stated at marked acts, each judged apart from the act; no effect on the score. */
export function judgeGrounds(context: CaseContext, judgement: Judgement): StatedGround[] {
  return context.events.flatMap((event, index) => {
    const given = event.data[BASIS];
    if (event.src !== 'trainee' || typeof given !== 'string' || given === '' || !asksGround(context.procedure, event.type)) return [];
    return [judgeGround(context, judgement, event, index, given)];
  });
}
