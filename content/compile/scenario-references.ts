import { ACT_DATA, AUTHORITIES, WORLD_EVENTS } from '#simulations/desk/act-data.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { nearest } from './nearest.ts';
import type { Path } from './yaml-file.ts';

/** Notes a fault at a place of the file. */
export type Note = (path: Path, message: string, remedy: string) => void;

/** Ids that the desk itself uses. */
const RESERVED_PEOPLE: readonly string[] = [...AUTHORITIES, 'can-bo-khac', 'forwarder', 'complainant'];

function listed(ids: readonly string[]): string {
  return ids.length === 0 ? 'Hiện chưa có mã nào.' : `Đang có: ${ids.join(', ')}.`;
}

function checkIds(note: Note, scenario: Scenario): void {
  const groups: [Path, string, readonly { id: string }[]][] = [
    [['people'], 'người', scenario.people],
    [['papers'], 'giấy', scenario.papers],
    [['sources'], 'nguồn tra cứu', scenario.sources],
    [['discoveries'], 'điều tìm ra', scenario.discoveries],
    [['happenings'], 'việc xảy ra', scenario.happenings],
    [['facts', 'matters'], 'quyết định, hành vi', scenario.facts.matters],
    [['facts', 'petition', 'contents'], 'nội dung đơn', scenario.facts.petition.contents],
  ];
  for (const [base, kind, items] of groups) {
    const first = new Set<string>();
    items.forEach(({ id }, index) => {
      if (first.has(id)) note([...base, index, 'id'], `Mã ${kind} “${id}” đã dùng ở phía trên.`, 'Đổi thành một mã khác, và sửa những chỗ nhắc tới nó.');
      first.add(id);
    });
  }
  scenario.people.forEach(({ id }, index) => {
    if (RESERVED_PEOPLE.includes(id)) note(['people', index, 'id'], `Mã “${id}” là mã của cơ quan hoặc của bàn làm việc, không dùng cho người.`, 'Đổi mã, ví dụ lấy tên riêng không dấu.');
  });
  scenario.papers.forEach(({ id }, index) => {
    if (id.startsWith('world-')) note(['papers', index, 'id'], `Mã giấy “${id}” bắt đầu bằng “world-”, chỗ dành cho bàn làm việc.`, 'Đổi mã giấy.');
  });
}

/** Every name in a scenario leads to something that is in it. */
export function checkReferences(note: Note, scenario: Scenario): void {
  checkIds(note, scenario);
  const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  const known = {
    người: idsOf(scenario.people),
    giấy: idsOf(scenario.papers),
    'nguồn tra cứu': idsOf(scenario.sources),
    'quyết định, hành vi': idsOf(scenario.facts.matters),
    'nội dung đơn': idsOf(scenario.facts.petition.contents),
  };
  const wants = (kind: keyof typeof known, where: string, path: Path, id: string | undefined) => {
    if (id === undefined || known[kind].includes(id)) return;
    const close = nearest(id, known[kind]);
    note(path, `Không có ${kind} nào mang mã “${id}”.`, `${close === null ? '' : `Có phải “${close}” không? `}Khai trong ${where}. ${listed(known[kind])}`);
  };
  const person = (path: Path, id: string | undefined) => wants('người', 'people', path, id);
  const paper = (path: Path, id: string | undefined) => wants('giấy', 'papers', path, id);

  const { facts } = scenario;
  person(['facts', 'complainant', 'person'], facts.complainant.person);
  person(['facts', 'complainant', 'represented', 'by'], facts.complainant.represented?.by);
  person(['facts', 'respondent'], facts.respondent);
  facts.affected.forEach((id, index) => person(['facts', 'affected', index], id));
  facts.verification.involved.forEach((id, index) => person(['facts', 'verification', 'involved', index], id));
  facts.petition.contents.forEach((content, index) => {
    const base: Path = ['facts', 'petition', 'contents', index];
    wants('quyết định, hành vi', 'facts.matters', [...base, 'matter'], content.matter);
    person([...base, 'against'], content.against);
  });
  scenario.discoveries.forEach((discovery, index) => {
    discovery.found.forEach((way, at) => {
      const base: Path = ['discoveries', index, 'found', at];
      if ('read' in way) paper([...base, 'read'], way.read);
      else if ('ask' in way) person([...base, 'ask'], way.ask);
      else {
        wants('nguồn tra cứu', 'sources', [...base, 'consult'], way.consult);
        paper([...base, 'reveals'], way.reveals);
      }
    });
  });
  scenario.happenings.forEach((happening, index) => {
    const base: Path = ['happenings', index];
    person([...base, 'who'], happening.who);
    paper([...base, 'paper'], happening.paper);
    happening.data.contents?.forEach((id, at) => wants('nội dung đơn', 'facts.petition.contents', [...base, 'data', 'contents', at], id));
    if ('after' in happening.when) checkEvent(note, [...base, 'when', 'after'], happening.when.after);
    if (happening.unless !== undefined) checkEvent(note, [...base, 'unless'], happening.unless);
  });
  scenario.reactions.forEach((reaction, index) => person(['reactions', index, 'who'], reaction.who));
}

function checkEvent(note: Note, path: Path, name: string): void {
  const events = [...Object.keys(ACT_DATA), ...WORLD_EVENTS];
  const type = name.split('#')[0] ?? name;
  if (events.includes(type)) return;
  const close = nearest(type, events);
  note(path, `Không có việc nào tên “${name}”.`, `${close === null ? '' : `Có phải “${close}” không? `}Tên các việc ở bảng trong content/scenarios/README.md.`);
}

/** Parts of a scenario that must go together. */
export function checkSense(note: Note, { facts }: Scenario): void {
  const { petition, complainant } = facts;
  petition.contents.forEach((content, index) => {
    const base: Path = ['facts', 'petition', 'contents', index];
    if (content.demand === 'review' && content.matter === undefined) {
      note([...base, 'demand'], `Nội dung “${content.id}” muốn xem lại một quyết định, hành vi mà không nói là cái nào.`, 'Thêm mục matter, mang mã của quyết định hoặc hành vi trong facts.matters.');
    }
    if (content.demand === 'report-violation' && content.against === undefined) {
      note([...base, 'demand'], `Nội dung “${content.id}” báo vi phạm mà không nói của ai.`, 'Thêm mục against, mang mã người trong people.');
    }
  });
  facts.matters.forEach((matter, index) => {
    if (!petition.contents.some((content) => content.matter === matter.id)) {
      note(['facts', 'matters', index], `Không nội dung nào của đơn nhắc tới “${matter.id}”.`, 'Thêm matter vào nội dung liên quan, hoặc bỏ quyết định, hành vi này.');
    }
  });
  if (petition.channel === 'forwarded' && petition.forwardedBy === undefined) {
    note(['facts', 'petition', 'channel'], 'Đơn do nơi khác chuyển đến mà không nói nơi nào.', 'Thêm mục forwardedBy: { kind: …, name: … }.');
  }
  if (petition.channel !== 'forwarded' && petition.forwardedBy !== undefined) {
    note(['facts', 'petition', 'forwardedBy'], 'Có nơi chuyển đơn nhưng cách gửi lại không phải “forwarded”.', 'Sửa channel thành forwarded, hoặc bỏ forwardedBy.');
  }
  if (petition.signatures !== undefined && petition.signatures > petition.complainants) {
    note(['facts', 'petition', 'signatures'], 'Số chữ ký nhiều hơn số người gửi đơn.', 'Xem lại complainants và signatures.');
  }
  if (petition.representatives !== undefined && petition.representatives > petition.complainants) {
    note(['facts', 'petition', 'representatives'], 'Số người đại diện nhiều hơn số người gửi đơn.', 'Xem lại complainants và representatives.');
  }
  if (complainant.represented?.by === complainant.person) {
    note(['facts', 'complainant', 'represented', 'by'], 'Người đứng ra thay lại chính là người khiếu nại.', 'Bỏ mục represented, hoặc ghi mã người khác.');
  }
}
