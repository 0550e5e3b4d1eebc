import type { Procedure } from '#simulations/procedures/procedure.ts';

/** What a rule is called: the name of the slip that breaks it, or of the act. Rules that are no more keep their id. */
export function ruleName(procedure: Procedure, subject: string): string {
  const { guards, duties, prohibitions, acts } = procedure;
  const condition = duties.flatMap(({ conditions = [] }) => conditions).find(({ id }) => id === subject);
  return (
    guards[subject]?.texts.name ??
    duties.find(({ id }) => id === subject)?.texts.name ??
    condition?.texts.name ??
    prohibitions.find(({ id }) => id === subject)?.texts.name ??
    acts[subject]?.label ??
    subject
  );
}
