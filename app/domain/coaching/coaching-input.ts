import type { LawView } from '#simulations/law/law-view.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';

/** A case that is being played, as far as its log has come. */
export interface CoachingInput {
  scenario: Scenario;
  procedure: Procedure;
  law: LawView;
  events: readonly CaseEvent[];
}
