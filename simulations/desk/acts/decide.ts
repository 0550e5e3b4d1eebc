import { dayOf } from '../../law/day.ts';
import { capitalised, fill, listOf, textOf } from '../data-reading.ts';
import { fieldsOf } from '../fields.ts';
import { FIELD_ERRORS } from '../fields.vi.ts';
import { nameOf } from '../names.ts';
import { CONCLUSIONS, INVITATION_WAYS, MINUTES } from '../names.vi.ts';
import {
  acceptanceItems,
  authorityOptions,
  contentOptions,
  contentRows,
  decisionItems,
  formOptions,
  optionsFrom,
  personOptions,
  provisionOptions,
  recipientOptions,
  signatoryOptions,
} from '../options.ts';
import { isAlive, type Scene } from '../world-state.ts';
import type { ActDefinition } from './act.ts';
import { complainantDead, petitionGone } from './hindrances.ts';
import { IMPOSSIBLE } from './texts.vi.ts';

/** Acts that decide: acceptance, dialogue, suspension, settlement. */

const accept = fieldsOf('complaint.accepted');
const refuse = fieldsOf('complaint.acceptanceRefused');
const invite = fieldsOf('dialogue.invited');
const talk = fieldsOf('dialogue.held');
const suspend = fieldsOf('settlement.suspended');
const resume = fieldsOf('settlement.resumed');
const terminate = fieldsOf('settlement.terminated');
const settle = fieldsOf('complaint.settled');
const halt = fieldsOf('execution.suspended');

/** Why somebody ticked as present cannot be in the room. */
function absentee(scene: Scene, ids: readonly string[]): string | null {
  const { world } = scene;
  const missedToday = new Set(
    world.log.filter((event) => event.type === 'dialogue.missed' && event.day === world.today).map((event) => textOf(event.data, 'who')),
  );
  for (const id of ids) {
    const person = capitalised(nameOf(scene, id));
    if (!isAlive(scene, id)) return fill(FIELD_ERRORS.dead, { person });
    if (world.hindered.has(id)) return fill(FIELD_ERRORS.hindered, { person });
    if (missedToday.has(id)) return fill(FIELD_ERRORS.missed, { person: nameOf(scene, id) });
  }
  return null;
}

export const decideActs: readonly ActDefinition[] = [
  {
    type: 'complaint.accepted',
    group: 'accept',
    actor: { field: 'signatory' },
    fields: (scene) => [
      accept.multi('contents', contentOptions(scene), 'some'),
      accept.choice('form', formOptions(scene)),
      accept.multi('items', acceptanceItems, 'any'),
      accept.choice('signatory', signatoryOptions(scene)),
      accept.dated(scene),
      accept.basis(scene),
    ],
    impossible: petitionGone,
  },
  {
    type: 'complaint.acceptanceRefused',
    group: 'accept',
    actor: { field: 'signatory' },
    fields: (scene) => [
      refuse.provision('ground', provisionOptions(scene, 'grounds')),
      refuse.choice('form', formOptions(scene)),
      refuse.multi('items', acceptanceItems, 'any'),
      refuse.choice('signatory', signatoryOptions(scene)),
      refuse.dated(scene),
    ],
    impossible: petitionGone,
  },
  {
    type: 'dialogue.invited',
    group: 'dialogue',
    actor: { field: 'signatory' },
    fields: (scene) => [
      invite.date('on', scene),
      invite.choice('way', optionsFrom(INVITATION_WAYS)),
      invite.multi('recipients', recipientOptions(scene), 'some'),
      invite.choice('signatory', signatoryOptions(scene)),
    ],
    refuse: (scene, data): Record<string, string> => (dayOf(textOf(data, 'on')) < scene.world.today ? { on: FIELD_ERRORS.pastDialogue } : {}),
  },
  {
    type: 'dialogue.held',
    group: 'dialogue',
    actor: { field: 'chairedBy' },
    fields: (scene) => [
      talk.choice('chairedBy', signatoryOptions(scene)),
      talk.multi('present', recipientOptions(scene), 'some'),
      talk.choice('minutes', optionsFrom(MINUTES)),
      talk.choice('form', formOptions(scene)),
      talk.basis(scene),
    ],
    impossible: (scene) => (personOptions(scene).some(({ value }) => isAlive(scene, value)) ? null : IMPOSSIBLE.nobodyToTalkTo),
    refuse: (scene, data): Record<string, string> => {
      const why = absentee(scene, listOf(data, 'present'));
      return why === null ? {} : { present: why };
    },
  },
  {
    type: 'complaint.settled',
    group: 'decide',
    actor: { field: 'signatory' },
    fields: (scene) => [
      settle.multi('contents', contentOptions(scene), 'some'),
      settle.record('conclusions', contentRows(scene), optionsFrom(CONCLUSIONS), 'any'),
      settle.multi('items', decisionItems, 'any'),
      settle.choice('secondTo', authorityOptions(scene)),
      settle.choice('court', authorityOptions(scene)),
      settle.choice('form', formOptions(scene)),
      settle.choice('signatory', signatoryOptions(scene)),
      settle.dated(scene),
      settle.basis(scene),
    ],
    impossible: petitionGone,
  },
  {
    type: 'settlement.suspended',
    group: 'decide',
    actor: { field: 'signatory' },
    fields: (scene) => [
      suspend.provision('ground', provisionOptions(scene, 'grounds')),
      suspend.choice('form', formOptions(scene)),
      suspend.choice('signatory', signatoryOptions(scene)),
      suspend.dated(scene),
    ],
  },
  {
    type: 'settlement.resumed',
    group: 'decide',
    actor: { field: 'signatory' },
    fields: (scene) => [resume.choice('form', formOptions(scene)), resume.choice('signatory', signatoryOptions(scene)), resume.dated(scene), resume.basis(scene)],
    impossible: ({ world }) => (world.situation.settlement === 'suspended' ? null : IMPOSSIBLE.notSuspended),
  },
  {
    type: 'settlement.terminated',
    group: 'decide',
    actor: { field: 'signatory' },
    fields: (scene) => [
      terminate.multi('contents', contentOptions(scene), 'some'),
      terminate.provision('ground', provisionOptions(scene, 'grounds')),
      terminate.choice('form', formOptions(scene)),
      terminate.choice('signatory', signatoryOptions(scene)),
      terminate.dated(scene),
    ],
  },
  {
    type: 'execution.suspended',
    group: 'decide',
    actor: { field: 'signatory' },
    fields: (scene) => [halt.choice('form', formOptions(scene)), halt.choice('signatory', signatoryOptions(scene)), halt.openDate('until'), halt.dated(scene), halt.basis(scene)],
  },
  {
    type: 'withdrawal.pressed',
    group: 'decide',
    actor: 'receptionOfficer',
    fields: () => [],
    impossible: complainantDead,
  },
];
