import { scenarioSchema } from '#simulations/scenario/schema.ts';
import type { Scenario, ScenarioSource } from '#simulations/scenario/schema.ts';
import { daysFrom } from './complaint-case.ts';

/** A plain dispute of two neighbours over a boundary, to be bent into every case a test needs. */

type Source = ScenarioSource['facts'];

export interface DisputeChange {
  petition?: Partial<Source['petition']>;
  content?: Partial<Source['petition']['contents'][number]>;
  moreContents?: Source['petition']['contents'];
  dispute?: Partial<NonNullable<Source['landDispute']>>;
  matters?: Source['matters'];
  remote?: boolean;
  happenings?: ScenarioSource['happenings'];
}

export function disputeCase(received: string, change: DisputeChange = {}): Scenario {
  const source: ScenarioSource = {
    format: 1,
    id: 'vu-tranh-chap',
    title: 'Vụ thử',
    summary: 'Một vụ tranh chấp đất để thử.',
    aims: ['Thử'],
    difficulty: 'vừa',
    minutes: 30,
    opensOn: received,
    closesOn: daysFrom(received, 150),
    place: { commune: 'xã Thử', province: 'tỉnh Thử', district: 'huyện Thử' },
    opening: ['Có người đến.'],
    people: [
      { id: 'dan', name: 'Nguyễn Văn Dân', address: 'ông', present: true },
      { id: 'ke-ben', name: 'Phạm Thị Bên', address: 'bà' },
      { id: 'can-bo', name: 'Trần Văn Bộ', address: 'anh', office: 'công chức địa chính' },
      { id: 'chu-tich', name: 'Lê Văn Tịch', address: 'ông', office: 'Chủ tịch UBND xã' },
    ],
    facts: {
      petition: {
        title: 'Đơn đề nghị giải quyết tranh chấp đất',
        receivedOn: received,
        channel: 'in-person',
        signed: true,
        documents: ['Bản vẽ tay ranh đất'],
        ...change.petition,
        contents: [{ id: 'nd', gist: 'Phân xử ranh đất', demand: 'settle-dispute', ownInterest: true, ...change.content }, ...(change.moreContents ?? [])],
      },
      complainant: { person: 'dan' },
      ...(change.matters === undefined ? {} : { matters: change.matters, respondent: 'chu-tich' }),
      ...(change.remote === undefined ? {} : { remote: change.remote }),
      landDispute: { opponents: ['ke-ben'], ...change.dispute },
    },
    ...(change.happenings === undefined ? {} : { happenings: change.happenings }),
  };
  return scenarioSchema.parse(source);
}
