import { expect, test } from 'vitest';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { realLaw, realRegister } from '#tests/support/complaint-case.ts';
import { play } from '../desk/play.ts';
import { grade } from '../grading/grade.ts';
import { makeAct } from '../grading/items.ts';
import { practiseStage } from '../grading/practised-stage.ts';
import { stillSo } from '../grading/present.ts';
import { hintAct, hintLadder } from '../hints/ladder.ts';
import { dayOf } from '../law/day.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import { procedureFor, procedures } from '../procedures/index.ts';
import { layStage, workOfStage } from './lay-stage.ts';
import { actsBefore, stagedRun } from './stage-of-run.ts';
import type { PracticeSetting, RunAct } from './stage-of-run.ts';

const law = realLaw();
const register = realRegister();
const { scenarios } = loadScenarios('content/scenarios', register);

function settingOf(id: string): PracticeSetting {
  const scenario = scenarios.get(id);
  if (scenario === undefined) throw new Error(id);
  return { scenario, procedure: procedureFor(scenario.facts, law, dayOf(scenario.opensOn)), law };
}

/** One case of each kind of procedure, and two whose course the world turns. */
const SAMPLE = ['ao-ca-ven-song', 'bang-ke-suat-an', 'ranh-vuon-xom-bua', 'bon-dieu-mot-to-giay', 'bui-da-dat-mo', 'phong-tiep-tu-ban-xa', 'ba-lao-khong-mang-the', 'so-lieu-quy-ba', 'bien-hieu-quan-pho', 'nghe-nham-loa'];
const STAGES = SAMPLE.flatMap((id) => stagedRun(settingOf(id)).stages.map((stage) => ({ id, stage })));

const numbered = (events: readonly CaseEvent[]): CaseEvent[] => events.map((event, index) => ({ ...event, seq: index + 1 }));

/** The lawful run as far as the end of a stage, without what a later stage asks for; `without` is left out of it. */
function runThrough(id: string, stage: string, without?: RunAct): CaseEvent[] {
  const run = stagedRun(settingOf(id));
  const own = run.acts.filter(({ homes }) => homes.has(stage));
  const end = Math.max(...own.map(({ index }) => index));
  const done = new Set([...(actsBefore(run, stage) ?? []), ...own].map(({ index }) => index));
  return numbered(run.events.filter(({ src }, index) => index <= end && index !== without?.index && (src === 'world' || done.has(index))));
}

function gradeStage(id: string, stage: string, events: readonly CaseEvent[]) {
  const { scenario, procedure } = settingOf(id);
  return grade({ scenario, procedure: practiseStage(procedure, stage), law, events, submitted: true, repairs: 'none' });
}

test('the beginning of every stage of every case can be laid on the desk, act by act', () => {
  for (const id of scenarios.keys()) {
    for (const stage of stagedRun(settingOf(id)).stages) expect(layStage(settingOf(id), stage), `${id} ${stage}`).toMatchObject({ refused: [] });
  }
});

test.each(STAGES)('$id, $stage: what is laid is lawful, and its acts are those of earlier stages alone', ({ id, stage }) => {
  const setting = settingOf(id);
  const laid = layStage(setting, stage)?.log ?? [];
  const soFar = grade({ scenario: setting.scenario, procedure: setting.procedure, law, events: laid, submitted: false, repairs: 'none' });
  expect(soFar.findings.filter(({ class: kind }) => kind !== 'unfinished')).toEqual([]);
  expect(gradeStage(id, stage, laid).credits.filter(({ credit }) => credit > 0)).toEqual([]);
});

test.each(STAGES)('$id, $stage: done as the law wants it the stage gives 100, whatever comes after it', ({ id, stage }) => {
  expect(gradeStage(id, stage, runThrough(id, stage))).toMatchObject({ score: 100, findings: [] });
  expect(gradeStage(id, stage, stagedRun(settingOf(id)).events)).toMatchObject({ score: 100, findings: [] });
});

test.each(STAGES)('$id, $stage: each act that the whole case would miss is told when it is left out, and nothing of other stages', ({ id, stage }) => {
  const { scenario, procedure } = settingOf(id);
  const { acts, events } = stagedRun(settingOf(id));
  const own = acts.filter(({ homes }) => homes.has(stage));
  const known = new Set(own.flatMap(({ units }) => units.map(({ subject }) => subject)));
  for (const act of own) {
    const whole = grade({ scenario, procedure, law, events: numbered(events.filter((_, index) => index !== act.index)), submitted: true, repairs: 'none' });
    const missed = new Set(whole.findings.filter(({ class: kind }) => kind === 'omission').map(({ subject }) => subject));
    const { findings } = gradeStage(id, stage, runThrough(id, stage, act));
    const omissions = findings.filter(({ class: kind }) => kind === 'omission').map(({ subject }) => subject);
    for (const { subject } of act.units) if (missed.has(subject)) expect(omissions, `${id} ${stage} without ${act.event.type}`).toContain(subject);
    for (const subject of omissions) expect(known, `${id} ${stage} without ${act.event.type}`).toContain(subject);
  }
});

test('nothing done at all is told as left out, step and duties, and gives nothing', () => {
  const report = gradeStage('bang-ke-suat-an', 'denunciation-response', layStage(settingOf('bang-ke-suat-an'), 'denunciation-response')?.log ?? []);
  expect(report.score).toBe(0);
  expect(report.findings.map(({ class: kind, subject }) => `${kind} ${subject}`).sort()).toEqual(['omission check-denouncer', 'omission denunciation.accepted']);
  expect(report.findings.flatMap(({ consequences }) => consequences.map(({ subject }) => subject)).sort()).toEqual(['notify-denounced', 'notify-denouncer']);
});

test('a wrong turn in the stage is told as in the whole case, and its repair ends with the stage', () => {
  const { scenario, procedure } = settingOf('don-to-chu-tich');
  const laid = layStage(settingOf('don-to-chu-tich'), 'denunciation-response')?.log ?? [];
  const day = laid.at(-1)?.day ?? 0;
  const accepted = makeAct(procedure, 'denunciation.accepted', day, procedure.lawfulData('denunciation.accepted', { facts: scenario.facts, law, day, history: laid }));
  const report = grade({ scenario, procedure: practiseStage(procedure, 'denunciation-response'), law, events: numbered([...laid, accepted]), submitted: true });
  const branch = report.findings.find(({ class: kind }) => kind === 'branch');
  expect(branch).toBeDefined();
  const types = branch?.repair.steps.flatMap((step) => ('type' in step && step.type !== undefined ? [step.type] : [])) ?? [];
  expect(types).toContain('petition.transferred');
  expect(types).not.toContain('conclusion.made');
});

test('going on beyond the stage earns nothing and is not asked to be finished', () => {
  const run = stagedRun(settingOf('ao-ca-ven-song'));
  const upTo = run.events.findIndex(({ type }) => type === 'verification.assigned') + 1;
  const beyond = gradeStage('ao-ca-ven-song', 'response', run.events.slice(0, upTo));
  const just = gradeStage('ao-ca-ven-song', 'response', runThrough('ao-ca-ven-song', 'response'));
  expect(beyond).toMatchObject({ score: 100, findings: [] });
  expect(beyond.credits).toEqual(just.credits);
});

test.each([
  ['ao-ca-ven-song', 'dialogue'],
  ['bang-ke-suat-an', 'denunciation-conclusion'],
  ['cau-treo-ban-muong', 'proposal'],
])('%s, %s: hints lead through the stage on the desk to its end, and no further', (id, stage) => {
  const { scenario, procedure } = settingOf(id);
  const practised = practiseStage(procedure, stage);
  const events = [...(layStage(settingOf(id), stage)?.log ?? [])];
  const laid = events.length;
  for (let tries = 0; tries < 40; tries += 1) {
    const input = { scenario, procedure: practised, law, events };
    const [hint] = hintLadder(input).hints;
    const act = hint === undefined ? null : hintAct(input, hint.subject, hint.instance);
    if (act === null) break;
    const result = play({ scenario, register }, events, act);
    if (!result.ok) throw new Error(result.message);
    events.push(...result.events);
  }
  expect(gradeStage(id, stage, events)).toMatchObject({ score: 100, findings: [] });
  const own = stagedRun(settingOf(id)).acts.filter(({ homes }) => homes.has(stage)).map(({ event }) => event.type);
  const done = events.slice(laid).filter(({ src, type }) => src === 'trainee' && !['paper.read', 'person.asked', 'source.consulted'].includes(type));
  expect(done.map(({ type }) => type).sort()).toEqual(own.sort());
});

test('a stage says how many acts it asks for; one that the case never comes to says nothing', () => {
  expect(workOfStage(settingOf('ao-ca-ven-song'), 'dialogue')).toEqual({ acts: 2, looks: 0 });
  expect(workOfStage(settingOf('don-to-chu-tich'), 'denunciation-verification')).toBeNull();
  expect(layStage(settingOf('don-to-chu-tich'), 'denunciation-verification')).toBeNull();
});

test('a practised stage is the same procedure each time, and a stage that is not there is refused', () => {
  const { procedure } = settingOf('ao-ca-ven-song');
  expect(practiseStage(procedure, 'dialogue')).toBe(practiseStage(practiseStage(procedure, 'response'), 'dialogue'));
  expect(() => practiseStage(procedure, 'khong-co')).toThrow(RangeError);
});

test('the report says which stage it is about, and rests on where the stages begin and end', () => {
  const { basis } = gradeStage('ao-ca-ven-song', 'dialogue', runThrough('ao-ca-ven-song', 'dialogue'));
  expect(basis.stage).toBe('dialogue');
  expect(basis.depends.filter((dependency) => !stillSo(register, procedures)(dependency))).toEqual([]);
  const elsewhere = procedures.map((procedure) => ({ ...procedure, stages: procedure.stages.map((stage) => ({ ...stage, states: stage.states.slice(1) })) }));
  expect(basis.depends.filter((dependency) => !stillSo(register, elsewhere)(dependency))).toEqual([expect.stringContaining('stages')]);
});
