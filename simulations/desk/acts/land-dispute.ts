import { dayOf } from '../../law/day.ts';
import { isAbsentNow } from '../../procedures/land-dispute/dispute.ts';
import { COUNCIL_MEMBERS } from '../act-data/land-dispute.ts';
import { fill, listOf, textOf } from '../data-reading.ts';
import { fieldsOf } from '../fields.ts';
import { FIELD_ERRORS } from '../fields.vi.ts';
import { LAND_DISPUTE_ERRORS } from '../fields/land-dispute.vi.ts';
import { nameOf } from '../names.ts';
import {
  COUNCIL_MEMBER_NAMES,
  DISPUTE_FILE_ITEM_NAMES,
  DISPUTE_GROUND_NAMES,
  INQUIRY_ITEM_NAMES,
  MEDIATION_DELEGATE_NAMES,
  MEDIATION_ITEM_NAMES,
  MEDIATION_OUTCOME_NAMES,
  MINUTES_SIGNATURE_NAMES,
} from '../names/land-dispute.vi.ts';
import { authorityOptions, optionsFrom, personOptions, recipientOptions, signatoryOptions } from '../options.ts';
import type { Scene } from '../world-state.ts';
import type { ActDefinition } from './act.ts';
import { petitionGone } from './hindrances.ts';

/** Acts by which a dispute over land is mediated and settled. */

const MOST_DAYS = 365;
const accept = fieldsOf('mediation.accepted');
const refuse = fieldsOf('mediation.refused');
const council = fieldsOf('mediation.councilFormed');
const invite = fieldsOf('mediation.invited');
const hold = fieldsOf('mediation.held');
const again = fieldsOf('mediation.reheld');
const recognise = fieldsOf('mediation.recognised');
const take = fieldsOf('dispute.accepted');
const settle = fieldsOf('dispute.settled');

/** Who was invited and does not come to the next session; null when everybody comes. */
function absentFromNext({ scenario, world }: Scene): string | null {
  return isAbsentNow(scenario.facts, world.log) ? (scenario.facts.landDispute?.absentee ?? null) : null;
}

function withoutAbsentee(scene: Scene, present: readonly string[]): Record<string, string> {
  const absentee = absentFromNext(scene);
  return absentee !== null && present.includes(absentee) ? { present: fill(LAND_DISPUTE_ERRORS.absent, { person: nameOf(scene, absentee) }) } : {};
}

export const landDisputeActs: readonly ActDefinition[] = [
  {
    type: 'mediation.accepted',
    group: 'accept',
    actor: { field: 'signatory' },
    fields: (scene) => [accept.choice('signatory', signatoryOptions(scene)), accept.dated(scene), accept.basis(scene)],
    impossible: petitionGone,
  },
  {
    type: 'mediation.refused',
    group: 'accept',
    actor: { field: 'signatory' },
    fields: (scene) => [refuse.yesNo('reasoned'), refuse.choice('signatory', signatoryOptions(scene)), refuse.dated(scene)],
    impossible: petitionGone,
  },
  { type: 'mediation.inquired', group: 'verify', actor: 'verifier', fields: () => [fieldsOf('mediation.inquired').multi('items', optionsFrom(INQUIRY_ITEM_NAMES), 'any')] },
  { type: 'mediation.delegated', group: 'dialogue', actor: 'chair', fields: () => [fieldsOf('mediation.delegated').choice('to', optionsFrom(MEDIATION_DELEGATE_NAMES))] },
  {
    type: 'mediation.councilFormed',
    group: 'dialogue',
    actor: { field: 'signatory' },
    fields: (scene) => [
      council.choice('chairedBy', signatoryOptions(scene)),
      council.multi('members', COUNCIL_MEMBERS.map((value) => ({ value, label: COUNCIL_MEMBER_NAMES[value] })), 'any'),
      council.choice('signatory', signatoryOptions(scene)),
      council.dated(scene),
    ],
  },
  {
    type: 'mediation.invited',
    group: 'dialogue',
    actor: 'chair',
    fields: (scene) => [invite.date('on', scene), invite.multi('recipients', recipientOptions(scene), 'some')],
    refuse: (scene, data): Record<string, string> => (dayOf(textOf(data, 'on')) < scene.world.today ? { on: FIELD_ERRORS.pastDialogue } : {}),
  },
  {
    type: 'mediation.held',
    group: 'dialogue',
    actor: { field: 'chairedBy' },
    fields: (scene) => [
      hold.choice('outcome', optionsFrom(MEDIATION_OUTCOME_NAMES)),
      hold.choice('chairedBy', signatoryOptions(scene)),
      hold.multi('present', personOptions(scene), 'some'),
      hold.multi('items', optionsFrom(MEDIATION_ITEM_NAMES), 'any'),
      hold.multi('signed', optionsFrom(MINUTES_SIGNATURE_NAMES), 'any'),
      hold.basis(scene),
    ],
    refuse: (scene, data) => withoutAbsentee(scene, listOf(data, 'present')),
  },
  {
    type: 'mediation.reheld',
    group: 'dialogue',
    actor: { field: 'chairedBy' },
    fields: (scene) => [
      again.choice('outcome', optionsFrom({ succeeded: MEDIATION_OUTCOME_NAMES.succeeded, failed: MEDIATION_OUTCOME_NAMES.failed })),
      again.choice('chairedBy', signatoryOptions(scene)),
      again.multi('present', personOptions(scene), 'some'),
      again.multi('items', optionsFrom(MEDIATION_ITEM_NAMES), 'any'),
      again.multi('signed', optionsFrom(MINUTES_SIGNATURE_NAMES), 'any'),
    ],
  },
  {
    type: 'mediation.recognised',
    group: 'decide',
    actor: { field: 'signatory' },
    fields: (scene) => [recognise.yesNo('tellsTerm'), recognise.choice('signatory', signatoryOptions(scene)), recognise.dated(scene)],
  },
  { type: 'mediation.guided', group: 'paper', actor: 'chair', fields: (scene) => [fieldsOf('mediation.guided').multi('to', authorityOptions(scene), 'some')] },
  {
    type: 'dispute.accepted',
    group: 'accept',
    actor: { field: 'signatory' },
    fields: (scene) => [take.choice('signatory', signatoryOptions(scene)), take.dated(scene), take.basis(scene)],
    impossible: petitionGone,
  },
  { type: 'dispute.mediated', group: 'dialogue', actor: 'verifier', fields: (scene) => [fieldsOf('dispute.mediated').multi('present', personOptions(scene), 'some')] },
  { type: 'dispute.reported', group: 'verify', actor: 'verifier', fields: () => [fieldsOf('dispute.reported').multi('items', optionsFrom(DISPUTE_FILE_ITEM_NAMES), 'any')] },
  {
    type: 'dispute.settled',
    group: 'decide',
    actor: { field: 'signatory' },
    fields: (scene) => [
      settle.multi('grounds', optionsFrom(DISPUTE_GROUND_NAMES), 'any'),
      settle.choice('complaintTo', authorityOptions(scene)),
      settle.number('days', MOST_DAYS),
      settle.choice('signatory', signatoryOptions(scene)),
      settle.dated(scene),
      settle.basis(scene),
    ],
    impossible: petitionGone,
  },
];
