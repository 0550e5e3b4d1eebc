import type { CaseEvent } from '../case-event.ts';
import type { Circumstances, Prohibition } from '../procedure.ts';
import { textIn } from '../rules/reading.ts';
import { cannotWrite, hasHelper, isExcused, lacksAuthority, needsInterpreter } from './facts.ts';
import { receptionProhibitionTexts as texts } from './texts/prohibitions.vi.ts';

const demands = (act: CaseEvent, ...what: readonly string[]): boolean => act.type === 'reception.demanded' && what.includes(textIn(act.data, 'demand'));
const admitsRepresentative = (act: CaseEvent): boolean => act.type === 'reception.helperAdmitted' && textIn(act.data, 'helper') === 'representative';

type Row = Omit<Prohibition, 'repeat' | 'reveal'>;

const ROWS: readonly Row[] = [
  // Numbers and names are told; before July 2026 a card could be shown instead, never demanded.
  { id: 'demand-card', matches: (act) => demands(act, 'identity-card'), sev: 3, cite: ['ltcd-2013/d8/k2', 'ltcd-2013/d6/k1'], competence: 'rights', texts: texts['demand-card'] },
  { id: 'demand-originals', matches: (act) => demands(act, 'originals'), sev: 3, cite: ['ltcd-2013/d6/k1'], competence: 'rights', texts: texts['demand-originals'] },
  { id: 'demand-writing', matches: (act, { facts }: Circumstances) => demands(act, 'own-writing') && cannotWrite(facts), sev: 3, cite: ['ltcd-2013/d25/k2/chua-co-don'], competence: 'rights', texts: texts['demand-writing'] },
  { id: 'demand-vietnamese', matches: (act, { facts }) => demands(act, 'vietnamese-only') && needsInterpreter(facts), sev: 3, cite: ['ltcd-2013/d7/k1/dd'], competence: 'rights', texts: texts['demand-vietnamese'] },
  { id: 'demand-extra-steps', matches: (act) => demands(act, 'booking', 'village-letter'), sev: 3, cite: ['ltcd-2013/d6/k1', 'ltcd-2013/d3/k2'], competence: 'rights', texts: texts['demand-extra-steps'] },
  { id: 'demand-lawyer-papers', matches: (act, { facts }) => demands(act, 'more-lawyer-papers') && hasHelper(facts), sev: 3, cite: ['ltcd-2013/d6/k1'], competence: 'rights', texts: texts['demand-lawyer-papers'] },
  { id: 'admit-without-authority', matches: (act, { facts }) => admitsRepresentative(act) && lacksAuthority(facts), sev: 3, cite: ['ltcd-2013/d8/k2'], competence: 'intake', texts: texts['admit-without-authority'] },
  { id: 'scold', matches: (act) => act.type === 'reception.scolded', sev: 3, cite: ['ltcd-2013/d8/k3'], competence: 'rights', texts: texts.scold },
  { id: 'expose-data', matches: (act) => act.type === 'reception.dataExposed', sev: 3, cite: ['nd154-2026/d12/k2'], competence: 'secrecy', texts: texts['expose-data'] },
  { id: 'postpone-without-reason', matches: (act, { facts }) => act.type === 'reception.postponed' && !isExcused(facts), sev: 3, cite: ['ltcd-2013/d24/k4/lui-lich'], competence: 'rights', texts: texts['postpone-without-reason'] },
];

/** What nobody may do to somebody who comes to be received. */
export const receptionProhibitions: readonly Prohibition[] = ROWS.map((row) => ({ ...row, repeat: 'once', reveal: row.id === 'expose-data' ? 'end' : 'live' }));
