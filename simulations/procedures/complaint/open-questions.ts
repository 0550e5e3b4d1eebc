import type { LawView } from '../../law/law-view.ts';
import type { CaseFacts } from '../../scenario/facts.ts';
import type { CaseEvent } from '../case-event.ts';
import type { LegalQuestion } from '../procedure.ts';
import { answerDueOn } from './duties/response.ts';
import { receivedOn } from '../rules/reading.ts';
import { complaintContents, complainedMatters } from './facts.ts';
import { competenceFor } from './jurisdiction.ts';
import { questionTexts } from './texts/open-questions.vi.ts';

type QuestionId = keyof typeof questionTexts;

interface Case {
  facts: CaseFacts;
  law: LawView;
  /** Whether an act is part of the case. */
  has(type: string): boolean;
}

const isAnswered = ({ has }: Case): boolean => has('complaint.accepted') || has('complaint.acceptanceRefused');

/** Whether the law and the decree count the time for answering in different days. */
function hasTwoReadings({ facts, law }: Case): boolean {
  const units = ['lkn-2011/d27', 'nd124-2020/d16/k1'].flatMap((id) => law.term([id], receivedOn(facts))?.rule.unit ?? []);
  return new Set(units).size > 1;
}

/** Whether the wording on answering changes between receipt and the last day. */
function straddlesAChange({ facts, law }: Case): boolean {
  const due = answerDueOn({ facts, law });
  return due !== null && law.provision('lkn-2011/d27', receivedOn(facts)) !== law.provision('lkn-2011/d27', due);
}

function competenceIsOpen({ facts, law }: Case, question: QuestionId): boolean {
  return complaintContents(facts).some((content) => competenceFor(content, facts, law, receivedOn(facts)).open.includes(question));
}

const APPLIES: Record<QuestionId, (given: Case) => boolean> = {
  'oq-01': ({ has }) => has('complaint.settled'),
  'oq-02': (given) => isAnswered(given) && hasTwoReadings(given),
  'oq-04': (given) => isAnswered(given) && straddlesAChange(given),
  'oq-05': isAnswered,
  'oq-06': (given) => competenceIsOpen(given, 'oq-06'),
  'oq-07': ({ has }) => has('dialogue.held'),
  'oq-08': isAnswered,
  'oq-09': (given) => competenceIsOpen(given, 'oq-09'),
  'oq-10': (given) => competenceIsOpen(given, 'oq-10'),
  'oq-11': (given) => isAnswered(given) && given.facts.petition.complainants > 1,
  'oq-12': ({ facts }) => complainedMatters(facts).some((matter) => matter.terminatedOn !== undefined),
  'oq-13': ({ has }) => has('complaint.settled'),
  'oq-14': ({ facts, has }) => facts.remote && has('complaint.settled'),
  'oq-19': ({ has }) => has('complainant.guided') || has('petition.transferred'),
};

const IDS = Object.keys(APPLIES).filter((id): id is QuestionId => id in APPLIES);

/** The open legal questions that a case meets on its way. */
export function openQuestions(facts: CaseFacts, law: LawView, events: readonly CaseEvent[]): LegalQuestion[] {
  const types = new Set(events.map((event) => event.type));
  const given: Case = { facts, law, has: (type) => types.has(type) };
  return IDS.filter((id) => APPLIES[id](given)).map((id) => ({ id, about: questionTexts[id] }));
}
