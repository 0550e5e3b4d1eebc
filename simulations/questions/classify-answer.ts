import { isoOf } from '../law/day.ts';
import type { LawView } from '../law/law-view.ts';
import type { CitationInForce, Day } from '../law/types.ts';
import { classOf } from '../scenario/classify.ts';
import { matterSchema } from '../scenario/facts.ts';
import type { MatterFacts, PetitionClass } from '../scenario/facts.ts';
import type { ItemFacts } from './question.ts';

const ID = 'matter';

const MATTERS: Readonly<Record<NonNullable<ItemFacts['against']>, Partial<MatterFacts>>> = {
  'administrative-decision': { kind: 'decision' },
  'administrative-act': { kind: 'act' },
  inaction: { kind: 'inaction' },
  discipline: { kind: 'discipline' },
  'general-paper': { kind: 'decision', concrete: false },
  'land-dispute-decision': { kind: 'decision', settlesLandDispute: true },
};

/** The class of what an item tells, as it follows from its facts, with the provisions in force that say so. */
export function classOfItem(facts: ItemFacts, law: LawView, on: Day): { class: PetitionClass; citations: CitationInForce[] } {
  const known = facts.against === undefined ? undefined : MATTERS[facts.against];
  const day = isoOf(on);
  const matters = known === undefined ? [] : [matterSchema.parse({ id: ID, name: facts.against, madeBy: 'commune-chair', madeOn: day, knownOn: day, ...known })];
  const content = { id: 'content', gist: facts.demand, demand: facts.demand, ownInterest: facts.own ?? true, ...(known === undefined ? {} : { matter: ID }) };
  const found = classOf(content, { matters }, law, on);
  const citations = found.cites.flatMap((provision) => {
    const version = law.provision(provision, on)?.version;
    return version === undefined ? [] : [{ provision, version: isoOf(version.from) }];
  });
  return { class: found.class, citations };
}

/** What somebody mixes up who takes one class for another; pairs in the order of the alphabet. */
const MIXED: Readonly<Record<string, string>> = {
  'complaint|denunciation': 'nham-to-cao-voi-khieu-nai',
  'complaint|recommendation': 'nham-kien-nghi-voi-khieu-nai',
  'complaint|feedback': 'nham-kien-nghi-voi-khieu-nai',
  'denunciation|feedback': 'nham-phan-anh-voi-to-cao',
  'denunciation|recommendation': 'nham-phan-anh-voi-to-cao',
  'feedback|recommendation': 'nham-kien-nghi-voi-phan-anh',
  'complaint|land-dispute': 'nham-tranh-chap-dat-voi-khieu-nai',
};

const OTHERWISE = 'nham-loai-don';

/** The misconceptions that sorting names; content/questions/misconceptions.yaml must name each. */
export const CLASS_MISCONCEPTIONS: readonly string[] = [...new Set(Object.values(MIXED)), OTHERWISE];

/** The misconception behind taking one class for another. */
export function mixedUp(given: string, right: PetitionClass): string {
  return MIXED[[given, right].sort().join('|')] ?? OTHERWISE;
}
