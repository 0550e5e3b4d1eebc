import { Form, Link } from '@remix-run/react';
import { hints as words } from '../../messages/coaching.ts';
import type { HintView } from '../../domain/coaching/hints.ts';
import { Citation } from '../law/citation.tsx';
import type { DeskPageView } from './page-view.ts';
import { deskPath, hintsPath } from './paths.ts';

/** The level at which the act itself is done. */
const DOES_IT = 4;

/**
 * Help for who asks for it: until then one quiet line. How many hints there are is not said. Opening one leaves the page, so
 * while a form is filled in only what was opened stays.
 */
export function Hints({ view, formOpen }: { view: DeskPageView; formOpen: boolean }) {
  const { hints } = view;
  if (hints === null || (formOpen && !hasOpened(hints))) return null;
  return (
    <section className="hints" aria-labelledby="h-goi-y">
      <h2 id="h-goi-y" className={hints === 'unasked' ? 'vh' : undefined}>{words.title}</h2>
      <div aria-live="polite" id="goi-y" tabIndex={-1}>
        {hints === 'unasked' ? null : <Ladder view={view} hints={hints} formOpen={formOpen} />}
      </div>
      {hints === 'unasked' ? <Link className="btn text" to={hintsPath(view.attempt.id)}>{words.ask}</Link> : null}
    </section>
  );
}

function hasOpened(hints: Exclude<DeskPageView['hints'], null>): boolean {
  return hints !== 'unasked' && hints.some(({ said }) => said.length > 0);
}

function Ladder({ view, hints, formOpen }: { view: DeskPageView; hints: readonly HintView[]; formOpen: boolean }) {
  if (hints.length === 0) return <p>{words.nothing}</p>;
  return hints.map((hint) => (
    <div key={hint.step} className="hint-step">
      {hint.said.length === 0 && hasOpened([...hints]) ? <p>{words.other}</p> : null}
      <Said hint={hint} />
      {formOpen || hint.next === null ? null : <Offer view={view} step={hint.step} next={hint.next} />}
    </div>
  ));
}

function Said({ hint }: { hint: HintView }) {
  if (hint.said.length === 0) return null;
  return (
    <ol className="hint-said">
      {hint.said.map(({ level, text, cites }) => (
        <li key={level}>
          <p>{text}</p>
          {cites.map((cite) => <Citation key={cite.provision} cite={cite} />)}
        </li>
      ))}
    </ol>
  );
}

/** What the next level would tell and what it costs, before anybody asks for it. */
function Offer({ view, step, next }: { view: DeskPageView; step: number; next: NonNullable<HintView['next']> }) {
  const offer = `goi-y-${step}`;
  return (
    <Form method="post" action={deskPath(view.attempt.id)} className="tight mt3">
      <input type="hidden" name="seq" value={view.attempt.seq} />
      <p id={offer} className="sub">{next.offer}</p>
      <p><button className="btn line full-sm" type="submit" name="hint" value={`${step}:${next.level}`} aria-describedby={offer}>{next.level === DOES_IT ? words.doIt : words.open}</button></p>
    </Form>
  );
}
