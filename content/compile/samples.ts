import { z } from 'zod';
import type { Fault } from '../schema/fault.ts';
import { COMPONENTS, isComponent, ruleOf } from '../schema/lesson-components.ts';
import { checkUses } from './lesson-file.ts';
import type { Surroundings } from './lesson-references.ts';
import type { LessonNode, TextResult } from './lesson-tree.ts';
import { checkShape } from './shape.ts';
import { readYaml } from './yaml-file.ts';

/** A component with an example that is compiled like any lesson. */
export interface Sample {
  component: string;
  about: string;
  attributes: readonly string[];
  source: string;
  tree: LessonNode[];
}

const samplesFile = z.array(
  z.strictObject({
    component: z.string().refine(isComponent, 'Không có thành phần này.'),
    about: z.string().trim().min(10),
    source: z.string().trim().min(3),
  }),
);

/** Reads content/components.yaml and compiles each example. A component without an example is a fault. */
export async function loadSamples(path: string, name: string, at: Surroundings, compile: (source: string) => Promise<TextResult>): Promise<{ samples: Sample[]; faults: Fault[] }> {
  const { file, faults } = readYaml(path, name);
  if (file === null) return { samples: [], faults };
  const shape = checkShape(samplesFile, file);
  const all = [...faults, ...shape.faults];
  const samples: Sample[] = [];
  for (const [index, { component, about, source }] of (shape.value ?? []).entries()) {
    const line = file.lineOf([index, 'source']);
    const compiled = await compile(source);
    const complaints = compiled.ok ? checkUses(compiled.text.uses, at).faults : compiled.refusals;
    all.push(...complaints.map(({ line: inside, message, remedy }) => ({ file: name, line: line + inside, message, remedy })));
    if (compiled.ok && complaints.length === 0 && isComponent(component)) {
      samples.push({ component, about, attributes: Object.keys(ruleOf(component).attributes.shape), source, tree: compiled.text.tree });
    }
  }
  const shown = new Set<string>(shape.value?.map(({ component }) => component) ?? []);
  for (const component of Object.keys(COMPONENTS)) {
    if (shape.value !== null && !shown.has(component)) all.push({ file: name, line: 1, message: `Thành phần “${component}” chưa có ví dụ.`, remedy: 'Thêm một mục component, about, source.' });
  }
  return { samples, faults: all };
}
