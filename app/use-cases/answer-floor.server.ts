import { listFloorQuestions, selectOptionalFloorAnswer } from '#db/repositories/floor-questions.ts';
import { saveFloorAnswer } from '#db/transactions/floor-questions.ts';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import { wordingOn } from '../domain/law/wording.ts';
import { personalDataIn } from '../domain/personal-data.ts';
import { cleanText } from '../domain/person-name.ts';
import { staleAnswerNote } from '../domain/workshop/answer-currency.ts';
import { localDate } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { QUESTION_MAX } from './ask-floor.server.ts';
import type { Caller, FieldFault, Refusal } from './contracts.ts';
import type { AnswerFields, LoadedAnswerForm, SaveAnswerInput, SaveAnswerRefusal } from './floor-contracts.ts';
import type { Ports } from './ports.ts';
import { provisionsById, searchProvisions } from './step-choices.ts';
import { auditEntry, withStorage } from './storage.ts';
import { findOwnWorkshop } from './workshop-access.ts';

export const ANSWER_MAX = 4000;
const MOST_CITATIONS = 12;

/** The question of an id that came from outside, once it is proved to belong to the workshop. What was merged is answered where it went. */
function findQuestion(ports: Ports, workshop: string, id: string) {
  return listFloorQuestions(ports.db, workshop).find((question) => question.id === id && question.state !== 'merged') ?? null;
}

/** The form of an answer: as it stands, or with what was typed and the provisions that were searched for. */
export function loadAnswerForm(ports: Ports, caller: Caller, input: { workshop: string; question: string; typed: AnswerFields | null }): Result<LoadedAnswerForm, Refusal> {
  return withStorage<LoadedAnswerForm, Refusal>(ports, () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const question = findQuestion(ports, input.workshop, input.question);
    if (question === null) return failed({ reason: 'not-found' });
    const answer = selectOptionalFloorAnswer(ports.db, question.id);
    const { content } = ports;
    const fields = input.typed ?? { asked: answer?.asked ?? question.body, body: answer?.body ?? '', provisions: answer?.citations ?? [], search: '' };
    const today = localDate(ports.clock.now());
    const search = searchProvisions(content, fields.search, { on: today, but: fields.provisions });
    return done({
      workshop: found.value.id,
      title: found.value.title,
      question: { id: question.id, number: question.number, body: question.body, votes: question.votes },
      fields,
      revision: answer?.revision ?? 0,
      published: answer === null || answer.publishedAt === null ? null : answer.id,
      answeredOn: answer === null ? null : formatDay(dayOf(answer.answeredOn)),
      stale: answer === null ? null : staleAnswerNote(content.register, { citations: answer.citations, answeredOn: dayOf(answer.answeredOn) }, dayOf(today)),
      ticked: provisionsById(content, fields.provisions),
      found: search.found,
      choices: search.provisions,
    });
  });
}

/** An answer that everybody will read cites provisions that the register holds and that are in force on its day. */
function faultsOf(ports: Ports, input: { asked: string; body: string; provisions: readonly string[]; publish: boolean }, today: string): Record<string, FieldFault> {
  const { asked, body, provisions, publish } = input;
  const known = ports.content.register.provisions;
  const fields: Record<string, FieldFault> = {};
  if (asked === '') fields['asked'] = { fault: 'missing' };
  else if ([...asked].length > QUESTION_MAX) fields['asked'] = { fault: 'too-long', max: QUESTION_MAX };
  if (body === '' && publish) fields['body'] = { fault: 'missing' };
  else if ([...body].length > ANSWER_MAX) fields['body'] = { fault: 'too-long', max: ANSWER_MAX };
  if (provisions.length > MOST_CITATIONS) fields['provisions'] = { fault: 'at-most', max: MOST_CITATIONS };
  else if (provisions.some((id) => !known.has(id)) || (publish && provisions.length === 0)) fields['provisions'] = { fault: 'choice' };
  else if (publish && provisions.some((id) => { const provision = known.get(id); return provision === undefined || wordingOn(provision, dayOf(today)) === undefined; })) fields['provisions'] = { fault: 'not-in-force' };
  return fields;
}

/** Saves an answer under today's date, as a draft or for everybody. It never carries who asked. */
export function saveAnswer(ports: Ports, caller: Caller, input: SaveAnswerInput): Result<{ id: string; published: boolean }, SaveAnswerRefusal> {
  return withStorage<{ id: string; published: boolean }, SaveAnswerRefusal>(ports, () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const question = findQuestion(ports, input.workshop, input.question);
    if (question === null) return failed({ reason: 'not-found' });
    const at = ports.clock.now();
    const today = localDate(at);
    const { publish, expectedRevision } = input;
    const asked = cleanText(input.asked);
    const body = input.body.normalize('NFC').replace(/\r\n?/g, '\n').trim();
    const citations = [...new Set(input.provisions)];
    const fields = faultsOf(ports, { asked, body, provisions: citations, publish }, today);
    if (Object.keys(fields).length > 0) return failed({ reason: 'invalid', fields });
    const personal = personalDataIn(`${asked}\n${body}`);
    if (publish && personal.length > 0 && !input.confirmed) return failed({ reason: 'personal-data', found: personal });
    const draft = { id: ports.tokens.id(at), question: question.id, asked, body, citations, answeredOn: today, author: caller.person, at };
    const audit = auditEntry(ports, at, { actor: caller.person, act: publish ? 'workshop.answer-published' : 'workshop.answer-saved', subject: input.workshop, details: { question: question.id, revision: expectedRevision + 1, citations } });
    const saved = saveFloorAnswer(ports.db, { ...draft, expectedRevision, publish }, audit);
    return 'conflict' in saved ? failed({ reason: 'answer-moved', revision: saved.conflict }) : done({ id: saved.id, published: publish });
  });
}
