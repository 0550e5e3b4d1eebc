import type { Slide } from '../../domain/workshop/slides.ts';
import { slideWords as words } from '../../messages/hall-projector.ts';
import { LessonText } from '../lessons/lesson-text.tsx';

/** Questions of a lesson are slides of their own, so that none is left to be asked inside the text. */
const noQuestion = () => null;

/** One slide. What is higher than the screen in spite of the cutting can be scrolled. */
export function SlideView({ slide, page }: { slide: Slide; page: { number: number; of: number } }) {
  return (
    <section className="slide" aria-labelledby="trang">
      <h1 id="trang">{slide.title}</h1>
      <p className="vh">{words.place(page.number, page.of)}</p>
      <div className="slide-body lesson" role="region" aria-label={words.region} tabIndex={0}><LessonText nodes={slide.nodes} question={noQuestion} /></div>
    </section>
  );
}
