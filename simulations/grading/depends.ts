import { isoOf, partsOf } from '../law/day.ts';
import type { LawView } from '../law/law-view.ts';
import type { CalendarYear, Day, FormTemplate, LawRegister, ProvisionVersion } from '../law/types.ts';
import type { Procedure } from '../procedures/procedure.ts';

/** 53-bit text hash (cyrb53), as hexadecimal. */
export function hashText(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16);
}

const wordingHashes = new WeakMap<ProvisionVersion, string>();
const yearHashes = new WeakMap<CalendarYear, string>();
const formHashes = new WeakMap<FormTemplate, string>();

function remembered<Key extends object>(hashes: WeakMap<Key, string>, key: Key, text: () => string): string {
  let hash = hashes.get(key);
  if (hash === undefined) {
    hash = hashText(text());
    hashes.set(key, hash);
  }
  return hash;
}

/** A wording without the day on which it ends, which concerns only cases that reach it, and the day on which it was entered, which concerns none. */
export function wordingHash(version: ProvisionVersion): string {
  return remembered(wordingHashes, version, () => JSON.stringify({ ...version, to: null, entered: undefined }));
}

export function formHash(form: FormTemplate): string {
  return remembered(formHashes, form, () => JSON.stringify({ ...form, to: null }));
}

export function yearHash(year: CalendarYear): string {
  return remembered(yearHashes, year, () => JSON.stringify([[...year.daysOff], [...year.makeUpSaturdays]]));
}

/** First and last day on which one answer was given. */
interface Stretch {
  text: string;
  from: Day;
  to: Day;
}

/**
 * What a judgement looked at, as texts that can be held against another register or other rules (present.ts): `provision:id:hash:first..last`
 * and `form:paper:hash:first..last` with the days on which that wording was asked for, `calendar:year:hash`, `guard:id@fingerprint`
 * and the like for rules, `norm:…` for what every case of a procedure rests on.
 */
export class Dependencies {
  private readonly plain = new Set<string>();
  private readonly asked = new Map<object | string, Stretch>();
  private readonly procedure: Procedure;

  constructor(procedure: Procedure) {
    this.procedure = procedure;
  }

  /** Notes a rule as `kind:id@version`, or anything else that has no days. */
  add(what: string): void {
    this.plain.add(what);
  }

  /** Notes that an answer was given on a day; `answer` tells one from another, `text` is asked for its words once. */
  on(day: Day, answer: object | string, text: () => string): void {
    const stretch = this.asked.get(answer);
    if (stretch === undefined) this.asked.set(answer, { text: text(), from: day, to: day });
    else if (day < stretch.from) stretch.from = day;
    else if (day > stretch.to) stretch.to = day;
  }

  has(what: string): boolean {
    return this.plain.has(what);
  }

  /** Everything noted, in order; rules with their own fingerprint where the procedure has one. */
  list(): string[] {
    const rules = [...this.plain].map((what) => withFingerprint(this.procedure, what));
    const stretches = [...this.asked.values()].map(({ text, from, to }) => `${text}:${isoOf(from)}..${isoOf(to)}`);
    return [...rules, ...stretches].sort();
  }
}

/** `kind:id@version` with the fingerprint of the rule itself in place of the procedure's version, where there is one. */
function withFingerprint(procedure: Procedure, what: string): string {
  const rule = what.slice(0, what.lastIndexOf('@'));
  const fingerprint = procedure.fingerprints?.[rule];
  return fingerprint === undefined ? what : `${rule}@${fingerprint}`;
}

/** How many editions ended on or before a day: days without any are alike only between the same two. */
function gapOf(editions: readonly { to: Day | null }[], on: Day): number {
  return editions.filter(({ to }) => to !== null && to <= on).length;
}

export function editionsOf(register: LawRegister, paper: string): FormTemplate[] {
  return register.forms.filter((form) => form.paper === paper || form.also?.includes(paper) === true);
}

/**
 * A view of the law that notes everything it is asked: provision wordings, calendar years and forms, each with a hash of its
 * contents, so that a change of the register tells which reports it touches.
 */
export function recordLaw(law: LawView, depends: Dependencies): LawView {
  const asked = (on: Day): Day => law.referenceDate ?? on;
  const noteYears = (from: Day, to: Day): void => {
    for (let year = partsOf(Math.min(from, to)).year; year <= partsOf(Math.max(from, to)).year; year++) {
      const calendar = law.calendar.years[String(year)];
      if (calendar !== undefined) depends.add(`calendar:${year}:${yearHash(calendar)}`);
    }
  };
  return {
    register: law.register,
    referenceDate: law.referenceDate,
    calendar: law.calendar,
    provision(id, on) {
      const found = law.provision(id, on);
      const day = asked(on);
      if (found === null) {
        const none = `provision:${id}:none${gapOf(law.register.provisions.get(id)?.versions ?? [], day)}`;
        depends.on(day, none, () => none);
      } else depends.on(day, found.version, () => `provision:${id}:${wordingHash(found.version)}`);
      return found;
    },
    term(ids, on) {
      for (const id of ids) this.provision(id, on);
      return law.term(ids, on);
    },
    count(rule, anchor, circumstances) {
      const counted = law.count(rule, anchor, circumstances);
      if (counted.due - anchor < 40_000) noteYears(anchor, counted.due);
      return counted;
    },
    value(id, key, on) {
      this.provision(id, on);
      return law.value(id, key, on);
    },
    form(paper, on) {
      const form = law.form(paper, on);
      const day = asked(on);
      const text = form === null ? `form:${paper}:none${gapOf(editionsOf(law.register, paper), day)}` : `form:${paper}:${formHash(form)}`;
      depends.on(day, text, () => text);
      return form;
    },
  };
}
