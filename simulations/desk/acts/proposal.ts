import { fieldsOf } from '../fields.ts';
import { authorityOptions, contentOptions, formOptions, signatoryOptions, verifierOptions } from '../options.ts';
import type { ActDefinition } from './act.ts';
import { IMPOSSIBLE } from './texts.vi.ts';

/** Acts of handling a petition beside receipt and classification, and of recommendations and feedback. */

const assign = fieldsOf('proposal.assigned');
const passOn = fieldsOf('proposal.passedOn');
const sendResult = fieldsOf('proposal.resultSent');

export const proposalActs: readonly ActDefinition[] = [
  { type: 'petition.linked', group: 'book', actor: 'petitionOfficer', fields: () => [] },
  { type: 'petition.overdueReported', group: 'paper', actor: 'petitionOfficer', fields: () => [] },
  {
    type: 'petition.destroyed',
    group: 'file',
    actor: { field: 'signatory' },
    fields: (scene) => [fieldsOf('petition.destroyed').choice('signatory', signatoryOptions(scene))],
    impossible: ({ world }) => (world.log.some((event) => event.type === 'petition.filed') ? null : IMPOSSIBLE.nothingFiled),
  },
  {
    type: 'proposal.assigned',
    group: 'paper',
    actor: { field: 'signatory' },
    fields: (scene) => [assign.choice('unit', verifierOptions(scene)), assign.choice('signatory', signatoryOptions(scene)), assign.dated(scene)],
  },
  {
    type: 'proposal.passedOn',
    group: 'paper',
    actor: { field: 'signatory' },
    fields: (scene) => [
      passOn.choice('content', contentOptions(scene)),
      passOn.choice('to', authorityOptions(scene)),
      passOn.choice('form', formOptions(scene)),
      passOn.yesNo('copyToSender'),
      passOn.choice('signatory', signatoryOptions(scene)),
      passOn.dated(scene),
    ],
  },
  {
    type: 'proposal.resultSent',
    group: 'send',
    actor: { field: 'signatory' },
    fields: (scene) => [sendResult.choice('signatory', signatoryOptions(scene)), sendResult.dated(scene)],
  },
];
