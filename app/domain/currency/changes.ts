import { isoOf } from '#simulations/law/day.ts';
import type { Day, FormTemplate, LawRegister } from '#simulations/law/types.ts';

/** A day on which the law changes: a wording or an edition of a form begins, or one ends without another. */
export interface LawChange {
  /** `lkn-2011/d27@2027-07-01`, `paper:acceptanceNotice@2027-07-01`. */
  key: string;
  /** What items rest on: the id of a provision, or `paper:` with a kind of paper. */
  on: string;
  /** The provision to read, where it is a provision. */
  provision: string | null;
  /** How people cite it: "Điều 27 Luật Khiếu nại", "Mẫu số 03: Thông báo thụ lý". */
  name: string;
  what: 'begins' | 'amended' | 'ends';
  from: Day;
  /** The day on which it was entered in the register, where that is told. */
  entered: Day | null;
}

interface Edition {
  from: Day;
  to: Day | null;
  entered?: Day;
}

/** The changes of things that follow each other in time. An edition that begins when another ends amends it. */
function changesOfEditions<Item extends Edition>(editions: readonly Item[], about: (edition: Item) => Pick<LawChange, 'on' | 'provision' | 'name'>): LawChange[] {
  const inOrder = [...editions].sort((a, b) => a.from - b.from);
  return inOrder.flatMap((edition, index): LawChange[] => {
    const { from, to, entered = null } = edition;
    const { on, provision, name } = about(edition);
    const begins: LawChange = { key: `${on}@${isoOf(from)}`, on, provision, name, what: inOrder[index - 1]?.to === from ? 'amended' : 'begins', from, entered };
    if (to === null || inOrder.some((other) => other.from === to)) return [begins];
    return [begins, { key: `${on}@${isoOf(to)}`, on, provision, name, what: 'ends', from: to, entered: null }];
  });
}

/** Forms by every kind of paper that they serve. */
function editionsByPaper(forms: readonly FormTemplate[]): Map<string, FormTemplate[]> {
  const papers = new Map<string, FormTemplate[]>();
  for (const form of forms) for (const paper of [form.paper, ...(form.also ?? [])]) papers.set(paper, [...(papers.get(paper) ?? []), form]);
  return papers;
}

/** Every change that the register tells, by what it is about. */
export function changesOf({ provisions, forms }: LawRegister): ReadonlyMap<string, readonly LawChange[]> {
  const changes = new Map<string, readonly LawChange[]>();
  for (const { id, article, versions } of provisions.values()) changes.set(id, changesOfEditions(versions, () => ({ on: id, provision: id, name: article })));
  for (const [paper, editions] of editionsByPaper(forms)) {
    const on = `paper:${paper}`;
    changes.set(on, changesOfEditions(editions, ({ number, title }) => ({ on, provision: null, name: `${number}: ${title}` })));
  }
  return changes;
}
