import type { VersionChange } from '../../domain/law/version-change.ts';
import { lookUp as words } from '../../messages/law.ts';

/** What went and what came in a wording: struck out and underlined, and said to whoever listens. */
export function Sentences({ change }: { change: VersionChange }) {
  if (change.sentences === null) return null;
  return (
    <p className="diff">
      {change.sentences.map((part, at) => {
        if (part.change === 'same') return part.text;
        if (part.change === 'gone') return <del key={at}><span className="vh">{words.goneWord} </span>{part.text}</del>;
        return <ins key={at}><span className="vh">{words.newWord} </span>{part.text}</ins>;
      })}
    </p>
  );
}

/** What differs in terms, numbers and lists, one sentence each. */
export function Statements({ change }: { change: VersionChange }) {
  if (change.statements.length === 0) return null;
  return (
    <ul className="stated">
      {change.statements.map(({ name, before, after }) => (
        <li key={name}>{before === null ? words.added(name, after ?? '') : after === null ? words.dropped(name, before) : words.was(name, before, after)}</li>
      ))}
    </ul>
  );
}
