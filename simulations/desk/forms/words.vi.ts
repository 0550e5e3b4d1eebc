import type { SheetGroup, SheetSigner } from './template.ts';
import type { SIGNATORIES } from '../act-data/words.ts';

/** Words that every printed paper shares, in the layout of Nghị định 30/2020/NĐ-CP. */
export const SHEET_WORDS = {
  committee: 'Ủy ban nhân dân {commune}',
  chairOffice: 'Chủ tịch Ủy ban nhân dân {commune}',
  issuer: 'ỦY BAN NHÂN DÂN',
  number: 'Số:',
  blankPlaceAndDate: '{_}, ngày {_} tháng {_} năm {_}',
  placeAndDate: '{place}, ngày {day} tháng {month} năm {year}',
  to: 'Kính gửi:',
  stated: '(có ghi trong giấy này)',
} as const;

/** The office over a signature, line by line. */
export const SIGNER_TITLES: Readonly<Record<(typeof SIGNATORIES)[number], string>> = {
  chair: 'CHỦ TỊCH',
  deputyChair: 'KT. CHỦ TỊCH, PHÓ CHỦ TỊCH',
  unitHead: 'TRƯỞNG PHÒNG',
  receptionOfficer: 'NGƯỜI TIẾP CÔNG DÂN',
  petitionOfficer: 'NGƯỜI XỬ LÝ ĐƠN',
  verifier: 'NGƯỜI XÁC MINH',
  clerk: 'VĂN THƯ',
};
/** The blank paper leaves the office open. */
export const BLANK_SIGNER = 'CHỨC VỤ CỦA NGƯỜI KÝ';

const SIGNED_AND_SEALED = '(Ký, ghi rõ họ tên, đóng dấu)';
const SIGNED = '(Ký, ghi rõ họ tên)';
const SIGNED_OR_MARKED = '(Ký hoặc điểm chỉ, ghi rõ họ tên)';

export const byOffice: SheetSigner = { title: '{signatory}', note: SIGNED_AND_SEALED };
export const byChair: SheetSigner = { title: 'CHỦ TỊCH', note: SIGNED_AND_SEALED };
export const by = (title: string): SheetSigner => ({ title, note: SIGNED });
export const byCitizen = (title: string): SheetSigner => ({ title, note: SIGNED_OR_MARKED });

export const GROUP_NAMES: Readonly<Record<SheetGroup, string>> = {
  reception: 'Tiếp công dân',
  petition: 'Xử lý đơn, kiến nghị, phản ánh',
  complaint: 'Giải quyết khiếu nại',
  denunciation: 'Giải quyết tố cáo',
  'land-dispute': 'Tranh chấp đất đai',
  report: 'Báo cáo',
};

export const LOCK = 'Lưu: VT, hồ sơ.';
export const AS_ABOVE = 'Như trên;';
export const AS_ARTICLE_3 = 'Như Điều 3;';
export const COPIES_TO = '{recipients};';
