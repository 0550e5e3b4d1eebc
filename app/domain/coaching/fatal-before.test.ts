import { expect, test } from 'vitest';
import { complaintProcedure } from '#simulations/procedures/index.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';
import { createLawView } from '#simulations/law/view.ts';
import { playLog, register } from '#tests/support/played-logs.ts';
import type { CoachingInput } from './coaching-input.ts';
import { fatalBefore } from './fatal-before.ts';

const law = createLawView(register);

function playedLog(id: string, name: string): CoachingInput {
  const { scenario, procedure, events } = playLog(id, name);
  return { scenario, procedure, law, events };
}

/** The acts of a log before which a guided case would stop, with the finding. */
function stops({ events, ...rest }: CoachingInput): string[] {
  return events.flatMap((event, index) => {
    if (event.src !== 'trainee') return [];
    const finding = fatalBefore({ ...rest, events: events.slice(0, index) }, { do: event.type, data: event.data });
    return finding === null ? [] : [`${event.type}: ${finding.subject}`];
  });
}

test.each([
  ['so-do-cho-dinh-chinh', 'thu-ly-sai-tham-quyen', ['complaint.accepted: commune-is-competent']],
  ['so-do-cho-dinh-chinh', 'tu-choi-nhan-don', ['petition.receiptRefused: receipt-may-be-refused']],
  ['bao-lut-qua-han', 'tra-loi-bang-cong-van', ['reply.written: may-answer-by-letter']],
  ['bao-lut-qua-han', 'tu-choi-vi-qua-han', ['complaint.acceptanceRefused: refusal-is-grounded']],
  ['dat-vuon-bai-sa', 'dinh-chi-ca-vu', ['settlement.terminated: termination-is-grounded']],
])('%s, %s: the case stops before the fatal act and before no other', (id, name, wanted) => {
  expect(stops(playedLog(id, name))).toEqual(wanted);
});

test('a secret is not spoilt: before telling the denounced the case does not stop', () => {
  expect(stops(playedLog('dat-vuon-bai-sa', 'lo-ten'))).toEqual([]);
});

test('were the rule no secret, the case would stop there', () => {
  const open: Procedure = { ...complaintProcedure, prohibitions: complaintProcedure.prohibitions.map((rule) => ({ ...rule, reveal: 'live' })) };
  expect(stops({ ...playedLog('dat-vuon-bai-sa', 'lo-ten'), procedure: open })).toEqual(['paper.sent: disclose-identity']);
});

test.each(['dat-vuon-bai-sa', 'gian-bep-dong-vong', 'quay-cho-go-may', 'so-do-cho-dinh-chinh', 'bao-lut-qua-han'])('%s: no act of the lawful log is stopped', (id) => {
  expect(stops(playedLog(id, 'lawful'))).toEqual([]);
});

test('a slip that is serious but not fatal is let through', () => {
  expect(stops(playedLog('so-do-cho-dinh-chinh', 'giu-can-cuoc'))).toEqual([]);
});

test('what the desk would not take, and mere waiting, stop nothing', () => {
  const { events, ...rest } = playedLog('so-do-cho-dinh-chinh', 'lawful');
  const input = { ...rest, events: events.slice(0, 3) };
  expect(fatalBefore(input, { do: 'complaint.accepted', data: {} })).toBeNull();
  expect(fatalBefore(input, { do: 'no.such.act', data: {} })).toBeNull();
  expect(fatalBefore(input, { wait: 'next-event' })).toBeNull();
});
