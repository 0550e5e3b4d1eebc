import { ACCEPTANCE_ITEMS, AUTHORITIES, DECISION_ITEMS, FILE_ITEMS, PAPER_KINDS } from '#simulations/desk/act-data.ts';
import { COOPERATION_STEPS } from '#simulations/desk/act-data/crowd.ts';
import { IDENTITY_ITEMS, LOGBOOK_ITEMS, NOTICE_ITEMS, SCHEDULE_ITEMS } from '#simulations/desk/act-data/reception.ts';
import { EXECUTION_ITEMS, SUPERIOR_ITEMS } from '#simulations/desk/act-data/head.ts';
import { CONCLUSION_ITEMS, DENUNCIATION_ITEMS, FOLLOWERS } from '#simulations/desk/act-data/denunciation.ts';
import { COUNCIL_MEMBERS, DISPUTE_FILE_ITEMS, DISPUTE_GROUNDS, INQUIRY_ITEMS, MEDIATION_ITEMS, MINUTES_SIGNATURES } from '#simulations/desk/act-data/land-dispute.ts';
import { DENOUNCED_OFFICES } from '#simulations/scenario/facts/denunciation.ts';
import { MADE_BY } from '#simulations/scenario/facts.ts';

/** The closed lists of the register; content/law/README.md explains each word to those who write the files. */

const list = <const T extends string>(words: T) => words.trim().split(/\s+/) as [string, ...string[]];

export const APPLIES_TO = list('complaint denunciation reception petition recommendation land admin');
export const STAGES = list('intake reception classify transfer accept verify dialogue resolve publish enforce archive report hotspot protect');
export const KINDS = list('obligation prohibition permission right deadline definition jurisdiction form sanction');
export const CONFIDENCES = ['read', 'secondary', 'memory'] as const;
export const INSTRUMENT_KINDS = list('law decree circular directive resolution');
export const SOURCE_STATUSES = list('full-text excerpt article');
export const UNITS = ['day', 'working_day', 'month', 'hour'] as const;
export const TERM_TYPES = ['limitation', 'effect', 'threshold', 'at_least', 'keep'] as const;

export const ACTORS = list(`
  ban-tiep-cong-dan-cap-tinh ben-tranh-chap bi-thu-cap-uy-cap-xa bo-phan-chuyen-mon can-bo-cap-nhat-du-lieu can-bo-cong-chuc
  cap-tren-truc-tiep chu-tich-ubnd-cap-huyen chu-tich-ubnd-cap-tinh chu-tich-ubnd-cap-xa co-quan-bao-ve co-quan-chuc-nang
  co-quan-chuyen-don co-quan-dat-dai-cap-xa co-quan-tiep-cong-dan co-quan-tiep-nhan cong-an-cap-xa cong-chuc-dia-chinh cong-dan
  dai-bieu-hdnd-cap-xa don-vi-tham-muu giam-doc-cong-an-cap-tinh hoa-giai-vien hoi-dong-hoa-giai moi-nguoi nguoi-bi-khieu-nai
  nguoi-bi-to-cao nguoi-co-tham-quyen-xu-phat nguoi-duoc-bao-ve nguoi-dung-dau nguoi-giai-quyet nguoi-giai-quyet-lan-hai
  nguoi-khieu-nai nguoi-su-dung-lao-dong nguoi-tiep-cong-dan nguoi-tiep-nhan nguoi-to-cao nguoi-to-chuc-thi-hanh nguoi-xac-minh
  nguoi-xu-ly-don thuong-truc-hdnd-cap-xa tong-thanh-tra-chinh-phu ubnd-cap-tinh ubnd-cap-xa`);

export const EVENTS = list(`
  buoi-tiep-truc-tuyen ngay-ban-hanh-ket-luan ngay-ban-hanh-quyet-dinh ngay-co-hieu-luc ngay-co-ket-qua ngay-doi-thoai
  ngay-du-can-cu-tu-choi ngay-duoc-phan-cong ngay-giai-quyet-xong ngay-hop-cong-khai ngay-lap-bien-ban ngay-nhan-don
  ngay-nhan-hoac-biet-quyet-dinh ngay-nhan-quyet-dinh ngay-nhan-van-ban ngay-nhan-yeu-cau ngay-niem-yet ngay-ra-quyet-dinh-thu-ly
  ngay-thong-bao-dinh-chi ngay-thu-ly ngay-tiep-cong-dan ngay-xep-luu`);

/** Kinds of paper that numbered forms are for: those the desk makes, and those that others make. */
export const FORM_PAPERS = [
  ...PAPER_KINDS,
  'complaintPetition',
  'authorizationLetter',
  'workingMinutes',
  'expertDecision',
  'expertRequest',
  'secondDialogueMinutes',
  'secondSettlementDecision',
  'receptionLogbook',
  'acceptanceProposal',
  'insufficientReply',
  'forwarderReturn',
  'denunciationTransfer',
  'recommendationTransfer',
  'withdrawalPetition',
  'withdrawalMinutes',
  'acceptanceToDenouncer',
  'noticeToDenounced',
  'verificationTeam',
  'denunciationMinutes',
  'denunciationExpert',
  'teamReport',
  'unitReport',
  'receptionStatistics',
  'petitionStatistics',
  'complaintStatistics',
  'denunciationStatistics',
  'enforcementStatistics',
  'managementStatistics',
] as const;

/** To whom the law has a paper sent, by their part in the case. */
export const RECIPIENTS = [
  'complainant',
  'representative',
  'respondent',
  'affected',
  'forwarder',
  'superior',
  'first-instance',
  'second-instance',
  'inspectorate',
  'last-residence-committee',
  'denouncer',
  'denounced',
  'disputant',
  'land-registry',
] as const;

export const COMPLEXITY_GROUNDS = ['places', 'contents', 'many-people', 'foreign', 'agencies', 'disagreement', 'conflicting-evidence'] as const;
export const OBSTACLES = ['illness', 'disaster', 'mission-or-study-away', 'other-objective'] as const;
export const REPRESENTATION_PAPERS = ['legal-representative', 'certified', 'handwritten'] as const;
export const PUBLICATION_WAYS = ['meeting', 'posted', 'media'] as const;
export const FORWARDERS = ['front', 'deputies', 'agency', 'press'] as const;

/** Items that a paper or a file must hold: the same words as the desk's. */
export const CONTENT_ITEMS = [...new Set([...ACCEPTANCE_ITEMS, ...DECISION_ITEMS, ...FILE_ITEMS, ...DENUNCIATION_ITEMS, ...CONCLUSION_ITEMS, ...INQUIRY_ITEMS, ...MEDIATION_ITEMS, ...DISPUTE_FILE_ITEMS, ...DISPUTE_GROUNDS, ...SUPERIOR_ITEMS, ...EXECUTION_ITEMS])] as const;

export { AUTHORITIES, COUNCIL_MEMBERS, DENOUNCED_OFFICES, FOLLOWERS, MADE_BY, MINUTES_SIGNATURES };
export { COOPERATION_STEPS, IDENTITY_ITEMS, LOGBOOK_ITEMS, NOTICE_ITEMS, SCHEDULE_ITEMS };
export { RECEPTION_PAPERS } from '#simulations/scenario/facts/reception.ts';
export { LOGBOOK_COLUMNS } from '#simulations/desk/books/columns.ts';
