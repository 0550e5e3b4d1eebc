import type { NormState } from '../part.ts';
import { arcsOf } from '../rules/arcs.ts';
import { headActs } from './acts.ts';

const { to } = arcsOf(headActs, {});

/** The first state of a chair's month. */
export const MONTH_OPEN = 'monthOpen';

/** While the month runs. */
export const monthStates: Readonly<Record<string, NormState>> = { [MONTH_OPEN]: { on: to('figuresClosed', 'head.figuresClosed') } };

/** From closed figures to the report: whatever is reported of a period that is not closed is no figure of it. */
export const reportStates: Readonly<Record<string, NormState>> = {
  figuresClosed: { on: to('reported', 'head.reported') },
  reported: { type: 'final' },
};
