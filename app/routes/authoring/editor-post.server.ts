import { dayOf, formatDay } from '#simulations/law/day.ts';
import type { EditorStep } from '../../domain/authoring/editor-step.ts';
import { EDITOR_STEPS } from '../../domain/authoring/editor-step.ts';
import { ADD_ROW, DROP_ROW, LEAD_ROW, markerOf } from '../../domain/authoring/fact-form-view.ts';
import { AUTO, GO, REVISION, SEEN, TAKE } from '../../features/authoring/editor-view.ts';
import type { OvertakenView } from '../../features/authoring/editor-view.ts';
import { reviewPath, stepPath } from '../../features/authoring/paths.ts';
import { localDate, localTime } from '../../platform/clock.ts';
import type { PostedForm } from '../../platform/respond.server.ts';
import { fieldId } from '../../ui/fields.tsx';
import { OVERTAKEN_ANSWERS } from '../../use-cases/editor-contracts.ts';
import type { SaveStepInput, StepOvertaken } from '../../use-cases/editor-contracts.ts';
import { readSeq } from '../guards.server.ts';

/** What a part of the editor posts, with or without script. */
export function readStepPost(form: PostedForm, draft: string, step: EditorStep): SaveStepInput {
  const take = OVERTAKEN_ANSWERS.find((each) => each === form.text(TAKE));
  return {
    draft,
    step,
    revision: readSeq(form, REVISION),
    values: new Map(form.names().map((name) => [name, form.all(name)])),
    auto: form.text(AUTO) === '1',
    answer: take === undefined ? null : { take, seen: readSeq(form, SEEN) },
  };
}

/** The row that a button made or moved, or the list it was in. */
function placeOfPress(form: PostedForm): string | null {
  // Behind a colon stands what the row begins with.
  const [list = ''] = form.text(ADD_ROW).split(':');
  if (list !== '') return `${list}.${form.text(markerOf(list))}`;
  const dropped = form.text(DROP_ROW);
  if (dropped !== '') return dropped.slice(0, dropped.lastIndexOf('.'));
  const led = form.text(LEAD_ROW);
  return led === '' ? null : `${led.slice(0, led.lastIndexOf('.'))}.0`;
}

/** Where a press leads once everything is saved; null: nowhere, it only saved. */
export function goalOfPress(form: PostedForm, draft: string, step: EditorStep): string | null {
  const goal = form.text(GO);
  if (goal === 'review') return reviewPath(draft);
  const next = EDITOR_STEPS.find((each) => each === goal);
  if (next !== undefined) return stepPath(draft, next);
  const place = placeOfPress(form);
  return place === null ? null : `${stepPath(draft, step)}#${fieldId(place)}`;
}

/** Who saved first, as the page tells it. */
export function overtakenView({ revision, by, isOwn, at, theirs, mine }: StepOvertaken): OvertakenView {
  return { seen: revision, by, isOwn, day: formatDay(dayOf(localDate(at))), time: localTime(at), theirs, mine };
}
