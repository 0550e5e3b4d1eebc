import type { Authority } from '../../desk/act-data.ts';
import type { LawView } from '../../law/law-view.ts';
import type { Day } from '../../law/types.ts';
import type { CaseFacts, ContentFacts } from '../../scenario/facts.ts';
import type { AccusedFacts, DenouncedOffice } from '../../scenario/facts/denunciation.ts';
import type { Cite, Holding } from '../procedure.ts';
import type { Competence } from '../rules/authorities.ts';
import { listOfLaw } from '../rules/law-lists.ts';
import { accusedOf } from './facts.ts';

/** Who settles a denunciation: by the office of the one denounced, then and now (Luật Tố cáo, Điều 12 to 21, 41). */

const HEAD_OF_THE_BODY: Cite = 'ltc-2018/d12/k1';
const BODY_ITSELF: Cite = 'ltc-2018/d12/k6';

/** Where the register lists who is settled by the commune's chair, the surest provision first. */
const COMMUNES: readonly Cite[] = [HEAD_OF_THE_BODY, 'ltc-2018/d13/k1/a', 'ltc-2018/d13/k1/b', 'ltc-2018/d18', 'ltc-2018/d21'];
const ABOVE: readonly Cite[] = ['ltc-2018/d13/k2', 'ltc-2018/d13/k4/a'];

const known = (authority: Authority, cites: readonly Cite[]): Competence => ({ authority, cites, open: [] });
const unsettled = (question: string, cites: readonly Cite[]): Competence => ({ authority: null, cites, open: [question] });

/** Whoever settles denunciations of the commune's leaders, and of the commune itself. */
function superior(law: LawView, day: Day, cite: Cite): Competence {
  const found = ABOVE.map((provision) => law.value(provision, 'settler_of_commune_leaders', day)).find((value) => value === 'district-chair' || value === 'province-chair');
  return found === 'district-chair' || found === 'province-chair' ? known(found, [cite, ...ABOVE]) : unsettled('oq-06', [cite]);
}

/** Bodies that settle what concerns their own people, whatever the day. */
const OTHERS: Partial<Record<DenouncedOffice, Competence>> = {
  'school-staff': known('school-head', ['ltc-2018/d18']),
  councillor: known('council-standing-committee', ['ltc-2018/d17/k2']),
  'council-chair': known('council-approver', ['ltc-2018/d17/k2']),
  'front-official': known('front-organisation', ['ltc-2018/d17/k2']),
  'party-matter': known('party-committee', ['tt05-2021/d15']),
  // Who settles what inside the police stands in a decree that nobody has read.
  'police-officer': { authority: 'police', cites: [HEAD_OF_THE_BODY, 'nd224-2025/chung'], open: [] },
  'other-commune-official': known('other-commune-chair', [HEAD_OF_THE_BODY]),
};

function byOffice(office: DenouncedOffice, accused: AccusedFacts, law: LawView, day: Day): Competence {
  const cite = COMMUNES.find((provision) => listOfLaw(law, provision, 'denounced_of_commune_chair', day).includes(office));
  if (cite !== undefined) {
    const isRead = law.provision(cite, day)?.version.confidence === 'read';
    return isRead ? known('commune-chair', [cite]) : unsettled('oq-06', [cite]);
  }
  if (office === 'commune-chair') return superior(law, day, HEAD_OF_THE_BODY);
  if (office === 'commune-committee') return superior(law, day, BODY_ITSELF);
  if (office === 'commune-unit' || office === 'commune-unit-head') return unsettled('oq-06', [BODY_ITSELF]);
  if (office === 'private') return accused.communeFunction ? known('commune-chair', ['ltc-2018/d41/k1']) : known('province-department-head', ['ltc-2018/d41/k1']);
  if (office === 'district-official') {
    const districtStands = law.value('ltc-2018/d13/k2', 'settler_of_commune_leaders', day) === 'district-chair';
    return districtStands ? known('district-chair', [HEAD_OF_THE_BODY]) : unsettled('oq-06', ['ltc-2018/d12/k7', 'ltc-2018/d12/k5']);
  }
  return OTHERS[office] ?? unsettled('oq-06', [HEAD_OF_THE_BODY]);
}

/** Who settles what one person is denounced for. */
function settlerOf(accused: AccusedFacts, law: LawView, day: Day): Competence {
  const then = accused.officeThen ?? accused.office;
  switch (accused.change) {
    case 'merged':
      return withCite(byOffice(accused.office, accused, law, day), 'ltc-2018/d12/k4');
    case 'higher-post':
      return withCite(byOffice(accused.office, accused, law, day), 'ltc-2018/d12/k3/ab');
    case 'other-work':
    case 'left':
      return withCite(byOffice(then, accused, law, day), 'ltc-2018/d12/k3/cd');
    case 'equal-post':
      // The body above the old place leads; which that is depends on places that the case does not state.
      return then === 'commune-unit-head' ? withCite(byOffice(then, accused, law, day), 'ltc-2018/d12/k3/ab') : unsettled('oq-06', ['ltc-2018/d12/k3/ab']);
    case 'dissolved':
      return then === 'district-official' ? unsettled('oq-06', ['ltc-2018/d12/k5', 'ltc-2018/d12/k7']) : withCite(byOffice(then, accused, law, day), 'ltc-2018/d12/k5');
    default:
      return byOffice(accused.office, accused, law, day);
  }
}

const withCite = (found: Competence, cite: Cite): Competence => ({ ...found, cites: [cite, ...found.cites] });

/** Who settles a denunciation content on that day; open where the case says nothing about the one denounced. */
export function denunciationSettler(content: ContentFacts, facts: CaseFacts, law: LawView, day: Day): Competence {
  const accused = accusedOf(facts, content.against);
  return accused === undefined ? { authority: null, cites: [HEAD_OF_THE_BODY], open: [] } : settlerOf(accused, law, day);
}

/** Whether the chair of the commune settles the content. */
export function isOfCommuneChair(content: ContentFacts, facts: CaseFacts, law: LawView, day: Day): Holding {
  const { authority } = denunciationSettler(content, facts, law, day);
  return authority === null ? 'open' : authority === 'commune-chair';
}
