import { MissingCalendarYear } from '#simulations/law/calendar.ts';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import { countTerm } from '#simulations/law/term.ts';
import type { Day, LawRegister, Provision, ProvisionVersion } from '#simulations/law/types.ts';
import { createLawView } from '#simulations/law/view.ts';
import { procedureFor, procedures } from '#simulations/procedures/index.ts';
import type { Stage } from '#simulations/procedures/procedure.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import type { AttributesOf, ComponentName } from '../schema/lesson-components.ts';
import type { Term } from './terms.ts';
import { nearest } from './nearest.ts';

/** What a lesson may refer to. What is null could not be read, so that nothing can be called unknown. */
export interface Surroundings {
  register: LawRegister;
  /** The stages of each procedure by its id. */
  procedures: ReadonlyMap<string, readonly Stage[]>;
  /** The stages of the procedure that governs each case, by the case's id. */
  scenarios: ReadonlyMap<string, readonly Stage[]> | null;
  questions: ReadonlySet<string> | null;
  terms: ReadonlyMap<string, Term> | null;
  /** Addresses of lessons and courses: `khieu-nai/thu-ly`. */
  lessons: ReadonlySet<string>;
  /** Files in the course's folder of figures. */
  figures: ReadonlySet<string>;
}

/** What a lesson may refer to besides its own course; `null` for what could not be read. */
export function surroundings(register: LawRegister, scenarios: readonly Scenario[] | null, questions: ReadonlySet<string> | null, terms: ReadonlyMap<string, Term> | null): Omit<Surroundings, 'lessons' | 'figures'> {
  const law = createLawView(register);
  return {
    register,
    procedures: new Map(procedures.map(({ id, stages }) => [id, stages])),
    scenarios: scenarios === null ? null : new Map(scenarios.map((scenario) => [scenario.id, procedureFor(scenario.facts, law, dayOf(scenario.opensOn)).stages])),
    questions,
    terms,
  };
}

export type Complaint = readonly [message: string, remedy: string];

const MOST_LISTED = 12;

function unknown(what: string, given: string, names: Iterable<string>): Complaint {
  const all = [...names];
  const start = given.slice(0, given.lastIndexOf('/') + 1);
  const meant = nearest(given, all) ?? (start === '' ? null : (all.find((name) => name.startsWith(start)) ?? null));
  const list = all.length > 0 && all.length <= MOST_LISTED ? ` Đang có: ${all.join(', ')}.` : '';
  return [`Không có ${what} “${given}”.`, `${meant === null ? 'Xem lại mã.' : `Có phải ý là “${meant}”?`}${list}`];
}

export function versionOn(provision: Provision, on: Day): ProvisionVersion | undefined {
  return provision.versions.find(({ from, to }) => from <= on && (to === null || on < to));
}

/** The wording of a provision on the day meant, or what is wrong with naming it so. */
function wording(at: Surroundings, id: string, on: string | undefined): { version: ProvisionVersion } | { complaint: Complaint } {
  const provision = at.register.provisions.get(id);
  if (provision === undefined) return { complaint: unknown('điều khoản', id, at.register.provisions.keys()) };
  const day = on === undefined ? at.register.asOf : dayOf(on);
  const version = versionOn(provision, day);
  if (version !== undefined) return { version };
  const periods = provision.versions.map(({ from, to }) => `từ ${formatDay(from)}${to === null ? '' : ` đến hết ${formatDay(to - 1)}`}`).join('; ');
  return { complaint: [`Điều khoản “${id}” không có hiệu lực ngày ${formatDay(day)}.`, `Ghi on="…" là một ngày có hiệu lực: ${periods}.`] };
}

function termOf(at: Surroundings, { id, on, extended, remote }: AttributesOf<'Term'>): Complaint | null {
  const found = wording(at, id, on);
  if ('complaint' in found) return found.complaint;
  const rule = found.version.deadline;
  if (rule === undefined) return [`Điều khoản “${id}” không ghi thời hạn vào ngày đó.`, 'Dùng điều khoản có “deadline” trong sổ luật, hoặc <Value> cho giá trị khác.'];
  if (extended === true && rule.extended === undefined && (remote !== true || rule.remote?.extended === undefined)) return [`Thời hạn của “${id}” không có hạn dài (extended).`, 'Bỏ extended.'];
  if (remote === true && rule.remote === undefined) return [`Thời hạn của “${id}” không có hạn riêng cho vùng sâu, vùng xa (remote).`, 'Bỏ remote.'];
  return null;
}

type Checks = { [Name in ComponentName]?: (at: Surroundings, attributes: AttributesOf<Name>) => Complaint | null };

const CHECKS: Checks = {
  Cite: (at, { id, on }) => complaintOf(wording(at, id, on)),
  Provision: (at, { id, on }) => complaintOf(wording(at, id, on)),
  Term: termOf,
  Deadline(at, { id, from, extended, remote }) {
    const faulty = termOf(at, { id, on: from, extended, remote });
    const rule = at.register.provisions.get(id)?.versions.find((version) => version.from <= dayOf(from) && (version.to === null || dayOf(from) < version.to))?.deadline;
    if (faulty !== null || rule === undefined) return faulty;
    try {
      countTerm(at.register.calendar, rule, dayOf(from), { extended: extended === true, remote: remote === true });
      return null;
    } catch (error) {
      if (error instanceof MissingCalendarYear) return [error.message, 'Chọn ngày from sớm hơn.'];
      throw error;
    }
  },
  Value(at, { id, name, on }) {
    const found = wording(at, id, on);
    if ('complaint' in found) return found.complaint;
    const values = found.version.values ?? {};
    if (Object.hasOwn(values, name)) return null;
    return Object.keys(values).length === 0 ? [`Điều khoản “${id}” không ghi giá trị nào (values) vào ngày đó.`, 'Xem lại điều khoản trong content/law.'] : unknown(`giá trị của “${id}”`, name, Object.keys(values));
  },
  Form(at, { paper, on }) {
    const day = on === undefined ? at.register.asOf : dayOf(on);
    const kinds = new Set(at.register.forms.flatMap((form) => [form.paper, ...(form.also ?? [])]));
    if (!kinds.has(paper)) return unknown('loại giấy', paper, kinds);
    const inForce = at.register.forms.some((form) => (form.paper === paper || form.also?.includes(paper) === true) && form.from <= day && (form.to === null || day < form.to));
    return inForce ? null : [`Ngày ${formatDay(day)} không có mẫu nào cho loại giấy “${paper}”.`, 'Ghi on="…" là một ngày có mẫu; xem content/law/forms.yaml.'];
  },
  BeforeAfter(at, { id, date }) {
    const provision = at.register.provisions.get(id);
    if (provision === undefined) return unknown('điều khoản', id, at.register.provisions.keys());
    const day = dayOf(date);
    if (versionOn(provision, day - 1) !== versionOn(provision, day)) return null;
    const changes = provision.versions.slice(1).map(({ from }) => formatDay(from)).join(', ');
    return [`Điều khoản “${id}” không đổi vào ngày ${formatDay(day)}.`, changes === '' ? 'Điều khoản này chưa sửa lần nào; dùng <Provision>.' : `Các ngày có thay đổi: ${changes}.`];
  },
  ProcedureMap(at, { procedure, stage }) {
    const stages = at.procedures.get(procedure);
    return stages === undefined ? unknown('quy trình', procedure, at.procedures.keys()) : stageOf(`chặng của quy trình “${procedure}”`, stage, stages);
  },
  MiniCase(at, { scenario, stage }) {
    if (at.scenarios === null) return null;
    const stages = at.scenarios.get(scenario);
    return stages === undefined ? unknown('tình huống', scenario, at.scenarios.keys()) : stageOf(`chặng của tình huống “${scenario}”`, stage, stages);
  },
  Question: (at, { id }) => (at.questions === null || at.questions.has(id) ? null : unknown('câu hỏi', id, at.questions)),
  Glossary: (at, { term }) => (at.terms === null || at.terms.has(term) ? null : unknown('thuật ngữ', term, at.terms.keys())),
  Figure: (at, { src }) => (at.figures.has(src) ? null : unknown('hình', src, at.figures)),
};

function complaintOf(found: ReturnType<typeof wording>): Complaint | null {
  return 'complaint' in found ? found.complaint : null;
}

function stageOf(what: string, stage: string, stages: readonly Stage[]): Complaint | null {
  return stages.some(({ id }) => id === stage) ? null : unknown(what, stage, stages.map(({ id }) => id));
}

/** What is wrong with what a component refers to; null where all of it is there. `attributes` have passed their schema. */
export function checkReference<Name extends ComponentName>(at: Surroundings, name: Name, attributes: AttributesOf<Name>): Complaint | null {
  const check: ((given: Surroundings, attributes: AttributesOf<Name>) => Complaint | null) | undefined = CHECKS[name];
  return check?.(at, attributes) ?? null;
}

/** The same for a link within Sa Bàn. Pages that are no content are taken as they are. */
export function checkLinkTarget(at: Surroundings, href: string): Complaint | null {
  const [path = ''] = href.split(/[?#]/);
  const [, room = '', ...rest] = path.split('/');
  const target = rest.join('/');
  if (target === '') return null;
  if (room === 'tra-cuu') return at.register.provisions.has(target) ? null : unknown('điều khoản', target, at.register.provisions.keys());
  if (room === 'quy-trinh') return at.procedures.has(target) ? null : unknown('quy trình', target, at.procedures.keys());
  if (room === 'bieu-mau') return at.register.forms.some(({ id }) => id === target) ? null : unknown('mẫu', target, at.register.forms.map(({ id }) => id));
  if (room === 'tinh-huong') return at.scenarios === null || at.scenarios.has(target) ? null : unknown('tình huống', target, at.scenarios.keys());
  if (room === 'bai-hoc') return at.lessons.has(target) ? null : unknown('bài học', target, at.lessons);
  return null;
}
