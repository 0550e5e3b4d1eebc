import type { PaperKind } from '../../desk/act-data.ts';
import { PAPER_NAMES } from '../../desk/names.vi.ts';
import type { RuleTexts } from '../procedure.ts';

type Paper = PaperKind | 'workingMinutes';

/** The paper as a heading names it, and as it stands inside a sentence. */
const heading = (paper: Paper): string => (paper === 'workingMinutes' ? 'Biên bản làm việc' : PAPER_NAMES[paper]);
const inside = (paper: Paper): string => heading(paper).charAt(0).toLocaleLowerCase('vi') + heading(paper).slice(1);

/** Sentences that every paper shares. */
export const conditionTexts = {
  form: (paper: Paper): RuleTexts => ({
    name: `Sai mẫu ${inside(paper)}`,
    did: `Ngày {date}, ${inside(paper)} được lập theo: {given}.`,
    required: `${heading(paper)} vào ngày đó phải theo {wanted}.`,
    citizen: 'Giấy tờ sai mẫu thường thiếu điều người dân cần biết, và cho thấy đang làm theo quy định cũ.',
    repair: `Lập lại ${inside(paper)} theo đúng mẫu đang áp dụng.`,
  }),
  signatory: (paper: Paper): RuleTexts => ({
    name: `Sai người ký ${inside(paper)}`,
    did: `Ngày {date}, người ký ${inside(paper)} là {given}.`,
    required: `${heading(paper)} do người có thẩm quyền giải quyết ký: {wanted}.`,
    citizen: 'Văn bản ký sai thẩm quyền dễ bị hủy, người dân phải chờ làm lại từ đầu.',
    repair: 'Trình đúng người có thẩm quyền ký.',
  }),
  recipients: (paper: Paper): RuleTexts => ({
    name: `Gửi thiếu nơi nhận ${inside(paper)}`,
    did: `Ngày {date}, ${inside(paper)} chưa gửi cho: {wanted}.`,
    required: `Luật nêu rõ những ai phải nhận ${inside(paper)}, trong đó có: {wanted}. Thiếu một nơi cũng là chưa gửi đủ.`,
    citizen: 'Người không nhận được thì không biết để thực hiện quyền của mình đúng hạn.',
    repair: `Gửi bổ sung ${inside(paper)} cho: {wanted}.`,
  }),
} as const;

/** Sentences for an act that came where the law had no room for it, or once more. */
export function extraTexts(name: string, why: string, citizen: string, repair: string): RuleTexts {
  return { name, did: '{act} ngày {date}.', required: why, citizen, repair };
}
