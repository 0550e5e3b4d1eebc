import { dayOf, formatDay } from '#simulations/law/day.ts';
import { lessonBody } from '../../domain/authoring/lesson-parts.ts';
import { readTypedDate } from '../../domain/typed-date.ts';
import { lessonEditor as words } from '../../messages/lesson-editor.ts';
import { localDate, localTime } from '../../platform/clock.ts';
import type { PostedForm } from '../../platform/respond.server.ts';
import type { TextOvertaken } from '../../use-cases/lesson-draft-contracts.ts';

/** The one text of a lesson, from the fields of its editor. A day that cannot be read stays as it was typed. */
export function lessonOfForm(form: PostedForm): string {
  const checkedOn = form.text('checkedOn');
  return lessonBody({
    fields: { title: form.text('title'), summary: form.text('summary'), minutes: form.text('minutes'), aims: form.text('aims'), competences: form.all('competences'), checkedOn: readTypedDate(checkedOn) ?? checkedOn },
    text: form.text('text'),
  });
}

/** An instant of this country in words. */
export function instantInWords(at: string): string {
  return words.instant(localTime(at), formatDay(dayOf(localDate(at))));
}

export function overtakenView({ by, at, stored }: TextOvertaken) {
  return { by, time: instantInWords(at), stored };
}
