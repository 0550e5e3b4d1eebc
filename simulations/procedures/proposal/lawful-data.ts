import { mainContent } from '../../scenario/classify.ts';
import { isoOf } from '../../law/day.ts';
import type { Json } from '../case-event.ts';
import type { Circumstances } from '../procedure.ts';
import { idsOf, recipientsBy, recipientsIn } from '../rules/makers.ts';
import type { Maker } from '../rules/makers.ts';
import { ownTasks, taskOf } from './facts.ts';

/** How each act on recommendations and feedback is done rightly. */

/** A month is enough for whatever takes weeks; the law sets no term for the work itself. */
const MONTH = 30;

const transferForm = ({ law, day }: Circumstances): string => law.form('recommendationTransfer', day)?.id ?? 'none';

function passOn(circumstances: Circumstances, key: string | undefined): Record<string, Json> {
  const content = circumstances.facts.petition.contents.find(({ id }) => id === key);
  const to = content === undefined ? 'province-chair' : taskOf(content, circumstances.facts).whose;
  return { content: key ?? '', to, form: to === 'procedure-control' ? 'none' : transferForm(circumstances), copyToSender: true, signatory: 'chair' };
}

function reply({ facts, day }: Circumstances): Record<string, Json> {
  const own = ownTasks(facts);
  const takesWeeks = own.some((content) => taskOf(content, facts).work === 'long');
  return { contents: idsOf(own), signatory: 'chair', ...(takesWeeks ? { says: 'with-term', promisedOn: isoOf(day + MONTH) } : { says: 'result' }) };
}

export const proposalMakers: Readonly<Record<string, Maker<Readonly<Record<string, Json>>>>> = {
  'proposal.assigned': () => ({ unit: 'can-bo-khac', signatory: 'chair' }),
  'proposal.passedOn': passOn,
  'proposal.resultSent': () => ({ signatory: 'unitHead' }),
  'reply.written': reply,
  'petition.transferred': (c) => ({ to: taskOf(mainContent(c.facts), c.facts).whose, form: transferForm(c), signatory: 'chair' }),
  'paper.sent#transferLetter': (c) => ({ kind: 'transferLetter', recipients: recipientsBy(c, [recipientsIn('ltcd-2013/d28/k1')]) }),
  'paper.sent#replyLetter': (c) => ({ kind: 'replyLetter', recipients: recipientsBy(c, [recipientsIn('ltcd-2013/d28/k1')]) }),
  'result.reported': () => ({ to: 'forwarder' }),
};
