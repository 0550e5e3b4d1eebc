import { isoOf } from '../../law/day.ts';
import type { Day } from '../../law/types.ts';
import type { PaperKind } from '../../desk/act-data.ts';
import type { ContentFacts } from '../../scenario/facts.ts';
import type { CaseEvent } from '../case-event.ts';
import { denounced, isAnonymous } from '../denunciation/facts.ts';
import type { Circumstances, Cite, Competence, Condition, ConditionVerdict, RuleTexts, Severity } from '../procedure.ts';
import { secondInstance } from './authorities.ts';
import { listOfLaw } from './law-lists.ts';
import { complainantSide, listIn, textIn } from './reading.ts';
import { complainantAddresses, isGroup } from './representation.ts';
import { conditionTexts } from './texts.vi.ts';

/** How a paper is made, in parts that every paper shares: its form, who signs it, who gets it, what it must hold. */

const MET: ConditionVerdict = { met: true };

/** Codes as verdicts carry them. */
const codes = (list: readonly string[]): string => list.join(', ');

export function unmet(given: string, wanted: string): ConditionVerdict {
  return { met: false, given, wanted };
}

/** A verdict on an answer that the law may leave open. */
export function verdictOf(holding: boolean | 'open', given: string, wanted: string): ConditionVerdict {
  if (holding === 'open') return { met: 'open', given, wanted };
  return holding ? MET : unmet(given, wanted);
}

interface Basis {
  sev: Severity;
  cite: readonly Cite[];
}

/** The form prescribed for a paper on the day it is made; any will do where the law prescribes none. */
export function formOf(id: string, paper: PaperKind | 'workingMinutes', { sev, cite }: Basis): Condition {
  return {
    id,
    class: 'form',
    sev,
    cite,
    competence: 'documents',
    reveal: 'live',
    texts: conditionTexts.form(paper),
    check(act, { law, day }) {
      const form = law.form(paper, day);
      return verdictOf(form === null || textIn(act.data, 'form') === form.id, textIn(act.data, 'form'), form?.id ?? '');
    },
  };
}

interface Signing extends Basis {
  /** The field that names the office. */
  field?: 'signatory' | 'chairedBy';
  may?: readonly string[];
  /** Offices for which the law that was read says neither yes nor no. */
  unsettled?: (circumstances: Circumstances) => readonly string[];
  question?: 'oq-07' | 'oq-08';
  texts?: RuleTexts;
}

/** Who may sign: the chair, and for the deputy the question is open. */
export function signedBy(id: string, paper: PaperKind, { sev, cite, field = 'signatory', may = ['chair'], unsettled = () => ['deputyChair'], question = 'oq-08', texts }: Signing): Condition {
  return {
    id,
    class: 'actor',
    sev,
    cite,
    competence: 'jurisdiction',
    reveal: 'live',
    texts: texts ?? conditionTexts.signatory(paper),
    check(act, circumstances) {
      const office = textIn(act.data, field);
      if (may.includes(office)) return MET;
      if (unsettled(circumstances).includes(office)) return { met: 'open', given: office, wanted: codes(may), questions: [question] };
      return unmet(office, codes(may));
    },
  };
}

/** The addressees of a role in the case; each is a list of ids of which one must be reached. */
function addressesOf(role: string, { facts, law, day, history }: Circumstances): string[][] {
  switch (role) {
    case 'complainant':
      return [complainantAddresses(facts, history)].filter((ids) => ids.length > 0);
    case 'respondent':
      return facts.respondent === undefined ? [] : [[facts.respondent]];
    case 'denouncer':
      return isAnonymous(facts) ? [] : [complainantSide(facts)];
    case 'denounced':
      return denounced(facts).map((person) => [person]);
    case 'disputant':
      return (facts.landDispute?.opponents ?? []).map((person) => [person]);
    case 'land-registry':
      return [['land-registration-office']];
    case 'affected':
      return facts.affected.map((person) => [person]);
    case 'forwarder':
      return facts.petition.forwardedBy === undefined ? [] : [['forwarder']];
    case 'superior':
    case 'second-instance': {
      const second = secondInstance(law, day);
      return second === null ? [] : [[second.authority]];
    }
    default:
      // A representative is reached with the complainant; an inspectorate of the commune's level does not exist (oq-05).
      return [];
  }
}

/** Everybody whom the provisions want to be reached, without repeats. A complainant who has died is left out. */
export function addressees(circumstances: Circumstances, sources: readonly { provision: Cite; key: string }[]): string[][] {
  const { facts, law, day, history } = circumstances;
  const hasDied = !isGroup(facts) && history.some((event) => event.type === 'complainant.died');
  const roles = sources.flatMap(({ provision, key }) => listOfLaw(law, provision, key, day));
  const reached = new Map<string, string[]>();
  for (const role of roles) {
    if (role === 'complainant' && hasDied) continue;
    for (const ids of addressesOf(role, circumstances)) reached.set(codes(ids), ids);
  }
  return [...reached.values()];
}

interface Sending extends Basis {
  paper: PaperKind;
  sources: readonly { provision: Cite; key: string }[];
}

/** Everybody has to be reached whom the law names; more is free, except where it breaks secrecy. */
export function sentTo(id: string, { paper, sources, sev, cite }: Sending): Condition {
  return {
    id,
    class: 'recipient',
    sev,
    cite,
    competence: 'rights',
    reveal: 'live',
    texts: conditionTexts.recipients(paper),
    check(act, circumstances) {
      const wanted = addressees(circumstances, sources);
      const given = listIn(act.data, 'recipients');
      const reached = wanted.filter((ids) => ids.some((person) => given.includes(person)));
      if (reached.length === wanted.length) return MET;
      const missing = wanted.filter((ids) => !reached.includes(ids)).map((ids) => ids[0] ?? '');
      return { met: false, given: codes(given), wanted: codes(missing), share: reached.length / wanted.length };
    },
  };
}

interface Covering extends Basis {
  texts: RuleTexts;
  competence?: Competence;
  /** Contents that must be named, and those that may be. */
  covered(circumstances: Circumstances): { contents: readonly ContentFacts[]; optional: readonly ContentFacts[] };
  /** More than these is no slip of this paper. */
  atLeast?: boolean;
}

/** Which contents of the petition a paper is about. */
export function coversContents(id: string, { texts, covered, sev, cite, competence = 'jurisdiction', atLeast = false }: Covering): Condition {
  return {
    id,
    class: 'content',
    sev,
    cite,
    competence,
    reveal: 'live',
    texts,
    check(act, circumstances) {
      const { contents, optional } = covered(circumstances);
      const given = listIn(act.data, 'contents');
      const wanted = contents.map((content) => content.id);
      const allowed = [...wanted, ...optional.map((content) => content.id)];
      const isComplete = wanted.every((content) => given.includes(content));
      const isExact = atLeast || given.every((content) => allowed.includes(content));
      return verdictOf(isComplete && isExact, codes(given), codes(wanted));
    },
  };
}

interface Holding extends Basis {
  texts: RuleTexts;
  competence?: Competence;
  items(circumstances: Circumstances): readonly string[];
}

/** What must stand in a paper or lie in a file. */
export function holdsItems(id: string, { texts, items, sev, cite, competence = 'documents' }: Holding): Condition {
  return {
    id,
    class: 'content',
    sev,
    cite,
    competence,
    reveal: 'live',
    texts,
    check(act, circumstances) {
      const given = listIn(act.data, 'items');
      const missing = items(circumstances).filter((item) => !given.includes(item));
      return verdictOf(missing.length === 0, codes(given), codes(missing));
    },
  };
}

interface Custom extends Basis {
  class: Condition['class'];
  competence: Competence;
  texts: RuleTexts;
  open?: readonly string[];
  check(act: CaseEvent, circumstances: Circumstances): ConditionVerdict;
}

/** Any other condition on how an act is done. */
export function condition(id: string, { class: errorClass, ...rest }: Custom): Condition {
  return { id, class: errorClass, reveal: 'live', ...rest };
}

/** A day as a verdict names it. */
export const dayCode = (day: Day): string => isoOf(day);
