import { partsOf } from '../law/day.ts';
import type { LawView } from '../law/law-view.ts';
import type { CalendarYear, Day, ProvisionVersion } from '../law/types.ts';

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

const versionHashes = new WeakMap<ProvisionVersion, string>();
const yearHashes = new WeakMap<CalendarYear, string>();

function versionHash(version: ProvisionVersion): string {
  let hash = versionHashes.get(version);
  if (hash === undefined) {
    hash = hashText(JSON.stringify(version));
    versionHashes.set(version, hash);
  }
  return hash;
}

function yearHash(year: CalendarYear): string {
  let hash = yearHashes.get(year);
  if (hash === undefined) {
    hash = hashText(JSON.stringify([[...year.daysOff], [...year.makeUpSaturdays]]));
    yearHashes.set(year, hash);
  }
  return hash;
}

/**
 * A view of the law that notes everything it is asked: provision wordings, calendar years and forms, each with a hash of its
 * contents, so that a change of the register tells which reports it touches.
 */
export function recordLaw(law: LawView, depends: Set<string>): LawView {
  const seen = new Set<ProvisionVersion>();
  const noteYears = (from: Day, to: Day): void => {
    for (let year = partsOf(Math.min(from, to)).year; year <= partsOf(Math.max(from, to)).year; year++) {
      const calendar = law.calendar.years[String(year)];
      if (calendar !== undefined) depends.add(`calendar:${year}:${yearHash(calendar)}`);
    }
  };
  const note = (id: string, version: ProvisionVersion): void => {
    if (seen.has(version)) return;
    seen.add(version);
    depends.add(`provision:${id}:${versionHash(version)}`);
  };
  return {
    register: law.register,
    referenceDate: law.referenceDate,
    calendar: law.calendar,
    provision(id, on) {
      const found = law.provision(id, on);
      if (found === null) depends.add(`provision:${id}:none`);
      else note(id, found.version);
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
      depends.add(`form:${paper}:${form === null ? 'none' : hashText(JSON.stringify(form))}`);
      return form;
    },
  };
}
