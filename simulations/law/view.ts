import type { LawView } from './law-view.ts';
import { countTerm } from './term.ts';
import type { Day, FormTemplate, LawRegister, Provision, ProvisionInForce } from './types.ts';
import { words } from './vi.ts';

/** A rule or a scenario names a provision that the register does not hold: a mistake of whoever wrote it. */
export class UnknownProvision extends Error {
  readonly id: string;

  constructor(id: string) {
    super(words.unknownProvision(id));
    this.name = 'UnknownProvision';
    this.id = id;
  }
}

interface Period {
  from: Day;
  to: Day | null;
}

const inForce = (period: Period, on: Day) => period.from <= on && (period.to === null || on < period.to);

/** The wordings of a provision with their answer made once, so that the same question gives the same object. */
function wordingsOf(provision: Provision): readonly ProvisionInForce[] {
  return provision.versions.map((version) => ({ provision, version }));
}

/** The law of the day asked about; with a reference date, the law of that date whatever day is asked about. */
export function createLawView(register: LawRegister, referenceDate: Day | null = null): LawView {
  const wordings = new Map<string, readonly ProvisionInForce[]>();
  const forms = new Map<string, FormTemplate[]>();
  for (const form of register.forms) {
    for (const paper of [form.paper, ...(form.also ?? [])]) {
      const editions = forms.get(paper);
      if (editions === undefined) forms.set(paper, [form]);
      else editions.push(form);
    }
  }
  const asked = (on: Day) => referenceDate ?? on;

  const provision: LawView['provision'] = (id, on) => {
    let found = wordings.get(id);
    if (found === undefined) {
      const known = register.provisions.get(id);
      if (known === undefined) throw new UnknownProvision(id);
      found = wordingsOf(known);
      wordings.set(id, found);
    }
    const day = asked(on);
    return found.find(({ version }) => inForce(version, day)) ?? null;
  };

  return {
    register,
    referenceDate,
    calendar: register.calendar,
    provision,
    term(ids, on) {
      for (const id of ids) {
        const found = provision(id, on);
        if (found?.version.deadline !== undefined) return { rule: found.version.deadline, provision: found };
      }
      return null;
    },
    count(rule, anchor, circumstances) {
      return countTerm(register.calendar, rule, anchor, circumstances);
    },
    value(id, key, on) {
      return provision(id, on)?.version.values?.[key] ?? null;
    },
    form(paper, on) {
      const day = asked(on);
      return forms.get(paper)?.find((form) => inForce(form, day)) ?? null;
    },
  };
}
