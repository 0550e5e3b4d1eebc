import { z } from 'zod';
import { RECEPTION_PAPERS } from '../../scenario/facts/reception.ts';
import { isoDate } from '../../scenario/facts/words.ts';
import { dated, form, ground, signatory } from './words.ts';

/** What is filled in for the acts of a reception, at the desk and over the network. */

/** What somebody is asked about himself. */
export const IDENTITY_ITEMS = ['person-name', 'home-address', 'identity-number'] as const;
export const RECEPTION_PLACES = ['reception-room', 'corridor', 'closed-office', 'home-or-cafe'] as const;
/** What can be demanded before anybody is listened to. */
export const DEMANDS = ['identity-card', 'originals', 'own-writing', 'vietnamese-only', 'booking', 'village-letter', 'more-lawyer-papers'] as const;
export const HELPERS = ['interpreter', 'lawyer', 'representative'] as const;
/** Columns of the logbook that tell what the visit was about (Luật Tiếp công dân, Điều 25 khoản 2). */
export const LOGBOOK_ITEMS = ['visit-day', 'visitor', 'visit-content', 'earlier-settlement', 'visitor-request', 'visit-handling'] as const;
/** What a posted schedule can tell (Luật Tiếp công dân, Điều 24 khoản 2). */
export const SCHEDULE_ITEMS = ['schedule-place', 'schedule-hours', 'schedule-chair-days', 'schedule-participants', 'schedule-topics'] as const;
export const CHAIR_ANSWERS = ['answered-at-once', 'term-and-contact', 'noted-only'] as const;
/** What a notice of conclusion can state (Nghị định 154/2026/NĐ-CP, Điều 25 khoản 2). */
export const NOTICE_ITEMS = ['directions', 'responsible-body', 'settlement-date'] as const;
export const EXPOSURES = ['open-logbook', 'posted-list'] as const;

export const PLATFORMS = ['state-platform', 'personal-app'] as const;
export const ANNOUNCED_TO = ['visitor-told', 'bodies-told', 'publicly-posted'] as const;
export const STORES = ['state-server', 'personal-device'] as const;
export const HEARING_WAYS = ['in-session', 'apart'] as const;

const yes = z.boolean();

export const RECEPTION_ACT_DATA = {
  'reception.received': z.strictObject({ chairedBy: signatory, place: z.enum(RECEPTION_PLACES), badge: yes }),
  'reception.answered': z.strictObject({}).describe('Giải thích, trả lời ngay cho người chỉ đến hỏi.'),
  'reception.turnedAway': z.strictObject({ ground, explained: yes }).describe('Từ chối tiếp tại chỗ.'),
  'reception.refusalNoticed': z.strictObject({ form, signatory, dated, ground }).describe('Ra thông báo từ chối tiếp.'),
  'reception.putOff': z.strictObject({}).describe('Không tiếp, hẹn hôm khác.'),
  'reception.demanded': z.strictObject({ demand: z.enum(DEMANDS) }),
  'reception.helperAdmitted': z.strictObject({ helper: z.enum(HELPERS) }),
  'reception.filmingStopped': z.strictObject({}).describe('Yêu cầu dừng ghi hình.'),
  'reception.scolded': z.strictObject({}),
  'reception.dataExposed': z.strictObject({ exposure: z.enum(EXPOSURES) }),
  'reception.visitRecorded': z.strictObject({ form, items: z.array(z.enum(LOGBOOK_ITEMS)) }),
  'reception.postponed': z.strictObject({ announced: yes, newDay: yes }),
  'reception.chairAnswered': z.strictObject({ answer: z.enum(CHAIR_ANSWERS) }),
  'reception.conclusionNoticed': z.strictObject({ signatory, dated, items: z.array(z.enum(NOTICE_ITEMS)) }),
  'reception.schedulePosted': z.strictObject({ chairDays: z.int().min(1).describe('Số ngày Chủ tịch tiếp trong tháng.'), items: z.array(z.enum(SCHEDULE_ITEMS)) }),
  'reception.rulesPosted': z.strictObject({ papers: z.array(z.enum(RECEPTION_PAPERS)) }),
  'online.decided': z.strictObject({ signatory }),
  'online.announced': z.strictObject({ on: isoDate, told: z.array(z.enum(ANNOUNCED_TO)) }),
  'online.tested': z.strictObject({}),
  'online.connected': z.strictObject({ minutes: z.int().min(1).describe('Nối xong trước giờ bắt đầu bao nhiêu phút.') }),
  'online.held': z.strictObject({ platform: z.enum(PLATFORMS), recorded: yes, advisers: yes }),
  'online.movedToDesk': z.strictObject({}).describe('Chuyển sang tiếp trực tiếp.'),
  'online.denunciationHeard': z.strictObject({ hearing: z.enum(HEARING_WAYS) }),
  'online.recordingStored': z.strictObject({ store: z.enum(STORES), certified: yes }),
} as const;
