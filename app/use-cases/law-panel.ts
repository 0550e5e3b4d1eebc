import { createLawView } from '#simulations/law/view.ts';
import type { Json } from '#simulations/procedures/case-event.ts';
import type { DraftDocument } from '../domain/authoring/document.ts';
import { draftFaults } from '../domain/authoring/draft-fault.ts';
import type { DraftFault } from '../domain/authoring/draft-fault.ts';
import { EDITOR_STEPS, stepOf } from '../domain/authoring/editor-step.ts';
import type { EditorStep } from '../domain/authoring/editor-step.ts';
import { fieldNear } from '../domain/authoring/fault-field.ts';
import { proveCase } from '../domain/authoring/prove-case.ts';
import { stepForm } from '../domain/authoring/step-form.ts';
import { lawView } from './derived-law-view.ts';
import type { LawPanel, PlacedFaultView, StepStanding } from './editor-contracts.ts';
import type { Ports } from './ports.ts';
import { readDraftCase } from './read-draft-case.ts';

/** Parts that are made once for all faults in them. */
function placedIn(document: DraftDocument, faults: readonly DraftFault[]): PlacedFaultView[] {
  const forms = new Map([...new Set(faults.map(({ step }) => step))].map((step) => [step, stepForm(document, step)]));
  return faults.map(({ place, step, text, severity }) => {
    const form = forms.get(step);
    return { text, severity, step, field: form === undefined ? null : fieldNear(form, place) };
  });
}

/** Written by the machine when a case is begun. */
const GIVEN: readonly string[] = ['format', 'id', 'title', 'opensOn'];

const isBlank = (value: Json | undefined): boolean => value === undefined || value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

function standingOf(document: DraftDocument, faults: readonly DraftFault[]): StepStanding[] {
  const written = new Set<EditorStep>(Object.keys(document).flatMap((key) => (GIVEN.includes(key) || isBlank(document[key]) ? [] : [stepOf([key])])));
  return EDITOR_STEPS.map((step) => ({
    step,
    blocking: faults.filter((fault) => fault.step === step && fault.severity === 'blocks').length,
    isEmpty: !written.has(step),
  }));
}

/** What stands on the panel in its own place already: what the law leaves open, and wording that nobody has read. */
const isToldElsewhere = ({ severity, place }: DraftFault): boolean => severity === 'note' && place.length === 1 && place[0] === 'facts';

/** What the law makes of a case as far as it is written, and what is still to be mended in it. */
export function lawPanel(ports: Ports, document: DraftDocument): LawPanel {
  const { register } = ports.content;
  const { readable, faults: read } = readDraftCase(document, register);
  const proof = readable === null ? null : proveCase(readable, createLawView(register));
  const faults = draftFaults([...read, ...(proof?.faults ?? []).filter((fault) => !isToldElsewhere(fault))], EDITOR_STEPS);
  const derived = proof?.derived ?? null;
  return {
    law: derived === null ? null : lawView(ports, derived),
    faults: placedIn(document, faults),
    trains: (proof?.trains ?? []).map(({ provision, article, confidence }) => ({ provision, article, isRead: confidence === 'read' })),
    errors: (proof?.errors ?? []).map(({ id, name, weight, fatal }) => ({ id, name, weight, isFatal: fatal })),
    steps: standingOf(document, faults),
  };
}
