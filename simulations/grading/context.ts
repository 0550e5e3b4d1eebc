import { isoOf } from '../law/day.ts';
import type { LawView } from '../law/law-view.ts';
import type { CitationInForce, Day } from '../law/types.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import type { Circumstances, Cite, Procedure } from '../procedures/procedure.ts';
import type { CaseFacts } from '../scenario/facts.ts';
import { compileNorm } from './compile.ts';
import type { CompiledNorm } from './compile.ts';
import type { TieOrder } from './cost.ts';
import { Dependencies, recordLaw } from './depends.ts';
import { GuardMemo } from './guard-memo.ts';

/** Everything that judging one log looks at. */
export interface CaseContext {
  procedure: Procedure;
  norm: CompiledNorm;
  facts: CaseFacts;
  law: LawView;
  events: readonly CaseEvent[];
  submitted: boolean;
  ties: TieOrder;
  /** The log is the beginning of a case: the norm machine may stop in any state, so that nothing is missing at its end. */
  isPrefix: boolean;
  /** First and last day of the log. */
  firstDay: Day;
  lastDay: Day;
  /** Guard answers shared by all logs of the case that are judged together. */
  memo: GuardMemo;
  /** What was evaluated, for regrading after a change of law or rules. */
  depends: Dependencies;
  /** The events before index `upTo`. */
  history(upTo: number): readonly CaseEvent[];
  circumstances(day: Day, upTo: number): Circumstances;
  basis(cites: readonly Cite[], day: Day, open?: readonly string[]): Basis;
}

/**
 * Whether a rule may cost points on a day: `graded` when every cited wording in force has been read and no open question is
 * touched; `advice` when not; `none` when no cited wording is in force, so that there is no rule.
 */
export interface Basis {
  kind: 'graded' | 'advice' | 'none';
  cites: CitationInForce[];
  open: readonly string[];
}

interface ContextArguments {
  procedure: Procedure;
  facts: CaseFacts;
  law: LawView;
  events: readonly CaseEvent[];
  submitted: boolean;
  /** The day on which the case opens: the day of everything in a log without events. */
  opensOn?: Day;
  ties?: TieOrder;
  isPrefix?: boolean;
  memo?: GuardMemo;
  /** Where to note what was evaluated, when it belongs to another judgement. */
  depends?: Dependencies;
}

export function createContext({ procedure, facts, law, events, submitted, opensOn = 0, ties = 'normal', isPrefix = false, memo = new GuardMemo(), depends = new Dependencies(procedure) }: ContextArguments): CaseContext {
  const recorded = recordLaw(law, depends);
  const slices: (readonly CaseEvent[] | undefined)[] = [];
  const history = (upTo: number): readonly CaseEvent[] => (slices[upTo] ??= events.slice(0, upTo));
  const firstDay = events[0]?.day ?? opensOn;
  return {
    procedure,
    norm: compileNorm(procedure),
    facts,
    law: recorded,
    events,
    submitted,
    ties,
    isPrefix,
    memo,
    firstDay,
    lastDay: events.at(-1)?.day ?? firstDay,
    depends,
    history,
    circumstances: (day, upTo) => ({ facts, law: recorded, day, history: history(upTo) }),
    basis(cites, day, open = []) {
      const found = cites.flatMap((id) => recorded.provision(id, day) ?? []);
      const list = found.map(({ provision, version }): CitationInForce => ({ provision: provision.id, version: isoOf(version.from) }));
      if (cites.length > 0 && found.length === 0) return { kind: 'none', cites: list, open };
      const read = found.length > 0 && found.every(({ version }) => version.confidence === 'read');
      return { kind: read && open.length === 0 ? 'graded' : 'advice', cites: list, open };
    },
  };
}
