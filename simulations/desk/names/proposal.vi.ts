import type { REPLY_SAYS } from '../act-data/proposal.ts';

/** What a letter of reply can tell the sender. */
export const REPLY_SAYS_NAMES: Readonly<Record<(typeof REPLY_SAYS)[number], string>> = {
  result: 'Kết quả xem xét, việc đã làm hoặc lý do không làm',
  'with-term': 'Đã nhận xem xét, hẹn rõ ngày có kết quả',
  'being-looked-at': 'Ghi nhận ý kiến, đang xem xét',
};
