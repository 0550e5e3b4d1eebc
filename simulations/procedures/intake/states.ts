import { PETITION_CLASSES } from '../../scenario/facts.ts';
import { classRules } from '../class-rules.ts';
import type { NormState } from '../part.ts';
import { arcsOf } from '../rules/arcs.ts';
import { intakeActs } from './acts.ts';
import { CLASS_GUARDS, intakeGuards } from './guards.ts';

const { to, lawfully } = arcsOf(intakeActs, intakeGuards);

/** Ways in which a petition must not leave the desk, whatever its class. */
export const dismissed = {
  ...lawfully('handedBack', 'petition.returned#complainant', ['may-be-handed-back']),
  ...lawfully('filed', 'petition.filed', ['may-be-filed']),
};

/** The first state of every case. */
export const AT_DESK = 'atDesk';

/** From the desk to the class that opens a branch, and the ends that the branches share. */
export const intakeStates: Readonly<Record<string, NormState>> = {
  [AT_DESK]: {
    on: {
      ...to('registered', 'petition.registered'),
      ...lawfully('turnedAway', 'petition.receiptRefused', ['receipt-may-be-refused']),
      ...lawfully('handedBack', 'petition.returned#complainant', ['may-be-handed-back']),
    },
  },
  registered: {
    on: {
      ...Object.assign({}, ...PETITION_CLASSES.map((petitionClass) => lawfully(classRules[petitionClass].entry, `petition.classified#${petitionClass}`, [CLASS_GUARDS[petitionClass]]))),
      ...lawfully('handedBack', 'petition.returned#complainant', ['may-be-handed-back']),
      ...lawfully('filed', 'petition.filed', ['may-be-filed', 'classified-first']),
    },
  },
  guided: { type: 'final' },
  transferred: { type: 'final' },
  filed: { type: 'final' },
  handedBack: { type: 'final' },
  turnedAway: { type: 'final' },
};
