import { join } from 'node:path';
import { loadLaw } from '#content/compile/law.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { alignTrace } from '#simulations/grading/align.ts';
import type { AlignCosts } from '#simulations/grading/align.ts';
import { compileNorm } from '#simulations/grading/compile.ts';
import { grade } from '#simulations/grading/grade.ts';
import { lawfulEvents } from '#simulations/grading/lawful.ts';
import { createLawView } from '#simulations/law/view.ts';
import { complaintProcedure } from '#simulations/procedures/index.ts';
import { law, makeCase } from '#tests/fixtures/grading/case.ts';
import { makeLadder, makeWalk } from '#tests/fixtures/grading/ladder.ts';
import { line, timed, timedByProcessor } from './percentiles.ts';

/** How long the grader takes: alignment alone on the cells of GRADING §14, then whole reports. */

/** States × acts. */
const CELLS = [[20, 10], [100, 50], [500, 50], [500, 200]] as const;
const LABELS = 40;
const WALKS = 20;
/** One act in ten of a damaged walk is another. */
const DAMAGED = 0.1;

const UNIT_COSTS: AlignCosts = { log: () => 1, sync: () => 0, model: () => 1 };

function benchAlignment(print: (text: string) => void): void {
  for (const [states, acts] of CELLS) {
    const ladder = makeLadder(states, LABELS);
    const { automaton } = compileNorm(ladder);
    const walks = Array.from({ length: WALKS }, (_, seed) => makeWalk(ladder, acts, Math.ceil(acts * DAMAGED), seed + 1).map(({ type }) => type));
    print(line(`alignment alone, ${states} states x ${acts} acts, damaged walks`, timed(200, (run) => void alignTrace(automaton, walks[run % WALKS] ?? [], UNIT_COSTS))));
  }
}

function benchReports(print: (text: string) => void): void {
  const ladder = makeLadder(200, LABELS);
  const scenario = makeCase();
  compileNorm(ladder);
  const kinds = [
    { what: '6 errors', errors: 6, from: 1, runs: 400 },
    { what: 'nothing fits', errors: 60, from: 100, runs: 400 },
  ];
  for (const { what, errors, from, runs } of kinds) {
    const walks = Array.from({ length: WALKS }, (_, seed) => makeWalk(ladder, 60, errors, seed + from));
    const work = (run: number) => void grade({ scenario, procedure: ladder, law, events: walks[run % WALKS] ?? [], submitted: true });
    print(line(`grade, 60 acts x 200 states, ${what}`, timed(runs, work)));
    print(`${''.padEnd(62)} ${timedByProcessor(runs, work).toFixed(2)} ms of processor a report, in the best of five rounds`);
  }
}

function benchProcedure(print: (text: string) => void, root: string, scenarioId: string): void {
  const { register } = loadLaw(join(root, 'content/law'));
  const real = register === null ? undefined : loadScenarios(join(root, 'content/scenarios'), register).scenarios.get(scenarioId);
  if (register === null || real === undefined) throw new Error('content is broken: run npm run -s saban -- check');
  const view = createLawView(register);
  const events = lawfulEvents({ scenario: real, procedure: complaintProcedure, law: view });
  print(line(`grade, complaint procedure, ${events.length} events of a lawful run`, timed(300, () => void grade({ scenario: real, procedure: complaintProcedure, law: view, events, submitted: true }))));
  // A copy each time: the compiler keeps what it compiled by procedure.
  print(line('compile, complaint procedure', timed(40, () => void compileNorm({ ...complaintProcedure }))));
  const ladders = Array.from({ length: 40 }, (_, seed) => makeLadder(200, LABELS, seed + 500));
  print(line('compile, 200 states', timed(40, (run) => void compileNorm({ ...(ladders[run % ladders.length] ?? complaintProcedure) }))));
}

/** Prints the figures of the grader, for a case of content/scenarios too. */
export function benchGrading(print: (text: string) => void, root: string, scenarioId: string): void {
  benchAlignment(print);
  benchReports(print);
  benchProcedure(print, root, scenarioId);
}
