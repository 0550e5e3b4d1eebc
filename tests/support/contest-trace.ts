import { z } from 'zod';
import { loadLaw } from '#content/compile/law.ts';
import { readLog } from '#content/compile/log-file.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { runScript } from '#simulations/desk/script.ts';
import { grade } from '#simulations/grading/grade.ts';
import { practiseStage } from '#simulations/grading/practised-stage.ts';
import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import { procedureFor } from '#simulations/procedures/index.ts';

const traceSchema = z.strictObject({
  format: z.literal(1),
  scenario: z.string(),
  stage: z.string().optional(),
  acts: z.array(z.unknown()),
  submitted: z.boolean(),
  expected: z.strictObject({ findings: z.array(z.strictObject({ class: z.string(), subject: z.string(), provision: z.string() })) }),
  contested: z.strictObject({ class: z.string(), subject: z.string() }),
});

const told = ({ class: kind, subject }: { class: string; subject: string }): string => `${kind} ${subject}`;

/** Plays and grades an exported trace. @returns what is found, what should be, and what was contested, each as `class rule` */
export function gradeTrace(name: string, text: string): { found: string[]; expected: string[]; contested: string } {
  const { scenario: id, stage, expected, contested, ...file } = traceSchema.parse(JSON.parse(text));
  const { register } = loadLaw('content/law');
  const scenario = register === null ? undefined : loadScenarios('content/scenarios', register).scenarios.get(id);
  if (register === null || scenario === undefined) throw new Error(`${name}: no scenario ${id}`);
  const { log, faults } = readLog(name, JSON.stringify(file));
  if (log === null) throw new Error(`${name}: ${faults.map(({ message }) => message).join(' ')}`);
  const played = runScript({ scenario, register }, log.acts);
  if (!played.ok) throw new Error(`${name}, acts[${played.at}]: ${played.message}`);
  const law = createLawView(register);
  const whole = procedureFor(scenario.facts, law, dayOf(scenario.opensOn));
  const report = grade({ scenario, procedure: stage === undefined ? whole : practiseStage(whole, stage), law, events: played.events, submitted: log.submitted });
  return { found: report.findings.map(told).sort(), expected: expected.findings.map(told).sort(), contested: told(contested) };
}
