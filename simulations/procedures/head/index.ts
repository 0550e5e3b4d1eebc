import type { ProcedurePart } from '../part.ts';
import { madeBy } from '../rules/makers.ts';
import { headActs } from './acts.ts';
import { dayDuties } from './duties/days.ts';
import { registerDuties } from './duties/register.ts';
import { reportDuties } from './duties/report.ts';
import { headMakers } from './lawful-data.ts';
import { MONTH_OPEN, monthStates, reportStates } from './machine.ts';
import { headProhibitions } from './prohibitions.ts';
import { headIntendedTexts, headMapNames, headStageTexts } from './texts/map.vi.ts';

/** The month at the chair's desk: reception days, the register, the superior, decisions in force. */
export const headPart: ProcedurePart = {
  id: 'head',
  classes: [],
  states: monthStates,
  guards: {},
  acts: headActs,
  duties: [...dayDuties, ...registerDuties],
  prohibitions: headProhibitions,
  stages: [{ id: 'month', label: headStageTexts.month, states: [MONTH_OPEN] }],
  worldLabels: [],
  asksGround: [],
  mapNames: headMapNames,
  intended: { overlaps: [], oneSided: [{ rule: 'head-assigned-uninvolved', never: false, why: headIntendedTexts.uninvolved }], neverAlone: [] },
  lawfulData: (label, circumstances, key) => madeBy(headMakers, label, circumstances, key),
};

/** The report with which the month ends. */
export const headReportPart: ProcedurePart = {
  id: 'head-report',
  classes: [],
  states: reportStates,
  guards: {},
  acts: {},
  duties: reportDuties,
  prohibitions: [],
  stages: [{ id: 'report', label: headStageTexts.report, states: Object.keys(reportStates) }],
  worldLabels: [],
  asksGround: [],
  mapNames: { states: {}, conditions: {}, world: {} },
  intended: { overlaps: [], oneSided: [], neverAlone: [] },
  lawfulData: () => null,
};
