import { statedFact } from './case-facts.ts';
import { CASE_SECTIONS, caseFormWords as words } from './case-form.vi.ts';
import type { DraftChange, DraftDocument } from './document.ts';
import type { EditorStep } from './editor-step.ts';
import type { FormValues } from './fact-conditions.ts';
import { factForm } from './fact-form.ts';
import type { FactForm, FactSection, FactWants } from './fact-form-view.ts';
import { factChanges, changesIn } from './fact-posted.ts';
import { CASE_SHAPES } from './fact-shape.ts';
import { nodesOf, sceneOf, type Scene } from './form-nodes.ts';
import { addFor } from './row-starts.ts';

/** The forms of the parts of a case: what each of them asks, and what a posted one changes. */

/** The sections of a part in their order, each called by the first place that stands in it. */
const SECTIONS: Readonly<Record<Exclude<EditorStep, 'facts'>, readonly (readonly string[])[]>> = {
  start: [['title'], ['opensOn', 'closesOn'], ['place']],
  people: [['people']],
  sources: [['sources'], ['discoveries']],
  papers: [['papers']],
  story: [['opening'], ['happenings'], ['reactions']],
  aims: [['summary', 'aims'], ['difficulty', 'minutes', 'role'], ['family']],
};

function sectionOf(keys: readonly string[], scene: Scene): FactSection {
  const [id = ''] = keys;
  const shapes = keys.flatMap((key) => CASE_SHAPES.filter((shape) => shape.key === key));
  return { id, title: CASE_SECTIONS[id] ?? id, nodes: shapes.flatMap((shape) => nodesOf(shape, shape.key, scene.document[shape.key], scene)) };
}

function wantsOf(undiscovered: readonly string[] | null, { document, things }: Scene): FactWants {
  if (undiscovered === null) return { lead: words.wants.later, items: [], all: null };
  const items = undiscovered.flatMap((fact) => {
    const says = statedFact(document, fact, things);
    return says === null ? [] : [{ says, value: addFor([fact]) }];
  });
  return {
    lead: items.length === 0 ? words.wants.done : words.wants.lead,
    items,
    all: items.length < 2 ? null : { value: addFor(undiscovered), label: words.wants.all(items.length) },
  };
}

/**
 * The form of one part of a case; a draft may be incomplete or wrong anywhere. `undiscovered` names the facts that nobody playing
 * the case could find out: the part on sources begins with them. Null while that is not known yet.
 */
export function stepForm(document: DraftDocument, step: EditorStep, undiscovered?: readonly string[] | null): FactForm {
  if (step === 'facts') return factForm(document);
  const scene = sceneOf(document);
  const sections = SECTIONS[step].map((keys) => sectionOf(keys, scene));
  if (step !== 'sources' || undiscovered === undefined) return { sections };
  return { sections: [{ id: 'wants', title: words.wants.title, nodes: [], wants: wantsOf(undiscovered, scene) }, ...sections] };
}

/** The changes that a posted form of a part makes, in the order in which they have to be made. */
export function stepChanges(document: DraftDocument, step: EditorStep, values: FormValues): DraftChange[] {
  if (step === 'facts') return factChanges(document, values);
  const keys = SECTIONS[step].flat();
  return changesIn(CASE_SHAPES.filter(({ key }) => keys.includes(key)), [], document, values);
}
