import type {
  COOPERATION_STEPS,
  CROWD_AMONG,
  CROWD_ANSWERS,
  CROWD_APPOINTMENTS,
  CROWD_CHOOSERS,
  CROWD_COMPANY,
  CROWD_EXPLAINED_TO,
  CROWD_GUIDANCE,
  CROWD_HEARD,
  CROWD_REPORTED_TO,
  CROWD_ROLES,
  CROWD_SORTS,
  FILMING_PURPOSES,
  INCITER_STEPS,
  LIST_READERS,
  POLICE_MEASURES,
} from '../act-data/crowd.ts';

/** Names of what is chosen in the acts around a crowd. */

type Names<List extends readonly string[]> = Readonly<Record<List[number], string>>;

export const CROWD_ROLE_NAMES: Names<typeof CROWD_ROLES> = {
  chair: 'Chủ tịch UBND cấp xã',
  deputyChair: 'Phó Chủ tịch UBND cấp xã',
  unitHead: 'Trưởng phòng chuyên môn',
  receptionOfficer: 'Người tiếp công dân',
  clerk: 'Văn thư',
  landOfficer: 'Công chức địa chính',
  policeChief: 'Trưởng Công an cấp xã',
  frontChair: 'Chủ tịch Ủy ban Mặt trận Tổ quốc cấp xã',
  partySecretary: 'Bí thư Đảng ủy cấp xã',
};
export const CROWD_CHOOSER_NAMES: Names<typeof CROWD_CHOOSERS> = { 'crowd-itself': 'Đoàn người tự bàn và cử', 'office-picks': 'Xã chỉ định', 'inciter-names': 'Người hô hào chỉ mặt từng người' };
export const CROWD_AMONG_NAMES: Names<typeof CROWD_AMONG> = { 'all-concerned': 'Đều là người có việc trong đoàn', 'with-outsider': 'Có người không liên quan đến việc' };
export const CROWD_APPOINTMENT_NAMES: Names<typeof CROWD_APPOINTMENTS> = {
  'signed-by-all': 'Văn bản có chữ ký của tất cả',
  'signed-by-some': 'Văn bản chỉ vài người ký',
  'by-word': 'Cử miệng',
};
export const CROWD_HEARD_NAMES: Names<typeof CROWD_HEARD> = {
  representatives: 'Tiếp những người đại diện',
  'everybody-at-once': 'Tiếp cả đoàn cùng một lúc',
  'another-day': 'Không tiếp hôm nay, hẹn cả đoàn hôm khác',
  'sent-home-in-meeting': 'Không tiếp, vì lãnh đạo đang họp',
  'sent-home-filming': 'Không tiếp, vì trong đoàn có người quay phim, phát trực tiếp',
  'sent-home-over-level': 'Không tiếp, vì đoàn đã gửi đơn vượt cấp',
  'sent-home-not-ours': 'Không tiếp, vì việc không phải của xã',
};
export const CROWD_COMPANY_NAMES: Names<typeof CROWD_COMPANY> = {
  front: 'Ủy ban Mặt trận Tổ quốc cấp xã',
  bodies: 'Các cơ quan, bộ phận có trách nhiệm trong việc này',
  party: 'Bí thư Đảng ủy cấp xã',
  police: 'Công an cấp xã',
};
export const CROWD_SORT_NAMES: Names<typeof CROWD_SORTS> = { petition: 'Có khiếu nại, tố cáo, kiến nghị, phản ánh hoặc tranh chấp phải tiếp nhận', none: 'Không có nội dung nào để tiếp nhận như một lá đơn' };
export const CROWD_ANSWER_NAMES: Names<typeof CROWD_ANSWERS> = {
  'answered-at-once': 'Trả lời ngay vào việc',
  'term-and-contact': 'Nói rõ thời hạn giải quyết và người để liên hệ',
  'noted-only': 'Ghi nhận ý kiến',
  'promised-beyond-power': 'Hứa theo đúng ý đoàn người, kể cả việc không thuộc thẩm quyền',
};
export const CROWD_GUIDANCE_NAMES: Names<typeof CROWD_GUIDANCE> = {
  'how-to-complain': 'Quyền khiếu nại, nơi nhận, giấy tờ cần có, cử người đại diện',
  'wait-at-home': 'Cứ về nhà chờ, xã sẽ xem',
  'go-to-province': 'Muốn nhanh thì kéo lên tỉnh',
};
export const POLICE_MEASURE_NAMES: Names<typeof POLICE_MEASURES> = {
  'guard-the-place': 'Giữ lối đi, giữ trật tự quanh nơi tiếp',
  'part-and-warn': 'Tách người quá khích, nhắc nhở',
  'drive-out-by-force': 'Dùng sức đẩy cả đoàn ra khỏi trụ sở',
  'detain-all': 'Giữ tất cả lại để ghi tên từng người',
};
export const INCITER_STEP_NAMES: Names<typeof INCITER_STEPS> = {
  recorded: 'Ghi lại lời nói, việc làm',
  warned: 'Nhắc nhở, yêu cầu dừng',
  minuted: 'Lập biên bản',
  'handed-to-police': 'Yêu cầu Công an xử lý, giao biên bản',
  'fined-here': 'Người tiếp công dân tự phạt tiền',
  'locked-up-here': 'Người tiếp công dân tự giữ người',
};
export const CROWD_EXPLAINED_NAMES: Names<typeof CROWD_EXPLAINED_TO> = {
  'relief-desk': 'Bộ phận văn hóa, xã hội của xã đang lo cứu trợ',
  police: 'Công an',
  court: 'Tòa án, hoặc Công an nếu có dấu hiệu lừa đảo',
  'petition-desk': 'Làm đơn nộp ở phòng tiếp công dân',
  province: 'Lên tỉnh hỏi',
};
export const CROWD_REPORTED_NAMES: Names<typeof CROWD_REPORTED_TO> = {
  'province-committee': 'Văn phòng UBND tỉnh và Ban tiếp công dân tỉnh',
  'party-above': 'Cấp ủy cấp trên',
  'nobody-but-colleagues': 'Nhắn trong nhóm cán bộ của xã',
};
export const FILMING_PURPOSE_NAMES: Names<typeof FILMING_PURPOSES> = {
  'evidence-of-disorder': 'Làm chứng cứ về hành vi gây rối',
  'just-in-case': 'Quay để đó, chưa biết dùng vào việc gì',
  'posted-online': 'Quay rồi đưa lên mạng cho mọi người biết mặt',
};
export const LIST_READER_NAMES: Names<typeof LIST_READERS> = { posted: 'Dán ở bảng tin', 'other-side': 'Đưa cho bên bị khiếu nại' };
export const COOPERATION_NAMES: Names<typeof COOPERATION_STEPS> = { 'someone-sent': 'Lãnh đạo xã đến hoặc cử người đến cùng tiếp', 'papers-given': 'Cung cấp hồ sơ, tài liệu', 'led-home': 'Chủ trì vận động, đưa công dân về' };

/** The codes that verdicts name, besides offices that every procedure knows. */
export const CROWD_CODES: Readonly<Record<string, string>> = {
  ...CROWD_COMPANY_NAMES,
  ...CROWD_EXPLAINED_NAMES,
  ...CROWD_REPORTED_NAMES,
  ...POLICE_MEASURE_NAMES,
  ...FILMING_PURPOSE_NAMES,
  ...LIST_READER_NAMES,
  ...CROWD_ROLE_NAMES,
  ...CROWD_CHOOSER_NAMES,
  ...CROWD_AMONG_NAMES,
  ...CROWD_APPOINTMENT_NAMES,
  ...CROWD_HEARD_NAMES,
  front: CROWD_COMPANY_NAMES.front,
  bodies: CROWD_COMPANY_NAMES.bodies,
  ...CROWD_ANSWER_NAMES,
  ...CROWD_GUIDANCE_NAMES,
  ...INCITER_STEP_NAMES,
  ...COOPERATION_NAMES,
};
