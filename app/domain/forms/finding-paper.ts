import { ACT_DATA } from '#simulations/desk/act-data.ts';
import { fieldLabel } from '#simulations/desk/forms/fields.ts';
import { isAct, sheetKindOf, sheetKindOfAct } from '#simulations/desk/forms/made.ts';
import { fieldsRead, ruleOnActs } from '#simulations/desk/forms/read-fields.ts';
import { sheetName } from '#simulations/desk/forms/templates.ts';
import type { Finding } from '#simulations/grading/types.ts';
import type { LawView } from '#simulations/law/law-view.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import type { FindingPaperView } from './view-types.ts';

interface CaseOfFinding {
  scenario: Scenario;
  procedure: Procedure;
  law: LawView;
  events: readonly CaseEvent[];
}

/** The paper that an event is about: the one it made, or the one it sent. */
function paperOf(event: CaseEvent, { scenario, law, events }: CaseOfFinding): { seq: number; name: string } | null {
  const made = event.type === 'paper.sent' ? events.findLast(({ seq, src, type }) => src === 'trainee' && seq < event.seq && sheetKindOfAct(type) === event.data['kind']) : event;
  const kind = made === undefined ? null : sheetKindOf(scenario, law.register, made);
  return made === undefined || kind === null ? null : { seq: made.seq, name: sheetName(kind) };
}

/**
 * The fields of a paper that the rule behind a finding looked at; null where the finding is about no paper, or about its time
 * alone. The rule itself tells: it is asked again, and what it reads of the act is noted.
 */
export function findingPaper(finding: Pick<Finding, 'subject' | 'events'>, about: CaseOfFinding): FindingPaperView | null {
  const rule = ruleOnActs(about.procedure, finding.subject);
  const event = about.events[(finding.events.at(-1) ?? 0) - 1];
  if (rule === null || event === undefined || !isAct(event.type)) return null;
  const paper = paperOf(event, about);
  if (paper === null) return null;
  const { type } = event;
  const circumstances = { facts: about.scenario.facts, law: about.law, day: event.day, history: about.events.slice(0, event.seq - 1) };
  const fields = fieldsRead(rule, event, circumstances).filter((name) => name !== 'kind' && Object.hasOwn(ACT_DATA[type].shape, name));
  return fields.length === 0 ? null : { ...paper, fields: fields.map((name) => ({ name, label: fieldLabel(type, name) })) };
}
