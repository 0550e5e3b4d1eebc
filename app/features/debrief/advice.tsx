import type { AdviceView } from '../../domain/debrief/view-types.ts';
import { debrief as words } from '../../messages/debrief.ts';
import { Citation } from '../law/citation.tsx';

/** What the law leaves open, or nobody has read: worth knowing, never charged. */
export function AdviceSection({ advice }: { advice: readonly AdviceView[] }) {
  if (advice.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="biet-them">
      <h2 id="biet-them">{words.adviceTitle}</h2>
      {advice.map((item, index) => (
        <div key={index} className="advice">
          <p className="measure">{item.text}</p>
          {item.open.map((question) => <p key={question} className="note mt2">{words.openQuestion}: {question}</p>)}
          {item.cites.map((cite) => <Citation key={cite.provision} cite={cite} />)}
        </div>
      ))}
    </section>
  );
}
