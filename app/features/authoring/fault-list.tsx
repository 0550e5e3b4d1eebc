import { courseEditor } from '../../messages/course-editor.ts';
import { questionEditor } from '../../messages/question-editor.ts';

const WORDS = {
  question: { title: questionEditor.faults, whole: questionEditor.whole },
  course: { title: courseEditor.faultsTitle, whole: courseEditor.whole },
} as const;

/** What keeps a question or a course from being published. */
export function FaultList({ kind, faults }: { kind: keyof typeof WORDS; faults: readonly { text: string }[] }) {
  const words = WORDS[kind];
  if (faults.length === 0) return <p className="note done">{words.whole}</p>;
  return (
    <div className="note strong">
      <p><b>{words.title(faults.length)}</b></p>
      <ul className="tight">{faults.map(({ text }, index) => <li key={index}>{text}</li>)}</ul>
    </div>
  );
}
