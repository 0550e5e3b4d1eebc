import type { LawRegister } from '#simulations/law/types.ts';
import type { Question } from '#simulations/questions/question.ts';
import { itemMatches } from './item-match.ts';
import { refresherRules } from './rules.ts';
import type { RefresherRule } from './rules.ts';

/** Where rules come from: the procedures, and the provisions that questions of the bank ask and no duty rests on. */
interface RuleSource {
  register: LawRegister;
  questions: ReadonlyMap<string, Question>;
}

const SEVERITY = 2;

/** A provision as a rule of its own; null for one whose present wording nobody has read, or that an open question touches. */
function provisionRule({ register, questions }: RuleSource, id: string): RefresherRule | null {
  const provision = register.provisions.get(id);
  const wording = provision?.versions.find(({ from, to }) => from <= register.asOf && (to === null || register.asOf < to));
  const [first] = itemMatches(questions).questionsOf(id);
  const competence = questions.get(first ?? '')?.competence;
  if (provision === undefined || competence === undefined || wording?.confidence !== 'read' || provision.open.length > 0) return null;
  return { id, name: provision.article, act: null, competence, sev: SEVERITY, cites: [id], terms: [], required: wording.summary, open: [], isPart: false, part: '' };
}

const known = new WeakMap<LawRegister, WeakMap<ReadonlyMap<string, Question>, ReadonlyMap<string, RefresherRule>>>();

/** Every rule that somebody can be asked about, by id: those of the procedures first. */
export function rulesOf(source: RuleSource): ReadonlyMap<string, RefresherRule> {
  const { register, questions } = source;
  const ofRegister = known.get(register) ?? new WeakMap<ReadonlyMap<string, Question>, ReadonlyMap<string, RefresherRule>>();
  known.set(register, ofRegister);
  const found = ofRegister.get(questions);
  if (found !== undefined) return found;
  const provisions = itemMatches(questions).provisions.flatMap((id) => provisionRule(source, id) ?? []);
  const made = new Map([...refresherRules().values(), ...provisions].map((rule) => [rule.id, rule]));
  ofRegister.set(questions, made);
  return made;
}
