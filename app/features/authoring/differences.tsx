import type { Difference } from '../../domain/authoring/difference.ts';
import { EDITOR_STEPS } from '../../domain/authoring/editor-step.ts';
import { draftVersions as words, editorSteps } from '../../messages/authoring.ts';

/** Changes in sentences, part by part of the case; long texts stand below each other. What is no case has no parts: `named` is false. */
export function Differences({ differences, heading: Heading = 'h3', named = true }: { differences: readonly Difference[]; heading?: 'h3' | 'h4'; named?: boolean }) {
  if (!named) return <ul className="tight mt3">{differences.map((difference, index) => <Change key={index} difference={difference} />)}</ul>;
  return EDITOR_STEPS.map((step) => {
    const found = differences.filter((difference) => difference.step === step);
    if (found.length === 0) return null;
    return (
      <section key={step} className="mt4">
        <Heading>{editorSteps[step]}</Heading>
        <ul className="tight mt3">
          {found.map((difference, index) => <Change key={index} difference={difference} />)}
        </ul>
      </section>
    );
  });
}

function Change({ difference: { within, sentence, before, after } }: { difference: Difference }) {
  return (
    <li>
      {within.length === 0 ? null : <span className="sub">{within.join(', ')}. </span>}
      {sentence}
      {before === null ? null : <del className="draft-text"><b>{words.before}: </b>{before}</del>}
      {after === null ? null : <ins className="draft-text"><b>{words.after}: </b>{after}</ins>}
    </li>
  );
}
