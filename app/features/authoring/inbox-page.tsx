import { Link } from '@remix-run/react';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import { authorInbox as words } from '../../messages/author-inbox.ts';
import { contests as contestWords } from '../../messages/contests.ts';
import { draftTabs } from '../../messages/authoring.ts';
import type { AuthorInbox, InboxCase, InboxGroup } from '../../use-cases/author-inbox-contracts.ts';
import { Icon } from '../../ui/icon.tsx';
import { contestPath } from '../contests/paths.ts';
import { ALL_QUESTIONS, CASE_FIGURES, figuresPath, QUESTION_FIGURES } from './inbox-paths.ts';
import { DRAFTS_PATH } from './paths.ts';

/** What trainees contested in the cases of an author, and the cases that have figures. */
export function InboxPage({ inbox: { groups, cases } }: { inbox: AuthorInbox }) {
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <Link className="back" to={DRAFTS_PATH}><Icon name="arrow-left" />{draftTabs.back}</Link>
        <h1>{words.title}</h1>
        <p className="measure">{words.lead}</p>
      </div>
      <div className="split">
        <section aria-labelledby="nhom-y-kien">
          <h2 id="nhom-y-kien">{words.groups}</h2>
          {groups.length === 0 ? <p className="empty mt3">{words.noGroups}</p> : <Groups groups={groups} withCase />}
        </section>
        <aside>
          <section className="sec strong" aria-labelledby="so-lieu">
            <h2 id="so-lieu">{words.cases}</h2>
            {cases.length === 0 ? <p className="empty mt3">{words.noCases}</p> : <Cases cases={cases} />}
            <p className="mt5"><Link to={figuresPath(QUESTION_FIGURES, ALL_QUESTIONS)}>{words.questions}</Link></p>
          </section>
        </aside>
      </div>
    </main>
  );
}

/** Contests by rule, those that wait first. */
export function Groups({ groups, withCase = false }: { groups: readonly InboxGroup[]; withCase?: boolean }) {
  return (
    <ul className="inbox-groups mt3">
      {groups.map(({ item, title, rule, name, contests, open, found }) => (
        <li key={`${item} ${rule ?? ''}`}>
          <h3>{name ?? words.whole}</h3>
          <p className="sub">
            {withCase ? <><Link to={figuresPath(CASE_FIGURES, item)}>{title}</Link>. </> : null}
            {words.contests(contests.length, open)}.{rule === null ? null : ` ${words.found(found)}`}
          </p>
          <ul>
            {contests.map(({ id, on, status, words: said }) => (
              <li key={id}>
                <p className="as-typed">{said}</p>
                <p className="sub">
                  {words.sent(formatDay(dayOf(on)))}. {contestWords.outcomes[status]}. <ContestLink id={id} on={formatDay(dayOf(on))} isOpen={status === 'open'} />
                </p>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function ContestLink({ id, on, isOpen }: { id: string; on: string; isOpen: boolean }) {
  return <Link to={contestPath(id)} aria-label={isOpen ? words.readNamed(on) : words.againNamed(on)}>{isOpen ? words.read : words.again}</Link>;
}

function Cases({ cases }: { cases: readonly InboxCase[] }) {
  return (
    <table className="tbl mt3">
      <thead><tr><th scope="col">{words.case}</th><th scope="col" className="num">{words.runs}</th></tr></thead>
      <tbody>
        {cases.map(({ item, title, unit, isBuilt, runs }) => (
          <tr key={item}>
            <th scope="row"><Link to={figuresPath(CASE_FIGURES, item)}>{title}</Link><span className="sub row-sub">{isBuilt ? words.built : unit}</span></th>
            <td className="num">{runs}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
