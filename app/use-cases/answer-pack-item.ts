import { isKnownRegisterVersion } from '#db/repositories/content.ts';
import { listEvidencesSince, selectOptionalEvidence, selectOptionalLearner } from '#db/repositories/refreshers.ts';
import { insertQuestionAnswer } from '#db/transactions/questions.ts';
import { hashText } from '#simulations/grading/depends.ts';
import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import { drawQuestion } from '#simulations/questions/draw.ts';
import { isAnswerable, judgeAnswer } from '#simulations/questions/judge.ts';
import type { DeviceEvent, EventAnswer } from '../domain/offline/device-event.ts';
import { itemSeed } from '../domain/offline/pack-seed.ts';
import { localDate } from '../platform/clock.ts';
import { registerOf } from './attempt-access.ts';
import type { Caller } from './contracts.ts';
import { NotStored } from './not-stored.ts';
import type { Ports } from './ports.ts';
import { answerItem } from './refresher.server.ts';
import { auditEntry } from './storage.ts';

type ItemAnswered = Extract<DeviceEvent, { kind: 'item.answered' }>;
type Answer = Omit<EventAnswer, 'id'>;

const BANK = 'bank:';

/**
 * Judges an answer given on a device by the law of its pack, and remembers it. The same draw of the same day counts once, on however
 * many devices and pages it was answered; the first to arrive is what counts.
 */
export function answerPackItem(ports: Ports, caller: Caller, event: ItemAnswered): Answer {
  const { key, seed, pack, register: version } = event;
  if (seed !== itemSeed(caller.person, pack, key) || pack > localDate(ports.clock.now())) return { state: 'refused', reason: 'not-of-pack' };
  // Whoever deletes the own learning data does not get it back from a telephone that had no network then.
  if (ports.clock.now() <= (selectOptionalLearner(ports.db, caller.person)?.forgottenAt ?? '')) return { state: 'refused', reason: 'forgotten' };
  if (!isKnownRegisterVersion(ports.db, version)) return { state: 'refused', reason: 'unknown-version' };
  const answer = event.rule === null ? answerOfBank(ports, caller, event) : answerOfRule(ports, caller, { ...event, rule: event.rule });
  return answer.state === 'taken' && version !== ports.content.register.version ? { ...answer, older: true } : answer;
}

/** An item that somebody's memory asked for. */
function answerOfRule(ports: Ports, caller: Caller, { rule, key, seed, answer, ground, pack, register, outcome }: ItemAnswered & { rule: string }): Answer {
  const day = dayOf(pack);
  const isCounted = listEvidencesSince(ports.db, caller.person, day).some((evidence) => evidence.kind === 'item' && evidence.rule === rule && evidence.day === day);
  if (isCounted) return { state: 'taken', again: true };
  const id = `may${hashText(`${pack} ${rule}`)}`;
  const atLaw = { ...ports, content: { ...ports.content, register: registerOf(ports, register) } };
  const result = answerItem(atLaw, caller, { id, rule, key, seed, decision: answer, ground, hinted: false });
  if (!result.ok && result.error.reason === 'storage') throw new NotStored(result.error);
  if (!result.ok) return { state: 'refused', reason: result.error.reason === 'invalid' ? 'not-answerable' : 'unknown-question' };
  const stored = selectOptionalEvidence(ports.db, caller.person, `item:${id}`);
  const item: unknown = JSON.parse(stored?.item ?? 'null');
  const differs = typeof item !== 'object' || item === null || Reflect.get(item, 'outcome') !== outcome;
  return { state: 'taken', ...(differs ? { differs } : {}) };
}

/** A question of the bank that came along because nothing was due. */
function answerOfBank(ports: Ports, caller: Caller, { key, seed, answer, pack, register: version, outcome }: ItemAnswered): Answer {
  const { bank } = ports.content;
  const question = key.startsWith(BANK) ? bank.questions.get(key.slice(BANK.length)) : undefined;
  if (question === undefined) return { state: 'refused', reason: 'unknown-question' };
  const drawn = drawQuestion(question, createLawView(registerOf(ports, version)), seed);
  if (!isAnswerable(drawn, answer)) return { state: 'refused', reason: 'not-answerable' };
  const judged = judgeAnswer(drawn, answer, bank.misconceptions);
  const at = ports.clock.now();
  const row = ports.tokens.id(at);
  const isNew = insertQuestionAnswer(
    ports.db,
    { id: row, person: caller.person, key: `${pack} ${question.id} ${seed}`, question: question.id, seed, registerVersion: version, given: answer, outcome: judged.outcome, misconceptions: judged.misconceptions, at },
    auditEntry(ports, at, { actor: caller.person, act: 'question.answered', subject: row, details: { question: question.id, outcome: judged.outcome, pack } }),
  );
  return { state: 'taken', ...(isNew ? {} : { again: true }), ...(judged.outcome === outcome ? {} : { differs: true }) };
}
