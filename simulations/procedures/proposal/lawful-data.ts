import { isoOf } from '../../law/day.ts';
import type { Json } from '../case-event.ts';
import { rulesFor } from '../class-rules.ts';
import type { Circumstances } from '../procedure.ts';
import { idsOf, recipientsBy, recipientsIn } from '../rules/makers.ts';
import type { Maker } from '../rules/makers.ts';
import { isProposalCase, ownTasks, taskOf } from './facts.ts';

/** How each act on recommendations and feedback is done rightly. */

/** A month is enough for whatever takes weeks; the law sets no term for the work itself. */
const MONTH = 30;

const transferForm = ({ law, day }: Circumstances): string => law.form('recommendationTransfer', day)?.id ?? 'none';

function passOn(circumstances: Circumstances, key: string | undefined): Record<string, Json> {
  const content = circumstances.facts.petition.contents.find(({ id }) => id === key);
  const to = content === undefined ? 'province-chair' : taskOf(content, circumstances.facts).whose;
  return { content: key ?? '', to, form: to === 'procedure-control' ? 'none' : transferForm(circumstances), copyToSender: true, signatory: 'chair' };
}

/** A letter that answers a proposal says what came of it, whatever the petition was taken for; of other letters the law says nothing. */
function reply({ facts, day }: Circumstances): Record<string, Json> {
  if (!isProposalCase(facts)) return { signatory: 'chair' };
  const own = ownTasks(facts);
  const takesWeeks = own.some((content) => taskOf(content, facts).work === 'long');
  return { contents: idsOf(own), signatory: 'chair', ...(takesWeeks ? { says: 'with-term', promisedOn: isoOf(day + MONTH) } : { says: 'result' }) };
}

export const proposalMakers: Readonly<Record<string, Maker<Readonly<Record<string, Json>>>>> = {
  'proposal.assigned': () => ({ unit: 'can-bo-khac', signatory: 'chair' }),
  'proposal.passedOn': passOn,
  'proposal.resultSent': () => ({ signatory: 'unitHead' }),
  'reply.written': reply,
  // Taken for a proposal or not, a petition goes where it belongs.
  'petition.transferred': (c) => ({ to: rulesFor(c.facts).competence(c.facts, c.law, c.day).authority ?? 'province-chair', form: transferForm(c), signatory: 'chair' }),
  'paper.sent#transferLetter': (c) => ({ kind: 'transferLetter', recipients: recipientsBy(c, [recipientsIn('ltcd-2013/d28/k1')]) }),
  'paper.sent#replyLetter': (c) => ({ kind: 'replyLetter', recipients: recipientsBy(c, [recipientsIn('ltcd-2013/d28/k1')]) }),
  'result.reported': () => ({ to: 'forwarder' }),
};
