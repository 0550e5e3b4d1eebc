import type { Duty } from '../../procedure.ts';
import { addressees, condition, formOf, signedBy, verdictOf } from '../../rules/conditions.ts';
import { listIn, textIn } from '../../rules/reading.ts';
import { isDisciplinary } from '../facts.ts';
import { dialogueLabels, dialogueTexts } from '../texts/dialogue.vi.ts';
import { owed, owedOfStep } from '../../rules/duty.ts';

const INVITED = [
  { provision: 'lkn-2011/d30/k1', key: 'invited' },
  { provision: 'nd124-2020/d28/k1', key: 'recipients' },
];

/** Duties of the dialogue. Whether one has to be held is the machine's business. */
export const dialogueDuties: readonly Duty[] = [
  owed({
    id: 'invite',
    label: dialogueLabels.invite,
    actor: 'chair',
    acts: ['dialogue.invited'],
    trigger: ['dialogue.held'],
    before: 'dialogue.held',
    by: [{ term: ['nd124-2020/d28/k1'], anchor: { act: 'dialogue.held' } }],
    sev: 2,
    cite: ['lkn-2011/d30/k2', 'nd124-2020/d28/k1'],
    competence: 'time',
    texts: dialogueTexts.invite,
    conditions: [
      condition('invited-in-writing', {
        class: 'form',
        sev: 2,
        cite: ['lkn-2011/d30/k2'],
        competence: 'documents',
        texts: dialogueTexts['invited-in-writing'],
        check: (act) => verdictOf(textIn(act.data, 'way') === 'written', textIn(act.data, 'way'), 'written'),
      }),
      condition('invited-everybody', {
        class: 'recipient',
        sev: 2,
        cite: ['lkn-2011/d30/k1', 'lkn-2011/d30/k2'],
        competence: 'rights',
        texts: dialogueTexts['invited-everybody'],
        check: (act, circumstances) => {
          const wanted = addressees(circumstances, INVITED);
          const given = listIn(act.data, 'recipients');
          const missing = wanted.filter((ids) => !ids.some((person) => given.includes(person)));
          if (missing.length === 0) return { met: true };
          return { met: false, given: given.join(', '), wanted: missing.map((ids) => ids[0] ?? '').join(', '), share: (wanted.length - missing.length) / wanted.length };
        },
      }),
    ],
  }),
  owedOfStep({
    id: 'dialogue.held',
    label: dialogueLabels.held,
    actor: 'chair',
    acts: ['dialogue.held'],
    sev: 3,
    cite: ['lkn-2011/d30/k1', 'lkn-2011/d53/k1'],
    competence: 'rights',
    texts: dialogueTexts.held,
    conditions: [
      signedBy('chaired-by-chair', 'dialogueMinutes', {
        field: 'chairedBy',
        sev: 3,
        cite: ['lkn-2011/d30/k1', 'lkn-2011/d53/k1'],
        // The law lets nobody stand in for whoever settles a disciplinary complaint; for others it is silent (oq-07).
        question: 'oq-07',
        unsettled: ({ facts }) => (isDisciplinary(facts) ? [] : ['deputyChair']),
        texts: dialogueTexts['chaired-by-chair'],
      }),
      condition('minutes-taken', {
        class: 'content',
        sev: 2,
        cite: ['lkn-2011/d30/k4'],
        competence: 'documents',
        texts: dialogueTexts['minutes-taken'],
        check: (act) => verdictOf(textIn(act.data, 'minutes') !== 'none', 'none', 'full'),
      }),
      condition('minutes-name-absentees', {
        class: 'content',
        sev: 1,
        cite: ['nd124-2020/d28/k4'],
        competence: 'documents',
        texts: dialogueTexts['minutes-name-absentees'],
        check: (act, circumstances) => {
          // Before 2026-07-01 the clause was about second dialogues only, and no form was laid down for first ones.
          if (textIn(act.data, 'minutes') !== 'no-absentees' || circumstances.law.form('dialogueMinutes', circumstances.day) === null) return { met: true };
          const present = listIn(act.data, 'present');
          const absent = addressees(circumstances, INVITED).filter((ids) => !ids.some((person) => present.includes(person)));
          return verdictOf(absent.length === 0, 'no-absentees', 'full');
        },
      }),
      formOf('minutes-form', 'dialogueMinutes', { sev: 1, cite: ['nd124-2020/d28/k4'] }),
    ],
  }),
];
