import { dayOf } from '../../law/day.ts';
import type { LawView, Pause } from '../../law/law-view.ts';
import type { CountedTerm, Day } from '../../law/types.ts';
import type { CaseFacts, ContentFacts, MatterFacts } from '../../scenario/facts.ts';
import type { Cite, Holding } from '../procedure.ts';
import { matterOf } from '../../scenario/classify.ts';
import { receivedOn } from '../rules/reading.ts';
import { isGroup } from '../rules/representation.ts';
import { listOfLaw } from '../rules/law-lists.ts';
import type { obstacleTexts } from './texts/guards.vi.ts';

/** One ground on which a complaint is not accepted. */
interface Obstacle {
  /** The provision that states it: what a notice of refusal has to name. */
  ground: Cite;
  /** Short name of the guard that acceptance passes. */
  guard: keyof typeof obstacleTexts;
  /** Further provisions that explain it. */
  cites: readonly Cite[];
  stands(facts: CaseFacts, content: ContentFacts, matter: MatterFacts | undefined, law: LawView, day: Day): Holding;
}

/** The time in which the complaint had to be made, obstacles that were proven taken out (Điều 9, Điều 48); null where the register states none. */
export function limitationOf(matter: MatterFacts, facts: CaseFacts, law: LawView): CountedTerm | null {
  const anchor = dayOf(matter.knownOn);
  const found = law.term([matter.kind === 'discipline' ? 'lkn-2011/d48' : 'lkn-2011/d9/doan1'], anchor);
  if (found === null) return null;
  const excusing = listOfLaw(law, 'lkn-2011/d9/doan2', 'obstacles', anchor);
  const pauses: Pause[] = facts.complainant.obstacles
    .filter((obstacle) => obstacle.proven && excusing.includes(obstacle.kind))
    .map((obstacle) => ({ from: dayOf(obstacle.from), to: dayOf(obstacle.to), why: obstacle.what }));
  return law.count(found.rule, anchor, { pauses });
}

function isOutOfTime(facts: CaseFacts, matter: MatterFacts | undefined, law: LawView): boolean {
  const limitation = matter === undefined ? null : limitationOf(matter, facts, law);
  return limitation !== null && receivedOn(facts) > (limitation.lenientDue ?? limitation.due);
}

/** Terminated before, and the time for going on with it has passed; what that still means since 2026-07-01 is open (oq-12). */
function wasTerminated(facts: CaseFacts, matter: MatterFacts | undefined, law: LawView): Holding {
  if (matter?.terminatedOn === undefined) return false;
  const anchor = dayOf(matter.terminatedOn);
  const found = law.term(['lkn-2011/d11/k8'], anchor);
  return found !== null && receivedOn(facts) > law.count(found.rule, anchor).due ? 'open' : false;
}

function lacksSignature({ petition }: CaseFacts): boolean {
  // A complaint that was spoken is signed on the record of the statement, which is its own duty.
  if (petition.channel === 'oral') return false;
  return !petition.signed || (petition.signatures !== undefined && petition.signatures < petition.complainants);
}

function hasUnlawfulRepresentative({ complainant }: CaseFacts, law: LawView, day: Day): boolean {
  const { represented, standsAlone } = complainant;
  if (represented === undefined || standsAlone || represented.paper === 'legal-representative') return false;
  return !listOfLaw(law, 'nd124-2020/d5/k3', 'representation_papers', day).includes(represented.paper);
}

/** Article 11 of the Law on Complaints with its companions, in the order in which an official goes through them. */
export const OBSTACLES: readonly Obstacle[] = [
  {
    ground: 'lkn-2011/d11/k1',
    guard: 'matter-can-be-complained-about',
    cites: [],
    stands: (_facts, _content, matter) => matter !== undefined && (matter.internal || matter.normative || matter.stateSecret),
  },
  { ground: 'lkn-2011/d11/k2', guard: 'touches-own-rights', cites: ['lkn-2011/d2/k1'], stands: (_facts, content) => !content.ownInterest },
  {
    ground: 'lkn-2011/d11/k3',
    guard: 'has-capacity',
    cites: ['lkn-2011/d12/k1/a'],
    stands: ({ complainant }) => complainant.capacity === 'lacking' && complainant.represented?.paper !== 'legal-representative',
  },
  { ground: 'lkn-2011/d11/k4', guard: 'lawfully-represented', cites: ['nd124-2020/d5/k3'], stands: (facts, _content, _matter, law, day) => hasUnlawfulRepresentative(facts, law, day) },
  { ground: 'lkn-2011/d11/k5', guard: 'is-signed', cites: ['lkn-2011/d8/k2'], stands: lacksSignature },
  {
    ground: 'nd124-2020/d16/k1',
    guard: 'group-has-representatives',
    cites: ['nd124-2020/d7'],
    stands: (facts) => isGroup(facts) && (facts.petition.representatives ?? 0) === 0,
  },
  { ground: 'lkn-2011/d11/k6', guard: 'in-time', cites: ['lkn-2011/d9/doan1', 'lkn-2011/d9/doan2'], stands: (facts, _content, matter, law) => isOutOfTime(facts, matter, law) },
  { ground: 'lkn-2011/d11/k7', guard: 'not-settled-twice', cites: ['lkn-2011/d7/k1'], stands: (_facts, _content, matter) => matter?.secondDecision === true },
  { ground: 'lkn-2011/d11/k8', guard: 'not-terminated-before', cites: [], stands: (facts, _content, matter, law) => wasTerminated(facts, matter, law) },
  {
    ground: 'lkn-2011/d11/k9',
    guard: 'not-before-court',
    cites: ['ltthc-2015/d33/k1'],
    stands: (_facts, _content, matter) => matter?.court === 'accepted' || matter?.court === 'judged',
  },
  { ground: 'lkn-2011/d10/k3', guard: 'not-withdrawn-freely', cites: [], stands: (_facts, _content, matter) => matter?.withdrawnBefore === 'freely' },
];

/** The grounds in force that day which stand against a content, with those that the law leaves open. */
export function obstaclesTo(content: ContentFacts, facts: CaseFacts, law: LawView, day: Day): { obstacle: Obstacle; stands: true | 'open' }[] {
  const matter = matterOf(content, facts);
  return OBSTACLES.flatMap((obstacle) => {
    if (law.provision(obstacle.ground, day) === null) return [];
    const stands = obstacle.stands(facts, content, matter, law, day);
    return stands === false ? [] : [{ obstacle, stands }];
  });
}
