import { scenarioSchema } from '#simulations/scenario/schema.ts';
import type { Scenario, ScenarioSource } from '#simulations/scenario/schema.ts';
import { caseOf } from './complaint-case.ts';
import type { CaseChange } from './complaint-case.ts';

/** A plain piece of feedback about something of the commune's, to be bent into every case a test needs. */

type Task = NonNullable<NonNullable<ScenarioSource['facts']['proposal']>['tasks']>[number];

export interface ProposalChange extends Pick<CaseChange, 'petition' | 'moreContents'> {
  tasks?: Task[];
}

export function proposalCaseOf(received: string, { petition, moreContents = [], tasks = [] }: ProposalChange = {}): Scenario {
  const { facts, ...rest } = caseOf(received, { petition: { title: 'Đơn phản ánh', documents: [], ...petition } });
  const { matters: _none, ...others } = facts;
  const contents = [{ id: 'nd', gist: 'Bãi rác đầu thôn', demand: 'reflect', ownInterest: false }, ...moreContents];
  return scenarioSchema.parse({ ...rest, facts: { ...others, petition: { ...facts.petition, contents }, proposal: { tasks } } });
}
