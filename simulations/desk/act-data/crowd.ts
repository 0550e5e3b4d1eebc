import { z } from 'zod';
import { LOGBOOK_ITEMS, NOTICE_ITEMS } from './reception.ts';
import { dated } from './words.ts';

/** What is filled in for the acts around a crowd. Several offices act at once, so most acts say who did them. */

/** Everybody of the commune who can be in front of a crowd; whether it is his to do is the law's business. */
export const CROWD_ROLES = ['chair', 'deputyChair', 'unitHead', 'receptionOfficer', 'clerk', 'landOfficer', 'policeChief', 'frontChair', 'partySecretary'] as const;

export const CROWD_CHOOSERS = ['crowd-itself', 'office-picks', 'inciter-names'] as const;
export const CROWD_AMONG = ['all-concerned', 'with-outsider'] as const;
export const CROWD_APPOINTMENTS = ['signed-by-all', 'signed-by-some', 'by-word'] as const;
/** Who is let in, or with what excuse nobody. */
export const CROWD_HEARD = ['representatives', 'everybody-at-once', 'another-day', 'sent-home-in-meeting', 'sent-home-filming', 'sent-home-over-level', 'sent-home-not-ours'] as const;
export const CROWD_COMPANY = ['front', 'bodies', 'party', 'police'] as const;
export const CROWD_SORTS = ['petition', 'none'] as const;
export const CROWD_ANSWERS = ['answered-at-once', 'term-and-contact', 'noted-only', 'promised-beyond-power'] as const;
export const CROWD_GUIDANCE = ['how-to-complain', 'wait-at-home', 'go-to-province'] as const;
export const POLICE_MEASURES = ['guard-the-place', 'part-and-warn', 'drive-out-by-force', 'detain-all'] as const;
export const INCITER_STEPS = ['recorded', 'warned', 'minuted', 'handed-to-police', 'fined-here', 'locked-up-here'] as const;
export const CROWD_EXPLAINED_TO = ['relief-desk', 'police', 'court', 'petition-desk', 'province'] as const;
export const CROWD_REPORTED_TO = ['province-committee', 'party-above', 'nobody-but-colleagues'] as const;
export const FILMING_PURPOSES = ['evidence-of-disorder', 'just-in-case', 'posted-online'] as const;
export const LIST_READERS = ['posted', 'other-side'] as const;
/** What is done when citizens of the commune have gone above and the commune is asked to help (Luật Tiếp công dân, Điều 31 khoản 1). */
export const COOPERATION_STEPS = ['someone-sent', 'papers-given', 'led-home'] as const;

const by = z.enum(CROWD_ROLES);
const yes = z.boolean();
const MOST = 200;

export const CROWD_ACT_DATA = {
  'crowd.representativesChosen': z.strictObject({
    number: z.int().min(1).max(MOST).describe('Số người đại diện.'),
    chosenBy: z.enum(CROWD_CHOOSERS),
    among: z.enum(CROWD_AMONG),
    appointment: z.enum(CROWD_APPOINTMENTS),
  }),
  'crowd.met': z.strictObject({ by, heard: z.enum(CROWD_HEARD), company: z.array(z.enum(CROWD_COMPANY)) }).describe('Tiếp hoặc không tiếp đoàn người.'),
  'crowd.sorted': z.strictObject({ sort: z.enum(CROWD_SORTS) }).describe('Xác định đoàn người yêu cầu điều gì.'),
  'crowd.answered': z.strictObject({ by, reply: z.enum(CROWD_ANSWERS) }),
  'crowd.guided': z.strictObject({ by, guidance: z.enum(CROWD_GUIDANCE) }),
  'crowd.minuted': z.strictObject({ items: z.array(z.enum(LOGBOOK_ITEMS)), readBack: yes, signed: yes }),
  'crowd.policeAsked': z.strictObject({ by }).describe('Yêu cầu Công an giữ trật tự.'),
  'crowd.policeDeployed': z.strictObject({ measure: z.enum(POLICE_MEASURES) }),
  'crowd.inciterHandled': z.strictObject({ steps: z.array(z.enum(INCITER_STEPS)).min(1) }),
  'crowd.explained': z.strictObject({ pointedTo: z.enum(CROWD_EXPLAINED_TO) }).describe('Giải thích, chỉ đúng nơi khi không có đơn nào.'),
  'crowd.fileBrought': z.strictObject({ by }).describe('Mang hồ sơ vụ việc đến buổi tiếp.'),
  'crowd.persuaded': z.strictObject({}).describe('Mặt trận thăm hỏi, giải thích cho đoàn người.'),
  'crowd.conclusionNoticed': z.strictObject({ signatory: z.enum(CROWD_ROLES), dated, items: z.array(z.enum(NOTICE_ITEMS)) }),
  'crowd.followUpAssigned': z.strictObject({}).describe('Giao đơn vị theo dõi, đôn đốc.'),
  'crowd.reported': z.strictObject({ informed: z.enum(CROWD_REPORTED_TO) }),
  'crowd.cooperatedAbove': z.strictObject({ steps: z.array(z.enum(COOPERATION_STEPS)).min(1) }).describe('Phối hợp khi công dân của xã lên cấp trên.'),
  'crowd.filmed': z.strictObject({ purpose: z.enum(FILMING_PURPOSES) }),
  'crowd.listShown': z.strictObject({ reader: z.enum(LIST_READERS) }),
} as const;
