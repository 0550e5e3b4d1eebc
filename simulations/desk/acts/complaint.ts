import { fieldsOf } from '../fields.ts';
import { URGING_NAMES } from '../names/complaint.vi.ts';
import { authorityOptions, fileItems, formOptions, optionsFrom, personOptions, signatoryOptions } from '../options.ts';
import type { ActDefinition } from './act.ts';
import { complainantDead } from './hindrances.ts';

/** Acts that only some complaints have: groups, new evidence, urgent stops, the way of the file and of the decision afterwards. */

const ask = fieldsOf('representatives.asked');
const take = fieldsOf('evidence.received');
const lift = fieldsOf('execution.suspensionLifted');
const hand = fieldsOf('file.handedOver');

const MOST_PEOPLE = 30;

export const complaintActs: readonly ActDefinition[] = [
  { type: 'representatives.asked', group: 'accept', actor: 'receptionOfficer', fields: () => [ask.number('most', MOST_PEOPLE)] },
  {
    type: 'evidence.received',
    group: 'verify',
    actor: 'verifier',
    fields: (scene) => [take.choice('from', personOptions(scene)), take.choice('form', formOptions(scene))],
  },
  {
    type: 'execution.suspensionLifted',
    group: 'decide',
    actor: { field: 'signatory' },
    fields: (scene) => [lift.choice('form', formOptions(scene)), lift.choice('signatory', signatoryOptions(scene)), lift.dated(scene)],
  },
  { type: 'execution.goneAhead', group: 'decide', actor: 'chair', fields: () => [] },
  { type: 'complainant.harassed', group: 'decide', actor: 'unitHead', fields: () => [], impossible: complainantDead },
  {
    type: 'enforcement.urged',
    group: 'publish',
    actor: 'chair',
    fields: () => [fieldsOf('enforcement.urged').choice('measure', optionsFrom(URGING_NAMES))],
  },
  {
    type: 'file.handedOver',
    group: 'file',
    actor: 'clerk',
    fields: (scene) => [hand.choice('to', authorityOptions(scene)), hand.multi('items', fileItems, 'any')],
  },
];
