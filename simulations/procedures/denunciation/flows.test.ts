import { expect, test } from 'vitest';
import { circumstancesOf } from '#tests/support/complaint-case.ts';
import { denunciationCase } from '#tests/support/denunciation-case.ts';
import type { DenunciationChange } from '#tests/support/denunciation-case.ts';
import { ACT_DATA } from '../../desk/act-data.ts';
import { procedures } from '../index.ts';
import type { CaseEvent, Json } from '../case-event.ts';
import { dayOf } from '../../law/day.ts';
import { flowProhibition } from './flows.ts';

const NOW = '2026-08-03';

const act = (type: string, data: Record<string, Json>, choice?: string): CaseEvent => ({ seq: 1, type, day: dayOf(NOW), src: 'trainee', actor: 'chair', data, ...(choice === undefined ? {} : { choice }) });

function discloses(change: DenunciationChange, done: CaseEvent, history: CaseEvent[] = []) {
  return flowProhibition.matches(done, circumstancesOf(denunciationCase(NOW, change).facts, NOW, history));
}

test('secrecy holds in every procedure that a case can be judged by', () => {
  // A chair's month is about no petition: nobody in it can be exposed.
  for (const { id, prohibitions } of procedures.filter((procedure) => procedure.id !== 'head')) expect(prohibitions.filter((one) => one.id === 'disclose-identity'), id).toHaveLength(1);
});

test.each([
  ['the denouncer', 'dan', false],
  ['whoever handles the petition', 'xu-ly', false],
  ['the chair, who settles it', 'chu-tich', false],
  ['the denounced', 'can-bo', true],
  ['a colleague', 'em-vo', true],
  ['the village head', 'thon', true],
  ['the police, without any sign of a crime', 'police', true],
  ['everybody in the chat group', 'chat-group', true],
] as const)('the petition shown to %s: ltc-2018/d8/k3, d56/k1', (_who, to, expected) => {
  expect(discloses({}, act('denunciation.shown', { to, carries: 'original' }))).toBe(expected);
});

test.each([
  ['original', true],
  ['copy', true],
  ['names', true],
  ['extract', false],
  ['summary', false],
  ['nothing', false],
] as const)('what carries “%s” tells the denounced who wrote it: %s', (carries, expected) => {
  expect(discloses({}, act('denunciation.denouncedNotified', { recipients: ['can-bo'], carries }))).toBe(expected);
});

test('an extract tells where only one person can know what stands in it; of a nameless petition only the writing tells', () => {
  const telling: DenunciationChange = { denunciation: { tellingDetails: true } };
  const nameless: DenunciationChange = { petition: { sender: 'anonymous', signed: false } };
  const shown = (carries: string) => act('denunciation.shown', { to: 'can-bo', carries });
  expect(discloses(telling, shown('extract'))).toBe(true);
  expect(discloses(telling, shown('summary'))).toBe(false);
  expect([discloses(nameless, shown('original')), discloses(nameless, shown('names'))]).toEqual([true, false]);
});

test('the police may have it where there are signs of a crime; nobody is told too much of one who went public himself', () => {
  const shown = act('denunciation.shown', { to: 'police', carries: 'original' });
  expect(discloses({ denunciation: { crime: true } }, shown)).toBe(false);
  expect(discloses({ denunciation: { waived: true } }, act('denunciation.shown', { to: 'can-bo', carries: 'original' }))).toBe(false);
});

test('in the complaint’s branch invitation, dialogue, decision and their papers give the denouncer away', () => {
  const decided = act('complaint.settled', { contents: ['nd'] });
  expect(discloses({}, act('dialogue.invited', { recipients: ['dan', 'can-bo'] }))).toBe(true);
  expect(discloses({}, act('dialogue.held', { present: ['dan', 'can-bo'] }))).toBe(true);
  expect(discloses({}, act('dialogue.held', { present: ['dan'] }))).toBe(false);
  expect(discloses({}, act('paper.sent', { kind: 'settlementDecision', recipients: ['can-bo'] }, 'settlementDecision'), [decided])).toBe(true);
  expect(discloses({}, act('paper.sent', { kind: 'settlementDecision', recipients: ['dan'] }, 'settlementDecision'), [decided])).toBe(false);
});

test('a paper is as telling as what was put into it when it was made', () => {
  const sent = act('paper.sent', { kind: 'denunciationConclusion', recipients: ['can-bo'] }, 'denunciationConclusion');
  expect(discloses({}, sent, [act('conclusion.made', { contents: ['nd'], carries: 'names' })])).toBe(true);
  expect(discloses({}, sent, [act('conclusion.made', { contents: ['nd'], carries: 'nothing' })])).toBe(false);
});

test('those who verify may meet the denouncer, and are given no petition', () => {
  const assigned = act('denunciation.verificationAssigned', { members: ['em-vo'], carries: 'extract' });
  expect(discloses({}, act('denunciation.shown', { to: 'em-vo', carries: 'names' }), [assigned])).toBe(false);
  expect(discloses({}, act('denunciation.shown', { to: 'em-vo', carries: 'copy' }), [assigned])).toBe(true);
});

/** Fields by which an act reaches people, and those by which it says what it brings them. */
const REACHING = ['recipients', 'present', 'with', 'from', 'members', 'place', 'delivery', 'carriage', 'access'];
/** Acts that reach people with what a label in exposures.ts says, or with nothing of the petition at all. */
const LABELLED = ['paper.sent', 'dialogue.invited', 'dialogue.held', 'petition.transferred', 'denunciation.heard', 'denunciation.confronted', 'denunciation.denouncerNotified', 'conclusion.denouncerTold'];
const SPEAKS_OF_NO_DENOUNCER = ['denunciation.extended', 'file.archived', 'denunciation.superiorAnswered'];

test('every act of a denunciation that reaches somebody says what it brings, or has a label', () => {
  const silent = Object.entries(ACT_DATA)
    .filter(([type]) => /^(denunciation|conclusion|protection|crime)\.|^(paper|dialogue|session|documents|petition\.transferred|file)/.test(type))
    .filter(([, schema]) => REACHING.some((field) => field in schema.shape) && !('carries' in schema.shape))
    .map(([type]) => type);
  expect(silent.filter((type) => !LABELLED.includes(type) && !SPEAKS_OF_NO_DENOUNCER.includes(type))).toEqual([]);
});
