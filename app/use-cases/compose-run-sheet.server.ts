import { withChangedStep, withMovedStep, withoutStep, withStep, withStepTwice } from '../domain/workshop/compose.ts';
import type { Composed } from '../domain/workshop/compose.ts';
import type { RunSheet } from '../domain/workshop/run-sheet.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { findPlanToChange, savePlan, sheetText } from './compose-access.ts';
import type { Plan } from './compose-access.ts';
import type { ComposeInput, ComposeRefusal, SaveStepInput } from './compose-contracts.ts';
import type { Caller } from './contracts.ts';
import type { Ports } from './ports.ts';
import { readStep } from './read-step.ts';
import { withStorage } from './storage.ts';

const ID_DIGITS = 6;

/** An id that no step has: notes and answers of a removed one never fall to a new one. */
function newStepId(ports: Ports, { items }: RunSheet, kind: string): string {
  for (;;) {
    const id = `${kind}-${ports.tokens.digits(ID_DIGITS)}`;
    if (items.every((item) => item.id !== id)) return id;
  }
}

function written(ports: Ports, caller: Caller, plan: Plan, composed: Composed, step: string, what: string): Result<{ step: string }, ComposeRefusal> {
  if (!composed.ok) return failed({ reason: 'plan-fault', why: composed.fault });
  const saved = savePlan(ports, caller, plan, { runSheet: sheetText(composed.sheet) }, `workshop.step-${what}`, { step });
  return saved.ok ? done({ step }) : saved;
}

function composedBy(ports: Ports, { sheet, settled }: Plan, input: ComposeInput): Composed {
  switch (input.do) {
    case 'up':
      return withMovedStep(sheet, settled, input.step, -1);
    case 'down':
      return withMovedStep(sheet, settled, input.step, 1);
    case 'remove':
      return withoutStep(sheet, settled, input.step);
    case 'twice':
      return withStepTwice(sheet, settled, input.step, newStepId(ports, sheet, sheet.items.find(({ id }) => id === input.step)?.kind ?? 'step'));
  }
}

/** Moves a step, doubles it or takes it out. What the hall has come to stays as it is. */
export function composeRunSheet(ports: Ports, caller: Caller, input: ComposeInput): Result<{ step: string }, ComposeRefusal> {
  return withStorage<{ step: string }, ComposeRefusal>(ports, () => {
    const plan = findPlanToChange(ports, caller, input);
    return plan.ok ? written(ports, caller, plan.value, composedBy(ports, plan.value, input), input.step, input.do) : plan;
  });
}

/** Writes a step as its form says: in the place of the one that it changes, or as a new one. */
export function saveStep(ports: Ports, caller: Caller, input: SaveStepInput): Result<{ step: string }, ComposeRefusal> {
  return withStorage<{ step: string }, ComposeRefusal>(ports, () => {
    const found = findPlanToChange(ports, caller, input);
    if (!found.ok) return found;
    const { sheet, settled } = found.value;
    const before = sheet.items.find(({ id }) => id === input.step) ?? null;
    if (input.step !== null && before === null) return failed({ reason: 'plan-fault', why: 'step-gone' });
    const step = readStep(ports.content, { id: before?.id ?? newStepId(ports, sheet, input.kind), kind: before?.kind ?? input.kind, before }, input.values);
    if (!step.ok) return failed({ reason: 'invalid', fields: step.error });
    const composed = before === null ? withStep(sheet, settled, step.value, input.after) : withChangedStep(sheet, settled, step.value);
    return written(ports, caller, found.value, composed, step.value.id, before === null ? 'added' : 'changed');
  });
}
