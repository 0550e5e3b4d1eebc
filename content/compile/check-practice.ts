import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NoLawfulPath } from '#simulations/grading/lawful.ts';
import { dayOf } from '#simulations/law/day.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import { createLawView } from '#simulations/law/view.ts';
import { layStage, workOfStage } from '#simulations/practice/lay-stage.ts';
import type { StageWork } from '#simulations/practice/lay-stage.ts';
import { stagedRun } from '#simulations/practice/stage-of-run.ts';
import type { PracticeSetting } from '#simulations/practice/stage-of-run.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import type { Fault } from '../schema/fault.ts';
import type { Course } from './courses.ts';

/** A mini-case of fewer acts, looking and asking among them, is no practice. */
const FEWEST = 2;
/** One of more takes as long as a case. */
const MOST = 12;

type Complaint = readonly [message: string, remedy: string];

/** What is wrong with practising a stage of a case; null where nothing is, or the case has no lawful run, which checking the case tells. */
export function practiceFault(setting: PracticeSetting, stage: string): Complaint | null {
  try {
    const { stages } = stagedRun(setting);
    const work = workOfStage(setting, stage);
    const refused = layStage(setting, stage)?.refused ?? [];
    const why = complaintOf(setting.scenario.id, stage, work, refused);
    if (why === null) return null;
    const others = stages.filter((other) => other !== stage && isFit(workOfStage(setting, other))).join(', ');
    return [why, others === '' ? 'Chọn tình huống khác.' : `Chọn chặng khác của tình huống này (${others}), hoặc tình huống khác.`];
  } catch (error) {
    if (error instanceof NoLawfulPath) return null;
    throw error;
  }
}

const isFit = (work: StageWork | null): boolean => work !== null && work.acts + work.looks >= FEWEST && work.acts <= MOST;

function complaintOf(scenario: string, stage: string, work: StageWork | null, refused: readonly string[]): string | null {
  if (work === null) return `Cách xử lý đúng của tình huống “${scenario}” không đi qua chặng “${stage}”.`;
  if (work.acts + work.looks < FEWEST) return `Chặng “${stage}” của tình huống “${scenario}” chỉ có ${work.acts + work.looks} việc, chưa thành một ca ngắn.`;
  if (work.acts > MOST) return `Chặng “${stage}” của tình huống “${scenario}” có ${work.acts} việc, quá dài cho một ca ngắn (nhiều nhất ${MOST}).`;
  return refused.length === 0 ? null : `Không dựng được phần trước chặng “${stage}” của tình huống “${scenario}”: bàn làm việc không nhận ${refused.join(', ')}.`;
}

/** Faults of the mini-cases of lessons, each at its line. `dir` is the folder of courses; files are named from it. */
export function checkPractices(dir: string, courses: readonly Course[], scenarios: ReadonlyMap<string, Scenario>, register: LawRegister): Fault[] {
  const law = createLawView(register);
  return courses.flatMap((course) =>
    course.lessons.flatMap(({ slug, uses }) =>
      uses.flatMap((use): Fault[] => {
        const scenario = use.component === 'MiniCase' ? scenarios.get(use.attributes.scenario) : undefined;
        if (use.component !== 'MiniCase' || scenario === undefined) return [];
        const procedure = procedureFor(scenario.facts, law, dayOf(scenario.opensOn));
        const complaint = practiceFault({ scenario, procedure, law }, use.attributes.stage);
        if (complaint === null) return [];
        const file = readdirSync(join(dir, course.id)).find((name) => name.endsWith(`-${slug}.mdx`) && name.length === slug.length + '00-.mdx'.length) ?? `${slug}.mdx`;
        const [message, remedy] = complaint;
        return [{ file: `${course.id}/${file}`, line: use.line, message, remedy }];
      }),
    ),
  );
}
