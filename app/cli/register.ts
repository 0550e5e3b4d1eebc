import { join } from 'node:path';
import { loadLaw } from '#content/compile/law.ts';
import type { Fault } from '#content/schema/fault.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import type { Terminal } from './command.ts';
import { Trouble } from './command.ts';
import { cliWords } from './vi.ts';

/** `file:line: message – remedy`, as editors and people read it. */
export function faultLine(fault: Fault, folder = ''): string {
  return `${folder}${fault.file}:${fault.line}: ${fault.message}${fault.remedy === undefined ? '' : ` – ${fault.remedy}`}`;
}

/** The register as it stands in the files now. @throws Trouble with every fault */
export function readRegister(terminal: Terminal): LawRegister {
  const { register, faults } = loadLaw(join(terminal.root, 'content/law'));
  if (register === null || faults.length > 0) throw new Trouble([cliWords.lawFaulty, ...faults.map((fault) => faultLine(fault, 'content/law/'))]);
  return register;
}
