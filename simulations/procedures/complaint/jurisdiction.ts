import type { Authority } from '../../desk/act-data.ts';
import type { LawView } from '../../law/law-view.ts';
import type { Day } from '../../law/types.ts';
import type { CaseFacts, ContentFacts, MatterFacts } from '../../scenario/facts.ts';
import type { Cite, Holding } from '../procedure.ts';
import { matterOf } from '../../scenario/classify.ts';
import { secondInstance } from '../rules/authorities.ts';
import type { Competence } from '../rules/authorities.ts';
import { listOfLaw } from '../rules/law-lists.ts';

const FIRST_INSTANCE = 'lkn-2011/d17';
const DISTRICT = 'lkn-2011/d18';

/** The commune's own people, in the register's words for those whose acts its chair settles first. */
const OF_THE_COMMUNE: readonly MatterFacts['madeBy'][] = ['commune-chair', 'commune-committee', 'commune-unit-head', 'commune-official', 'commune-school-or-station'];

const known = (authority: Authority, cites: readonly Cite[]): Competence => ({ authority, cites, open: [] });
const unsettled = (question: string, cites: readonly Cite[]): Competence => ({ authority: null, cites, open: [question] });

function isFirstInstanceOfCommune(maker: MatterFacts['madeBy'], law: LawView, day: Day): boolean {
  return listOfLaw(law, FIRST_INSTANCE, 'first_instance_of_commune_chair', day).includes(maker);
}

function ofTheCommune(matter: MatterFacts, law: LawView, day: Day): Competence {
  if (matter.capacity === 'authorised') return unsettled('oq-09', [FIRST_INSTANCE]);
  if (matter.madeBy === 'commune-committee') return unsettled('oq-09', [FIRST_INSTANCE]);
  if (matter.madeBy === 'commune-school-or-station') return unsettled('oq-10', [FIRST_INSTANCE]);
  if (!isFirstInstanceOfCommune(matter.madeBy, law, day)) return unsettled('oq-06', [FIRST_INSTANCE]);
  const settledFirst = matter.settlesLandDispute || matter.firstDecisionOn !== undefined;
  if (!settledFirst) return known('commune-chair', ['lkn-2011/d7/k1', FIRST_INSTANCE]);
  const second = secondInstance(law, day);
  const route: Cite = matter.settlesLandDispute ? 'ldd-2024/d236/k3/a' : 'lkn-2011/d7/k1';
  return second === null ? unsettled('oq-06', [route]) : known(second.authority, [route, second.cite]);
}

/** Makers that settle complaints about themselves under their own name: "first to where the decision was made" (Điều 7 khoản 1). */
function toItsMaker(matter: MatterFacts): Competence | null {
  switch (matter.madeBy) {
    case 'other-commune-chair':
    case 'province-chair':
    case 'province-department-head':
    case 'land-registration-office':
    case 'tax-office':
    case 'police':
      return known(matter.madeBy, ['lkn-2011/d7/k1']);
    case 'court':
      return known('court-regional', ['lkn-2011/d3/k5']);
    default:
      return null;
  }
}

/** Who settles a complaint content on that day. */
export function competenceFor(content: ContentFacts, facts: CaseFacts, law: LawView, day: Day): Competence {
  const matter = matterOf(content, facts);
  if (matter === undefined) return { authority: null, cites: [FIRST_INSTANCE], open: [] };
  if (OF_THE_COMMUNE.includes(matter.madeBy)) return ofTheCommune(matter, law, day);
  const maker = toItsMaker(matter);
  if (maker !== null) return maker;
  const districtStands = listOfLaw(law, DISTRICT, 'first_instance_of_district_chair', day).length > 0;
  if (!districtStands) return unsettled('oq-06', ['nd141-2025/tham-quyen']);
  return matter.madeBy === 'district-unit-head' ? known('district-unit-head', ['lkn-2011/d7/k1', FIRST_INSTANCE]) : known('district-chair', ['lkn-2011/d7/k1', DISTRICT]);
}

/** Whether the chair of the commune settles the content for the first time. */
export function isWithinCommune(content: ContentFacts, facts: CaseFacts, law: LawView, day: Day): Holding {
  const { authority, open } = competenceFor(content, facts, law, day);
  return open.length > 0 ? 'open' : authority === 'commune-chair';
}
