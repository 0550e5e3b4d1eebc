import type { Distribution } from '../../domain/workshop/distribution.ts';
import { bars as words } from '../../messages/workshop.ts';

/** A distribution as bars. Number and percentage stand in words beside each; the bar only shows them once more. */
export function Bars({ distribution, label }: { distribution: Distribution; label?: string }) {
  return (
    <div>
      {label === undefined ? null : <h3>{label}</h3>}
      <ul className="bars" aria-label={label ?? words.caption}>
        {distribution.bars.map(({ key, text, count, percent }) => (
          <li key={key}>
            <span>{key.toUpperCase()}. {text}</span>
            <b>{words.one(count, percent)}</b>
            <svg className="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <rect width={percent} height="1" />
            </svg>
          </li>
        ))}
      </ul>
      <p className="sub">{words.total(distribution.total)}</p>
    </div>
  );
}

/** The distribution of this round, and that of the round before where the hall has voted anew. */
export function Rounds({ shown, before }: { shown: Distribution; before: Distribution | null }) {
  if (before === null) return <Bars distribution={shown} />;
  return (
    <div className="rounds">
      <Bars distribution={before} label={words.before} />
      <Bars distribution={shown} label={words.now} />
    </div>
  );
}
