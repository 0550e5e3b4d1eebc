import { isLayoutRead, sheetName, TEMPLATES } from '#simulations/desk/forms/templates.ts';
import { blankSheet } from '#simulations/desk/forms/print.ts';
import { SHEET_GROUPS } from '#simulations/desk/forms/template.ts';
import { GROUP_NAMES } from '#simulations/desk/forms/words.vi.ts';
import { instrumentName } from '#simulations/desk/names.ts';
import type { Day, FormTemplate, LawRegister } from '#simulations/law/types.ts';
import { createLawView } from '#simulations/law/view.ts';
import { debriefWords } from '../debrief/vi.ts';
import type { FormEntry, FormListView, FormPageView } from './view-types.ts';

function entryOf(register: LawRegister, { id, number, from, to }: FormTemplate): FormEntry {
  return { id, number, instrument: instrumentName(register, id), from, to };
}

const isFor = (form: FormTemplate, kind: string): boolean => form.paper === kind || form.also?.includes(kind) === true;

/** Every paper of the procedures with the form that the law of a day prescribes for it, by procedure. */
export function formList(register: LawRegister, on: Day): FormListView {
  const law = createLawView(register);
  const groups = SHEET_GROUPS.map((id) => ({
    id,
    label: GROUP_NAMES[id],
    papers: [...TEMPLATES].filter(([, { group }]) => group === id).map(([kind]) => {
      const form = law.form(kind, on);
      return { kind, name: sheetName(kind), form: form === null ? null : entryOf(register, form), ever: register.forms.some((one) => isFor(one, kind)) };
    }),
  }));
  return { on, groups };
}

/** The blank paper of a form with where it comes from; null for an id that the register does not hold. */
export function formPage(register: LawRegister, id: string): FormPageView | null {
  const form = register.forms.find((one) => one.id === id);
  if (form === undefined) return null;
  const law = createLawView(register);
  const inUse = form.to !== null && form.to <= register.asOf ? form.to - 1 : Math.max(form.from, register.asOf);
  const found = law.provision(form.provision, inUse);
  return {
    form: { ...entryOf(register, form), title: form.title, provision: form.provision, article: found?.provision.article ?? form.provision },
    verified: debriefWords.verified(found?.version.confidence ?? 'memory', register.asOf),
    layoutRead: isLayoutRead(form.id),
    sheet: blankSheet(form),
    others: register.forms.filter((one) => one.id !== id && isFor(one, form.paper)).map((one) => entryOf(register, one)),
  };
}
