import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { COMPONENTS } from '../schema/lesson-components.ts';
import { compileText, TREE_VERSION, type CompiledText, type TextResult } from './lesson-tree.ts';

/** Whatever besides the source decides what a text compiles to. */
const MADE_BY = JSON.stringify([TREE_VERSION, manifest.dependencies['mdx-bundler'], manifest.dependencies['remark-gfm'], Object.entries(COMPONENTS).map(([name, { standing, holds }]) => [name, standing, holds])]);

export interface KeptCompiler {
  compile(source: string): Promise<TextResult>;
  /** Removes what this compiler was not asked for. */
  prune(): void;
}

/** Compiles texts, and keeps what they compile to in a folder under the hash of all that decides it. Faulty texts are not kept. */
export function keptCompiler(folder: string, compile: (source: string) => Promise<TextResult> = compileText): KeptCompiler {
  const asked = new Set<string>();
  return {
    async compile(source) {
      const name = `${createHash('sha256').update(MADE_BY).update('\0').update(source).digest('hex')}.json`;
      asked.add(name);
      const kept = readKept(join(folder, name));
      if (kept !== null) return { ok: true, text: kept };
      const result = await compile(source);
      if (result.ok) keep(folder, name, result.text);
      return result;
    },
    prune() {
      for (const name of readdirSync(folder)) if (!asked.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}

/** A file that was cut short, or is gone, is made again. */
function readKept(path: string): CompiledText | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as CompiledText;
  } catch {
    return null;
  }
}

function keep(folder: string, name: string, text: CompiledText): void {
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `${name}.${process.pid}`);
  writeFileSync(draft, JSON.stringify(text));
  renameSync(draft, join(folder, name));
}
