import { scenarioSchema } from '#simulations/scenario/schema.ts';
import type { Scenario, ScenarioSource } from '#simulations/scenario/schema.ts';
import { daysFrom } from './complaint-case.ts';

/** A plain denunciation of an official of the commune, to be bent into every case a test needs. */

type Source = ScenarioSource['facts'];
type Section = NonNullable<Source['denunciation']>;
type Accused = NonNullable<Section['accused']>[number];

export interface DenunciationChange {
  petition?: Partial<Source['petition']>;
  content?: Partial<Source['petition']['contents'][number]>;
  moreContents?: Source['petition']['contents'];
  complainant?: Partial<Source['complainant']>;
  accused?: Partial<Accused>;
  moreAccused?: Accused[];
  denunciation?: Section;
  verification?: Source['verification'];
  happenings?: ScenarioSource['happenings'];
}

export function denunciationCase(received: string, change: DenunciationChange = {}): Scenario {
  const source: ScenarioSource = {
    format: 1,
    id: 'vu-to-cao',
    title: 'Vụ thử',
    summary: 'Một vụ tố cáo để thử.',
    aims: ['Thử'],
    difficulty: 'vừa',
    minutes: 30,
    opensOn: received,
    closesOn: daysFrom(received, 150),
    place: { commune: 'xã Thử', province: 'tỉnh Thử', district: 'huyện Thử' },
    opening: ['Có đơn đến.'],
    people: [
      { id: 'dan', name: 'Nguyễn Thị Dân', address: 'bà' },
      { id: 'con', name: 'Nguyễn Văn Con', address: 'anh' },
      { id: 'can-bo', name: 'Trần Văn Bộ', address: 'anh', office: 'công chức địa chính' },
      { id: 'chu-tich', name: 'Lê Văn Tịch', address: 'ông', office: 'Chủ tịch UBND xã' },
      { id: 'xu-ly', name: 'Phạm Thị Xử', address: 'chị', office: 'người xử lý đơn' },
      { id: 'em-vo', name: 'Hoàng Văn Vợ', address: 'anh', office: 'công chức văn phòng' },
      { id: 'thon', name: 'Vũ Văn Thôn', address: 'ông', office: 'Trưởng thôn' },
    ],
    facts: {
      petition: {
        title: 'Đơn tố cáo',
        receivedOn: received,
        channel: 'post',
        signed: true,
        documents: ['Ảnh chụp giấy thu tiền'],
        ...change.petition,
        contents: [
          { id: 'nd', gist: 'Thu tiền ngoài quy định', demand: 'report-violation', ownInterest: false, against: 'can-bo', merits: 'right', ...change.content },
          ...(change.moreContents ?? []),
        ],
      },
      complainant: { person: 'dan', ...change.complainant },
      ...(change.verification === undefined ? {} : { verification: change.verification }),
      denunciation: {
        chair: 'chu-tich',
        handlers: ['xu-ly'],
        relatives: ['em-vo'],
        accused: [{ person: 'can-bo', office: 'commune-official', ...change.accused }, ...(change.moreAccused ?? [])],
        ...change.denunciation,
      },
    },
    ...(change.happenings === undefined ? {} : { happenings: change.happenings }),
  };
  return scenarioSchema.parse(source);
}
