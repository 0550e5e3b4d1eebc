import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Evidence } from '#app/domain/refreshers/evidence.ts';
import { chooseToday } from '#app/domain/refreshers/choice.ts';
import { itemKeys } from '#app/domain/refreshers/items.ts';
import { foldRule } from '#app/domain/refreshers/memory.ts';
import { changeDays, refresherRules } from '#app/domain/refreshers/rules.ts';
import type { RefresherRule } from '#app/domain/refreshers/rules.ts';
import type { ContentLibrary, Ports } from '#app/use-cases/ports.ts';
import { tendRefreshers } from '#app/use-cases/tend-refreshers.server.ts';
import { loadLaw } from '#content/compile/law.ts';
import { registerToJson } from '#content/compile/law-json.ts';
import { loadQuestions } from '#content/compile/questions.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { prepareDatabase } from '#db/maintenance/migrate.ts';
import { listEvidencesSince, listMemories } from '#db/repositories/refreshers.ts';
import { folding, insertEvidence, putMemory } from '#db/transactions/refreshers.ts';
import { randomTokens } from '#app/platform/token.ts';
import { playLog } from '../support/played-logs.ts';
import { line, timed } from './percentiles.ts';

const RULES = 1_000;
const EVENTS_OF_RULE = 50;
const RUNS = 60;
const CASE = 'dat-vuon-bai-sa';
const PEOPLE = 20_000;
/** Of these so many handed a case in that day. */
const WORKED = 4_000;
const TODAY = 20_779;
const DAY = 86_400_000;
const NOW = new Date(TODAY * DAY).toISOString();

const RATINGS = ['good', 'good', 'again', 'hard', 'good'] as const;

function evidence(rule: string, index: number): Evidence {
  const day = TODAY - 700 + index * 13 + (rule.length % 7);
  return { id: `item:${rule}:${index}`, rule, at: new Date(day * DAY).toISOString(), day, kind: 'item', rating: RATINGS[(index + rule.length) % RATINGS.length] ?? 'good', scenario: null, hinted: false };
}

/** As many rules as a person could ever have: those that there are, and others like them. */
function manyRules(): Map<string, RefresherRule> {
  const own = [...refresherRules().values()];
  const more = Array.from({ length: Math.max(0, RULES - own.length) }, (_, index) => ({ ...own[index % own.length], id: `rule-${index}` }) as RefresherRule);
  return new Map([...own, ...more].slice(0, RULES).map((rule) => [rule.id, rule]));
}

/** Chooses the day of somebody with 1,000 rules and 50,000 events, and does the work of a night for 20,000 people who each answered in a lesson, 4,000 of whom handed a case in. */
export function benchRefreshers(print: (text: string) => void, root: string): void {
  const { register } = loadLaw(join(root, 'content/law'));
  if (register === null) throw new Error('content/law does not load');
  const { scenarios } = loadScenarios(join(root, 'content/scenarios'), register);
  const { bank } = loadQuestions(join(root, 'content/questions'), register, scenarios);
  const questions = new Map(bank.questions.map((question) => [question.id, question]));
  const source = { register, questions, scenarios };
  const coming = performance.now();
  for (const rule of refresherRules().values()) itemKeys(rule, source);
  print(`${'items of all rules made ready, once after a start'.padEnd(62)} ${((performance.now() - coming) / 1000).toFixed(2)} s`);
  const folder = mkdtempSync(join(tmpdir(), 'saban-refreshers-'));
  const { db } = prepareDatabase({ file: join(folder, 'bench.sqlite'), migrations: join(root, 'db/migrations'), backups: join(folder, 'backups'), at: NOW });
  try {
    const addPerson = db.driver.prepare("INSERT INTO people (id, display_name, name_key, role, created_at) VALUES (?, 'Đo', 'do', 'trainee', ?)");
    addPerson.run('p', NOW);
    const rules = manyRules();
    folding(db, () => {
      for (const id of rules.keys()) {
        const evidences = Array.from({ length: EVENTS_OF_RULE }, (_, index) => evidence(id, index));
        for (const one of evidences) insertEvidence(db, 'p', { ...one, attempt: null, item: null });
        putMemory(db, 'p', id, foldRule(evidences, []));
      }
    });
    const chosen = timed(RUNS, () => {
      chooseToday({
        memories: listMemories(db, 'p'),
        rules,
        changesOf: (rule) => changeDays(register, rule),
        canAsk: (id) => itemKeys(rules.get(id) ?? [...rules.values()][0]!, source).length > 0,
        set: [],
        answeredToday: new Set(listEvidencesSince(db, 'p', TODAY).map(({ rule }) => rule)),
        today: TODAY,
      });
    });
    print(line('day chosen, 1,000 rules and 50,000 events', chosen));

    db.driver.prepare('INSERT INTO register_versions (hash, json, as_of, created_at) VALUES (?, ?, ?, ?)').run(register.version, registerToJson(register), '2026-11-22', NOW);
    const answer = db.driver.prepare("INSERT INTO question_answers (id, person, key, question, seed, register_version, given, outcome, misconceptions, answered_at) VALUES (?, ?, '1', ?, 1, ?, '[]', 'wrong', '[]', ?)");
    const asked = bank.questions.find(({ kind }) => kind === 'date');
    const { report, procedure } = playLog(CASE, 'khong-doi-thoai');
    const json = JSON.stringify(report);
    db.driver.prepare("INSERT INTO scenario_versions (id, scenario, hash, json, created_at) VALUES ('v1', ?, 'h', '{}', ?)").run(CASE, NOW);
    const attempt = db.driver.prepare("INSERT INTO attempts (id, person, scenario_version, register_version, procedure, procedure_version, mode, status, started_at, saved_at, submitted_at) VALUES (?, ?, 'v1', ?, ?, '1', 'practice', 'submitted', ?, ?, ?)");
    const graded = db.driver.prepare("INSERT INTO reports (id, attempt, engine, json, score_tenths, passed, created_at, standing) VALUES (?, ?, 'e', ?, 500, 0, ?, 'current')");
    folding(db, () => {
      for (let index = 0; index < PEOPLE; index += 1) {
        addPerson.run(`n${index}`, NOW);
        answer.run(`a${index}`, `n${index}`, asked?.id ?? '', register.version, NOW);
        if (index >= WORKED) continue;
        attempt.run(`t${index}`, `n${index}`, register.version, procedure.id, NOW, NOW, NOW);
        graded.run(`r${index}`, `t${index}`, json, NOW);
      }
    });
    const content = { register, bank: { questions, misconceptions: new Map() } } as unknown as ContentLibrary;
    const ports = { db, content, clock: { now: () => NOW }, tokens: randomTokens } as unknown as Ports;
    const start = performance.now();
    const before = process.cpuUsage();
    const folded = [...tendRefreshers(ports)].length;
    const { user, system } = process.cpuUsage(before);
    print(`${`work of a night, ${folded} people, ${WORKED} of them with a case`.padEnd(62)} ${((performance.now() - start) / 1000).toFixed(2)} s on the wall, ${((user + system) / 1_000_000).toFixed(2)} s of processor`);
  } finally {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
