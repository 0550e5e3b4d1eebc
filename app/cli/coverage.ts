import { join } from 'node:path';
import { loadLibrary } from '#content/compile/check-courses.ts';
import { keptCompiler } from '#content/compile/lesson-cache.ts';
import { loadQuestions } from '#content/compile/questions.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { isoOf } from '#simulations/law/day.ts';
import { procedures } from '#simulations/procedures/index.ts';
import { coverageOf } from '../domain/coverage.ts';
import type { Coverage, ProvisionCoverage } from '../domain/coverage.ts';
import { lessonsResting } from '../domain/lessons/resting.ts';
import type { Command } from './command.ts';
import { json, readArgs, Trouble } from './command.ts';
import { LESSON_CACHE } from './compile.ts';
import { coverageWords as words } from './coverage.vi.ts';
import { faultLine, readRegister } from './register.ts';

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
  async run(args, terminal) {
    const { values } = readArgs(args, { json: { type: 'boolean' } }, { min: 0, max: 0 });
    const register = readRegister(terminal);
    const { scenarios, faults } = loadScenarios(join(terminal.root, 'content/scenarios'), register);
    if (faults.length > 0) throw new Trouble(faults.map((fault) => faultLine(fault, 'content/scenarios/')));
    const { courses } = await loadLibrary(join(terminal.root, 'content'), register, [...scenarios.values()], keptCompiler(join(terminal.root, LESSON_CACHE)).compile);
    const { bank } = loadQuestions(join(terminal.root, 'content/questions'), register, scenarios);
    const coverage = coverageOf({ register, procedures, scenarios: [...scenarios.values()], lessons: lessonsResting(courses), questions: bank.questions });
    terminal.answer(values['json'] === true ? json({ ...coverage, on: isoOf(coverage.on) }) : inWords(coverage));
    return 0;
  },
};
