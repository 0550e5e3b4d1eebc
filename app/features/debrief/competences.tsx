import type { CompetenceView } from '../../domain/debrief/view-types.ts';
import { debrief as words } from '../../messages/debrief.ts';

/** What the case says of each skill, in words; the gauge repeats them for the eye. */
export function Competences({ items }: { items: readonly CompetenceView[] }) {
  if (items.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="nang-luc">
      <h2 id="nang-luc">{words.competences}</h2>
      <ul className="skills">
        {items.map((item) => (
          <li key={item.competence}>
            <span>{item.label}</span>
            <span>{item.words}</span>
            <svg className="gauge" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width={item.percent} height={1} /></svg>
          </li>
        ))}
      </ul>
    </section>
  );
}
