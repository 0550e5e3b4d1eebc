import type { SamplesView } from '../../domain/lessons/view-types.ts';
import { lessons as words } from '../../messages/lessons.ts';
import { Icon } from '../../ui/icon.tsx';
import { TermList } from './inline.tsx';
import { LessonText } from './lesson-text.tsx';
import type { QuestionSlot } from './question-slot.ts';

/** Each component of a lesson: what its author writes, and what a reader sees. */
export function GalleryPage({ view, question }: { view: SamplesView; question: QuestionSlot }) {
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <a className="back" href="/bai-hoc"><Icon name="arrow-left" />{words.backToCourses}</a>
        <h1>{words.gallery}</h1>
        <p className="read">{words.galleryLead}</p>
      </div>
      {view.samples.map((sample) => (
        <section key={sample.component} className="sec strong sample" aria-labelledby={`tp-${sample.component}`}>
          <div>
            <h2 id={`tp-${sample.component}`}>{`<${sample.component}>`}</h2>
            <p>{sample.about}</p>
            {sample.attributes.length === 0 ? null : <p className="sub">{words.galleryAttributes}: <code>{sample.attributes.join(', ')}</code></p>}
            <p className="sub mt3">{words.gallerySource}</p>
            <pre tabIndex={0}><code>{sample.source}</code></pre>
          </div>
          <div className="flow lesson">
            <p className="sub">{words.galleryResult}</p>
            <LessonText nodes={sample.nodes} question={question} />
          </div>
        </section>
      ))}
      <TermList terms={view.terms} />
    </main>
  );
}
