import type { CurrencyItem, CurrencyKind } from '#content/compile/currency-item.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import { changeInWords } from '../../messages/currency.ts';
import { changesOf } from './changes.ts';
import type { LawChange } from './changes.ts';
import type { ItemStanding } from './standing.ts';
import type { ChangeLink, QueueList, QueueRow, StaleNoteView } from './view-types.ts';

/** Every kind, what people read first. */
export const KINDS: readonly CurrencyKind[] = ['lesson', 'question', 'scenario', 'form', 'term', 'rule'];

/** So many changes are named; the rest are counted. */
const NAMED = 3;

const known = new WeakMap<LawRegister, ReturnType<typeof changesOf>>();

/** The changes of a register, found once. */
export function changesIn(register: LawRegister): ReturnType<typeof changesOf> {
  const changes = known.get(register) ?? changesOf(register);
  known.set(register, changes);
  return changes;
}

/** Where an item is read. A word of the law has no page of its own: its provision has. */
function itemPath({ id, kind, part, rests }: CurrencyItem): string {
  const name = id.slice(kind.length + 1);
  switch (kind) {
    case 'lesson':
      return `/bai-hoc/${name}`;
    case 'question':
      return `/cau-hoi/${name}`;
    case 'scenario':
      return `/tinh-huong/${name}`;
    case 'form':
      return `/bieu-mau/${name}`;
    case 'term':
      return `/tra-cuu/${rests[0] ?? ''}`;
    case 'rule':
      return part === null ? '/sai-sot' : `/sai-sot?phan=${part}`;
  }
}

function linksOf(changes: readonly LawChange[]): { changes: ChangeLink[]; more: number } {
  return { changes: changes.slice(0, NAMED).map((change) => ({ key: change.key, words: changeInWords(change), provision: change.provision, from: change.from })), more: Math.max(0, changes.length - NAMED) };
}

/** What the page of an item says on top; null while it is up to date. */
export function staleNoteOf({ staleSince, stale }: Pick<ItemStanding, 'staleSince' | 'stale'>): StaleNoteView | null {
  return staleSince === null ? null : { since: staleSince, ...linksOf(stale) };
}

/** The kinds that occur, in the order in which people look them through, each with how many items. */
export function kindsOf(standings: readonly ItemStanding[]): { kind: CurrencyKind; count: number }[] {
  return KINDS.map((kind) => ({ kind, count: standings.filter(({ item }) => item.kind === kind).length })).filter(({ count }) => count > 0);
}

/** Items to be looked through, of one kind or of all, the first of them. */
export function queueList(standings: readonly ItemStanding[], which: 'stale' | 'coming', kind: string, most: number): QueueList {
  const mine = standings.filter(({ item }) => kind === '' || item.kind === kind);
  const rows = mine.slice(0, most).flatMap((standing): QueueRow[] => {
    const changes = standing[which];
    const [first] = changes;
    if (first === undefined) return [];
    const { id, kind: of, title, owner, checkedOn } = standing.item;
    return [{ id, kind: of, title, href: itemPath(standing.item), owner, checkedOn, since: first.from, ...linksOf(changes) }];
  });
  return { rows, count: mine.length };
}
