import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLibrary } from '#content/compile/check-courses.ts';
import { keptCompiler } from '#content/compile/lesson-cache.ts';
import { CURRENCY_FILE, loadCurrency } from '#content/compile/currency-file.ts';
import { registerToJson } from '#content/compile/law-json.ts';
import { loadQuestions } from '#content/compile/questions.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { writeSearchIndex } from '#db/search/index-file.ts';
import { createLawView } from '#simulations/law/view.ts';
import { procedures } from '#simulations/procedures/index.ts';
import { drawQuestion } from '#simulations/questions/draw.ts';
import { competencesOf } from '#simulations/scenario/competences.ts';
import { smallestCases } from '../domain/authoring/error-cases.ts';
import { usesOf } from '../domain/coverage.ts';
import { lessonsResting } from '../domain/lessons/resting.ts';
import { indexed, searchDocuments } from '../domain/search/documents.ts';
import { SEARCH_FILE } from '../platform/content-library.server.ts';
import type { CompiledContent } from '../platform/content-library.server.ts';
import { hashText } from '../platform/token.ts';
import type { Command } from './command.ts';
import { readArgs, Trouble } from './command.ts';
import { faultLine, readRegister } from './register.ts';

/** Where compiled lessons are kept between two builds, from the root of the project. */
export const LESSON_CACHE = 'build/lessons';

/** A question is searched as lessons show it. */
const FIRST_DRAW = 1;

/** Freezes content/ into build/content.json, and into build/search.sqlite what of it is searched. Any fault stops the build, with file and line. */
export const compileCommand: Command = {
  async run(args, terminal) {
    readArgs(args, {}, { min: 0, max: 0 });
    const register = readRegister(terminal);
    const { scenarios, faults } = loadScenarios(join(terminal.root, 'content/scenarios'), register);
    if (faults.length > 0) throw new Trouble(faults.map((fault) => faultLine(fault, 'content/scenarios/')));
    const questions = loadQuestions(join(terminal.root, 'content/questions'), register, scenarios);
    if (questions.faults.length > 0) throw new Trouble(questions.faults.map((fault) => faultLine(fault, 'content/questions/')));
    const kept = keptCompiler(join(terminal.root, LESSON_CACHE));
    const library = await loadLibrary(join(terminal.root, 'content'), register, [...scenarios.values()], kept.compile);
    if (library.faults.length > 0) throw new Trouble(library.faults.map((fault) => faultLine(fault, 'content/')));
    kept.prune();
    const resting = { register, courses: library.courses, terms: [...library.terms.values()], questions: questions.bank.questions, scenarios: [...scenarios.values()] };
    const { currency, faults: inCurrency } = loadCurrency(join(terminal.root, 'content', CURRENCY_FILE), resting);
    if (inCurrency.length > 0) throw new Trouble(inCurrency.map((fault) => faultLine(fault, 'content/')));
    const compiled: CompiledContent = {
      registerJson: registerToJson(register),
      scenarios: [...scenarios.values()].map((scenario) => {
        const json = JSON.stringify(scenario);
        return { json, hash: hashText(json), competences: competencesOf(scenario, register) };
      }),
      bank: questions.bank,
      library: { courses: library.courses, terms: [...library.terms.values()], samples: library.samples, figures: library.figures },
      currency,
      uses: usesOf({ register, procedures, scenarios: [...scenarios.values()], lessons: lessonsResting(library.courses), questions: questions.bank.questions }),
      errorCases: smallestCases([...scenarios.values()], createLawView(register)),
    };
    const file = join(terminal.root, 'build/content.json');
    mkdirSync(join(terminal.root, 'build'), { recursive: true });
    const text = JSON.stringify(compiled);
    const law = createLawView(register);
    const asks = questions.bank.questions.map((question) => ({ id: question.id, course: question.course, ask: drawQuestion(question, law, FIRST_DRAW).ask }));
    const found = searchDocuments({ register, scenarios: [...scenarios.values()], courses: library.courses, terms: [...library.terms.values()], asks });
    // The index first: a server that starts between the two asks for a new build, and never searches what it does not show.
    writeSearchIndex(join(terminal.root, SEARCH_FILE), hashText(text), indexed(found));
    writeFileSync(`${file}.${process.pid}`, text);
    renameSync(`${file}.${process.pid}`, file);
    return 0;
  },
};
