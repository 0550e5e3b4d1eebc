import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { isoOf } from '#simulations/law/day.ts';
import { procedures } from '#simulations/procedures/index.ts';
import { coverageOf } from '../domain/coverage.ts';
import type { Coverage, NamedText, ProvisionCoverage } from '../domain/coverage.ts';
import type { Command, Terminal } from './command.ts';
import { json, readArgs, Trouble } from './command.ts';
import { coverageWords as words } from './coverage.vi.ts';
import { faultLine, readRegister } from './register.ts';

const TEXTS = /\.(?:ya?ml|md|json)$/;

/** Every text under a folder of the content; none where there is no such folder yet. */
function textsUnder(terminal: Terminal, folder: string): NamedText[] {
  const root = join(terminal.root, 'content', folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => TEXTS.test(name))
    .sort()
    .map((name) => ({ file: relative(terminal.root, join(root, name)), text: readFileSync(join(root, name), 'utf8') }));
}

function row({ provision, confidence, parts, scenarios, lessons, questions }: ProvisionCoverage): string[] {
  return [provision, confidence === null ? words.notInForce : words.confidence[confidence], parts.length === 0 ? '0' : parts.join(','), ...[scenarios, lessons, questions].map(({ length }) => String(length))];
}

function table(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)));
  return rows.map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

function inWords({ provisions, gaps }: Coverage): string {
  const list = (heading: string, ids: readonly string[]): string => [`${heading} (${ids.length})`, ...ids.map((id) => `  ${id}`)].join('\n');
  return [
    table([words.heads, ...provisions.map(row)]),
    list(words.withoutRule, gaps.withoutRule),
    list(words.withoutScenario, gaps.withoutScenario),
    words.counts(gaps.withoutLesson.length, gaps.withoutQuestion.length),
    '',
  ].join('\n\n');
}

/** Provisions by procedure, scenario, lesson and question, with the gaps; as a table, or as JSON. */
export const coverageCommand: Command = {
  run(args, terminal) {
    const { values } = readArgs(args, { json: { type: 'boolean' } }, { min: 0, max: 0 });
    const register = readRegister(terminal);
    const { scenarios, faults } = loadScenarios(join(terminal.root, 'content/scenarios'), register);
    if (faults.length > 0) throw new Trouble(faults.map((fault) => faultLine(fault, 'content/scenarios/')));
    const coverage = coverageOf({ register, procedures, scenarios: [...scenarios.values()], lessons: textsUnder(terminal, 'courses'), questions: textsUnder(terminal, 'questions') });
    terminal.answer(values['json'] === true ? json({ ...coverage, on: isoOf(coverage.on) }) : inWords(coverage));
    return Promise.resolve(0);
  },
};
