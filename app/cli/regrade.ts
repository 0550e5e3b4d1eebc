import { resolve } from 'node:path';
import { selectOptionalRegrade, selectRunningRegrade } from '#db/repositories/regrades.ts';
import { changeWords, markWords, outcomeWords, regrade as words } from '../messages/regrade.ts';
import type { Ports } from '../use-cases/ports.ts';
import type { RegradedView, RegradePlan, RegradeView } from '../use-cases/regrade-contracts.ts';
import { planRegrade } from '../use-cases/regrade-plan.ts';
import { listDifferent, prepareRegrade, regradeView } from '../use-cases/regrade.server.ts';
import { seed } from '../use-cases/seed.server.ts';
import type { Command, Terminal } from './command.ts';
import { json, optional, readArgs, Trouble } from './command.ts';
import { openPorts, readEnv } from './ports.ts';
import { RegradePool } from './regrade-pool.ts';
import { regradeWords } from './regrade.vi.ts';

const EVERY_MILLISECONDS = 2000;

type Report = RegradePlan & { kind: 'dry' | 'real'; counts: RegradeView['counts']; attempts: Omit<RegradedView, 'trainee'>[] };

function planLines({ changes, touched, submitted }: RegradePlan): string[] {
  if (touched === 0) return [words.nothing];
  return [words.changed, ...changes.map((change) => regradeWords.change(changeWords(change), change.attempts)), words.touched(touched, submitted)];
}

function attemptLines({ attempt, scenario, outcome, score, passed, gone, added, reworded, fault }: Report['attempts'][number]): string[] {
  return [
    regradeWords.attempt(attempt, scenario, markWords({ score, passed }), outcomeWords[outcome]),
    ...gone.map((name) => `      ${words.gone(name)}`),
    ...added.map((name) => `      ${words.added(name)}`),
    ...reworded.map((name) => `      ${words.reworded(name)}`),
    ...(fault === null ? [] : [`      ${words.fault(fault)}`]),
  ];
}

function reportLines({ kind, counts, attempts }: Report): string[] {
  const { same, applied, waiting, failed } = counts;
  return [
    '',
    words.resultTitle[kind],
    regradeWords.count(words.counts.same, same),
    regradeWords.count(words.counts.applied[kind], applied),
    regradeWords.count(words.counts.waiting[kind], waiting),
    regradeWords.count(words.counts.failed, failed),
    ...(attempts.length === 0 ? [] : ['', words.different, ...attempts.flatMap(attemptLines)]),
  ];
}

/** Works a stored grading to its end in threads, telling now and then how far it is. @throws Trouble when a thread failed */
async function workToEnd(terminal: Terminal, ports: Ports, dataDir: string, id: string): Promise<void> {
  const faults: unknown[] = [];
  const pool = new RegradePool({ root: terminal.root, dataDir, onError: (error) => faults.push(error) });
  pool.start(id);
  const tell = setInterval(() => {
    const run = selectOptionalRegrade(ports.db, id);
    if (run === null) return;
    const { done, total } = regradeView(ports, run, true);
    terminal.say(words.progress(done, total));
  }, EVERY_MILLISECONDS);
  await pool.idle();
  clearInterval(tell);
  if (faults.length > 0) throw new Trouble([regradeWords.failed(faults.map(String).join('; '))]);
}

/** Grades anew what the present register and rules touch; with `--dry-run` only tells what would come of it. Names no people. */
export const regradeCommand: Command = {
  async run(args, terminal) {
    const given = readArgs(args, { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' }, data: { type: 'string' } }, { min: 0, max: 0 });
    const env = readEnv(terminal);
    const data = optional(given, 'data');
    const dataDir = data === null ? env.dataDir : resolve(terminal.cwd, data);
    const kind = given.values['dry-run'] === true ? 'dry' : 'real';
    const asJson = given.values['json'] === true;
    const { ports } = openPorts(terminal, { ...env, dataDir });
    try {
      seed(ports);
      const waitingRun = selectRunningRegrade(ports.db);
      const { attempts, ...plan } = planRegrade(ports);
      if (waitingRun === null && attempts.length === 0) {
        const nothing: Report = { ...plan, kind, counts: { same: 0, applied: 0, waiting: 0, failed: 0 }, attempts: [] };
        terminal.answer(asJson ? json(nothing) : `${planLines(plan).join('\n')}\n`);
        return 0;
      }
      if (!asJson && waitingRun === null) terminal.answer(`${planLines(plan).join('\n')}\n`);
      const prepared = prepareRegrade(ports, null, kind);
      if (!prepared.ok) throw new Trouble([words.refusals[prepared.error.reason] ?? prepared.error.reason]);
      await workToEnd(terminal, ports, dataDir, prepared.value.regrade);
      const run = selectOptionalRegrade(ports.db, prepared.value.regrade);
      if (run === null || run.status !== 'done') throw new Trouble([regradeWords.unfinished]);
      const { counts } = regradeView(ports, run, false);
      const report: Report = { ...plan, kind, counts, attempts: listDifferent(ports, run.id).map(({ trainee: _trainee, ...rest }) => rest) };
      terminal.answer(asJson ? json(report) : `${reportLines(report).join('\n')}\n`);
      return 0;
    } finally {
      ports.db.close();
    }
  },
};
