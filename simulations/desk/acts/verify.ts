import { capitalised, fill, textOf } from '../data-reading.ts';
import { fieldsOf } from '../fields.ts';
import { findingLines } from '../findings.ts';
import { personName } from '../names.ts';
import { COMPLEXITY_GROUNDS, CONCLUSIONS } from '../names.vi.ts';
import { REPORT_NAMES, SIGNING_NAMES } from '../names/complaint.vi.ts';
import { CARRIED_NAMES } from '../names/denunciation.vi.ts';
import { contentOptions, contentRows, formOptions, holderOptions, optionsFrom, personOptions, signatoryOptions, verifierOptions } from '../options.ts';
import { isAlive } from '../world-state.ts';
import { FIELD_ERRORS } from '../fields.vi.ts';
import type { ActDefinition } from './act.ts';
import { ACT_WORDS } from './texts.vi.ts';

/** Acts of checking what is true. */

const assign = fieldsOf('verification.assigned');
const meet = fieldsOf('session.held');
const request = fieldsOf('documents.requested');
const complex = fieldsOf('complexity.recorded');
const report = fieldsOf('verification.reported');
const MOST_DAYS = 365;

export const verifyActs: readonly ActDefinition[] = [
  {
    type: 'decision.rechecked',
    group: 'verify',
    actor: 'chair',
    fields: () => [],
    answer: (scene) => {
      const text = scene.scenario.facts.verification.obvious
        ? [ACT_WORDS.recheckFound, ...findingLines(scene)].join(' ')
        : ACT_WORDS.recheckEmpty;
      return [{ type: 'person.spoke', data: { text } }];
    },
  },
  {
    type: 'verification.assigned',
    group: 'verify',
    actor: { field: 'signatory' },
    fields: (scene) => [
      assign.choice('verifier', verifierOptions(scene)),
      assign.choice('form', formOptions(scene)),
      assign.choice('signatory', signatoryOptions(scene)),
      assign.dated(scene),
      assign.basis(scene),
    ],
  },
  {
    type: 'session.held',
    group: 'verify',
    actor: 'verifier',
    fields: (scene) => [meet.choice('with', personOptions(scene)), meet.choice('form', formOptions(scene)), { ...meet.choice('signed', optionsFrom(SIGNING_NAMES)), required: false }, { ...meet.choice('carries', optionsFrom(CARRIED_NAMES)), required: false }],
    refuse: (scene, data): Record<string, string> => {
      const id = textOf(data, 'with');
      const person = capitalised(personName(scene.scenario, id) ?? id);
      return isAlive(scene, id) ? {} : { with: fill(FIELD_ERRORS.dead, { person }) };
    },
  },
  {
    type: 'documents.requested',
    group: 'verify',
    actor: 'verifier',
    fields: (scene) => [request.choice('from', holderOptions(scene)), request.number('days', MOST_DAYS), request.choice('form', formOptions(scene)), { ...request.choice('carries', optionsFrom(CARRIED_NAMES)), required: false }],
  },
  {
    type: 'site.inspected',
    group: 'verify',
    actor: 'verifier',
    fields: (scene) => [fieldsOf('site.inspected').choice('form', formOptions(scene))],
  },
  {
    type: 'complexity.recorded',
    group: 'verify',
    actor: { field: 'signatory' },
    fields: (scene) => [
      complex.multi('grounds', optionsFrom(COMPLEXITY_GROUNDS), 'any'),
      complex.choice('signatory', signatoryOptions(scene)),
      complex.dated(scene),
      complex.basis(scene),
    ],
  },
  {
    type: 'verification.reported',
    group: 'verify',
    actor: 'verifier',
    fields: (scene) => [
      report.multi('contents', contentOptions(scene), 'some'),
      report.record('findings', contentRows(scene), optionsFrom(CONCLUSIONS), 'any'),
      report.choice('form', formOptions(scene)),
      { ...report.choice('says', optionsFrom(REPORT_NAMES)), required: false },
    ],
  },
];
