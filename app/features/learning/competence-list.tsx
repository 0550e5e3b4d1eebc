import type { CompetenceRow } from '../../domain/learning/view-types.ts';

/** How firmly somebody masters each competence, in words, and what that rests on. */
export function CompetenceList({ rows }: { rows: readonly CompetenceRow[] }) {
  return (
    <ul className="skills">
      {rows.map(({ id, label, basis, words }) => (
        <li key={id}>
          <span>{label}<span className="sub skill-basis">{basis}</span></span>
          <b>{words}</b>
        </li>
      ))}
    </ul>
  );
}
