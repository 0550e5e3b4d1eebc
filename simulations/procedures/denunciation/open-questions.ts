import type { LawView } from '../../law/law-view.ts';
import type { CaseFacts } from '../../scenario/facts.ts';
import type { CaseEvent } from '../case-event.ts';
import type { LegalQuestion } from '../procedure.ts';
import { receivedOn } from '../rules/reading.ts';
import { accusedOf, denunciationContents, denunciationOf, isDenunciation } from './facts.ts';
import { denunciationSettler } from './jurisdiction.ts';
import { denunciationQuestionTexts as texts } from './texts/open-questions.vi.ts';

/** The open legal questions that a denunciation meets on its way. */
export function denunciationQuestions(facts: CaseFacts, law: LawView, events: readonly CaseEvent[]): LegalQuestion[] {
  if (!isDenunciation(facts)) return [];
  const has = (type: string): boolean => events.some((event) => event.type === type);
  const contents = denunciationContents(facts);
  const isOpen = contents.some((content) => denunciationSettler(content, facts, law, receivedOn(facts)).open.includes('oq-06'));
  const isPolice = contents.some((content) => accusedOf(facts, content.against)?.office === 'police-officer');
  const met: Readonly<Record<keyof typeof texts, boolean>> = {
    'oq-06': isOpen,
    'oq-08': has('denunciation.accepted') || has('petition.transferred'),
    'oq-20': true,
    'oq-21': has('petition.transferred'),
    'oq-24': isPolice,
    'oq-25': denunciationOf(facts).protection !== undefined,
    'oq-26': has('file.archived'),
  };
  return Object.entries(texts).flatMap(([id, about]) => (met[id as keyof typeof texts] ? [{ id, about }] : []));
}
