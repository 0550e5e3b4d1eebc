import { mainContent, matterOf } from '../../scenario/classify.ts';
import type { Circumstances, Holding, LegalGuard } from '../procedure.ts';
import { guardsOf } from '../rules/guard-row.ts';
import { complaintContents } from './facts.ts';
import { OBSTACLES } from './obstacles.ts';
import { isUnrepresented } from './representation.ts';
import { isCommunesCase, isToldOrKnown, mayGuide, mayRefuse, mayTransfer, passes } from './response.ts';
import { isDialogueNeedless, isPlainlyRight, isToBeTerminated, suspensionGrounds, terminationGrounds } from './review.ts';
import { guardTexts, obstacleTexts } from './texts/guards.vi.ts';

const CONTENTS = ['petition.contents', 'matters'];
const ADMISSION = [...CONTENTS, 'petition', 'complainant'];
const REVIEW = [...ADMISSION, 'verification'];

/** Whether a complaint matter is the reason why the case is not the commune's: then one guard tells it and the others pass. */
function isSettledElsewhere({ facts }: Circumstances, why: 'land' | 'decided'): boolean {
  const matter = matterOf(mainContent(facts), facts);
  return why === 'land' ? matter?.settlesLandDispute === true : matter?.settlesLandDispute !== true && matter?.firstDecisionOn !== undefined;
}

function isCompetent(circumstances: Circumstances, cause: 'maker' | 'land' | 'decided'): Holding {
  const { facts, law, day } = circumstances;
  const ours = isCommunesCase(facts, law, day);
  if (ours === true) return true;
  const actual = isSettledElsewhere(circumstances, 'land') ? 'land' : isSettledElsewhere(circumstances, 'decided') ? 'decided' : 'maker';
  return actual === cause ? ours : true;
}

function isCompetenceRead({ law, day }: Circumstances): boolean {
  const found = law.provision('lkn-2011/d17', day);
  return found?.version.confidence === 'read';
}

/** Not a complaint at all: the sender only asks, tells or proposes something. */
const isNoComplaint = ({ facts }: Circumstances): boolean => complaintContents(facts).length === 0;

const own: Readonly<Record<string, LegalGuard>> = guardsOf(guardTexts, {
  // The provision on competence has a wording that nobody has read; while it is in force the case is judged by the rule that
  // a first complaint goes to whoever made the decision.
  'commune-is-competent': { sev: 4, competence: 'jurisdiction', cite: ['lkn-2011/d17', 'nd124-2020/d8/k3'], reads: CONTENTS, reparation: 'hand-over', holds: (c) => (isCompetenceRead(c) ? isCompetent(c, 'maker') : true) },
  'maker-settles-first': { sev: 4, competence: 'jurisdiction', cite: ['lkn-2011/d7/k1', 'nd124-2020/d8/k3'], reads: CONTENTS, reparation: 'hand-over', holds: (c) => (isCompetenceRead(c) ? true : isCompetent(c, 'maker')) },
  'not-a-land-dispute-decision': { sev: 4, competence: 'jurisdiction', cite: ['ldd-2024/d236/k3/a', 'lkn-2011/d3/k5'], reads: CONTENTS, reparation: 'hand-over', holds: (c) => isCompetent(c, 'land') },
  'not-decided-before': { sev: 4, competence: 'jurisdiction', cite: ['lkn-2011/d7/k1', 'lkn-2011/d33/k1'], reads: CONTENTS, reparation: 'hand-over', holds: (c) => isCompetent(c, 'decided') },
  'refusal-is-grounded': {
    sev: 4,
    competence: 'jurisdiction',
    cite: ['lkn-2011/d27', 'lkn-2011/d11/k6', 'lkn-2011/d9/doan1', 'lkn-2011/d9/doan2'],
    reads: ADMISSION,
    holds: ({ facts, law, day }) => mayRefuse(facts, law, day),
  },
  'another-authority-is-competent': {
    sev: 4,
    competence: 'jurisdiction',
    cite: ['nd124-2020/d8/k3', 'lkn-2011/d27', 'lkn-2011/d7/k1'],
    reads: CONTENTS,
    holds: ({ facts, law, day }) => mayGuide(facts, law, day),
  },
  'guidance-still-owed': { sev: 2, competence: 'documents', cite: ['tt05-2021/d6/k2/b', 'tt05-2021/d8/k1'], reads: ['petition', 'matters'], holds: ({ facts, law, day }) => complaintContents(facts).length === 0 || !isToldOrKnown(facts, law, day) },
  'may-be-passed-on': {
    sev: 2,
    competence: 'jurisdiction',
    cite: ['nd124-2020/d8/k3', 'ltcd-2013/d26/k1/b/khong-thuoc'],
    reads: [...CONTENTS, 'petition.channel'],
    holds: ({ facts, law, day }) => mayTransfer(facts, law, day),
  },
  'may-be-returned-to-forwarder': {
    sev: 4,
    competence: 'jurisdiction',
    cite: ['lkn-2011/d14/k2/a', 'lkn-2011/d27'],
    reads: [...CONTENTS, 'petition.forwardedBy'],
    // How a petition that somebody forwarded goes back is in a circular that nobody has read in full.
    holds: ({ facts, law, day }) => (facts.petition.forwardedBy === undefined || mayGuide(facts, law, day) === false ? false : 'open'),
  },
  'may-answer-by-letter': { sev: 4, competence: 'documents', cite: ['lkn-2011/d6/k3', 'lkn-2011/d31/k1'], reads: CONTENTS, holds: isNoComplaint },

  'plainly-right': { sev: 3, competence: 'rights', cite: ['lkn-2011/d29/k1/a', 'lkn-2011/d29/k1/b', 'nd124-2020/d17/k3'], reads: REVIEW, holds: isPlainlyRight },
  'dialogue-not-needed': {
    sev: 3,
    competence: 'rights',
    cite: ['lkn-2011/d30/k1', 'lkn-2011/d53/k1'],
    reads: ADMISSION,
    sameAs: 'dialogue.held',
    holds: isDialogueNeedless,
  },
  'group-is-represented': {
    sev: 3,
    competence: 'rights',
    cite: ['nd124-2020/d6/k1', 'nd124-2020/d7', 'lkn-2011/d30/k1'],
    reads: ['petition.complainants', 'complaint', 'complainant.person'],
    // A group that was never asked to choose anew is told of by that duty.
    holds: (c) => !isUnrepresented(c) || !c.history.some((event) => event.type === 'representatives.asked'),
  },
  'still-to-be-decided': {
    sev: 3,
    competence: 'rights',
    cite: ['lkn-2011/d10/k2', 'lkn-2011/d11a/k2/a'],
    reads: ['petition.complainants'],
    holds: (c) => negate(isToBeTerminated(c)),
  },
  'termination-is-grounded': {
    sev: 4,
    competence: 'rights',
    cite: ['lkn-2011/d10/k2', 'lkn-2011/d11a/k2/a', 'lkn-2011/d30/k6', 'nd124-2020/d7a/k1'],
    reads: ['petition.complainants'],
    holds: (c) => (terminationGrounds(c).length > 0 ? true : isToBeTerminated(c)),
  },
  'suspension-is-grounded': {
    sev: 3,
    competence: 'rights',
    cite: ['lkn-2011/d11a/k1/a', 'lkn-2011/d11a/k1/b', 'lkn-2011/d28'],
    reads: [],
    holds: (c) => suspensionGrounds(c).length > 0,
  },
});

function negate(holding: Holding): Holding {
  return holding === 'open' ? 'open' : !holding;
}

const obstacleGuards: LegalGuard[] = OBSTACLES.map(({ ground, guard, cites }) => ({
  id: guard,
  sev: 3,
  competence: 'jurisdiction',
  cite: [ground, ...cites],
  ...(ground === 'lkn-2011/d11/k8' ? { open: ['oq-12'] } : {}),
  reads: ADMISSION,
  holds: ({ facts, law, day }) => passes(ground, facts, law, day),
  texts: obstacleTexts[guard],
  reveal: 'live',
}));

/** Ids of the guards that acceptance passes, in the order in which an official asks. */
export const ACCEPTANCE_GUARDS: readonly string[] = ['commune-is-competent', 'maker-settles-first', 'not-a-land-dispute-decision', 'not-decided-before', ...OBSTACLES.map(({ guard }) => guard)];

/** Every condition of law on the arcs of the complaint's branch, by id. */
export const guards: Readonly<Record<string, LegalGuard>> = { ...own, ...Object.fromEntries(obstacleGuards.map((guard) => [guard.id, guard])) };
