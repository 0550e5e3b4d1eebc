import { z } from 'zod';
import { factsSchema, isoDate, slug } from './facts.ts';
import { ROLE_TRACKS } from './role-tracks.ts';

/**
 * The scenario file: facts, people, papers, what can be found out and what happens. It has no field that says which act is
 * right, and the schema is strict, so such a field is refused.
 */

/** As long as one paragraph or sentence of a case can be, and a name or another text of one line. */
const text = z.string().min(1).max(5000);
const line = z.string().min(1).max(200);

export const personSchema = z.strictObject({
  id: slug,
  name: line.describe('Họ và tên, hư cấu.'),
  address: z.enum(['ông', 'bà', 'anh', 'chị', 'em']).describe('Cách gọi.'),
  about: line.optional().describe('Tuổi, nơi ở, nghề, quan hệ: "68 tuổi, thôn Bến Đá".'),
  office: line.optional().describe('Chức vụ, nếu là cán bộ.'),
  present: z.boolean().default(false).describe('Đang ngồi trước bàn khi mở ca.'),
});

export const paperSchema = z.strictObject({
  id: slug,
  name: line.describe('Tên gọi trên bàn: "Đơn của bà Hiên".'),
  heading: line.optional().describe('Dòng tiêu đề trên giấy: "ĐƠN KHIẾU NẠI".'),
  issuer: line.optional().describe('Cơ quan ban hành, nếu là văn bản hành chính.'),
  number: line.optional().describe('Số, ký hiệu: "Số: 214/QĐ-UBND".'),
  placeAndDate: line.optional().describe('"Bãi Sa, ngày 03 tháng 8 năm 2026".'),
  to: line.optional().describe('Kính gửi.'),
  body: z.array(text).min(1).describe('Các đoạn văn.'),
  signature: line.optional().describe('Dòng ký: "CHỦ TỊCH – Mã Công Nhiệm (đã ký, đóng dấu)".'),
  handwritten: z.boolean().default(false).describe('Viết tay.'),
  stamp: z.array(text).optional().describe('Chữ trong dấu đến, từng dòng.'),
  onDesk: z.boolean().default(true).describe('Có sẵn trên bàn khi mở ca; nếu không, phải tìm ra mới thấy.'),
});

/** How a fact is found: by reading, asking or looking up. */
export const discoverySchema = z.strictObject({
  id: slug,
  known: text.describe('Câu hiện trong mục "Đã biết" khi đã tìm ra.'),
  unknown: text.optional().describe('Câu hiện khi chưa tìm ra: "Ngày nhận quyết định: chưa hỏi". Bỏ trống là không lộ rằng có điều này.'),
  facts: z.array(text).min(1).describe('Đường dẫn tới sự việc mà câu này cho biết: "matters.qd.knownOn".'),
  found: z
    .array(
      z.union([
        z.strictObject({ read: slug.describe('Đọc giấy nào.') }),
        z.strictObject({ ask: slug.describe('Hỏi ai.'), says: text.describe('Lời đáp.') }),
        z.strictObject({ consult: slug.describe('Tra nguồn nào.'), shows: text.describe('Điều thấy được ở đó.'), reveals: slug.optional().describe('Giấy được đưa ra thêm.') }),
      ]),
    )
    .min(1)
    .describe('Các cách tìm ra; một cách là đủ.'),
});

export const sourceSchema = z.strictObject({
  id: slug,
  name: line.describe('Nơi tra cứu: "Chi nhánh Văn phòng đăng ký đất đai", "Hồ sơ bồi thường".'),
});

const when = z
  .union([
    z.strictObject({ day: isoDate }),
    z.strictObject({
      after: text.describe('Việc nào xảy ra, ví dụ "complaint.accepted".'),
      days: z.int().min(0).default(0).describe('Sau việc đó bao nhiêu ngày.'),
    }),
    z.strictObject({ effect: z.enum(['term-missed', 'right-lost', 'reminded', 'withdrawal-pressed', 'name-leaked']).describe('Hệ quả mà người trong cuộc phản ứng.') }),
  ])
  .describe('Khi nào.');

export const happeningSchema = z.strictObject({
  id: slug,
  when,
  event: z
    .enum([
      'none',
      'complaint.withdrawn',
      'obstacle.arose',
      'obstacle.ended',
      'dialogue.missed',
      'reminder.received',
      'court.accepted',
      'complainant.died',
      'denunciation.withdrawn',
      'denounced.died',
      'related.pending',
      'related.ended',
      'protection.requested',
      'superior.asked',
      'mediation.dissented',
      'representative.left',
      'representatives.chosen',
      'evidence.offered',
      'harm.gone',
      'second.lodged',
      'file.asked',
      'second.decided',
      'enforcement.stalled',
      'crowd.came',
      'crowd.wentAbove',
    ])
    .default('none')
    .describe('Việc có ý nghĩa pháp lý, nếu có; none là chỉ có lời nói.'),
  data: z
    .strictObject({
      contents: z.array(slug).optional().describe('Nội dung được rút; bỏ trống là rút hết.'),
      written: z.boolean().optional().describe('Rút bằng đơn hoặc biên bản có chữ ký.'),
      excused: z.boolean().optional().describe('Vắng có lý do chính đáng, có giấy tờ.'),
      inherited: z.boolean().optional().describe('Quyền lợi được thừa kế.'),
      what: text.optional().describe('Trở ngại gì, bằng lời.'),
      by: z.array(slug).optional().describe('Mã những người thật sự muốn rút; bỏ trống là tất cả.'),
      urgent: z.boolean().optional().describe('Đề nghị bảo vệ khẩn cấp.'),
      file: z.boolean().optional().describe('Cấp trên yêu cầu nộp cả hồ sơ.'),
      died: z.boolean().optional().describe('Người đại diện thôi làm đại diện vì đã mất.'),
      chosen: z.array(slug).optional().describe('Mã những người được cử làm đại diện mới; văn bản mới thay văn bản cũ.'),
      asker: z.enum(['second-instance', 'court']).optional().describe('Ai yêu cầu giao hồ sơ: second-instance người giải quyết lần hai; court Tòa án.'),
      changed: z.boolean().optional().describe('Quyết định lần hai buộc sửa, hủy quyết định bị khiếu nại.'),
    })
    .prefault({})
    .describe('Chi tiết của việc có ý nghĩa pháp lý.'),
  who: slug.optional().describe('Mã người nói hoặc làm việc đó.'),
  says: text.describe('Điều người học thấy hoặc nghe trên bàn.'),
  paper: slug.optional().describe('Giấy đến cùng lúc.'),
  unless: text.optional().describe('Không xảy ra nếu việc này đã được làm, ví dụ "settlement.terminated".'),
});

export const scenarioSchema = z.strictObject({
  format: z.literal(1).describe('Phiên bản của định dạng, luôn là 1.'),
  id: slug.describe('Mã tình huống, trùng tên thư mục.'),
  title: line.describe('Tên tình huống, không gợi ý cách làm.'),
  family: z
    .strictObject({
      id: slug.describe('Mã chung của những vụ gần giống nhau.'),
      differs: line.describe('Một dòng: sự việc nào ở vụ này khác các vụ kia; không nói cách làm.'),
    })
    .optional()
    .describe('Những vụ chỉ khác nhau một hai sự việc, để so sau khi làm xong.'),
  variant: z.strictObject({ seed: z.int().min(1).describe('Số của biến thể.') }).optional().describe('Máy ghi khi lập biến thể của một tình huống; người soạn không ghi.'),
  varies: z
    .strictObject({
      names: z.boolean().describe('Đổi tên người.'),
      sums: z.boolean().describe('Đổi số tiền.'),
      dates: z
        .enum(['fixed', 'weeks', 'term'])
        .describe('Dời ngày bắt đầu: fixed giữ nguyên; weeks dời tròn tuần; term dời tròn tuần, có khi đúng ngày cuối của thời hiệu hoặc ngày sau đó.'),
      roles: z
        .array(z.enum(ROLE_TRACKS))
        .describe('Vai khác có thể ngồi: clerk cán bộ tiếp công dân, xử lý đơn; chair Chủ tịch; land-officer công chức địa chính; justice-officer công chức tư pháp; mediator-head tổ trưởng tổ hòa giải; police Công an; front Mặt trận.'),
    })
    .optional()
    .describe('Những chỗ được đổi khi lập biến thể. Không ghi thì tên người, số tiền, ngày đều được đổi.'),
  summary: text.describe('Một hai câu mở đầu, không gợi ý cách làm.'),
  aims: z.array(text).min(1).describe('Mục tiêu học tập, không nêu cách làm.'),
  difficulty: z.enum(['dễ', 'vừa', 'khó']).describe('Độ khó.'),
  minutes: z.int().min(5).max(180).describe('Thời gian làm, phút.'),
  role: z
    .enum(ROLE_TRACKS)
    .default('clerk')
    .describe(
      'Ngồi bàn của ai: clerk cán bộ tiếp công dân, xử lý đơn; chair Chủ tịch; land-officer công chức địa chính; justice-officer công chức tư pháp; mediator-head tổ trưởng tổ hòa giải; police Công an; front Mặt trận.',
    ),
  opensOn: isoDate.describe('Ngày mở ca trên lịch mô phỏng.'),
  closesOn: isoDate.describe('Ngày cuối cùng có thể chờ tới.'),
  place: z
    .strictObject({
      commune: line.describe('Xã, phường hư cấu: "xã Bãi Sa".'),
      province: line.describe('Tỉnh hư cấu: "tỉnh Khê Giang".'),
      district: line.optional().describe('Huyện hư cấu; chỉ ghi cho vụ việc trước 01/7/2025.'),
    })
    .describe('Nơi xảy ra, hư cấu.'),
  opening: z.array(text).min(1).describe('Điều người học thấy đầu tiên: mỗi đoạn một phần tử.'),
  people: z.array(personSchema).min(1).describe('Những người trong vụ việc.'),
  facts: factsSchema,
  papers: z.array(paperSchema).default([]).describe('Giấy tờ, có sẵn trên bàn hoặc tìm ra sau.'),
  sources: z.array(sourceSchema).default([]).describe('Những nơi tra cứu được.'),
  discoveries: z.array(discoverySchema).default([]).describe('Những điều tìm ra được, và cách tìm.'),
  happenings: z.array(happeningSchema).default([]).describe('Những việc tự xảy ra.'),
  reactions: z
    .array(
      z.strictObject({
        to: z
          .enum(['term-missed', 'right-lost', 'withdrawal-pressed', 'name-leaked', 'guided', 'refused', 'settled'])
          .describe(
            'Trước hệ quả nào: term-missed quá hạn; right-lost mất quyền; withdrawal-pressed bị ép rút đơn; name-leaked lộ tên; guided được hướng dẫn; refused không được thụ lý; settled có quyết định giải quyết.',
          ),
        who: slug.optional().describe('Mã người nói; bỏ trống là người khiếu nại.'),
        says: text.describe('Lời nói.'),
      }),
    )
    .default([])
    .describe('Lời của người trong cuộc khi gặp một hệ quả; thiếu thì dùng câu chung.'),
});

/** A scenario as authors write it. */
export type ScenarioSource = z.input<typeof scenarioSchema>;
/** A scenario with its defaults filled in. */
export type Scenario = z.output<typeof scenarioSchema>;
