import { readDocument } from './document.ts';
import { TITLE_MAX } from './draft.ts';
import type { DraftKind } from './draft.ts';
import { partsOfLesson } from './lesson-parts.ts';
import { emptyWords } from './templates.vi.ts';

function titleInDocument(body: string, kind: DraftKind): string {
  const found = readDocument(body)[kind === 'question' ? 'ask' : 'title'];
  return typeof found === 'string' ? found : '';
}

/** What a draft is called in lists: what it says of itself, cut to one line; words for a draft that says nothing yet. */
export function titleOf(kind: DraftKind, body: string): string {
  const said = (kind === 'lesson' ? partsOfLesson(body).fields.title : titleInDocument(body, kind)).replace(/\s+/g, ' ').trim();
  const signs = [...said];
  return said === '' ? emptyWords[kind] : signs.length <= TITLE_MAX ? said : `${signs.slice(0, TITLE_MAX - 1).join('')}…`;
}
