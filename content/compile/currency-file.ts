import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import type { IsoDate, LawRegister } from '#simulations/law/types.ts';
import { currencyFile } from '../schema/currency.ts';
import type { CurrencyFile } from '../schema/currency.ts';
import type { Fault } from '../schema/fault.ts';
import { currencyFaults, currencyOf } from './currency.ts';
import type { Resting } from './currency.ts';
import type { Currency } from './currency-item.ts';
import { ruleIds } from './currency-rules.ts';
import { checkShape } from './shape.ts';
import { readYaml } from './yaml-file.ts';

/** In the content folder. */
export const CURRENCY_FILE = 'currency.yaml';

const NOTHING: Currency = { items: [], verified: {} };

/** Reads content/currency.yaml and computes the graph. Faults are told with their line; nothing is computed where the file cannot be read. */
export function loadCurrency(path: string, resting: Resting): { currency: Currency; faults: Fault[] } {
  if (!existsSync(path)) return { currency: NOTHING, faults: [{ file: CURRENCY_FILE, line: 1, message: 'Không có tệp này.', remedy: 'Chép lại từ kho: content/currency.yaml.' }] };
  const { file, faults } = readYaml(path, CURRENCY_FILE);
  if (file === null) return { currency: NOTHING, faults };
  const shape = checkShape(currencyFile, file);
  if (shape.value === null) return { currency: NOTHING, faults: shape.faults };
  const value: CurrencyFile = shape.value;
  const currency = currencyOf(resting, value);
  return { currency, faults: [...shape.faults, ...currencyFaults(file, value, new Set(currency.items.map(({ id }) => id)), resting.register)] };
}

/** Faults of content/currency.yaml alone: its shape, and checks of what is not there. `ids` are those of every item but the rules. */
export function checkCurrencyFile(path: string, ids: readonly string[], register: LawRegister): Fault[] {
  if (!existsSync(path)) return [];
  const { file, faults } = readYaml(path, CURRENCY_FILE);
  if (file === null) return faults;
  const { value, faults: inShape } = checkShape(currencyFile, file);
  return value === null ? inShape : currencyFaults(file, value, new Set([...ids, ...ruleIds()]), register);
}

/** What one check says, as it goes into the file. */
export interface CheckEntry {
  id: string;
  on: IsoDate;
  ahead: readonly string[];
}

/** Writes checks into the file; everything else in it, comments too, stays as it is. */
export function writeChecks(path: string, checks: readonly CheckEntry[], provisions: readonly { id: string; on: IsoDate }[]): void {
  const document = parseDocument(readFileSync(path, 'utf8'), { schema: 'core' });
  for (const { id, on, ahead } of checks) {
    const node = document.createNode(ahead.length === 0 ? { on } : { on, ahead: [...ahead] }, { flow: true });
    document.setIn(['items', id], node);
  }
  for (const { id, on } of provisions) document.setIn(['provisions', id], on);
  for (const list of ['items', 'provisions']) {
    const node: unknown = document.get(list);
    if (typeof node === 'object' && node !== null && 'flow' in node) node.flow = false;
  }
  writeFileSync(`${path}.${process.pid}`, document.toString({ lineWidth: 0 }));
  renameSync(`${path}.${process.pid}`, path);
}
