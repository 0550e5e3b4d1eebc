import { Link } from '@remix-run/react';
import { draftTabs as words } from '../../messages/authoring.ts';
import type { DraftHead } from '../../use-cases/draft-contracts.ts';
import { Icon } from '../../ui/icon.tsx';
import { DRAFTS_PATH, reviewPath, versionsPath } from './paths.ts';

/** The head of every page of a draft: what it is, where it stands, and its other pages. */
export function DraftHeading({ draft, here }: { draft: DraftHead; here: 'review' | 'versions' }) {
  const pages = [
    ...(draft.kind === 'case' ? [{ id: 'review', to: reviewPath(draft.id), label: words.review }] : []),
    { id: 'versions', to: versionsPath(draft.id), label: words.versions },
  ];
  return (
    <div className="page-head">
      <Link className="back" to={DRAFTS_PATH}><Icon name="arrow-left" />{words.back}</Link>
      <h1>{draft.title}</h1>
      <p className="sub">{words.head(draft.kind, draft.state, draft.author)} {draft.isOffered ? words.offered : null}</p>
      <nav aria-label={words.label} className="book-tabs">
        {pages.map((page) => <Link key={page.id} to={page.to} aria-current={page.id === here ? 'page' : undefined}>{page.label}</Link>)}
      </nav>
    </div>
  );
}
