import { loadLaw } from '#content/compile/law.ts';
import { dayOf, isoOf } from '#simulations/law/day.ts';
import type { LawView } from '#simulations/law/law-view.ts';
import type { Day, LawRegister } from '#simulations/law/types.ts';
import { createLawView } from '#simulations/law/view.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import type { Circumstances } from '#simulations/procedures/procedure.ts';
import { scenarioSchema } from '#simulations/scenario/schema.ts';
import type { Scenario, ScenarioSource } from '#simulations/scenario/schema.ts';
import type { CaseFacts } from '#simulations/scenario/facts.ts';

/** A plain complaint about a decision of the commune's chair, to be bent into every case a test needs. */

let loaded: LawRegister | null = null;

/** The register of content/law, loaded once. */
export function realRegister(): LawRegister {
  loaded ??= loadLaw('content/law').register;
  if (loaded === null) throw new Error('content/law does not load');
  return loaded;
}

export function realLaw(reference: Day | null = null): LawView {
  return createLawView(realRegister(), reference);
}

type Source = ScenarioSource['facts'];

/** What a test changes: whole parts of the facts. Days are counted from the day of receipt. */
export interface CaseChange {
  petition?: Partial<Source['petition']>;
  content?: Partial<Source['petition']['contents'][number]>;
  moreContents?: Source['petition']['contents'];
  complainant?: Partial<Source['complainant']>;
  matter?: Partial<NonNullable<Source['matters']>[number]>;
  moreMatters?: NonNullable<Source['matters']>;
  verification?: Source['verification'];
  respondent?: string;
  affected?: string[];
  remote?: boolean;
  reception?: Source['reception'];
  online?: Source['online'];
  crowd?: Source['crowd'];
  complaint?: Source['complaint'];
  happenings?: ScenarioSource['happenings'];
}

/** A day some days from another, as scenarios write it. */
export function daysFrom(iso: string, days: number): string {
  return isoOf(dayOf(iso) + days);
}

export function caseOf(received: string, change: CaseChange = {}): Scenario {
  const source: ScenarioSource = {
    format: 1,
    id: 'vu-thu',
    title: 'Vụ thử',
    summary: 'Một vụ khiếu nại để thử.',
    aims: ['Thử'],
    difficulty: 'vừa',
    minutes: 30,
    opensOn: received,
    closesOn: daysFrom(received, 150),
    place: { commune: 'xã Thử', province: 'tỉnh Thử', district: 'huyện Thử' },
    opening: ['Có người đến.'],
    people: [
      { id: 'dan', name: 'Nguyễn Văn Dân', address: 'ông', present: true },
      { id: 'con', name: 'Nguyễn Văn Con', address: 'anh' },
      { id: 'chu-tich', name: 'Lê Văn Tịch', address: 'ông', office: 'Chủ tịch UBND xã' },
      { id: 'can-bo', name: 'Trần Văn Bộ', address: 'anh', office: 'công chức địa chính' },
      { id: 'ke-ben', name: 'Phạm Thị Bên', address: 'bà' },
    ],
    facts: {
      petition: {
        title: 'Đơn khiếu nại',
        receivedOn: received,
        channel: 'in-person',
        signed: true,
        documents: ['Bản sao quyết định'],
        ...change.petition,
        contents: [
          { id: 'nd', gist: 'Hủy quyết định', demand: 'review', ownInterest: true, matter: 'qd', merits: 'partly-right', ...change.content },
          ...(change.moreContents ?? []),
        ],
      },
      complainant: { person: 'dan', ...change.complainant },
      matters: [
        { id: 'qd', kind: 'decision', name: 'Quyết định bị khiếu nại', madeBy: 'commune-chair', madeOn: daysFrom(received, -30), knownOn: daysFrom(received, -20), ...change.matter },
        ...(change.moreMatters ?? []),
      ],
      respondent: change.respondent ?? 'chu-tich',
      affected: change.affected ?? [],
      ...(change.verification === undefined ? {} : { verification: change.verification }),
      ...(change.remote === undefined ? {} : { remote: change.remote }),
      ...(change.reception === undefined ? {} : { reception: change.reception }),
      ...(change.online === undefined ? {} : { online: change.online }),
      ...(change.crowd === undefined ? {} : { crowd: change.crowd }),
      ...(change.complaint === undefined ? {} : { complaint: change.complaint }),
    },
    ...(change.happenings === undefined ? {} : { happenings: change.happenings }),
  };
  return scenarioSchema.parse(source);
}

export function factsOf(received: string, change: CaseChange = {}): CaseFacts {
  return caseOf(received, change).facts;
}

export function circumstancesOf(facts: CaseFacts, on: string, history: readonly CaseEvent[] = []): Circumstances {
  return { facts, law: realLaw(), day: dayOf(on), history };
}
