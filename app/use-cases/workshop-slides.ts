import { dayOf } from '#simulations/law/day.ts';
import { lessonView } from '../domain/lessons/lesson-view.server.ts';
import { lawSlides } from '../domain/workshop/law-slides.server.ts';
import { itemOf, turnedIn } from '../domain/workshop/run.ts';
import type { Run } from '../domain/workshop/run.ts';
import type { RunItem } from '../domain/workshop/run-sheet.ts';
import { lessonSlides } from '../domain/workshop/slides.ts';
import type { Slide } from '../domain/workshop/slides.ts';
import { questionsOf, readingOf } from './lesson-reading.ts';
import type { ContentLibrary, Ports } from './ports.ts';

/** Slides of lessons that were cut, by the lesson's address. A cache: they follow from the lesson and today's law. */
const cut = new WeakMap<ContentLibrary, Map<string, Slide[]>>();

function slidesOfLesson(content: ContentLibrary, address: string): Slide[] {
  const [course = '', lesson = ''] = address.split('/');
  const view = lessonView(content.courses, { course, lesson }, readingOf(content, course, content.register.asOf));
  return view === null ? [] : lessonSlides(view, questionsOf(content, view.questions));
}

/** The slides of a step; none where it is shown otherwise, or where its lesson is no longer in the library. */
export function slidesOf({ content }: Pick<Ports, 'content'>, item: RunItem | null): readonly Slide[] {
  if (item?.kind === 'law') return lawSlides(item, readingOf(content, '', dayOf(item.on)));
  if (item?.kind !== 'lesson') return [];
  const known = cut.get(content) ?? new Map<string, Slide[]>();
  cut.set(content, known);
  const slides = known.get(item.lesson) ?? slidesOfLesson(content, item.lesson);
  known.set(item.lesson, slides);
  return slides;
}

/** The slide that a run shows now, counted from 0; null where there is none. A lesson that has become shorter stays at its last. */
export function slideNow(ports: Pick<Ports, 'content'>, run: Run): { slide: Slide; index: number; of: number; next: string | null } | null {
  const item = itemOf(run);
  const slides = slidesOf(ports, item);
  const index = item === null ? 0 : Math.min(turnedIn(run, item.id), slides.length - 1);
  const slide = slides[index];
  return slide === undefined ? null : { slide, index, of: slides.length, next: slides[index + 1]?.title ?? null };
}
