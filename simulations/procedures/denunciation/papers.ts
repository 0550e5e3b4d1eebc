import type { Circumstances, Cite, Condition, Severity } from '../procedure.ts';
import { condition, verdictOf } from '../rules/conditions.ts';
import { listIn, textIn } from '../rules/reading.ts';
import { denouncedInCase } from './review.ts';
import { paperTexts } from './texts/papers.vi.ts';

/** Conditions on the papers of a denunciation that the other branches do not have. */

type FormPaper = keyof typeof paperTexts.forms;

interface Basis {
  sev: Severity;
  cite: readonly Cite[];
}

/** The form prescribed on the day; of several that serve the same end any will do, and any at all where none is prescribed. */
export function onForm(id: string, name: FormPaper, basis: Basis, papers: (act: Parameters<Condition['check']>[0], c: Circumstances) => readonly string[] = () => [name]): Condition {
  return condition(id, {
    ...basis,
    class: 'form',
    competence: 'documents',
    texts: paperTexts.forms[name],
    check(act, c) {
      const forms = papers(act, c).flatMap((paper) => c.law.form(paper, c.day)?.id ?? []);
      return verdictOf(forms.length === 0 || forms.includes(textIn(act.data, 'form')), textIn(act.data, 'form'), forms.join(', '));
    },
  });
}

/** Everybody denounced in the accepted case is among those who get a paper. */
export function reachesDenounced(id: string, basis: Basis & Pick<Condition, 'texts'>): Condition {
  return condition(id, {
    ...basis,
    class: 'recipient',
    competence: 'rights',
    check(act, c) {
      const wanted = denouncedInCase(c);
      const missing = wanted.filter((person) => !listIn(act.data, 'recipients').includes(person));
      if (missing.length === 0) return { met: true };
      return { met: false, given: listIn(act.data, 'recipients').join(', '), wanted: missing.join(', '), share: (wanted.length - missing.length) / wanted.length };
    },
  });
}
