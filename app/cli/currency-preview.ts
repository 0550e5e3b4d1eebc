import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { loadLaw } from '#content/compile/law.ts';
import { readLog } from '#content/compile/log-file.ts';
import { runScript } from '#simulations/desk/script.ts';
import { dayOf } from '#simulations/law/day.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import { createLawView } from '#simulations/law/view.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import { differencesOf } from '../domain/currency/differences.ts';
import type { LawDifference } from '../domain/currency/differences.ts';
import { touchedBy } from '../domain/currency/impact.ts';
import type { TouchedItem } from '../domain/currency/impact.ts';
import { answerChanges } from '../domain/currency/question-answers.ts';
import type { AnswerChange } from '../domain/currency/question-answers.ts';
import { flipsOf, touchedRuns } from '../use-cases/preview-law.ts';
import type { Flip, RecordedRun } from '../use-cases/preview-law.ts';
import type { Terminal } from './command.ts';
import { Trouble } from './command.ts';
import { asBuilt, readBuiltRegister } from './currency-content.ts';
import type { ContentNow } from './currency-content.ts';
import { currencyWords as words } from './currency.vi.ts';
import { dataPaths, openPorts, readEnv } from './ports.ts';
import { faultLine } from './register.ts';
import { cliWords } from './vi.ts';

/** What an edit of the register would change, before it is published. */
export interface Preview {
  differences: LawDifference[];
  touched: TouchedItem[];
  answers: AnswerChange[];
  flips: Flip[];
  /** Recorded runs that were looked at. */
  runs: number;
  /** Where the handed-in attempts would be; null when they were looked at. */
  missingData: string | null;
}

const LAW = 'content/law';
const LOGS = 'tests/fixtures/logs';
const EXPECTATIONS = 'expected.json';
const TOLD_EVERY = 25;

function registerIn(folder: string, shown: string): LawRegister {
  const { register, faults } = loadLaw(folder);
  if (register === null) throw new Trouble([cliWords.lawFaulty, ...faults.map((fault) => faultLine(fault, `${shown}/`))]);
  return asBuilt(register);
}

/** The edited register: of a folder, or of content/law with one file taken from elsewhere. @throws Trouble */
function editedRegister(terminal: Terminal, given: string): LawRegister {
  const path = resolve(terminal.cwd, given);
  if (!existsSync(path)) throw new Trouble([words.noSuchLaw(given)]);
  if (statSync(path).isDirectory()) return registerIn(path, given);
  const law = join(terminal.root, LAW);
  const name = basename(path);
  if (!existsSync(join(law, name))) throw new Trouble([words.notOfLaw(name)]);
  const copy = mkdtempSync(join(tmpdir(), 'saban-law-'));
  try {
    cpSync(law, copy, { recursive: true });
    cpSync(path, join(copy, name));
    return registerIn(copy, LAW);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** The register to compare with: that of the files; where those are what was edited, that of the last build. */
function presentRegister(terminal: Terminal, given: string, now: ContentNow): LawRegister {
  const law = join(terminal.root, LAW);
  const path = resolve(terminal.cwd, given);
  const inPlace = path === law || dirname(path) === law;
  return (inPlace ? readBuiltRegister(terminal) : null) ?? now.register;
}

/** Logs that are kept in files, as their cases play them. What cannot be played is no record. */
function* keptRuns(terminal: Terminal, { scenarios }: ContentNow, register: LawRegister): Generator<RecordedRun> {
  const law = createLawView(register);
  for (const scenario of scenarios.values()) {
    const folder = join(terminal.root, LOGS, scenario.id);
    if (!existsSync(folder)) continue;
    const procedure = procedureFor(scenario.facts, law, dayOf(scenario.opensOn));
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.json') && file !== EXPECTATIONS).sort()) {
      const { log } = readLog(name, readFileSync(join(folder, name), 'utf8'));
      const played = log === null ? null : runScript({ scenario, register }, log.acts);
      if (log === null || played === null || !played.ok) continue;
      yield { name: name.replace(/\.json$/, ''), scenario, procedure, events: played.events, submitted: log.submitted };
    }
  }
}

/** Passes runs on, and says now and then how far it is. */
function* counted(runs: Iterable<RecordedRun>, terminal: Terminal, count: { runs: number }): Generator<RecordedRun> {
  for (const run of runs) {
    count.runs += 1;
    if (count.runs % TOLD_EVERY === 0) terminal.say(words.grading(count.runs));
    yield run;
  }
}

/** Everything that an edited law would change: items, computed answers of questions, and verdicts of recorded runs. */
export function previewLaw(terminal: Terminal, given: string, data: string | null, now: ContentNow): Preview {
  const edited = editedRegister(terminal, given);
  const present = presentRegister(terminal, given, now);
  const [before, after] = [createLawView(present), createLawView(edited)];
  const differences = differencesOf(present, edited);
  const touched = touchedBy(differences, now.currency.items);
  const count = { runs: 0 };
  if (differences.length === 0) return { differences, touched, answers: [], flips: [], runs: 0, missingData: null };

  const env = readEnv(terminal);
  const dataDir = data === null ? env.dataDir : resolve(terminal.cwd, data);
  const { file } = dataPaths(dataDir);
  const flips = flipsOf(counted(keptRuns(terminal, now, present), terminal, count), before, after);
  if (existsSync(file)) {
    const { ports } = openPorts(terminal, { ...env, dataDir });
    try {
      flips.push(...flipsOf(counted(touchedRuns(ports, edited), terminal, count), before, after));
    } finally {
      ports.db.close();
    }
  }
  return { differences, touched, answers: answerChanges(now.questions, before, after), flips, runs: count.runs, missingData: existsSync(file) ? null : file };
}
