import type { LawView } from '../law/law-view.ts';
import type { Day } from '../law/types.ts';
import type { Cite } from '../procedures/procedure.ts';
import type { CaseFacts, ContentFacts, MatterFacts, PetitionClass } from './facts.ts';

/** Of the facts of a case those on which the class of a content rests. */
type Matters = Pick<CaseFacts, 'matters'>;

/** What a content is by law, with the provisions in force that say so. */
interface Classification {
  class: PetitionClass;
  cites: readonly Cite[];
}

/** The decision or act that a content is about; undefined when it names none. */
export function matterOf(content: ContentFacts, facts: Matters): MatterFacts | undefined {
  return facts.matters.find((matter) => matter.id === content.matter);
}

const ASKS_FOR_REVIEW: readonly Cite[] = ['lkn-2011/d2/k1'];
const NO_REVIEW: readonly Cite[] = ['ltcd-2013/d2/k2'];

const BY_DEMAND: Record<Exclude<ContentFacts['demand'], 'review'>, Classification> = {
  'report-violation': { class: 'denunciation', cites: ['ltc-2018/d2/k1', 'lkn-2011/d2/k1'] },
  propose: { class: 'recommendation', cites: NO_REVIEW },
  reflect: { class: 'feedback', cites: NO_REVIEW },
  'settle-dispute': { class: 'land-dispute', cites: ['ldd-2024/d235/k2'] },
  service: { class: 'service-request', cites: ['lkn-2011/d2/k1', 'ltcd-2013/d2/k2'] },
};

function review(matter: MatterFacts | undefined): Classification {
  if (matter === undefined || matter.kind === 'discipline') return { class: 'complaint', cites: ASKS_FOR_REVIEW };
  if (matter.kind !== 'decision') return { class: 'complaint', cites: [...ASKS_FOR_REVIEW, 'lkn-2011/d2/k9'] };
  // A paper that settles nothing for anybody in particular is no administrative decision. Internal and normative papers are
  // left to the grounds of refusal of Article 11, which names them.
  const general = !matter.concrete && !matter.normative && !matter.internal;
  if (general) return { class: 'recommendation', cites: [...NO_REVIEW, 'lkn-2011/d2/k8'] };
  const land: readonly Cite[] = matter.settlesLandDispute ? ['ldd-2024/d236/k3/a'] : [];
  return { class: 'complaint', cites: [...ASKS_FOR_REVIEW, 'lkn-2011/d2/k8', ...land] };
}

/** The class of a content by what its sender wants; the title on the petition plays no part. */
export function classByDemand(content: ContentFacts, facts: Matters): PetitionClass {
  return content.demand === 'review' ? review(matterOf(content, facts)).class : BY_DEMAND[content.demand].class;
}

/** The class of a content with the provisions in force on that day (Luật Khiếu nại, Điều 2; Luật Tố cáo, Điều 2; Luật Tiếp công dân, Điều 2). */
export function classOf(content: ContentFacts, facts: Matters, law: LawView, day: Day): Classification {
  const found = content.demand === 'review' ? review(matterOf(content, facts)) : BY_DEMAND[content.demand];
  return { class: found.class, cites: found.cites.filter((cite) => law.provision(cite, day) !== null) };
}

/**
 * The content that decides which procedure the petition takes: the first complaint, or the first content when nothing in it
 * asks for the review of a decision or an act.
 */
export function mainContent(facts: CaseFacts): ContentFacts {
  const { contents } = facts.petition;
  const main = contents.find((content) => classByDemand(content, facts) === 'complaint') ?? contents[0];
  if (main === undefined) throw new RangeError('A petition has at least one content.');
  return main;
}
