import { z } from 'zod';
import { isoDate } from '#simulations/scenario/facts.ts';

/** The components of a lesson: where each may stand, and its attributes. content/courses/README.md tells authors the same. */

const provision = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)+$/, 'Mã điều khoản phải có dạng “văn-bản/điều/khoản”, ví dụ “lkn-2011/d28/k1”.');
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Mã chỉ gồm chữ thường không dấu, số và gạch nối.');
const word = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]*$/, 'Ghi đúng mã như trong sổ luật hoặc quy trình.');
const line = z.string().trim().min(1).max(300);
const on = isoDate.optional();
const flag = z.literal(true).optional();

/** Where a component stands. `top`: alone on its line and inside nothing else; `block`: alone on its line; `inline`: within a sentence. */
export type Standing = 'top' | 'block' | 'inline';

interface ComponentRule {
  standing: Standing;
  /** `none`: written `<… />`; `text`: words only; `blocks`: paragraphs. */
  holds: 'none' | 'text' | 'blocks';
  /** The only component it may stand in directly, and the only kind of thing that one may hold. */
  onlyIn?: 'Contrast';
  attributes: z.ZodObject;
}

export const COMPONENTS = {
  Cite: { standing: 'inline', holds: 'none', attributes: z.strictObject({ id: provision, on }) },
  Term: { standing: 'inline', holds: 'none', attributes: z.strictObject({ id: provision, on, extended: flag, remote: flag }) },
  Value: { standing: 'inline', holds: 'none', attributes: z.strictObject({ id: provision, name: word, on }) },
  Form: { standing: 'inline', holds: 'none', attributes: z.strictObject({ paper: word, on }) },
  Glossary: { standing: 'inline', holds: 'text', attributes: z.strictObject({ term: slug }) },
  Provision: { standing: 'block', holds: 'none', attributes: z.strictObject({ id: provision, on }) },
  Paper: { standing: 'block', holds: 'blocks', attributes: z.strictObject({ kind: line, title: line, place: line.optional(), date: isoDate.optional(), from: line.optional(), to: line.optional() }) },
  Callout: { standing: 'block', holds: 'blocks', attributes: z.strictObject({ kind: z.enum(['note', 'care', 'law']) }) },
  Figure: { standing: 'block', holds: 'none', attributes: z.strictObject({ src: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\.(svg|webp)$/, 'Tên tệp hình chỉ gồm chữ thường không dấu, số, gạch nối và đuôi .svg hoặc .webp.'), alt: line, caption: line.optional() }) },
  Deadline: { standing: 'top', holds: 'none', attributes: z.strictObject({ id: provision, from: isoDate, extended: flag, remote: flag, what: line }) },
  BeforeAfter: { standing: 'top', holds: 'none', attributes: z.strictObject({ id: provision, date: isoDate }) },
  ProcedureMap: { standing: 'top', holds: 'none', attributes: z.strictObject({ procedure: slug, stage: slug }) },
  Contrast: { standing: 'top', holds: 'blocks', attributes: z.strictObject({}) },
  Side: { standing: 'block', holds: 'blocks', onlyIn: 'Contrast', attributes: z.strictObject({ title: line }) },
  Story: { standing: 'top', holds: 'blocks', attributes: z.strictObject({ title: line }) },
  Question: { standing: 'top', holds: 'none', attributes: z.strictObject({ id: slug }) },
  MiniCase: { standing: 'top', holds: 'blocks', attributes: z.strictObject({ scenario: slug, stage: slug }) },
} as const satisfies Record<string, ComponentRule>;

export type ComponentName = keyof typeof COMPONENTS;

/** The attributes of a component, as its schema leaves them. */
export type AttributesOf<Name extends ComponentName> = z.output<(typeof COMPONENTS)[Name]['attributes']>;

export function isComponent(name: string): name is ComponentName {
  return Object.hasOwn(COMPONENTS, name);
}

export function ruleOf(name: ComponentName): ComponentRule {
  return COMPONENTS[name];
}
