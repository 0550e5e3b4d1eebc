import { actsOfRun, lawfulRun, stepsOfRun } from '#content/compile/question-orders.ts';
import { selectDraftVersion } from '#db/repositories/drafts.ts';
import { createLawView } from '#simulations/law/view.ts';
import { NUMBER_FIELDS } from '#simulations/questions/question.ts';
import { readDocument } from '../domain/authoring/document.ts';
import type { DraftDocument } from '../domain/authoring/document.ts';
import { formOfQuestion } from '../domain/authoring/question-document.ts';
import { AUTHORED_PREFIX } from '../domain/authoring/item-id.ts';
import { wordingOn } from '../domain/law/wording.ts';
import { valueInWords } from '../domain/lessons/value-words.vi.ts';
import { numberNames, questionEditor as words } from '../messages/question-editor.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import { findDraft } from './draft-access.ts';
import type { ContentLibrary, Ports } from './ports.ts';
import type { LoadedQuestionDraft, Pick, QuestionPicks } from './question-draft-contracts.ts';
import { previewQuestion } from './question-preview.ts';
import { withStorage } from './storage.ts';

/** The acts of a case's lawful run under the names that the desk gives them. */
function actsOf({ scenarios, register }: ContentLibrary, id: string): Pick[] {
  const scenario = scenarios.get(id)?.scenario;
  const run = scenario === undefined ? null : lawfulRun(scenario, createLawView(register));
  return run === null ? [] : stepsOfRun(run, actsOfRun(run)).steps.map(({ act, name }) => ({ value: act, label: name }));
}

function valueAt(object: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((here, key) => (typeof here === 'object' && here !== null ? Reflect.get(here, key) : undefined), object);
}

/** The numbers that a provision states today. */
function numbersOf({ register }: ContentLibrary, id: string): Pick[] {
  const provision = register.provisions.get(id);
  const version = provision === undefined ? undefined : (wordingOn(provision, register.asOf) ?? provision.versions.at(-1));
  if (provision === undefined || version === undefined) return [];
  const fields = NUMBER_FIELDS.filter((field) => typeof valueAt(version, field) === 'number').map((field) => ({ value: `field:${field}`, label: numberNames[`field:${field}`] ?? field }));
  const named = Object.entries(version.values ?? {}).flatMap(([name, value]) => (typeof value === 'number' ? [{ value: `name:${name}`, label: words.valueOf(valueInWords(name, value, provision.appliesTo ?? [])) }] : []));
  return [...fields, ...named];
}

function picksOf(content: ContentLibrary, document: DraftDocument, values: Record<string, string[]>): QuestionPicks {
  const { courses, bank, scenarios, register } = content;
  const provisions = (values['provisions']?.[0] ?? '').split('\n');
  const open = [...new Set(provisions.flatMap((id) => register.provisions.get(id)?.open ?? []))];
  return {
    courses: courses.filter(({ id }) => !id.startsWith(AUTHORED_PREFIX)).map(({ id, title }) => ({ value: id, label: title })),
    misconceptions: [...bank.misconceptions.values()].map(({ id, name }) => ({ value: id, label: name })),
    scenarios: [...scenarios.values()].map(({ scenario: { id, title } }) => ({ value: id, label: title })),
    acts: document['kind'] === 'order' ? actsOf(content, values['x.scenario']?.[0] ?? '') : [],
    numbers: numbersOf(content, values['n.value']?.[0] ?? ''),
    open: open.map((id) => ({ value: id, label: register.openQuestions.get(id) ?? id })),
  };
}

/** A question as it is written now, for its editor. */
export function loadQuestionDraft(ports: Ports, caller: Caller, input: { draft: string }): Result<LoadedQuestionDraft, Refusal> {
  return withStorage<LoadedQuestionDraft, Refusal>(ports, () => {
    const found = findDraft(ports, caller, input.draft);
    if (!found.ok) return found;
    const { record, head } = found.value;
    if (record.kind !== 'question') return failed({ reason: 'not-found' });
    const { body } = selectDraftVersion(ports.db, record.id, record.revision);
    const document = readDocument(body);
    const values = formOfQuestion(document);
    return done({ draft: head, values, picks: picksOf(ports.content, document, values), preview: previewQuestion(ports, body) });
  });
}
