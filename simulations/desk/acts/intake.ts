import { fieldsOf } from '../fields.ts';
import { BOOKS, REFUSAL_REASONS, RETURN_TO } from '../names.vi.ts';
import { CARRIAGE_NAMES } from '../names/denunciation.vi.ts';
import { REPLY_SAYS_NAMES } from '../names/proposal.vi.ts';
import {
  authorityOptions,
  classOptions,
  contentOptions,
  contentRows,
  documentOptions,
  formOptions,
  optionsFrom,
  provisionOptions,
  signatoryOptions,
} from '../options.ts';
import type { ActDefinition } from './act.ts';
import { nobodyHere, petitionGone } from './hindrances.ts';
import { IMPOSSIBLE } from './texts.vi.ts';

/** Acts of reception and of handling a petition: books, classification, guidance, transfer. */

const recordStatement = fieldsOf('statement.recorded');
const register = fieldsOf('petition.registered');
const receipt = fieldsOf('receipt.issued');
const classify = fieldsOf('petition.classified');
const separate = fieldsOf('separation.guided');
const guide = fieldsOf('complainant.guided');
const transfer = fieldsOf('petition.transferred');
const note = fieldsOf('deadline.noted');
const reply = fieldsOf('reply.written');

export const intakeActs: readonly ActDefinition[] = [
  {
    type: 'statement.recorded',
    group: 'book',
    actor: 'receptionOfficer',
    fields: () => [recordStatement.yesNo('readBack'), recordStatement.yesNo('signed')],
    impossible: nobodyHere,
  },
  {
    type: 'petition.registered',
    group: 'book',
    actor: 'receptionOfficer',
    fields: (scene) => [register.date('receivedOn', scene), register.choice('book', optionsFrom(BOOKS))],
  },
  {
    type: 'receipt.issued',
    group: 'book',
    actor: 'receptionOfficer',
    fields: (scene) => [receipt.choice('form', formOptions(scene)), receipt.multi('documents', documentOptions(scene), 'any')],
    impossible: petitionGone,
  },
  {
    type: 'petition.receiptRefused',
    group: 'book',
    actor: 'receptionOfficer',
    fields: () => [fieldsOf('petition.receiptRefused').choice('reason', optionsFrom(REFUSAL_REASONS))],
    impossible: (scene) => petitionGone(scene) ?? (scene.world.situation.petition === 'offered' ? null : IMPOSSIBLE.alreadyTaken),
  },
  { type: 'database.updated', group: 'book', actor: 'petitionOfficer', fields: () => [] },
  { type: 'deadline.noted', group: 'book', actor: 'petitionOfficer', fields: (scene) => [note.text('label'), note.date('on', scene)] },
  {
    type: 'petition.classified',
    group: 'classify',
    actor: 'petitionOfficer',
    fields: (scene) => [classify.record('classes', contentRows(scene), classOptions, 'some'), classify.basis(scene)],
    impossible: petitionGone,
  },
  {
    type: 'separation.guided',
    group: 'classify',
    actor: 'receptionOfficer',
    fields: (scene) => [separate.multi('contents', contentOptions(scene), 'some'), separate.choice('form', formOptions(scene))],
  },
  {
    type: 'complainant.guided',
    group: 'paper',
    actor: { field: 'signatory' },
    fields: (scene) => [
      guide.choice('to', authorityOptions(scene)),
      guide.choice('form', formOptions(scene)),
      guide.choice('signatory', signatoryOptions(scene)),
      guide.dated(scene),
      guide.basis(scene),
    ],
  },
  {
    type: 'petition.transferred',
    group: 'paper',
    actor: { field: 'signatory' },
    fields: (scene) => [
      transfer.choice('to', authorityOptions(scene)),
      transfer.choice('form', formOptions(scene)),
      transfer.choice('signatory', signatoryOptions(scene)),
      { ...transfer.choice('carriage', optionsFrom(CARRIAGE_NAMES)), required: false },
      transfer.dated(scene),
      transfer.basis(scene),
    ],
    impossible: petitionGone,
  },
  {
    type: 'petition.returned',
    group: 'paper',
    actor: 'petitionOfficer',
    fields: () => [fieldsOf('petition.returned').choice('to', optionsFrom(RETURN_TO))],
    impossible: petitionGone,
  },
  {
    type: 'petition.filed',
    group: 'paper',
    actor: 'petitionOfficer',
    fields: (scene) => [fieldsOf('petition.filed').provision('ground', provisionOptions(scene, 'grounds'))],
    impossible: petitionGone,
  },
  {
    type: 'reply.written',
    group: 'paper',
    actor: { field: 'signatory' },
    fields: (scene) => [
      reply.multi('contents', contentOptions(scene), 'any'),
      { ...reply.choice('says', optionsFrom(REPLY_SAYS_NAMES)), required: false },
      reply.openDate('promisedOn'),
      reply.choice('signatory', signatoryOptions(scene)),
      reply.dated(scene),
    ],
  },
];
