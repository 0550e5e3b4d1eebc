import { selectOptionalClassByCode } from '#db/repositories/classes.ts';
import { selectPerson } from '#db/repositories/people.ts';
import type { ClassRecord } from '#db/records.ts';
import { takeSeat } from '#db/transactions/classes.ts';
import { countTry } from '#db/transactions/signing-in.ts';
import { cleanText, nameKey, parsePersonName } from '../domain/person-name.ts';
import type { SeatClaim } from '../domain/seat.ts';
import { decideSeat } from '../domain/seat.ts';
import { FORGET_AFTER_SECONDS, nextTry, secondsLeft } from '../domain/throttle.ts';
import { plusSeconds } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { hashToken } from '../platform/token.ts';
import type { FieldFault, JoinClassInput, JoinClassRefusal, JoinedClass } from './contracts.ts';
import type { Ports } from './ports.ts';
import { ACCOUNT_SESSION_SECONDS, draftSession, openedSession, SHARED_SESSION_SECONDS } from './session-opening.ts';
import { auditEntry, withStorage } from './storage.ts';

const COMMUNE_MAX = 80;
const SEAT_DIGITS = 4;

interface CheckedInput {
  code: string;
  name: string;
  commune: string | null;
}

function checkInput(input: JoinClassInput): Result<CheckedInput, { reason: 'invalid'; fields: Record<string, FieldFault> }> {
  const fields: Record<string, FieldFault> = {};
  const code = input.code.normalize('NFKC').replace(/[\s.-]/g, '');
  if (!/^\d{6}$/.test(code)) fields['code'] = code === '' ? { fault: 'missing' } : { fault: 'class-code' };
  const name = parsePersonName(input.name);
  if (!name.ok) fields['name'] = { fault: 'name', name: name.fault };
  const commune = cleanText(input.commune ?? '');
  if ([...commune].length > COMMUNE_MAX) fields['commune'] = { fault: 'too-long', max: COMMUNE_MAX };
  if (!name.ok || Object.keys(fields).length > 0) return failed({ reason: 'invalid', fields });
  return done({ code, name: name.name, commune: commune === '' ? null : commune });
}

function openClass(ports: Ports, code: string, now: string): Result<ClassRecord, JoinClassRefusal> {
  const found = selectOptionalClassByCode(ports.db, code);
  if (!found) return failed({ reason: 'class-unknown' });
  if (now < found.opensAt) return failed({ reason: 'class-not-open', opensAt: found.opensAt });
  return now >= found.closesAt ? failed({ reason: 'class-closed' }) : done(found);
}

/**
 * A seat in a class for a code and a name, without a password. The same name on the same device gets its seat back; on
 * another device the four digits of the seat bring it back, and guesses at them are throttled.
 */
export function joinClassWithCode(ports: Ports, input: JoinClassInput): Result<JoinedClass, JoinClassRefusal> {
  return withStorage<JoinedClass, JoinClassRefusal>(ports, () => {
    const checked = checkInput(input);
    if (!checked.ok) return checked;
    const now = ports.clock.now();
    const course = openClass(ports, checked.value.code, now);
    if (!course.ok) return course;

    const { name, commune } = checked.value;
    const key = nameKey(name);
    const seatCode = (input.seatCode ?? '').replace(/\s/g, '');
    const account = `seat:${course.value.id}:${key}`;
    if (seatCode !== '') {
      const blockedUntil = countTry(ports.db, account, (state) => nextTry(state, now), plusSeconds(now, -FORGET_AFTER_SECONDS));
      if (blockedUntil !== null) return failed({ reason: 'throttled', seconds: secondsLeft(blockedUntil, now) });
    }

    const deviceToken = input.deviceToken ?? ports.tokens.token();
    const claim: SeatClaim = {
      deviceHash: input.deviceToken === undefined ? null : hashToken(input.deviceToken),
      seatCode: seatCode === '' ? null : seatCode,
      asNewPerson: input.asNewPerson ?? false,
    };
    const seconds = input.shared === true ? SHARED_SESSION_SECONDS : ACCOUNT_SESSION_SECONDS;
    const draft = draftSession(ports, now, { seconds, device: input.device, replaces: input.replaces });
    const seated = takeSeat(
      ports.db,
      {
        class: course.value.id,
        nameKey: key,
        deviceHash: hashToken(deviceToken),
        decide: (seats) => decideSeat(seats, claim),
        person: {
          id: ports.tokens.id(now),
          displayName: name,
          nameKey: key,
          phone: null,
          role: 'trainee',
          passwordHash: null,
          unit: commune === null ? null : { id: ports.tokens.id(now), name: commune, nameKey: nameKey(commune) },
          at: now,
        },
        seatCode: ports.tokens.digits(SEAT_DIGITS),
        session: draft.row,
        account,
      },
      (person, back) => auditEntry(ports, now, { actor: person, act: 'class.joined', subject: course.value.id, details: { back, session: draft.row.id } }),
    );
    if ('refuse' in seated) return failed({ reason: seated.refuse });
    const person = selectPerson(ports.db, seated.person);
    return done({
      ...openedSession(draft, person),
      deviceToken,
      seatCode: seated.seatCode,
      class: { id: course.value.id, title: course.value.title },
      back: seated.back,
    });
  });
}
