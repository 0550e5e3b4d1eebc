import type { Scenario } from '#simulations/scenario/schema.ts';
import type { Note } from './scenario-references.ts';

/** What a visit and a session over the network are when an author states nothing. */
const PLAIN_VISIT: Readonly<Record<string, unknown>> = {
  visit: 'regular',
  purpose: 'petition',
  filmingHarms: false,
  speaksVietnamese: true,
  canWrite: true,
  helper: undefined,
  settled: undefined,
  answered: undefined,
  newCircumstances: false,
  courtReply: false,
  pendingElsewhere: false,
  urgent: 'no',
};
const PLAIN_CHAIR: Readonly<Record<string, unknown>> = { away: 'no', clear: false, nextDay: undefined };
const PLAIN_SESSION: Readonly<Record<string, unknown>> = { group: 'none', wishes: true, complex: false, wantsSecrecy: false, secure: true };

function unlike(stem: string, value: Readonly<Record<string, unknown>>, plain: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(plain).flatMap((key) => (value[key] === plain[key] ? [] : [`${stem}.${key}`]));
}

/** The facts of a reception on which a rule can turn, and in which this one differs from a plain one. */
export function decisiveReceptionFacts({ facts: { reception, online } }: Scenario): string[] {
  const visit = reception === undefined ? [] : [...unlike('reception', reception, PLAIN_VISIT), ...unlike('reception.chair', reception.chair, PLAIN_CHAIR)];
  const lists = reception === undefined ? [] : (['conduct', 'lacks'] as const).flatMap((list) => (reception[list].length > 0 ? [`reception.${list}`] : []));
  const session = online === undefined ? [] : ['online.on', ...unlike('online', online, PLAIN_SESSION)];
  return [...visit, ...lists, ...session];
}

/** Facts of a reception that contradict each other or the rest of the case. */
export function checkReception(note: Note, { facts, opensOn }: Scenario): void {
  const { reception, online, petition } = facts;
  if ((reception !== undefined || online !== undefined) && petition.channel !== 'in-person' && petition.channel !== 'oral') {
    note(['facts', 'petition', 'channel'], 'Có người được tiếp mà đơn lại không đến bằng đường tiếp công dân.', 'Sửa channel thành in-person (mang đơn đến) hoặc oral (trình bày miệng), hoặc bỏ mục reception, online.');
  }
  if (online !== undefined && online.on !== petition.receivedOn) {
    note(['facts', 'online', 'on'], 'Ngày tiếp trực tuyến khác ngày nhận đơn.', 'Đơn được nhận trong buổi tiếp: ghi receivedOn cùng ngày với on.');
  }
  const next = reception?.chair.nextDay;
  if (next !== undefined && next <= opensOn) {
    note(['facts', 'reception', 'chair', 'nextDay'], 'Ngày tiếp định kỳ sắp tới lại không sau ngày mở ca.', 'Ghi một ngày sau opensOn.');
  }
  if (reception?.settled !== undefined && reception.answered !== undefined) {
    note(['facts', 'reception', 'answered'], 'Một vụ việc không vừa là khiếu nại, tố cáo kéo dài vừa là kiến nghị, phản ánh lặp lại.', 'Bỏ settled hoặc answered.');
  }
}
