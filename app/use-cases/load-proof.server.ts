import { createLawView } from '#simulations/law/view.ts';
import { playOut } from '#simulations/practice/play-out.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { governed } from '../domain/authoring/case-law.ts';
import { readDocument } from '../domain/authoring/document.ts';
import { proveCase } from '../domain/authoring/prove-case.ts';
import type { CaseFault, CaseProof } from '../domain/authoring/prove-case.ts';
import { runSteps } from '../domain/authoring/run-steps.ts';
import { localDate } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { hashText } from '../platform/token.ts';
import type { Caller, Refusal } from './contracts.ts';
import { playableCase } from './playable-case.ts';
import type { Ports } from './ports.ts';
import type { LoadedProof, LoadedRun, ProofFaultView, Prover, Standing, SlowProof, TrialRefusal } from './proof-contracts.ts';
import { readDraftCase } from './read-draft-case.ts';
import type { ReadDraft } from './read-draft-case.ts';
import { robotView, runId, runsOf, scoreWords } from './proof-runs.ts';
import { withStorage } from './storage.ts';
import { findOwnCase, openTrial } from './trial-run.server.ts';

interface QuickProof {
  read: ReadDraft;
  /** Null where the case cannot be played. */
  scenario: Scenario | null;
  proof: CaseProof | null;
}

/** Quick proofs of the texts that were looked at last: a page that waits asks again every second. */
const known = new WeakMap<Ports['content'], Map<string, QuickProof>>();
const KEPT = 16;

function quickProof({ content }: Ports, body: string): QuickProof {
  const kept = known.get(content) ?? new Map<string, QuickProof>();
  known.set(content, kept);
  const key = hashText(body);
  const before = kept.get(key);
  if (before !== undefined) return before;
  const document = readDocument(body);
  const read = readDraftCase(document, content.register);
  const made = { read, scenario: playableCase(document, content.register).scenario, proof: read.readable === null ? null : proveCase(read.readable, createLawView(content.register)) };
  const oldest = kept.keys().next().value;
  if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, made);
  return made;
}

/** A fault as the page shows it; runs of a case that is not whole are of a case with blanks, and lead nowhere. */
function faultView({ text, step, severity, example = null }: Omit<CaseFault, 'example' | 'place'> & Partial<Pick<CaseFault, 'example'>>, isWhole: boolean): ProofFaultView {
  return { text, step, severity, run: example === null || !isWhole ? null : runId(example) };
}

function slowView(slow: Standing<SlowProof | null>, scenario: Scenario | null, ports: Ports): LoadedProof['slow'] {
  if (slow.state !== 'ready') return slow;
  if (slow.value === null || scenario === null) return { state: 'ready', value: null };
  const { further, robot } = slow.value;
  const { procedure } = governed(scenario, createLawView(ports.content.register));
  return { state: 'ready', value: { faults: further.faults.map((fault) => faultView(fault, true)), robot: robotView(robot, procedure) } };
}

/** Everything that is known of whether a written case holds, and the runs that show it. What takes seconds is found out beside. */
export function loadProof(ports: Ports, prover: Prover, caller: Caller, input: { draft: string }): Result<LoadedProof, Refusal> {
  return withStorage<LoadedProof, Refusal>(ports, () => {
    const found = findOwnCase(ports, caller, input.draft);
    if (!found.ok) return found;
    const { head, body } = found.value;
    const { read, scenario, proof } = quickProof(ports, body);
    const slow: Standing<SlowProof | null> = scenario === null ? { state: 'ready', value: null } : prover.ask('proof', { body, today: localDate(ports.clock.now()) });
    const faults = [...read.faults, ...(proof?.faults ?? [])].map((fault) => faultView(fault, scenario !== null));
    return done({ draft: head, faults, isReadable: scenario !== null, slow: slowView(slow, scenario, ports) });
  });
}

interface FoundRun {
  title: string;
  events: CaseFault['example'];
  scenario: Scenario;
  loaded: Pick<LoadedRun, 'draft'>;
}

/** A run of the present version by its id; one of an earlier version is gone, or not found out yet. */
function findRun(ports: Ports, prover: Prover, caller: Caller, input: { draft: string; run: string }): Result<FoundRun, Refusal | { reason: 'run-gone' }> {
  const found = findOwnCase(ports, caller, input.draft);
  if (!found.ok) return found;
  const { head, body } = found.value;
  const { scenario, proof } = quickProof(ports, body);
  if (scenario === null) return failed({ reason: 'run-gone' });
  const slow = prover.ask('proof', { body, today: localDate(ports.clock.now()) });
  const { procedure } = governed(scenario, createLawView(ports.content.register));
  const run = runsOf({ quick: proof, slow: slow.state === 'ready' ? slow.value : null, procedure }).find(({ events }) => runId(events) === input.run);
  return run === undefined ? failed({ reason: 'run-gone' }) : done({ ...run, scenario, loaded: { draft: head } });
}

/** One run step by step, and whether the desk can be opened at its end. */
export function loadRun(ports: Ports, prover: Prover, caller: Caller, input: { draft: string; run: string }): Result<LoadedRun, Refusal | { reason: 'run-gone' }> {
  return withStorage<LoadedRun, Refusal | { reason: 'run-gone' }>(ports, () => {
    const found = findRun(ports, prover, caller, input);
    if (!found.ok) return found;
    const { title, events, scenario, loaded } = found.value;
    const { register } = ports.content;
    const { steps, score } = runSteps(governed(scenario, createLawView(register)), events ?? []);
    const { stopped } = playOut({ scenario, register }, events ?? []);
    return done({ ...loaded, id: input.run, title, steps, score: scoreWords(score), stopped: stopped?.why ?? null });
  });
}

/** Opens a run at the desk, as a trial that has come to its end. */
export function openRun(ports: Ports, prover: Prover, caller: Caller, input: { draft: string; run: string }): Result<{ attempt: string }, TrialRefusal> {
  return withStorage<{ attempt: string }, TrialRefusal>(ports, () => {
    const found = findRun(ports, prover, caller, input);
    if (!found.ok) return found;
    const { events, scenario, loaded } = found.value;
    const { log, stopped } = playOut({ scenario, register: ports.content.register }, events ?? []);
    if (stopped !== null) return failed({ reason: 'run-stopped' });
    return done({ attempt: openTrial(ports, caller, { draft: loaded.draft.id, revision: loaded.draft.revision, scenario, log }) });
  });
}
