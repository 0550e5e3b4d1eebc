import { Link } from '@remix-run/react';
import { draftTabs as words } from '../../messages/authoring.ts';
import { lessonEditor as writing } from '../../messages/lesson-editor.ts';
import { originWords, shareTab } from '../../messages/sharing.ts';
import { draftVariants, proof, trial } from '../../messages/trial.ts';
import type { DraftHead } from '../../use-cases/draft-contracts.ts';
import { Icon } from '../../ui/icon.tsx';
import { trialsPath } from '../desk/paths.ts';
import { lessonPicturesPath, writingReviewPath } from './lesson-paths.ts';
import { draftPath, DRAFTS_PATH, proofPath, reviewPath, variantsPath, versionsPath } from './paths.ts';
import { sharePath } from './sharing-paths.ts';

/** The head of every page of a draft: what it is, where it stands, and its other pages. */
export function DraftHeading({ draft, here }: { draft: DraftHead; here: 'review' | 'versions' | 'edit' | 'pictures' | 'trials' | 'proof' | 'variants' }) {
  const pages = [
    ...(draft.kind === 'case' && !draft.canWrite ? [] : [{ id: 'edit', to: draftPath(draft.kind, draft.id), label: writing.edit }]),
    ...(draft.kind === 'lesson' ? [{ id: 'pictures', to: lessonPicturesPath(draft.id), label: writing.pictures }] : []),
    ...(draft.kind === 'case' && (draft.canWrite || draft.canReview)
      ? [{ id: 'trials', to: trialsPath(draft.id), label: trial.tab }, { id: 'proof', to: proofPath(draft.id), label: proof.tab }, { id: 'variants', to: variantsPath(draft.id), label: draftVariants.tab }]
      : []),
    { id: 'review', to: draft.kind === 'case' ? reviewPath(draft.id) : writingReviewPath(draft.id), label: words.review },
    { id: 'versions', to: versionsPath(draft.id), label: words.versions },
    { id: 'share', to: sharePath(draft.id), label: shareTab },
  ];
  return (
    <div className="page-head">
      <Link className="back" to={DRAFTS_PATH}><Icon name="arrow-left" />{words.back}</Link>
      <h1>{draft.title}</h1>
      <p className="sub">{words.head(draft.kind, draft.state, draft.author)} {draft.isOffered ? words.offered : null} {draft.origin === null ? null : originWords(draft.origin)}</p>
      <nav aria-label={words.label} className="book-tabs">
        {pages.map((page) => <Link key={page.id} to={page.to} aria-current={page.id === here ? 'page' : undefined}>{page.label}</Link>)}
      </nav>
    </div>
  );
}
