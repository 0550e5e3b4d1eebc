import type { Cite, Competence, ConditionClass, Duty, Procedure, RuleTexts, Severity } from '../procedures/procedure.ts';

/** In which way a rule is broken. */
export type ErrorKind = 'branch' | 'prohibited' | 'omission' | 'late' | 'extra' | ConditionClass;

/** One error that grading can find, as the procedures state it. Sentences still have their placeholders. */
export interface CatalogueError {
  /** `guard:id`, `prohibition:id`, `duty:id`, `condition:id`, `act:label` (left out) or `extra:label` (done without room). */
  id: string;
  kind: ErrorKind;
  texts: RuleTexts;
  /** What `{term}` stands for in a duty's sentences: its usual term, each id a reading of its own. */
  terms: readonly Cite[];
  cites: readonly Cite[];
  /** Open legal questions that it rests on: then it is only advised. */
  open: readonly string[];
  /** Null where what it costs does not depend on a rule's weight (an act too many). */
  sev: Severity | null;
  competence: Competence;
  /** The part of the desk's norm that it belongs to. */
  part: string;
  /** Ids of the procedures in which it can be made. */
  procedures: string[];
}

type Stated = Omit<CatalogueError, 'part' | 'procedures'>;

function errorsOf({ guards, prohibitions, duties, acts }: Procedure): Stated[] {
  const stated = (id: string, kind: ErrorKind, rule: Pick<Duty, 'texts' | 'cite' | 'open' | 'sev' | 'competence' | 'by'>): Stated => ({
    id,
    kind,
    texts: rule.texts,
    terms: rule.by?.at(-1)?.term ?? [],
    cites: rule.cite,
    open: rule.open ?? [],
    sev: rule.sev,
    competence: rule.competence,
  });
  return [
    ...Object.values(guards).map((guard) => stated(`guard:${guard.id}`, 'branch', guard)),
    ...prohibitions.map((prohibition) => stated(`prohibition:${prohibition.id}`, 'prohibited', prohibition)),
    ...Object.entries(acts).flatMap(([label, { omitted, extra, ...act }]): Stated[] => [
      { ...stated(`act:${label}`, 'omission', { ...act, texts: omitted }) },
      { ...stated(`extra:${label}`, 'extra', { ...act, texts: extra }), sev: null },
    ]),
    // That a step is missing is told by the act; its duty tells only that it comes late.
    ...duties.flatMap((duty) => [
      ...(duty.skeleton === true && duty.by === undefined ? [] : [stated(`duty:${duty.id}`, duty.skeleton === true ? 'late' : 'omission', duty)]),
      ...(duty.conditions ?? []).map((condition) => stated(`condition:${condition.id}`, condition.class, condition)),
    ]),
  ];
}

/** The key under which a procedure names the part of an error. */
function ownerKey(id: string): string {
  return id.startsWith('extra:') ? `act:${id.slice('extra:'.length)}` : id;
}

/** Every error of the procedures, each once, in the order of the first procedure that has it. */
export function errorCatalogue(procedures: readonly Procedure[]): CatalogueError[] {
  const found = new Map<string, CatalogueError>();
  for (const procedure of procedures) {
    for (const error of errorsOf(procedure)) {
      const known = found.get(error.id);
      if (known === undefined) found.set(error.id, { ...error, part: procedure.owners?.[ownerKey(error.id)] ?? procedure.id, procedures: [procedure.id] });
      else known.procedures.push(procedure.id);
    }
  }
  return [...found.values()];
}
