import { formatDay } from '../law/day.ts';
import { labelOf } from '../procedures/case-event.ts';
import type { CaseEvent, Json } from '../procedures/case-event.ts';
import type { Scenario } from '../scenario/schema.ts';
import { nameCodes } from './code-names.ts';
import type { CaseContext } from './context.ts';
import { actName } from './explain-names.ts';
import { fieldClauses, repairWords as words } from './explain-repair.vi.ts';
import type { Slip } from './slip.ts';
import type { Repair, RepairStep } from './types.ts';
import type { Unit } from './unit.ts';

/** The smallest repair in one sentence: what would have had to be otherwise for the finding not to be there. */

type Data = Readonly<Record<string, Json>>;
type Step<Op extends RepairStep['op']> = Extract<RepairStep, { op: Op }>;

/** More clauses nobody keeps in mind; the rest is named behind them. */
const MOST_CLAUSES = 2;
const MOST_NAMED = 3;

class Teller {
  private readonly context: CaseContext;
  private readonly scenario: Scenario;
  private readonly slip: Slip;

  constructor(context: CaseContext, scenario: Scenario, slip: Slip) {
    this.context = context;
    this.scenario = scenario;
    this.slip = slip;
  }

  eventAt(seq: number): CaseEvent | undefined {
    return this.context.events[seq - 1];
  }

  /** What a step is about, in words; null for what only the world does or nobody names. */
  nameOf(step: RepairStep): string | null {
    const event = step.op === 'insert' ? null : this.eventAt(step.seq);
    if (event !== null && event?.src !== 'trainee') return null;
    return this.labelName(step.op === 'insert' ? labelOf(step) : event === null ? '' : labelOf(event));
  }

  /** The unit's own name where the step is about it: one act can serve several duties. */
  private labelName(label: string): string | null {
    const unit = this.unit();
    const own = unit?.duty !== undefined && unit.duty !== null && unit.duty.acts.includes(label) ? unit.label : null;
    return own ?? actName(this.context.procedure, label);
  }

  unit(): Unit | null {
    const { cause } = this.slip;
    return cause.kind === 'unit' || cause.kind === 'condition' ? cause.unit : null;
  }

  /** Whether a step is about the act of the slip, not about one that goes with it. */
  isOwn(step: RepairStep): boolean {
    if (step.op === 'insert') {
      const unit = this.unit();
      const label = labelOf(step);
      return unit !== null && (unit.done?.label === label || (unit.duty?.acts.some((act) => act === label || act === step.type) ?? false));
    }
    return this.slip.at.some((index) => this.context.events[index]?.seq === step.seq);
  }

  private when(step: { day: number }, isOwn: boolean): string {
    const unit = isOwn ? this.unit() : null;
    const isOfTime = this.slip.class === 'late' || this.slip.class === 'omission';
    if (unit !== null && isOfTime && unit.deadline !== null && unit.deadline.due >= step.day) return words.by(formatDay(unit.deadline.due));
    const limit = unit?.limit ?? null;
    const name = limit === null ? null : actName(this.context.procedure, limit.label);
    if (limit !== null && name !== null && limit.day >= step.day && this.slip.class !== 'late') return words.before(name, formatDay(limit.day));
    return words.onDay(formatDay(step.day));
  }

  private names(codes: readonly string[]): string {
    return nameCodes(this.scenario, this.context.law.register, codes.join(', '));
  }

  /** The field as codes: texts and numbers as they are, maps as "id: value". */
  private codes(value: Json | undefined): string[] {
    if (typeof value === 'string') return [value];
    if (typeof value === 'number') return [String(value)];
    if (Array.isArray(value)) return value.filter((item: Json): item is string => typeof item === 'string');
    return typeof value === 'object' && value !== null ? Object.entries(value).map(([id, given]) => `${id}: ${String(given)}`) : [];
  }

  private fieldClause(field: string, before: Json | undefined, after: Json | undefined): string {
    const [had, has] = [this.codes(before), this.codes(after)];
    const missing = has.filter((code) => !had.includes(code));
    const isMap = typeof after === 'object' && after !== null && !Array.isArray(after);
    const value = this.names(isMap ? missing : has);
    if (isMap && missing.length === 0) return '';
    return fieldClauses[field]?.({ value, missing: this.names(missing), surplus: this.names(had.filter((code) => !has.includes(code))) }) ?? words.filledRightly;
  }

  private refilled(step: Step<'replace'>, event: CaseEvent, name: string): string | null {
    const data: Data = step.data ?? {};
    const fields = Object.keys({ ...event.data, ...data }).filter((field) => JSON.stringify(event.data[field]) !== JSON.stringify(data[field]));
    if (fields.length === 0) return null;
    const own = this.ownFields(fields);
    const clauses = [...new Set(own.map((field) => this.fieldClause(field, event.data[field], data[field])).filter((clause) => clause !== ''))];
    return words.refilled(name, formatDay(event.day), clauses.length === 0 ? words.filledRightly : words.comma(clauses));
  }

  /** Of a paper that is filled in anew only what the slip is about is told, where a field shows it. */
  private ownFields(fields: readonly string[]): readonly string[] {
    if (this.slip.cause.kind !== 'condition') return fields;
    const wanted = FIELDS_OF_CLASS[this.slip.class] ?? [];
    const own = fields.filter((field) => wanted.includes(field));
    return own.length > 0 ? own : fields;
  }

  /** An act that stands in the wrong place is told by what it had to precede or follow; null for other slips. */
  placedClause(steps: readonly RepairStep[]): string | null {
    const { cause } = this.slip;
    const nameOf = (label: string | undefined): string | null => (label === undefined ? null : actName(this.context.procedure, label));
    if (cause.kind === 'displaced') {
      const [first, second] = [nameOf(cause.pair.first), nameOf(cause.pair.second)];
      return first === null || second === null ? null : words.orderly(first, second);
    }
    if (cause.kind !== 'unit') return null;
    const { unit } = cause;
    const limit = this.slip.class === 'order' ? nameOf(unit.overtakenBy?.label) : null;
    if (limit !== null) return words.orderly(unit.label, limit);
    const start = this.slip.class === 'early' ? nameOf(unit.trigger?.label) : null;
    const moved = steps.find((step) => step.op !== 'insert' && step.op !== 'remove' && this.isOwn(step));
    const day = moved === undefined || !('day' in moved) ? undefined : moved.day;
    return start === null || day === undefined ? null : words.afterwards(unit.label, start, formatDay(day));
  }

  clause(step: RepairStep): string | null {
    const name = this.nameOf(step);
    if (name === null) return null;
    const isOwn = this.isOwn(step);
    if (step.op === 'insert') {
      const recipients = this.names(this.codes(step.data['recipients']));
      const partner = this.names(this.codes(step.data['with']));
      if (recipients !== '') return words.insertedFor(name, recipients, this.when(step, isOwn));
      return partner === '' ? words.inserted(name, this.when(step, isOwn)) : words.insertedWith(name, partner, this.when(step, isOwn));
    }
    const event = this.eventAt(step.seq);
    if (event === undefined) return null;
    const date = formatDay(event.day);
    if (step.op === 'remove') {
      const recipients = this.names(this.codes(event.data['recipients']));
      return recipients === '' ? words.removed(name, date) : words.removedFor(name, recipients, date);
    }
    if (step.op === 'move') return step.day === event.day ? words.inserted(name, this.when(step, isOwn)) : words.moved(name, this.when(step, isOwn), date);
    const instead = step.type === undefined ? null : actName(this.context.procedure, labelOf({ type: step.type, ...(step.choice === undefined ? {} : { choice: step.choice }) }));
    if (instead !== null) return words.otherwise(name, instead, date);
    const refilled = step.data === undefined ? null : this.refilled(step, event, name);
    return refilled ?? (step.day === undefined ? null : words.moved(name, this.when({ day: step.day }, isOwn), date));
  }
}

const FIELDS_OF_CLASS: Readonly<Partial<Record<Slip['class'], readonly string[]>>> = {
  form: ['form', 'way', 'book'],
  recipient: ['recipients'],
  actor: ['signatory', 'chairedBy', 'verifier'],
  ground: ['ground', 'grounds'],
};

/** A branch is told by the act that took it and the first step that should have stood there. */
function branchSentence(teller: Teller, procedure: CaseContext['procedure'], steps: readonly RepairStep[]): string | null {
  const own = steps.find((step) => step.op !== 'insert' && teller.isOwn(step));
  const event = own === undefined || own.op === 'insert' ? undefined : teller.eventAt(own.seq);
  const name = own === undefined ? null : teller.nameOf(own);
  if (own === undefined || event === undefined || name === null) return null;
  if (own.op === 'replace' && own.type !== undefined) return null;
  if (steps.length === 1) return null;
  const instead = steps.find((step): step is Step<'insert'> => step.op === 'insert' && (procedure.acts[labelOf(step)] ?? procedure.acts[step.type]) !== undefined);
  const insteadName = instead === undefined ? null : teller.nameOf(instead);
  const date = formatDay(event.day);
  return words.forkSentence(insteadName === null || insteadName === name ? words.goOn(name, date) : words.fork(name, date, insteadName));
}

/** "Nếu đã gửi thông báo thụ lý cho bà Hoa chậm nhất ngày 12/8/2026, mọi việc khác giữ nguyên, thì không có lỗi này."; empty without a repair. */
export function repairSentence(context: CaseContext, scenario: Scenario, slip: Slip, { steps }: Pick<Repair, 'steps'>): string {
  if (steps.length === 0) return '';
  const teller = new Teller(context, scenario, slip);
  if (slip.cause.kind === 'unfinished') return words.unfinished(words.semicolon([...new Set(slip.cause.units.map(({ label }) => label))]));
  const branch = slip.cause.kind === 'guard' ? branchSentence(teller, context.procedure, steps) : null;
  if (branch !== null) return branch;
  const told = steps.flatMap((step) => {
    const clause = teller.clause(step);
    return clause === null ? [] : [{ step, clause }];
  });
  const own = told.filter(({ step }) => teller.isOwn(step));
  const main = own.length > 0 ? own : told.slice(0, 1);
  const rest = told.filter((each) => !main.includes(each));
  if (main.length === 0) return '';
  const placed = teller.placedClause(steps);
  const first = placed === null ? main.map(({ clause }) => clause) : [placed];
  const clauses = [...first, ...rest.map(({ clause }) => clause)];
  const isDrawnAlong = own.length > 0 && rest.every(({ step }) => step.op !== 'insert' && step.op !== 'remove');
  if (clauses.length <= (isDrawnAlong ? first.length : MOST_CLAUSES)) return words.sentence(words.and(clauses));
  const others = [...new Set(rest.flatMap(({ step }) => teller.nameOf(step) ?? []))].slice(0, MOST_NAMED);
  const tail = rest.every(({ step }) => step.op === 'insert') ? words.also : words.along;
  const head = words.and(first);
  return words.sentence(others.length === 0 ? head : `${head} (${tail(words.semicolon(others))})`);
}
