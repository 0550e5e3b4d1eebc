import { scenarioSchema } from '#simulations/scenario/schema.ts';
import type { Scenario, ScenarioSource } from '#simulations/scenario/schema.ts';
import { caseOf, daysFrom } from './complaint-case.ts';

/** A plain month of a chair with a quarterly report, to be bent into every case a test needs. */

type Head = NonNullable<ScenarioSource['facts']['head']>;

export interface HeadChange {
  head?: Partial<Head>;
  happenings?: ScenarioSource['happenings'];
}

/** Opens on a day; the report is that of the quarter which ends in the month given, `YYYY-MM`. */
export function headCaseOf(opens: string, ends: string, { head, happenings = [] }: HeadChange = {}): Scenario {
  const { facts, ...rest } = caseOf(opens);
  const petition = {
    title: 'Chương trình công tác',
    receivedOn: opens,
    channel: 'post',
    signed: true,
    contents: [{ id: 'cong-tac', gist: 'Công việc của Chủ tịch trong kỳ', demand: 'service', ownInterest: false }],
  };
  const source = { ...rest, closesOn: daysFrom(opens, 120), facts: { petition, complainant: facts.complainant, head: { report: { kind: 'quarter', ends }, ...head } }, happenings };
  return scenarioSchema.parse(source);
}
