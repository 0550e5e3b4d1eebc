import { PAPER_KINDS } from '../act-data.ts';
import { PAPER_NAMES } from '../names.vi.ts';
import { COMPLAINT_DECISION_SHEETS } from './complaint-decisions.vi.ts';
import { COMPLAINT_SHEETS } from './complaint.vi.ts';
import { DENUNCIATION_SHEETS } from './denunciation.vi.ts';
import { LAND_DISPUTE_SHEETS } from './land-dispute.vi.ts';
import { PETITION_SHEETS } from './petition.vi.ts';
import { RECEPTION_SHEETS } from './reception.vi.ts';
import { REPORT_SHEETS } from './reports.vi.ts';
import type { SheetTemplate } from './template.ts';
import { byOffice, LOCK } from './words.vi.ts';

/** The words of every paper, by its kind, in the order in which lists show them. */
export const TEMPLATES: ReadonlyMap<string, SheetTemplate> = new Map(
  Object.entries({
    ...RECEPTION_SHEETS,
    ...PETITION_SHEETS,
    ...COMPLAINT_SHEETS,
    ...COMPLAINT_DECISION_SHEETS,
    ...DENUNCIATION_SHEETS,
    ...LAND_DISPUTE_SHEETS,
    ...REPORT_SHEETS,
  }),
);

/**
 * Forms whose layout was compared with the text of the instrument (see `sources` of content/law/instruments.yaml). The lines of all
 * others are composed from the provisions that say what the paper has to hold.
 */
const READ_LAYOUTS: ReadonlySet<string> = new Set([
  'nd124-2020/mau-01@2026',
  'nd124-2020/mau-02@2026',
  'nd124-2020/mau-03@2026',
  'nd124-2020/mau-04@2026',
  'nd124-2020/mau-14@2026',
  'nd124-2020/mau-14a@2026',
  'nd124-2020/mau-14b@2026',
  'nd154-2026/mau-01-tcd@2026',
  'nd154-2026/mau-02-tcd@2026',
  'nd154-2026/mau-03-tcd@2026',
  'nd31-2019/mau-02@2026',
  'nd31-2019/mau-03@2026',
]);

export const isLayoutRead = (form: string): boolean => READ_LAYOUTS.has(form);

/** What a paper is called on the desk. */
export function sheetName(kind: string): string {
  const known = PAPER_KINDS.find((candidate) => candidate === kind);
  return known === undefined ? (TEMPLATES.get(kind)?.name ?? kind) : PAPER_NAMES[known];
}

/** The words of a paper; one that has none of its own gets a head, its name, a line for each of its fields and a signature. */
export function templateOf(kind: string): SheetTemplate {
  return TEMPLATES.get(kind) ?? { group: 'petition', head: 'office', symbol: 'UBND', title: sheetName(kind).toLocaleUpperCase('vi'), body: [], copies: [LOCK], signers: [byOffice] };
}
