import type { FloorAnswerRecord } from '#db/hall-records.ts';
import { listAnswersCiting, listPublishedAnswers, selectOptionalPublishedAnswer } from '#db/repositories/floor-questions.ts';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import { findWords } from '../domain/find-words.ts';
import { wordingOn } from '../domain/law/wording.ts';
import { staleAnswerNote } from '../domain/workshop/answer-currency.ts';
import { localDate } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Refusal } from './contracts.ts';
import type { AnswerList, CitingAnswer, LibraryAnswer, LibraryAnswerRow } from './floor-contracts.ts';
import type { Ports } from './ports.ts';
import { withStorage } from './storage.ts';

const PAGE = 20;
const GIST = 220;

function noteOf(ports: Ports, answer: Pick<FloorAnswerRecord, 'citations' | 'answeredOn'>) {
  return staleAnswerNote(ports.content.register, { citations: answer.citations, answeredOn: dayOf(answer.answeredOn) }, dayOf(localDate(ports.clock.now())));
}

function rowOf(ports: Ports, answer: FloorAnswerRecord): LibraryAnswerRow {
  const { id, asked, body } = answer;
  const letters = [...body.replace(/\s+/g, ' ')];
  const gist = letters.length <= GIST ? letters.join('') : `${letters.slice(0, GIST).join('').replace(/\s\S*$/, '')} …`;
  return { id, asked, gist, answeredOn: formatDay(dayOf(answer.answeredOn)), stale: noteOf(ports, answer) !== null };
}

/** Answers that everybody reads, the newest first: all, those that answer to some words, those that cite a provision. */
export function listAnswers(ports: Ports, input: { typed: string; provision: string; page: number }): Result<AnswerList, Refusal> {
  return withStorage<AnswerList, Refusal>(ports, () => {
    const typed = input.typed.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 200);
    const provision = ports.content.register.provisions.get(input.provision);
    const cited = listPublishedAnswers(ports.db).filter(({ citations }) => provision === undefined || citations.includes(provision.id));
    const articleOf = (id: string): string => ports.content.register.provisions.get(id)?.article ?? '';
    const found = findWords(typed, cited, ({ asked, body, citations }) => `${asked} ${body} ${citations.map(articleOf).join(' ')}`);
    const pages = Math.max(1, Math.ceil(found.length / PAGE));
    const page = Math.min(Math.max(1, input.page), pages);
    return done({
      typed,
      total: found.length,
      rows: found.slice((page - 1) * PAGE, page * PAGE).map((answer) => rowOf(ports, answer)),
      page,
      pages,
      provision: provision === undefined ? null : { id: provision.id, article: provision.article },
    });
  });
}

/** One answer with the wording of what it cites, as it was on its day. */
export function loadAnswer(ports: Ports, id: string): Result<LibraryAnswer, Refusal> {
  return withStorage<LibraryAnswer, Refusal>(ports, () => {
    const answer = selectOptionalPublishedAnswer(ports.db, id);
    if (answer === null) return failed({ reason: 'not-found' });
    const citations = answer.citations.flatMap((cited) => {
      const provision = ports.content.register.provisions.get(cited);
      if (provision === undefined) return [];
      const wording = wordingOn(provision, dayOf(answer.answeredOn));
      return [{ id: cited, article: provision.article, summary: wording?.summary ?? null }];
    });
    return done({ ...rowOf(ports, answer), body: answer.body, citations, on: answer.answeredOn, note: noteOf(ports, answer) });
  });
}

/** Answers that cite a provision, for its own page; none where the file cannot be read, because the law can be read all the same. */
export function answersTo(ports: Ports, provision: string): CitingAnswer[] {
  const found = withStorage<ReturnType<typeof listAnswersCiting>, Refusal>(ports, () => done(listAnswersCiting(ports.db, provision)));
  return found.ok ? found.value.map(({ id, asked, answeredOn }) => ({ id, asked, answeredOn: formatDay(dayOf(answeredOn)), stale: noteOf(ports, { citations: [provision], answeredOn }) !== null })) : [];
}
