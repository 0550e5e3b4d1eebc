import { formatDay, isoOf } from '#simulations/law/day.ts';
import type { Day } from '#simulations/law/types.ts';
import type { ScenarioSource } from '#simulations/scenario/schema.ts';
import { EMPTY_FIELDS, lessonBody } from './lesson-parts.ts';

/** A case to begin from: as little as the law needs to find a way, to be written over. */
export interface CaseTemplate {
  id: string;
  label: string;
  hint: string;
}

type Facts = ScenarioSource['facts'];
type Person = ScenarioSource['people'][number];

const SENDER: Person = { id: 'nguoi-gui', name: 'Nông Thị Mẫn', address: 'bà', about: '52 tuổi, thôn Bản Mẫu', present: true };
const CHAIR: Person = { id: 'chu-tich', name: 'Lý Văn Thạch', address: 'ông', office: 'Chủ tịch UBND xã Bản Mẫu' };
const OFFICER: Person = { id: 'can-bo', name: 'Hoàng Văn Tín', address: 'anh', office: 'công chức địa chính' };
const NEIGHBOUR: Person = { id: 'lang-gieng', name: 'Vi Văn Ruộng', address: 'ông', about: '60 tuổi, thôn Bản Mẫu' };

const DAYS_OPEN = 120;

interface Made {
  title: string;
  summary: string;
  opening: string;
  people: Person[];
  facts: Facts;
  papers: NonNullable<ScenarioSource['papers']>;
  sources: NonNullable<ScenarioSource['sources']>;
  discoveries: NonNullable<ScenarioSource['discoveries']>;
}

/** The sender's letter, lying on the desk. */
function letter(heading: string, body: string, day: Day) {
  return { id: 'don', name: 'Đơn của bà Mẫn', heading, placeAndDate: `Bản Mẫu, ngày ${formatDay(day)}`, to: 'Chủ tịch UBND xã Bản Mẫu', handwritten: true, body: ['Tôi là Nông Thị Mẫn, ở thôn Bản Mẫu.', body], signature: 'Nông Thị Mẫn (đã ký)' };
}

/** What reading the letter tells. */
function inLetter(id: string, known: string, ...facts: string[]) {
  return { id, known, facts, found: [{ read: 'don' }] };
}

/** What is found by looking up. */
function inFile(id: string, known: string, unknown: string, source: string, shows: string, ...facts: string[]) {
  return { id, known, unknown, facts, found: [{ consult: source, shows }] };
}

const TEMPLATES: Readonly<Record<string, CaseTemplate & { make: (today: Day) => Made }>> = {
  complaint: {
    id: 'complaint',
    label: 'Khiếu nại một quyết định',
    hint: 'Một người mang đơn đến, không đồng ý với quyết định của Chủ tịch UBND xã.',
    make: (today) => ({
      title: 'Khiếu nại một quyết định của xã',
      summary: 'Một người dân không đồng ý với quyết định của Chủ tịch UBND xã và mang đơn đến.',
      opening: 'Bà Nông Thị Mẫn đến phòng tiếp công dân, đặt lên bàn một lá đơn và bản sao quyết định.',
      people: [SENDER, CHAIR, OFFICER],
      facts: {
        petition: {
          title: 'Đơn khiếu nại',
          receivedOn: isoOf(today),
          channel: 'in-person',
          signed: true,
          documents: ['Bản sao quyết định'],
          contents: [{ id: 'noi-dung', gist: 'Xem lại quyết định', demand: 'review', ownInterest: true, matter: 'quyet-dinh', merits: 'wrong' }],
        },
        complainant: { person: SENDER.id },
        matters: [{ id: 'quyet-dinh', kind: 'decision', name: 'Quyết định bị khiếu nại', madeBy: 'commune-chair', madeOn: isoOf(today - 30), knownOn: isoOf(today - 25) }],
        respondent: CHAIR.id,
      },
      papers: [letter('ĐƠN KHIẾU NẠI', 'Tôi không đồng ý với quyết định của Chủ tịch UBND xã. Tôi đề nghị xem lại.', today)],
      sources: [
        { id: 'ho-so', name: 'Hồ sơ ban hành quyết định' },
        { id: 'thuc-dia', name: 'Xem xét thực địa' },
      ],
      discoveries: [
        inLetter('don-noi', 'Đơn ký tên, bà Mẫn mang đến, xin xem lại một quyết định về mình', 'petition.receivedOn', 'petition.signed', 'petition.channel', 'petition.contents.noi-dung.demand', 'petition.contents.noi-dung.ownInterest', 'matters.quyet-dinh.kind'),
        inFile('ai-ky', 'Quyết định do Chủ tịch UBND xã ký; bà Mẫn nhận sau năm ngày', 'Ai ký quyết định, bà Mẫn nhận ngày nào: chưa rõ', 'ho-so', 'Quyết định do Chủ tịch UBND xã ký. Sổ giao văn bản ghi ngày bà Mẫn nhận.', 'matters.quyet-dinh.madeBy', 'matters.quyet-dinh.madeOn', 'matters.quyet-dinh.knownOn'),
        inFile('dung-sai', 'Quyết định phù hợp với thực tế', 'Quyết định đúng hay sai: chưa xác minh', 'thuc-dia', 'Thực địa đúng như quyết định đã ghi.', 'petition.contents.noi-dung.merits'),
      ],
    }),
  },
  denunciation: {
    id: 'denunciation',
    label: 'Tố cáo một cán bộ',
    hint: 'Đơn có tên, nói một cán bộ xã làm trái quy định.',
    make: (today) => ({
      title: 'Tố cáo một cán bộ xã',
      summary: 'Một lá đơn gửi đến xã, nói một cán bộ làm trái quy định.',
      opening: 'Trong tập thư buổi sáng có một lá đơn ký tên bà Nông Thị Mẫn, nói về một cán bộ của xã.',
      people: [{ ...SENDER, present: false }, CHAIR, OFFICER],
      facts: {
        petition: {
          title: 'Đơn tố cáo',
          receivedOn: isoOf(today),
          channel: 'post',
          signed: true,
          documents: ['Ảnh chụp giấy thu tiền'],
          contents: [{ id: 'noi-dung', gist: 'Thu tiền ngoài quy định', demand: 'report-violation', ownInterest: false, against: OFFICER.id, merits: 'right' }],
        },
        complainant: { person: SENDER.id },
        denunciation: { chair: CHAIR.id, accused: [{ person: OFFICER.id, office: 'commune-official' }] },
      },
      papers: [letter('ĐƠN TỐ CÁO', 'Anh Hoàng Văn Tín, công chức địa chính xã, thu của tôi một khoản tiền không có trong quy định.', today)],
      sources: [
        { id: 'to-chuc', name: 'Hồ sơ tổ chức cán bộ' },
        { id: 'so-thu', name: 'Sổ thu, biên lai' },
      ],
      discoveries: [
        inLetter('don-noi', 'Đơn ký tên, báo một công chức thu tiền ngoài quy định', 'petition.receivedOn', 'petition.signed', 'petition.contents.noi-dung.demand', 'petition.contents.noi-dung.ownInterest'),
        inFile('chuc-vu', 'Anh Tín là công chức xã', 'Anh Tín thuộc quyền quản lý của ai: chưa rõ', 'to-chuc', 'Anh Hoàng Văn Tín là công chức địa chính xã từ ba năm nay.', 'denunciation.accused'),
        inFile('dung-sai', 'Có khoản thu ngoài quy định', 'Việc thu tiền có thật không: chưa xác minh', 'so-thu', 'Sổ thu không có khoản này; giấy thu tiền do anh Tín viết tay.', 'petition.contents.noi-dung.merits'),
      ],
    }),
  },
  proposal: {
    id: 'proposal',
    label: 'Kiến nghị, phản ánh',
    hint: 'Một người nêu một việc chung để xã xem xét, trả lời.',
    make: (today) => ({
      title: 'Phản ánh một việc chung trong thôn',
      summary: 'Một người dân phản ánh một việc chung và mong xã xem xét.',
      opening: 'Bà Nông Thị Mẫn đến phòng tiếp công dân, đưa một lá đơn về một việc chung trong thôn.',
      people: [SENDER, CHAIR, OFFICER],
      facts: {
        petition: {
          title: 'Đơn phản ánh',
          receivedOn: isoOf(today),
          channel: 'in-person',
          signed: true,
          documents: [],
          contents: [{ id: 'noi-dung', gist: 'Bãi rác đầu thôn', demand: 'reflect', ownInterest: false }],
        },
        complainant: { person: SENDER.id },
        proposal: { tasks: [{ content: 'noi-dung', whose: 'commune-chair', work: 'plain' }] },
      },
      papers: [letter('ĐƠN PHẢN ÁNH', 'Bãi rác đầu thôn lâu nay không ai dọn. Tôi mong xã xem xét.', today)],
      sources: [{ id: 'phan-cong', name: 'Quy chế làm việc của xã' }],
      discoveries: [
        inLetter('don-noi', 'Đơn ký tên, bà Mẫn mang đến, phản ánh một việc chung', 'petition.receivedOn', 'petition.signed', 'petition.channel', 'petition.contents.noi-dung.demand', 'petition.contents.noi-dung.ownInterest'),
        inFile('viec-cua-ai', 'Dọn bãi rác là việc của xã, trả lời được ngay', 'Việc này của ai: chưa rõ', 'phan-cong', 'Vệ sinh chung trong thôn do UBND xã lo.', 'proposal.tasks'),
      ],
    }),
  },
  dispute: {
    id: 'dispute',
    label: 'Tranh chấp đất giữa hai nhà',
    hint: 'Hai nhà không thống nhất ranh đất, một nhà nhờ xã phân xử.',
    make: (today) => ({
      title: 'Tranh chấp ranh đất giữa hai nhà',
      summary: 'Hai nhà không thống nhất ranh đất; một nhà làm đơn nhờ xã phân xử.',
      opening: 'Bà Nông Thị Mẫn đến phòng tiếp công dân, đưa một lá đơn và một tờ bản vẽ tay.',
      people: [SENDER, NEIGHBOUR, CHAIR, OFFICER],
      facts: {
        petition: {
          title: 'Đơn đề nghị giải quyết tranh chấp đất',
          receivedOn: isoOf(today),
          channel: 'in-person',
          signed: true,
          documents: ['Bản vẽ tay ranh đất'],
          contents: [{ id: 'noi-dung', gist: 'Phân xử ranh đất', demand: 'settle-dispute', ownInterest: true }],
        },
        complainant: { person: SENDER.id },
        landDispute: { opponents: [NEIGHBOUR.id] },
      },
      papers: [letter('ĐƠN ĐỀ NGHỊ GIẢI QUYẾT TRANH CHẤP ĐẤT', 'Nhà tôi và nhà ông Vi Văn Ruộng không thống nhất ranh đất. Tôi nhờ xã phân xử.', today)],
      sources: [{ id: 'dia-chinh', name: 'Hồ sơ địa chính của xã' }],
      discoveries: [
        inLetter('don-noi', 'Đơn ký tên, nhờ phân xử ranh đất', 'petition.receivedOn', 'petition.signed', 'petition.contents.noi-dung.demand'),
        inFile('thua-dat', 'Thửa đất ở trong xã; chưa bên nào có giấy', 'Giấy tờ về thửa đất: chưa tra', 'dia-chinh', 'Thửa đất ở trong xã, chưa nhà nào có giấy chứng nhận; hai bên chưa hòa giải ở đâu.', 'landDispute'),
      ],
    }),
  },
};

export const caseTemplates: readonly CaseTemplate[] = Object.values(TEMPLATES).map(({ id, label, hint }) => ({ id, label, hint }));

/** The document of a template, under an id of its own and on a day; null when there is no such template. */
export function caseFromTemplate(template: string, id: string, today: Day): ScenarioSource | null {
  const found = Object.hasOwn(TEMPLATES, template) ? TEMPLATES[template] : undefined;
  if (found === undefined) return null;
  const { opening, ...made } = found.make(today);
  return {
    format: 1,
    id,
    ...made,
    opening: [opening],
    aims: ['Nhận ra vụ việc là gì và trả lời đúng hạn'],
    difficulty: 'vừa',
    minutes: 30,
    role: 'clerk',
    opensOn: isoOf(today),
    closesOn: isoOf(today + DAYS_OPEN),
    place: { commune: 'xã Bản Mẫu', province: 'tỉnh Khê Giang' },
  };
}

/** A case to begin from where there is nothing: people to write over, and nothing that happened. */
export function caseSkeleton(today: string): { opensOn: string; people: Person[]; facts: object } {
  return { opensOn: today, people: [SENDER, CHAIR, OFFICER], facts: {} };
}

/** What an empty draft of each kind begins with, beyond its id and title. */
export const emptyWords = {
  case: 'Tình huống chưa đặt tên',
  lesson: 'Bài học chưa đặt tên',
  question: 'Câu hỏi chưa viết',
  course: 'Khóa học chưa đặt tên',
  copyOf: (title: string): string => `${title} (bản chép)`,
  trains: (error: string): string => `Vụ này luyện sai sót: ${error}. Sửa tên người, nơi chốn, ngày tháng, câu chuyện; giữ những sự việc làm cho sai sót ấy có thể xảy ra.`,
};

/** A lesson to begin from: its head, and a line to write over. */
export function emptyLesson(title: string, today: string): string {
  return lessonBody({ fields: { ...EMPTY_FIELDS, title, minutes: '10', checkedOn: today }, text: 'Viết bài ở đây.' });
}
