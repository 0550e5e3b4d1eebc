import { dayOf, formatDay } from '#simulations/law/day.ts';
import type { IsoDate, LawRegister } from '#simulations/law/types.ts';
import { createLawView } from '#simulations/law/view.ts';
import type { DerivedCase } from '#simulations/scenario/derived.ts';
import { textsOf } from '#simulations/scenario/variants/texts.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { canVary, variantOf } from '#simulations/scenario/variants/variants.ts';
import { MONEY } from '#simulations/scenario/variants/variants.vi.ts';
import { roleTracks } from '../../messages/library.ts';
import { byAct } from './other-dates.ts';
import { proveCase } from './prove-case.ts';
import { variantWords as words } from './variant-view.vi.ts';

/** A step of the lawful way in the case and in its variant; null where the way does not come to it. */
export interface VariantStep {
  label: string;
  before: VariantDay | null;
  after: VariantDay | null;
}

export interface VariantDay {
  day: IsoDate | null;
  due: IsoDate | null;
}

/** A variant of a case, as its author looks at it before it is given to anybody. */
export interface VariantView {
  seed: number;
  /** What is otherwise, in sentences; empty: nothing. */
  changes: string[];
  /** What the law makes otherwise of it, in sentences. */
  law: string[];
  /** What keeps it from being given; empty: it is proved. */
  faults: string[];
  steps: VariantStep[];
}

/** More sums than these say nothing more. */
const SUMS_SHOWN = 3;

function renamed(before: Scenario, after: Scenario): string[] {
  return before.people.flatMap(({ address, name }, index) => {
    const other = after.people[index]?.name ?? name;
    return other === name ? [] : [words.renamed(`${address} ${name}`, other)];
  });
}

const sumsIn = (scenario: Scenario): string[] => textsOf(scenario).flatMap((text) => text.match(MONEY) ?? []);

function recounted(before: Scenario, after: Scenario): string[] {
  const others = sumsIn(after);
  const pairs = new Map(sumsIn(before).flatMap((sum, index) => (others[index] === undefined || others[index] === sum ? [] : [[sum, others[index]] as const])));
  return [...pairs].slice(0, SUMS_SHOWN).map(([sum, other]) => words.recounted(sum, other));
}

function moved(before: Scenario, after: Scenario): string[] {
  const days = dayOf(after.opensOn) - dayOf(before.opensOn);
  return days === 0 ? [] : [words.moved(days, formatDay(dayOf(before.opensOn)), formatDay(dayOf(after.opensOn)))];
}

function changesOf(before: Scenario, after: Scenario): string[] {
  return [...moved(before, after), ...renamed(before, after), ...recounted(before, after), ...(before.role === after.role ? [] : [words.seated(roleTracks[after.role])])];
}

/** What the law makes otherwise: the class of a content, who settles it, how the petition is answered. */
function lawOf(before: DerivedCase, after: DerivedCase): string[] {
  const classes = before.contents.flatMap((content, index) => (content.class === after.contents[index]?.class ? [] : [words.otherClass(after.contents[index]?.gist ?? content.gist)]));
  const isOther = before.authority?.id !== after.authority?.id;
  return [...classes, ...(isOther ? [words.otherAuthority(after.authority?.name ?? words.nobody)] : []), ...(before.response === after.response ? [] : [words.otherResponse])];
}

function stepsOf(before: DerivedCase, after: DerivedCase): VariantStep[] {
  const [own, other] = [byAct(before.path), byAct(after.path)];
  const dayIn = (path: typeof own, act: string): VariantDay | null => {
    const step = path.get(act);
    return step === undefined ? null : { day: step.day, due: step.due };
  };
  const acts = [...new Set([...other.keys(), ...own.keys()])];
  const steps = acts.map((act) => ({ label: other.get(act)?.label ?? own.get(act)?.label ?? '', before: dayIn(own, act), after: dayIn(other, act) }));
  const sortDay = ({ before: was, after: is }: VariantStep): string => is?.day ?? was?.day ?? '';
  return steps.filter(({ label }) => label !== '').sort((a, b) => (sortDay(a) < sortDay(b) ? -1 : sortDay(a) > sortDay(b) ? 1 : 0));
}

/**
 * The first variants of a case, each with what is otherwise in it, whether it is sound, and how its lawful way moves. The same
 * as `startAttempt` gives to trainees: a variant is told by its number. Pure; takes a second for each few of them.
 */
export function variantViews(scenario: Scenario, register: LawRegister, count: number): VariantView[] {
  if (!canVary(scenario)) return [];
  const law = createLawView(register);
  const own = proveCase(scenario, law).derived;
  return Array.from({ length: count }, (_, index): VariantView => {
    const seed = index + 1;
    const variant = variantOf(scenario, seed, register);
    const { derived, faults } = proveCase(variant, law);
    const isBoth = own !== null && derived !== null;
    return {
      seed,
      changes: changesOf(scenario, variant),
      law: isBoth ? lawOf(own, derived) : [],
      faults: faults.flatMap(({ text, severity }) => (severity === 'blocks' ? [text] : [])),
      steps: isBoth ? stepsOf(own, derived) : [],
    };
  });
}
