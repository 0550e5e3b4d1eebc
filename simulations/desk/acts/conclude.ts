import type { PaperKind } from '../act-data.ts';
import { PAPER_KINDS } from '../act-data.ts';
import { fill, textOf } from '../data-reading.ts';
import { fieldsOf } from '../fields.ts';
import { PAPER_NAMES, PUBLICATION_WAYS } from '../names.vi.ts';
import { ORDER_NAMES } from '../names/complaint.vi.ts';
import { ACCESS_NAMES, CARRIED_NAMES } from '../names/denunciation.vi.ts';
import { fileItems, holderOptions, optionsFrom, recipientOptions, signatoryOptions } from '../options.ts';
import type { Scene } from '../world-state.ts';
import type { ActDefinition } from './act.ts';
import { noDecision } from './hindrances.ts';
import { ACT_TEXTS, ACT_WORDS, IMPOSSIBLE } from './texts.vi.ts';

/** Acts after the decision: sending, publishing, having it carried out, closing the file. */

const publish = fieldsOf('decision.published');
const order = fieldsOf('enforcement.ordered');
const send = fieldsOf('paper.sent');
const MOST_DAYS = 365;

function kindsMade({ world }: Scene): PaperKind[] {
  return PAPER_KINDS.filter((kind) => world.made.some((paper) => paper.kind === kind));
}

export const concludeActs: readonly ActDefinition[] = [
  {
    type: 'paper.sent',
    group: 'send',
    actor: 'clerk',
    presets: (scene) => {
      const made = kindsMade(scene).map((kind) => ({ suffix: kind, preset: { kind }, label: fill(ACT_TEXTS['paper.sent'].label, { paper: PAPER_NAMES[kind] }) }));
      return made.length > 0 ? made : [{ suffix: '', preset: {}, label: ACT_WORDS.sendNothing }];
    },
    fields: (scene) => [
      send.choice('kind', PAPER_KINDS.map((value) => ({ value, label: PAPER_NAMES[value] }))),
      send.multi('recipients', recipientOptions(scene), 'some'),
    ],
    impossible: (scene, data) => {
      const made = kindsMade(scene);
      const kind = PAPER_KINDS.find((candidate) => candidate === textOf(data, 'kind'));
      if (kind === undefined) return made.length === 0 ? IMPOSSIBLE.nothingToSend : null;
      return made.includes(kind) ? null : fill(IMPOSSIBLE.paperNotMade, { paper: PAPER_NAMES[kind] });
    },
  },
  {
    type: 'decision.published',
    group: 'publish',
    actor: 'clerk',
    fields: () => [publish.choice('way', optionsFrom(PUBLICATION_WAYS)), publish.number('days', MOST_DAYS)],
    impossible: noDecision,
  },
  {
    type: 'enforcement.ordered',
    group: 'publish',
    actor: { field: 'signatory' },
    fields: (scene) => [order.choice('to', holderOptions(scene)), { ...order.choice('says', optionsFrom(ORDER_NAMES)), required: false }, order.choice('signatory', signatoryOptions(scene)), order.dated(scene)],
    impossible: noDecision,
  },
  {
    type: 'result.reported',
    group: 'publish',
    actor: 'chair',
    fields: (scene) => [fieldsOf('result.reported').choice('to', recipientOptions(scene)), { ...fieldsOf('result.reported').choice('carries', optionsFrom(CARRIED_NAMES)), required: false }],
  },
  {
    type: 'file.archived',
    group: 'file',
    actor: 'clerk',
    fields: () => [fieldsOf('file.archived').multi('items', fileItems, 'any'), { ...fieldsOf('file.archived').choice('access', optionsFrom(ACCESS_NAMES)), required: false }],
    impossible: ({ world }) => (world.situation.file === 'archived' ? IMPOSSIBLE.alreadyArchived : null),
  },
];
