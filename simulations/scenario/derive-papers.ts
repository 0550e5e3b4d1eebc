import { authorityTitle, personName } from '../desk/names.ts';
import { PAPER_NAMES } from '../desk/names.vi.ts';
import type { PaperKind } from '../desk/act-data.ts';
import { paperMadeBy } from '../desk/papers.ts';
import type { LawView } from '../law/law-view.ts';
import type { FormTemplate } from '../law/types.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import type { DerivedPaper } from './derived.ts';
import type { Scenario } from './schema.ts';

/** What the law wants told to the denouncer himself, whoever else learns of the case. */
const TO_THE_DENOUNCER: readonly string[] = ['denunciation.denouncerNotified', 'conclusion.denouncerTold'];

function named(scenario: Scenario, ids: readonly string[]): DerivedPaper['recipients'] {
  return [...new Set(ids)].map((id) => ({ id, name: personName(scenario, id) ?? authorityTitle(scenario, id) ?? id }));
}

function shown(form: FormTemplate | null): DerivedPaper['form'] {
  return form === null ? null : { id: form.id, number: form.number, title: form.title };
}

const idsIn = (value: unknown): string[] => (Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []);

/** Whom an act itself gives its paper to. */
function givenTo(scenario: Scenario, event: CaseEvent): string[] {
  const { facts } = scenario;
  if (TO_THE_DENOUNCER.includes(event.type)) return [facts.complainant.person, ...(facts.denunciation?.others ?? [])];
  return [...(paperMadeBy(scenario, event)?.handedTo ?? []), ...idsIn(event.data['recipients'])];
}

/** The papers of a lawful run in the order in which they are made, each with its form and all to whom it goes. */
export function papersOf(scenario: Scenario, law: LawView, events: readonly CaseEvent[]): DerivedPaper[] {
  const papers: (Omit<DerivedPaper, 'recipients'> & { ids: string[] })[] = [];
  for (const event of events) {
    if (event.src !== 'trainee') continue;
    const form = law.register.forms.find(({ id }) => id === event.data['form']) ?? null;
    const made = paperMadeBy(scenario, event)?.kind ?? null;
    const sent = event.type === 'paper.sent' ? Object.keys(PAPER_NAMES).find((kind): kind is PaperKind => kind === event.data['kind']) : undefined;
    const earlier = sent === undefined ? undefined : papers.findLast(({ paper }) => paper === sent);
    if (earlier !== undefined) earlier.ids.push(...idsIn(event.data['recipients']));
    else if (sent !== undefined) papers.push({ paper: sent, name: PAPER_NAMES[sent], form: shown(law.form(sent, event.day)), ids: idsIn(event.data['recipients']) });
    else if (made !== null) papers.push({ paper: made, name: PAPER_NAMES[made], form: shown(form ?? law.form(made, event.day)), ids: givenTo(scenario, event) });
    else if (form !== null) papers.push({ paper: form.paper, name: form.title, form: shown(form), ids: givenTo(scenario, event) });
  }
  return papers.map(({ ids, ...paper }) => ({ ...paper, recipients: named(scenario, ids) }));
}
