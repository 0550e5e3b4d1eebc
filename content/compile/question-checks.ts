import { MissingCalendarYear } from '#simulations/law/calendar.ts';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import type { LawView } from '#simulations/law/law-view.ts';
import type { Day, Provision } from '#simulations/law/types.ts';
import { countDate } from '#simulations/questions/date-answer.ts';
import { findNumber } from '#simulations/questions/number-answer.ts';
import { classOfItem } from '#simulations/questions/classify-answer.ts';
import { daysOf, placeholdersOf } from '#simulations/questions/vary.ts';
import type { Fault } from '../schema/fault.ts';
import type { QuestionInFile } from '../schema/question.ts';
import { nearest } from './nearest.ts';
import { faultAt } from './shape.ts';
import type { Item } from './shape.ts';
import type { Path } from './yaml-file.ts';

/** What a question must agree with: the law and the misconceptions of the bank. */
export interface Known {
  law: LawView;
  misconceptions: ReadonlySet<string>;
}

type Told = (inside: Path, message: string, remedy?: string) => void;

const COMPUTED: Readonly<Record<QuestionInFile['kind'], readonly string[]>> = {
  date: ['term', 'due', 'count'],
  number: ['term', 'count'],
  single: [],
  multiple: [],
  order: [],
  classify: [],
};

const wordingsOn = ({ versions }: Provision, days: readonly Day[]) => versions.filter(({ from, to }) => days.some((day) => from <= day && (to === null || day < to)));

function checkProvision(id: string, path: Path, days: readonly Day[], question: QuestionInFile, { law }: Known, told: Told): void {
  const provision = law.register.provisions.get(id);
  if (provision === undefined) {
    const close = nearest(id, [...law.register.provisions.keys()]);
    told(path, `Không có điều khoản “${id}” trong sổ đăng ký.`, close === null ? 'Xem mã trong content/law.' : `Có phải “${close}”?`);
    return;
  }
  const first = Math.min(...provision.versions.map(({ from }) => from));
  const early = days.find((day) => day < first);
  if (early !== undefined) told(path, `Ngày ${formatDay(early)} có trước khi “${id}” có hiệu lực (${formatDay(first)}).`, 'Dời khoảng ngày trong “vary”, hoặc khóa “on”, về sau ngày đó.');
  const gone = days.find((day) => day >= first && wordingsOn(provision, [day]).length === 0);
  if (gone !== undefined) told(path, `Ngày ${formatDay(gone)}, “${id}” không còn hiệu lực.`, 'Dùng điều khoản thay thế, hoặc dời khoảng ngày.');
  const unsure = wordingsOn(provision, days).find(({ confidence }) => confidence !== 'read');
  if (unsure !== undefined) told(path, `“${id}” (bản từ ${formatDay(unsure.from)}) chưa đọc nguyên văn (${unsure.confidence}): được dạy kèm lời dặn, không được hỏi đúng sai.`, 'Hỏi điều khoản khác đã đọc (confidence: read), hoặc bỏ câu này.');
  const open = provision.open.filter((one) => !(question.untouched ?? []).includes(one));
  if (open.length > 0) {
    told(path, `“${id}” còn câu hỏi mở ${open.map((one) => `${one} (${law.register.openQuestions.get(one) ?? ''})`).join('; ')}`, `Chỗ còn mở thì không hỏi đúng sai. Nếu câu này không chạm tới chỗ đó, ghi “untouched: [${open.join(', ')}]”.`);
  }
}

/** Days on which an answer is asked for: every one that can be drawn. Null where a name is no drawn day. */
function askedDays(name: string, { vary }: QuestionInFile, law: LawView): Day[] | null {
  if (/^\d/.test(name)) return [dayOf(name)];
  const drawn = vary?.[name];
  return drawn === undefined || !('day' in drawn) ? null : daysOf(drawn, law.calendar);
}

const NO_DAY = 'Khai “{day: {from, to}}” với tên đó trong “vary”, hoặc ghi một ngày YYYY-MM-DD.';

/** The days of the law that a question asks about; faults of the days themselves are told. */
function daysAsked(question: QuestionInFile, { law }: Known, told: Told): Day[] {
  const plain = [question.on === undefined ? law.register.asOf : dayOf(question.on)];
  const name = question.kind === 'date' ? question.answer.from : question.kind === 'number' ? question.answer.on : undefined;
  if (name === undefined) return plain;
  const path = question.kind === 'date' ? ['answer', 'from'] : ['answer', 'on'];
  try {
    const days = askedDays(name, question, law);
    if (days === null) told(path, `“${name}” không phải một ngày được rút thăm.`, NO_DAY);
    else if (days.length === 0) told(['vary', name], 'Khoảng ngày không có ngày làm việc nào.', 'Nới khoảng ngày.');
    return days ?? [];
  } catch (error) {
    if (!(error instanceof MissingCalendarYear)) throw error;
    told(['vary', name], `Lịch nghỉ chưa có năm ${error.year}.`, 'Dời khoảng ngày vào những năm có trong content/law/calendar.yaml.');
    return [];
  }
}

function checkDate(question: Extract<QuestionInFile, { kind: 'date' }>, days: readonly Day[], { law }: Known, told: Told): void {
  const { answer } = question;
  if (!law.register.provisions.has(answer.term)) return told(['answer', 'term'], `Không có điều khoản “${answer.term}” trong sổ đăng ký.`, nearest(answer.term, [...law.register.provisions.keys()]) ?? undefined);
  for (const day of days) {
    try {
      const counted = countDate(answer, day, law);
      if (counted === null) return told(['answer', 'term'], `Ngày ${formatDay(day)}, “${answer.term}” không nêu thời hạn nào nên không tính được đáp án.`, 'Dùng điều khoản có khóa deadline vào mọi ngày được rút thăm.');
      if (answer.extended === true && counted.rule.extended === undefined) return told(['answer', 'extended'], `“${answer.term}” không có hạn dài.`, 'Bỏ khóa “extended”.');
      if (answer.remote === true && counted.rule.remote === undefined) return told(['answer', 'remote'], `“${answer.term}” không có hạn riêng cho vùng sâu, vùng xa.`, 'Bỏ khóa “remote”.');
      if (counted.rule.unit === 'hour') return told(['answer', 'term'], `“${answer.term}” tính bằng giờ nên không hỏi ngày được.`, 'Hỏi con số (kind: number).');
      if (counted.wrong.length === 0) return told(['answer'], `Ngày ${formatDay(day)}, không còn đáp án sai nào khác đáp án đúng.`, 'Đổi khoảng ngày trong “vary”.');
    } catch (error) {
      if (!(error instanceof MissingCalendarYear)) throw error;
      return told(['answer'], `Tính từ ${formatDay(day)}, hạn chạm năm ${error.year} chưa có lịch nghỉ.`, 'Dời khoảng ngày sớm hơn.');
    }
  }
}

function checkNumber(question: Extract<QuestionInFile, { kind: 'number' }>, days: readonly Day[], { law }: Known, told: Told): void {
  const { answer } = question;
  if (!law.register.provisions.has(answer.value)) return told(['answer', 'value'], `Không có điều khoản “${answer.value}” trong sổ đăng ký.`, nearest(answer.value, [...law.register.provisions.keys()]) ?? undefined);
  for (const day of days) {
    const found = findNumber(answer, day, law);
    if (found === null) return told(['answer'], `Ngày ${formatDay(day)}, “${answer.value}” không có con số “${answer.field ?? answer.name ?? ''}”.`, 'Xem các khóa deadline, frequency, report_due, values của điều khoản trong content/law.');
    if (found.wrong.length === 0 && question.level !== 3) return told(['answer'], `Ngày ${formatDay(day)}, không có con số sai nào để đưa ra chọn.`, 'Để mức 3 (tự điền số), hoặc hỏi con số khác.');
  }
}

function checkOptions(question: Extract<QuestionInFile, { kind: 'single' | 'multiple' }>, { misconceptions }: Known, told: Told): void {
  const { options, kind } = question;
  const right = options.filter((option) => option.right === true).length;
  if (right === 0 || (kind === 'single' && right > 1)) told(['options'], kind === 'single' ? `Câu chọn một phải có đúng một phương án đúng, đang có ${right}.` : 'Câu chọn nhiều phải có ít nhất một phương án đúng.', 'Ghi “right: true” ở phương án đúng.');
  if (right === options.length) told(['options'], 'Không còn phương án sai nào.', 'Thêm phương án sai có gọi tên chỗ hiểu lầm.');
  const seen = new Map<string, number>();
  options.forEach(({ text, misconception }, index) => {
    const key = text.toLocaleLowerCase('vi').replace(/[\s.]+/g, ' ').trim();
    if (seen.has(key)) told(['options', index, 'text'], 'Hai phương án giống nhau.', 'Viết lại một trong hai.');
    seen.set(key, index);
    if (misconception !== undefined && !misconceptions.has(misconception)) {
      const close = nearest(misconception, [...misconceptions]);
      told(['options', index, 'misconception'], `Không có chỗ hiểu lầm “${misconception}”.`, `${close === null ? '' : `Có phải “${close}”? `}Khai trong content/questions/misconceptions.yaml.`);
    }
  });
}

function checkItems(question: Extract<QuestionInFile, { kind: 'classify' }>, days: readonly Day[], { law }: Known, told: Told): void {
  const on = days[0] ?? law.register.asOf;
  question.items.forEach(({ facts }, index) => {
    const at = ['items', index, 'facts'];
    if (facts.demand === 'review' && facts.against === undefined) told(at, 'Đòi xem lại (review) thì phải nói xem lại cái gì (against).', 'Ví dụ “against: administrative-decision”.');
    if (facts.demand !== 'review' && facts.against !== undefined) told(at, '“against” chỉ đi với “demand: review”.', 'Bỏ khóa này.');
    if (facts.demand === 'review' && facts.own === false) told(at, 'Đòi xem lại việc không đụng tới quyền lợi của mình: đó là chuyện điều kiện thụ lý, không phải loại đơn.', 'Viết lại việc, hoặc hỏi bằng câu chọn một.');
  });
  const classes = new Set(question.items.map(({ facts }) => classOfItem(facts, law, on).class));
  if (classes.size < 2) told(['items'], 'Các việc đều cùng một loại nên không có gì để phân loại.', 'Thêm việc thuộc loại khác.');
}

/** The texts of a question with the paths at which they stand. */
function textsOf(question: QuestionInFile): [Path, string][] {
  const own: [Path, string][] = [[['ask'], question.ask], ...(question.because === undefined ? [] : [[['because'], question.because] as [Path, string]])];
  if ('options' in question) return [...own, ...question.options.flatMap(({ text, because }, index): [Path, string][] => [[['options', index, 'text'], text], [['options', index, 'because'], because]])];
  if ('items' in question) return [...own, ...question.items.map(({ text }, index): [Path, string] => [['items', index, 'text'], text])];
  return own;
}

function checkPlaceholders(question: QuestionInFile, told: Told): void {
  const drawn = Object.keys(question.vary ?? {});
  const used = new Set<string>();
  for (const [path, text] of textsOf(question)) {
    const computed = path[0] === 'because' ? COMPUTED[question.kind] : [];
    for (const name of placeholdersOf(text)) {
      used.add(name);
      if (drawn.includes(name) || computed.includes(name)) continue;
      const close = nearest(name, [...drawn, ...computed]);
      const why = COMPUTED.date.includes(name) ? `Số máy tính ra “{${name}}” chỉ dùng trong “because” của câu date${name === 'due' ? '' : ', number'}.` : `Chỗ thay “{${name}}” không được rút thăm.`;
      told(path, why, close === null ? 'Khai tên này trong “vary”, hoặc bỏ chỗ thay.' : `Có phải “{${close}}”?`);
    }
  }
  const answered = question.kind === 'date' ? question.answer.from : question.kind === 'number' ? question.answer.on : undefined;
  for (const name of drawn) if (!used.has(name) && name !== answered) told(['vary', name], `“${name}” được rút thăm mà không dùng ở đâu.`, `Viết “{${name}}” vào câu hỏi, hoặc bỏ khóa này.`);
  if (answered !== undefined && !/^\d/.test(answered) && !placeholdersOf(question.ask).includes(answered)) told(['ask'], `Câu hỏi không nói ngày “{${answered}}” nên người học không có gì để tính.`, `Viết “{${answered}}” vào “ask”.`);
}

/** What disagrees with the law, the misconceptions or itself in a question of the right shape. */
export function questionFaults(item: Item<QuestionInFile>, known: Known): Fault[] {
  const faults: Fault[] = [];
  const told: Told = (inside, message, remedy) => faults.push(faultAt(item, inside, message, remedy));
  const question = item.value;
  const days = daysAsked(question, known, told);
  question.provisions.forEach((id, index) => checkProvision(id, ['provisions', index], days, question, known, told));
  const asked = question.kind === 'date' ? question.answer.term : question.kind === 'number' ? question.answer.value : null;
  if (asked !== null && !question.provisions.includes(asked)) told(['provisions'], `Câu hỏi về “${asked}” mà “provisions” không ghi mã đó.`, `Thêm “${asked}” vào “provisions”.`);
  checkPlaceholders(question, told);
  if (question.kind === 'date') checkDate(question, days, known, told);
  if (question.kind === 'number') checkNumber(question, days, known, told);
  if (question.kind === 'single' || question.kind === 'multiple') checkOptions(question, known, told);
  if (question.kind === 'classify') checkItems(question, days, known, told);
  return faults;
}

