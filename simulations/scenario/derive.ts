import { authorityTitle } from '../desk/names.ts';
import { lawfulEvents } from '../grading/lawful.ts';
import { MissingCalendarYear } from '../law/calendar.ts';
import { dayOf } from '../law/day.ts';
import type { LawView } from '../law/law-view.ts';
import type { Day, IsoDate, LawRegister } from '../law/types.ts';
import { createLawView } from '../law/view.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import { rulesFor } from '../procedures/class-rules.ts';
import { procedureFor } from '../procedures/index.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { Competence } from '../procedures/rules/authorities.ts';
import { classOf, mainContent } from './classify.ts';
import { citations } from './derive-citations.ts';
import { papersOf } from './derive-papers.ts';
import { stepsOf } from './derive-steps.ts';
import { knowsDay, missingYears, withPlainWeeks } from './derive-years.ts';
import type { DerivedCase, DerivedCompetence, DerivedContent, DerivedStep } from './derived.ts';
import { derivedWords } from './derived.vi.ts';
import type { CaseFacts, ContentFacts } from './facts.ts';
import type { Scenario } from './schema.ts';

interface Derivation {
  scenario: Scenario;
  register: LawRegister;
  /** The reference date: the days of the case stay, the law is looked up as of then. */
  on?: IsoDate | null;
}

function competenceOf({ authority, cites, open }: Competence, scenario: Scenario, law: LawView, day: Day): DerivedCompetence {
  const name = authority === null ? null : (authorityTitle(scenario, authority) ?? authority);
  return { id: authority, name, cites: citations(law, cites, day), open: [...open] };
}

/** The petition as if it had this content alone. */
function alone(facts: CaseFacts, content: ContentFacts): CaseFacts {
  return { ...facts, petition: { ...facts.petition, contents: [content] } };
}

function contentOf(content: ContentFacts, scenario: Scenario, law: LawView, day: Day): DerivedContent {
  const { facts } = scenario;
  const found = classOf(content, facts, law, day);
  const main = mainContent(facts) === content;
  const own = main ? facts : alone(facts, content);
  const rules = rulesFor(own);
  return {
    id: content.id,
    gist: content.gist,
    class: found.class,
    cites: citations(law, found.cites, day),
    main,
    separate: rulesFor(facts).toSeparate(facts, law, day).some(({ id }) => id === content.id),
    competence: competenceOf(rules.competence(own, law, day), scenario, law, day),
    response: rules.response(own, law, day),
  };
}

/** Who settles the main content, as one answer; null where there is none to name. */
function authorityOf({ competence, response }: DerivedContent): DerivedCase['authority'] {
  const { id, name, cites } = competence;
  return response === 'other-procedure' || id === null || name === null ? null : { id, name, cites };
}

function termsOf(path: readonly DerivedStep[]): DerivedCase['terms'] {
  const last = '9999-12-31';
  const terms = path.flatMap(({ act, label, terms: own }) => own.map((term) => ({ act, label, ...term })));
  return terms.sort((a, b) => ((a.due ?? last) < (b.due ?? last) ? -1 : (a.due ?? last) > (b.due ?? last) ? 1 : 0));
}

/** The lawful run by the calendar that the register holds, which others ask for too; by plain weeks only where it leaves that calendar. */
function runOf(scenario: Scenario, procedure: Procedure, held: LawView, plain: LawView): CaseEvent[] {
  try {
    return lawfulEvents({ scenario, procedure, law: held });
  } catch (error) {
    if (!(error instanceof MissingCalendarYear)) throw error;
    return lawfulEvents({ scenario, procedure, law: plain });
  }
}

/**
 * Derives class and competence of each content, the lawful path with its terms, forms and recipients, what is not yet known and
 * what the law leaves open. Total for the facts of any valid scenario: where a term reaches into a year whose calendar the
 * register does not hold, the term is told as uncounted instead of being guessed. Throws `NoLawfulPath` where the facts leave
 * no lawful way to an end, and `UnknownProvision`.
 */
export function derive({ scenario, register, on = null }: Derivation): DerivedCase {
  const years = missingYears(scenario, register);
  const law = createLawView(withPlainWeeks(register, years), on === null ? null : dayOf(on));
  const { facts } = scenario;
  const day = dayOf(facts.petition.receivedOn);
  const procedure = procedureFor(facts, law, day);
  const events = runOf(scenario, procedure, createLawView(register, law.referenceDate), law);
  const contents = facts.petition.contents.map((content) => contentOf(content, scenario, law, day));
  const main = contents.find((content) => content.main);
  const path = stepsOf({ scenario, procedure, law, events, isKnown: (asked) => knowsDay(register, asked) });
  const touched = years.filter((year) => path.touched.has(year));
  const questions = procedure.openQuestions?.(facts, law, events) ?? [];
  return {
    scenario: scenario.id,
    on,
    basis: { register: register.version, procedure: procedure.id, norm: procedure.version },
    contents,
    authority: main === undefined ? null : authorityOf(main),
    response: main?.response ?? 'open',
    path: path.steps,
    terms: termsOf(path.steps),
    papers: papersOf(scenario, law, events),
    uncounted: touched.map((year) => ({ year, text: derivedWords.uncounted(year) })),
    unknown: scenario.discoveries.flatMap((discovery) => discovery.facts.map((fact) => ({ fact, text: discovery.unknown ?? discovery.known }))),
    open: questions.map(({ id, about }) => ({ id, question: register.openQuestions.get(id) ?? id, about })),
  };
}
