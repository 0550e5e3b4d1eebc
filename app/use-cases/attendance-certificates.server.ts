import { listAttendanceCertificates, selectOptionalAttendanceCertificate } from '#db/repositories/rosters.ts';
import type { AttendanceCertificateRecord } from '#db/repositories/rosters.ts';
import { insertAttendanceCertificates } from '#db/transactions/rosters.ts';
import { codeFromBytes, printedCode, readCode } from '../domain/learning/certificate-code.ts';
import { compareNames } from '../domain/person-name.ts';
import { statusOf } from '../domain/workshop/run.ts';
import type { Run } from '../domain/workshop/run.ts';
import { localDate } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { attendanceIn, attendees } from './attendance.server.ts';
import type { Caller, Refusal } from './contracts.ts';
import type { Ports } from './ports.ts';
import type { AttendancePaper, CertificatesRefusal } from './roster-contracts.ts';
import { auditEntry, withStorage } from './storage.ts';
import { findOwnWorkshop, runOf } from './workshop-access.ts';

const CODE_BYTES = 10;

/** Minutes of the programme as it was held: breaks and what was left out do not count. */
function heldMinutes({ sheet, snapshot }: Run): number {
  const { skipped } = snapshot.context;
  const held = sheet.items.filter(({ id, kind }) => kind !== 'break' && !skipped.includes(id));
  return Math.max(1, held.reduce((sum, { minutes }) => sum + minutes, 0));
}

/** Gives a paper to everybody with a name who is here and has none yet; pressed again, it is the same papers. @returns how many are new */
export function issueAttendanceCertificates(ports: Ports, caller: Caller, input: { workshop: string }): Result<{ given: number }, CertificatesRefusal> {
  return withStorage<{ given: number }, CertificatesRefusal>(ports, () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const run = runOf(ports, found.value);
    if (statusOf(run) === 'planned') return failed({ reason: 'not-begun' });
    const people = attendees(attendanceIn(ports, input.workshop));
    if (people.length === 0) return failed({ reason: 'nobody-here' });
    const { id: workshop, title, place, opensOn, closesOn } = found.value;
    const at = ports.clock.now();
    const minutes = heldMinutes(run);
    const papers = people.map((person) => ({ id: ports.tokens.id(at), code: codeFromBytes(ports.tokens.bytes(CODE_BYTES)), workshop, title, place, heldFrom: opensOn, heldTo: closesOn, minutes, issuedAt: at, ...person }));
    const given = insertAttendanceCertificates(ports.db, workshop, papers, (count) => auditEntry(ports, at, { actor: caller.person, act: 'workshop.certificates-issued', subject: workshop, details: { given: count } }));
    return done({ given });
  });
}

function paperOf({ code, name, workplace, title, place, heldFrom, heldTo, minutes, issuedAt, withdrawnAt }: AttendanceCertificateRecord): AttendancePaper {
  return { code: printedCode(code), name, workplace, title, place, heldFrom, heldTo, minutes, issuedAt, withdrawnOn: withdrawnAt === null ? null : localDate(withdrawnAt) };
}

/** Every paper of a workshop, by name: one print run. */
export function loadAttendanceCertificates(ports: Ports, caller: Caller, input: { workshop: string }): Result<{ id: string; title: string; papers: AttendancePaper[] }, Refusal> {
  return withStorage<{ id: string; title: string; papers: AttendancePaper[] }, Refusal>(ports, () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const papers = listAttendanceCertificates(ports.db, input.workshop).map(paperOf).sort((a, b) => compareNames(a.name, b.name));
    return done({ id: found.value.id, title: found.value.title, papers });
  });
}

/** The paper with a code, for whoever holds it. Null when there is none. */
export function findAttendanceCertificate(ports: Ports, typed: string): Result<AttendancePaper | null, Refusal> {
  return withStorage<AttendancePaper | null, Refusal>(ports, () => {
    const code = readCode(typed);
    const found = code === null ? null : selectOptionalAttendanceCertificate(ports.db, code);
    return done(found === null ? null : paperOf(found));
  });
}
