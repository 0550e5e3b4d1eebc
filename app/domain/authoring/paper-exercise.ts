import type { LawView } from '#simulations/law/law-view.ts';
import type { CitationInForce, IsoDate } from '#simulations/law/types.ts';
import type { PaperOnDesk } from '#simulations/desk/view-types.ts';
import type { DerivedStep } from '#simulations/scenario/derived.ts';
import type { RoleTrack } from '#simulations/scenario/role-tracks.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { ACT_OPTIONS } from './act-options.ts';
import { wordsOf } from './case-form.vi.ts';
import { exerciseWords as words } from './paper-exercise.vi.ts';
import { proveCase } from './prove-case.ts';

/** A case as an exercise on paper: what is handed out, what is given to whoever asks for it, and the solution for the facilitator. */
export interface PaperExercise {
  title: string;
  place: string;
  role: RoleTrack;
  opensOn: IsoDate;
  summary: string;
  opening: string[];
  people: { name: string; about: string }[];
  papers: PaperOnDesk[];
  /** One for each question that leads to something, in the order of those asked. */
  slips: ExerciseSlip[];
  laterPapers: PaperOnDesk[];
  /** What happens by itself, for the facilitator to tell or to hand out. */
  happenings: { when: string; says: string; paper: string | null }[];
  /** Null where the law finds no way through the facts as they are written. */
  solution: ExerciseSolution | null;
}

export interface ExerciseSlip {
  number: number;
  /** "Hỏi bà Hiên" */
  ask: string;
  says: string;
  /** The paper that is handed over with it. */
  paper: string | null;
}

export interface ExerciseSolution {
  authority: string | null;
  steps: { label: string; day: IsoDate | null; due: IsoDate | null; form: string | null; derivation: string[]; cites: readonly CitationInForce[] }[];
  open: string[];
  errors: { name: string; weight: string; required: string; articles: string[] }[];
}

const paperOf = ({ onDesk: _onDesk, ...paper }: Scenario['papers'][number]): PaperOnDesk => ({ ...paper, read: true });

function slipsOf({ discoveries, people, sources, papers }: Scenario): ExerciseSlip[] {
  const slips = new Map<string, Omit<ExerciseSlip, 'number'>>();
  const add = (slip: Omit<ExerciseSlip, 'number'>): void => void slips.set(`${slip.ask}\n${slip.says}`, slip);
  for (const way of discoveries.flatMap(({ found }) => found)) {
    if ('ask' in way) {
      const asked = people.find(({ id }) => id === way.ask);
      add({ ask: words.ask(asked === undefined ? way.ask : `${asked.address} ${asked.name}`), says: way.says, paper: null });
    } else if ('consult' in way) {
      add({ ask: words.consult(sources.find(({ id }) => id === way.consult)?.name ?? way.consult), says: way.shows, paper: papers.find(({ id }) => id === way.reveals)?.name ?? null });
    }
  }
  return [...slips.values()].sort((a, b) => a.ask.localeCompare(b.ask, 'vi')).map((slip, index) => ({ number: index + 1, ...slip }));
}

const actWords = (value: string): string => ACT_OPTIONS.find((option) => option.value === value)?.label ?? words.anAct;

function whenOf({ when }: Scenario['happenings'][number]): string {
  if ('day' in when) return words.onDay(when.day);
  if ('after' in when) return words.after(actWords(when.after), when.days);
  return words.onEffect(wordsOf('happenings.*.when.effect').options?.[when.effect] ?? '');
}

function formOf({ form }: DerivedStep): string | null {
  return form === undefined ? null : words.form(form.number, form.title);
}

function solutionOf(scenario: Scenario, law: LawView): ExerciseSolution | null {
  const { derived, errors } = proveCase(scenario, law);
  return (
    derived && {
      authority: derived.authority?.name ?? null,
      steps: derived.path.map((step) => ({ label: step.label, day: step.day, due: step.due, form: formOf(step), derivation: step.derivation, cites: step.cites })),
      open: derived.open.map(({ question }) => question),
      errors: errors.map(({ name, weight, required, basis }) => ({ name, weight, required, articles: [...new Set(basis.map(({ article }) => article))] })),
    }
  );
}

/** Lays a case out for paper. Nothing sealed is among what is handed out at the beginning. */
export function paperExercise(scenario: Scenario, law: LawView): PaperExercise {
  const { title, place, role, opensOn, summary, opening, people, papers, happenings } = scenario;
  return {
    title,
    place: [place.commune, place.district, place.province].filter((part) => part !== undefined).join(', '),
    role,
    opensOn,
    summary,
    opening,
    people: people.map(({ name, address, about, office }) => ({ name: `${address} ${name}`, about: [office, about].filter((part) => part !== undefined).join('; ') })),
    papers: papers.filter(({ onDesk }) => onDesk).map(paperOf),
    slips: slipsOf(scenario),
    laterPapers: papers.filter(({ onDesk }) => !onDesk).map(paperOf),
    happenings: happenings.map((each) => ({ when: whenOf(each), says: each.says, paper: papers.find(({ id }) => id === each.paper)?.name ?? null })),
    solution: solutionOf(scenario, law),
  };
}
