import { nameCodes } from '#simulations/grading/code-names.ts';
import { complainantName } from '#simulations/grading/explain-names.ts';
import { fillSentence } from '#simulations/grading/fill.ts';
import { formatDay } from '#simulations/law/day.ts';
import { isLawPlace, lawTold, termTold } from '#simulations/law/told.ts';
import type { WordingOf } from '#simulations/law/told.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import type { Circumstances, ConditionVerdict, Duty } from '#simulations/procedures/procedure.ts';
import { words } from '#simulations/grading/vi.ts';
import type { LawfulRun } from './lawful-runs.ts';

interface Telling {
  run: LawfulRun;
  duty: Duty | null;
  event: CaseEvent;
  circumstances: Circumstances;
  verdict: ConditionVerdict | null;
}

/** A sentence of a rule ("Thông báo do {wanted} ký.") filled from a run, with the law of the day of the act. */
export function toldRule(sentence: string, { run, duty, event, circumstances, verdict }: Telling): string {
  const { scenario, procedure, law } = run;
  const wordingOf: WordingOf = (id) => law.provision(id, event.day)?.version;
  const names = (codes: string | undefined): string => nameCodes(scenario, law.register, codes ?? '');
  const { given, wanted } = verdict === null || verdict.met === true ? { given: '', wanted: '' } : verdict;
  const places: Readonly<Record<string, string>> = {
    ...Object.fromEntries(Object.entries(procedure.places?.(circumstances) ?? {}).map(([name, codes]) => [name, names(codes) || words.lawfulPlace])),
    complainant: complainantName(scenario),
    authority: words.authority(scenario.place.commune),
    date: formatDay(event.day),
    act: duty?.label ?? '',
    given: names(given) || words.nothing,
    wanted: names(wanted),
    missing: names(wanted),
  };
  return fillSentence(sentence, (name, what) => {
    if (!isLawPlace(name)) return places[name] ?? '';
    return what === undefined ? termTold(wordingOf, duty?.by?.at(-1)?.term ?? [], {}) : lawTold(law.register, wordingOf, name, what);
  });
}
