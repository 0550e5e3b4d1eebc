import type { Figure } from '../../../desk/act-data/head.ts';
import { FIGURE_NAMES } from '../../../desk/names/head.vi.ts';
import { five } from '../../denunciation/texts/five.ts';
import type { RuleTexts } from '../../procedure.ts';

export const reportLabels = { figuresClosed: 'Chốt số liệu kỳ báo cáo', reported: 'Ký và gửi báo cáo' } as const;

/** Sentences of closing the figures and of the report. */
export const reportTexts = {
  figuresClosed: five('Không chốt số liệu', 'Số liệu của kỳ không được chốt.', 'Báo cáo phải dựa trên số liệu của đúng kỳ.', 'Con số gửi đi không ai kiểm lại được.', 'Chốt số liệu của kỳ.'),
  'closed-as-asked': five('Chốt số liệu sai kỳ được yêu cầu', 'Số liệu được chốt cho: {given}.', 'Văn bản của cấp trên ấn định kỳ số liệu: {wanted}.', 'Số của xã không cộng được với số của nơi khác.', 'Chốt lại đúng kỳ: {wanted}.'),
  'closed-by-rule': five('Chốt số liệu sai kỳ', 'Số liệu được chốt cho: {given}.', 'Kỳ báo cáo định kỳ tính từ sau ngày chốt của kỳ trước đến hết ngày {value:tt06-2025/d7/chot-so-lieu.closing_day}, không theo tháng dương lịch: {wanted}.', 'Đơn bị đếm hai lần hoặc không kỳ nào đếm.', 'Chốt lại đúng kỳ: {wanted}.'),
  reported: five('Gửi báo cáo muộn', 'Báo cáo gửi ngày {date}; phải gửi chậm nhất ngày {due}.', 'Báo cáo gửi đúng ngày ghi trong văn bản của cấp trên; báo cáo định kỳ không có ngày riêng thì theo hạn mà chế độ báo cáo ấn định.', 'Cấp trên tổng hợp thiếu số của xã, đơn đang chậm không ai hỏi tới.', 'Gửi ngay, nêu rõ đã chậm; kỳ sau chuẩn bị số từ ngày chốt.'),
  'report-of-closed-period': five('Báo cáo khác kỳ đã chốt', 'Báo cáo ghi số liệu của: {given}.', 'Báo cáo phải lấy số liệu của đúng kỳ đã chốt: {wanted}.', 'Báo cáo và sổ nói về hai kỳ khác nhau.', 'Lập lại báo cáo theo kỳ đã chốt.'),
  'report-to': five('Gửi báo cáo sai nơi', 'Ngày {date}, báo cáo gửi tới {given}.', 'Báo cáo gửi cấp trên trực tiếp: {wanted}. Không còn cấp huyện thì xã gửi thẳng lên tỉnh.', 'Nơi phải tổng hợp không có số của xã.', 'Gửi lại tới {wanted}.'),
  'report-signatory': five('Sai người ký báo cáo', 'Ngày {date}, người ký báo cáo là {given}.', 'Báo cáo là trách nhiệm của Chủ tịch UBND xã: {wanted} ký.', 'Không có người chịu trách nhiệm về con số.', 'Trình Chủ tịch ký lại.'),
} as const satisfies Record<string, RuleTexts>;

/** Sentences for a column that tells another figure than the register. */
export function figureTexts(figure: Figure): RuleTexts {
  const column = FIGURE_NAMES[figure];
  return five(
    `Sai cột “${column}”`,
    `Báo cáo gửi ngày {date} ghi cột “${column}” là {given}.`,
    `Đếm từ sổ theo dõi cho đúng kỳ ghi trên báo cáo thì cột “${column}” là {wanted}. Báo cáo phải nêu đúng tình hình, kết quả; làm sai lệch thông tin là điều luật cấm.`,
    'Số sai che mất đơn của người dân đang chờ, hoặc làm cấp trên quyết định sai.',
    `Đính chính cột “${column}”: {wanted}.`,
  );
}
