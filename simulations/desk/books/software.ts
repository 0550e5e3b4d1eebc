import { dayOf, formatDay } from '../../law/day.ts';
import type { Day } from '../../law/types.ts';
import type { CaseEvent } from '../../procedures/case-event.ts';
import { capitalised, fill, recordOf, textOf } from '../data-reading.ts';
import { ACT_TEXTS } from '../acts/texts.vi.ts';
import { sceneOf } from '../world-state.ts';
import type { Scene } from '../world-state.ts';
import { actsOf, caseLogOf, classesGiven, classWords, contentWords, foundAbout, HANDLING, senderWords, toldOf } from './case-log.ts';
import type { CaseLog } from './case-log.ts';
import { BOOK_WORDS, COUNT_NAMES, RECORD_NAMES, STATUS_NAMES } from './books.vi.ts';
import type { Dated, Line, SoftwareRecord } from './types.ts';

const STATUSES: readonly (readonly [keyof typeof STATUS_NAMES, readonly string[]])[] = [
  ['received', ['reception.received', 'online.held', 'crowd.received', 'statement.recorded', 'receipt.issued']],
  ['registered', ['petition.registered']],
  ['linked', ['petition.linked']],
  ['classified', ['petition.classified']],
  ['guided', HANDLING.guided],
  ['transferred', HANDLING.passed],
  ['returned', HANDLING.returned],
  ['filed', HANDLING.filed],
  ['accepted', HANDLING.accepted],
  ['refused', HANDLING.refused],
  ['assigned', HANDLING.assigned],
  ['answered', HANDLING.answered],
  ['ended', HANDLING.ended],
  ['archived', ['file.archived']],
];

/** Earlier petitions of the same person, and other addressees of this one. */
const ALIKE: readonly RegExp[] = [/^petition\.(earlier|alsoSentTo)/];

function statusesOf(log: CaseLog): { name: string; on: Day; what: string; seq: number }[] {
  // Several acts make one receipt; every other status is told each time it is reached.
  const reached = STATUSES.flatMap(([id, types]) => actsOf(log, types).slice(0, id === 'received' ? 1 : undefined).map((event) => ({ name: STATUS_NAMES[id], on: event.day, what: toldOf(log, event), seq: event.seq })));
  return reached.sort((a, b) => a.seq - b.seq);
}

const datedActs = (log: CaseLog, types: readonly string[]): Dated[] => actsOf(log, types).map((event) => ({ on: event.day, what: toldOf(log, event) }));

function countsOf(log: CaseLog): Line[] {
  const { made } = log.scene.world;
  const classified = actsOf(log, ['petition.classified']).at(-1);
  const counts: Record<keyof typeof COUNT_NAMES, number> = {
    registered: actsOf(log, ['petition.registered']).length,
    contents: classified === undefined ? 0 : Object.keys(recordOf(classified.data, 'classes')).length,
    accepted: actsOf(log, HANDLING.accepted).length,
    guided: actsOf(log, HANDLING.guided).length,
    transferred: actsOf(log, HANDLING.passed).length,
    answered: actsOf(log, HANDLING.answered).length,
    made: made.length,
    sent: made.filter(({ sent }) => sent.length > 0).length,
  };
  return (Object.keys(COUNT_NAMES) as (keyof typeof COUNT_NAMES)[]).map((id) => ({ label: COUNT_NAMES[id], value: String(counts[id]) }));
}

/** The record itself. Whoever opens it sees who sent the petition, except where a denunciation is in it (Luật Tố cáo, Điều 56). */
function recordOfCase(log: CaseLog): Line[] {
  const registered = actsOf(log, ['petition.registered']).at(-1);
  const secret = classesGiven(log).includes('denunciation');
  const lines: [keyof typeof RECORD_NAMES, string][] = [
    ['sender', secret ? BOOK_WORDS.secret : senderWords(log)],
    ['received', registered === undefined ? '' : formatDay(dayOf(textOf(registered.data, 'receivedOn')))],
    ['contents', contentWords(log)],
    ['classes', classWords(log)],
    ['status', statusesOf(log).at(-1)?.name ?? ''],
  ];
  return lines.map(([id, value]) => ({ label: RECORD_NAMES[id], value }));
}

function lookUpsOf({ scenario, world }: Scene): SoftwareRecord['lookUps'] {
  const consulted = new Set(world.log.filter(({ type }) => type === 'source.consulted').map(({ data }) => textOf(data, 'source')));
  return scenario.sources.map(({ id, name }) => ({ act: `source.consulted:${id}`, label: capitalised(fill(ACT_TEXTS['source.consulted'].label, { source: name })), done: consulted.has(id) }));
}

/** The petition in the software: as it stood when it was last entered there. */
export function softwareRecord(scene: Scene): SoftwareRecord {
  const { log } = scene.world;
  const last: CaseEvent | undefined = log.findLast(({ src, type }) => src === 'trainee' && type === 'database.updated');
  const entered = caseLogOf(sceneOf(scene.setting, last === undefined ? [] : log.slice(0, last.seq)));
  return {
    enteredOn: last?.day ?? null,
    notEntered: log.filter(({ src, type, seq }) => src === 'trainee' && seq > (last?.seq ?? 0) && !READING.has(type)).length,
    record: last === undefined ? [] : recordOfCase(entered),
    statuses: statusesOf(entered).map(({ name, on, what }) => ({ name, on, what })),
    lookUps: lookUpsOf(scene),
    earlier: foundAbout(caseLogOf(scene), ALIKE),
    assignments: datedActs(entered, HANDLING.assigned),
    transfers: datedActs(entered, [...HANDLING.passed, ...HANDLING.returned, ...HANDLING.reported]),
    counts: countsOf(entered),
  };
}

/** Acts that find something out or note something for oneself: nobody enters them anywhere. */
const READING: ReadonlySet<string> = new Set(['person.asked', 'paper.read', 'source.consulted', 'provision.consulted', 'deadline.noted', 'hint.opened', 'database.updated']);
