import type { WorkshopRecord } from '#db/hall-records.ts';
import { listPaperCounts } from '#db/repositories/workshops.ts';
import { replacePaperSheets, replacePaperTest } from '#db/transactions/paper.ts';
import type { SheetCounts } from '#db/transactions/paper.ts';
import { MOST_HANDS, readHands, readTally, tallyKeys } from '../domain/workshop/paper-tally.ts';
import type { TallyFault } from '../domain/workshop/paper-tally.ts';
import type { VoteItem } from '../domain/workshop/run-sheet.ts';
import type { TestItem } from '../domain/workshop/test-draw.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, FieldFault } from './contracts.ts';
import type { KeyPaperInput, KeyPaperRefusal } from './paper-mode-contracts.ts';
import { isOnPaper, roundsOf } from './paper-steps.ts';
import { drawnOnPaper } from './paper-tests.ts';
import type { Ports } from './ports.ts';
import { auditEntry, withStorage } from './storage.ts';
import { findOwnWorkshop, runOf } from './workshop-access.ts';

const MOST_SHEETS = 999;
const HANDS = 'tay';

/** The name of the cell in a line; the hands that were counted are a cell of their own. */
const cellName = (line: string | number, key: string): string => `p.${line}.${key}`;

function faultsOf(line: string | number, faults: readonly TallyFault[]): [string, FieldFault][] {
  return faults.map((fault) =>
    fault.fault === 'sum' ? [cellName(line, HANDS), { fault: 'sum', sum: fault.sum, hands: fault.hands }] : [cellName(line, fault.cell === 'hands' ? HANDS : fault.cell), { fault: 'number', min: 0, max: MOST_HANDS }],
  );
}

/** The cells of a line by key. */
function lineOf(cells: KeyPaperInput['cells'], line: string | number, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, cells[cellName(line, key)] ?? '']));
}

type Keyed = Result<{ item: string; sheets: number; people: number }, KeyPaperRefusal>;

function keyVote(ports: Ports, caller: Caller, workshop: WorkshopRecord, item: VoteItem, input: KeyPaperInput): Keyed {
  const key = { workshop: workshop.id, item: item.id, round: input.round };
  const keys = item.options.map((option) => option.key);
  const before = new Set(listPaperCounts(ports.db, key).map(({ sheet }) => sheet));
  const lines = [...new Set(Object.keys(input.cells).flatMap((name) => /^p\.(\d{1,3})\./.exec(name)?.[1] ?? []))].map(Number).filter((sheet) => sheet >= 1 && sheet <= MOST_SHEETS);
  const fields: [string, FieldFault][] = [];
  const sheets: SheetCounts[] = [];
  for (const sheet of lines) {
    const tally = readTally(keys, lineOf(input.cells, sheet, keys), input.cells[cellName(sheet, HANDS)] ?? '', 'equal');
    if (tally.kind === 'faulty') fields.push(...faultsOf(sheet, tally.faults));
    else if (tally.kind === 'counted') sheets.push({ sheet, counts: keys.map((choice) => ({ choice, count: tally.counts[choice] ?? 0 })) });
    else if (before.has(sheet)) sheets.push({ sheet, counts: [] });
  }
  if (fields.length > 0) return failed({ reason: 'invalid', fields: Object.fromEntries(fields) });
  const details = { item: item.id, round: input.round, sheets: sheets.map(({ sheet, counts }) => ({ sheet, counts: Object.fromEntries(counts.map(({ choice, count }) => [choice, count])) })) };
  replacePaperSheets(ports.db, key, sheets, auditEntry(ports, ports.clock.now(), { actor: caller.person, act: 'workshop.paper-keyed', subject: workshop.id, details }));
  const counted = listPaperCounts(ports.db, key);
  return done({ item: item.id, sheets: new Set(counted.map(({ sheet }) => sheet)).size, people: counted.reduce((sum, { count }) => sum + count, 0) });
}

function keyTest(ports: Ports, caller: Caller, workshop: WorkshopRecord, item: TestItem, input: KeyPaperInput): Keyed {
  const fields: [string, FieldFault][] = [];
  const typedSheet = readHands(input.sheet);
  const sheet = typedSheet === null || typedSheet < 1 || typedSheet > MOST_SHEETS ? null : typedSheet;
  if (sheet === null) fields.push(['sheet', { fault: 'number', min: 1, max: MOST_SHEETS }]);
  const hands = readHands(input.hands);
  if (hands === null || hands < 1) fields.push(['hands', { fault: 'number', min: 1, max: MOST_HANDS }]);
  const counts: { question: string; choice: string; count: number }[] = [];
  drawnOnPaper(ports, workshop.id, item).forEach((drawn, index) => {
    const keys = tallyKeys(drawn);
    const cells = lineOf(input.cells, index + 1, keys);
    const tally = Object.values(cells).every((cell) => cell.trim() === '') ? null : readTally(keys, cells, hands === null ? '' : String(hands), 'at-most');
    if (tally?.kind === 'faulty') fields.push(...faultsOf(index + 1, tally.faults));
    if (tally?.kind === 'counted') counts.push(...keys.map((choice) => ({ question: drawn.question.id, choice, count: tally.counts[choice] ?? 0 })));
  });
  if (fields.length > 0 || sheet === null || hands === null) return failed({ reason: 'invalid', fields: Object.fromEntries(fields) });
  const details = { item: item.id, sheet, hands, counts: counts.filter(({ count }) => count > 0) };
  replacePaperTest(ports.db, { workshop: workshop.id, item: item.id, sheet }, counts, auditEntry(ports, ports.clock.now(), { actor: caller.person, act: 'workshop.paper-keyed', subject: workshop.id, details }));
  return done({ item: item.id, sheets: 1, people: hands });
}

/** Keys what was counted on paper: of a vote many sheets in one go, of a test one bundle. Sheets that come late are keyed later. */
export function keyPaper(ports: Ports, caller: Caller, input: KeyPaperInput): Keyed {
  return withStorage<{ item: string; sheets: number; people: number }, KeyPaperRefusal>(ports, () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const run = runOf(ports, found.value);
    const item = run.sheet.items.filter(isOnPaper).find(({ id }) => id === input.item);
    if (item === undefined) return failed({ reason: 'not-found' });
    const rounds = roundsOf(run, item);
    if (rounds === 0 || (item.kind === 'vote' && (input.round < 1 || input.round > rounds))) return failed({ reason: 'not-yet' });
    return item.kind === 'vote' ? keyVote(ports, caller, found.value, item, input) : keyTest(ports, caller, found.value, item, input);
  });
}
