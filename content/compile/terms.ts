import { z } from 'zod';
import type { LawRegister } from '#simulations/law/types.ts';
import type { Fault } from '../schema/fault.ts';
import { nearest } from './nearest.ts';
import { checkShape } from './shape.ts';
import { readYaml } from './yaml-file.ts';

/** A Vietnamese legal word with its plain meaning, as a reader meets it in a lesson. */
export interface Term {
  id: string;
  name: string;
  means: string;
  /** The provision that says so. */
  provision?: string | undefined;
}

const termsFile = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Mã chỉ gồm chữ thường không dấu, số và gạch nối.'),
    name: z.string().trim().min(2).max(80),
    means: z.string().trim().min(10).max(480),
    provision: z.string().optional(),
  }),
);

/** Reads content/terms.yaml: a list. A file that is not there holds no terms. Terms with a fault are told and left in, so that nothing else is called unknown for it. */
export function loadTerms(path: string, name: string, register: LawRegister | null): { terms: ReadonlyMap<string, Term>; faults: Fault[] } {
  const read = readYaml(path, name);
  if (read.file === null) return { terms: new Map(), faults: read.faults };
  const { file } = read;
  const { value, faults } = checkShape(termsFile, file);
  const terms = new Map<string, Term>();
  for (const [index, term] of (value ?? []).entries()) {
    if (terms.has(term.id)) faults.push({ file: name, line: file.lineOf([index, 'id']), message: `Mã “${term.id}” đã có ở trên.`, remedy: 'Gộp hai mục, hoặc đổi mã.' });
    terms.set(term.id, term);
    if (register === null || term.provision === undefined || register.provisions.has(term.provision)) continue;
    const meant = nearest(term.provision, [...register.provisions.keys()]);
    faults.push({ file: name, line: file.lineOf([index, 'provision']), message: `${term.id}: sổ luật không có điều khoản “${term.provision}”.`, remedy: meant === null ? 'Xem mã trong content/law.' : `Có phải ý là “${meant}”?` });
  }
  return { terms, faults };
}
