import type { FormInFile, InstrumentInFile, ProvisionInFile, QuestionInFile, SourceInFile } from '../schema/law.ts';
import type { Fault } from '../schema/fault.ts';
import { nearest } from './nearest.ts';
import { faultAt } from './shape.ts';
import type { Item } from './shape.ts';

/** What the files hold, each item with the place it stands at. */
export interface LawItems {
  instruments: readonly Item<InstrumentInFile>[];
  sources: readonly Item<SourceInFile>[];
  provisions: readonly Item<ProvisionInFile>[];
  forms: readonly Item<FormInFile>[];
  questions: readonly Item<QuestionInFile>[];
}

/** Ids that may be named, also those of items with a fault of their own; null when a file that holds them cannot be read. */
export interface KnownIds {
  instruments: readonly string[] | null;
  sources: readonly string[] | null;
  provisions: readonly string[] | null;
  questions: readonly string[] | null;
}

const prefixOf = (id: string) => id.split('/')[0] ?? id;

/** Days are ISO text here: they compare as text, and null (no end) is later than every day. */
const endsAfter = (end: string | null, day: string) => end === null || end > day;

function suggestion(id: string, ids: readonly string[]): string {
  const meant = nearest(id, ids);
  return meant === null ? 'Sửa lại mã, hoặc thêm mục có mã này.' : `Có phải ý là “${meant}”? Nếu không, hãy thêm mục có mã này.`;
}

function unresolved(item: Item<{ id: string }>, inside: readonly PropertyKey[], what: string, id: string, ids: readonly string[] | null): Fault[] {
  return ids === null || ids.includes(id) ? [] : [faultAt(item, inside, `không có ${what} “${id}”.`, suggestion(id, ids))];
}

/** The same id or number twice, wherever the two stand. */
function duplicates<T extends { id: string }>(items: readonly Item<T>[], key: keyof T & string, what: string): Fault[] {
  const first = new Map<unknown, Item<T>>();
  return items.flatMap((item) => {
    const earlier = first.get(item.value[key]);
    if (earlier === undefined) {
      first.set(item.value[key], item);
      return [];
    }
    const where = `${earlier.file.name} dòng ${earlier.file.lineOf(earlier.path)}`;
    return [faultAt(item, [key], `${what} “${String(item.value[key])}” đã có ở ${where}.`, 'Đổi một trong hai, hoặc gộp làm một.')];
  });
}

function instrumentFaults(item: Item<InstrumentInFile>, byId: ReadonlyMap<string, InstrumentInFile>, known: KnownIds): Fault[] {
  const { issued, effective_from: from, effective_to: to, amended_by: amendments, source } = item.value;
  const faults: Fault[] = [];
  if (issued !== null && from !== null && from < issued) faults.push(faultAt(item, ['effective_from'], 'có hiệu lực trước ngày ban hành.'));
  if (from !== null && to !== null && to <= from) faults.push(faultAt(item, ['effective_to'], 'ngày hết hiệu lực không sau ngày có hiệu lực.'));
  for (const [index, amendment] of amendments.entries()) {
    const path = ['amended_by', index];
    faults.push(...unresolved(item, [...path, 'id'], 'văn bản', amendment.id, known.instruments));
    const since = byId.get(amendment.id)?.effective_from ?? null;
    if (since !== null && amendment.effective_from < since) {
      faults.push(faultAt(item, [...path, 'effective_from'], `sửa đổi từ ${amendment.effective_from}, trước khi ${amendment.id} có hiệu lực (${since}).`));
    }
  }
  for (const [index, id] of source.entries()) faults.push(...unresolved(item, ['source', index], 'nguồn', id, known.sources));
  return faults;
}

/** Versions follow one another without overlap and without a gap; only the last may be without an end. */
function continuityFaults(item: Item<ProvisionInFile>): Fault[] {
  const faults: Fault[] = [];
  const { versions } = item.value;
  for (const [index, version] of versions.entries()) {
    const at = (key: string, message: string, remedy?: string) => faults.push(faultAt(item, ['versions', index, key], message, remedy));
    const previous = versions[index - 1];
    if (!endsAfter(version.effective_to, version.effective_from)) at('effective_to', 'phiên bản kết thúc không sau ngày bắt đầu.');
    if (version.effective_to === null && index < versions.length - 1) {
      at('effective_to', 'phiên bản không có ngày hết nhưng còn phiên bản sau nó.', 'Ghi ngày bắt đầu của phiên bản sau vào đây.');
    }
    if (previous === undefined || previous.effective_to === null || previous.effective_to === version.effective_from) continue;
    if (version.effective_from < previous.effective_to) {
      at('effective_from', `chồng lên phiên bản trước: bắt đầu ${version.effective_from} khi phiên bản trước còn đến ${previous.effective_to}.`, 'Cho hai ngày bằng nhau.');
    } else {
      at('effective_from', `hở: không có phiên bản nào từ ${previous.effective_to} đến ${version.effective_from}.`, 'Cho hai ngày bằng nhau, hoặc ghi thêm phiên bản ở giữa.');
    }
  }
  return faults;
}

function versionFaults(item: Item<ProvisionInFile>, byId: ReadonlyMap<string, InstrumentInFile>, known: KnownIds): Fault[] {
  const faults: Fault[] = [];
  for (const [index, version] of item.value.versions.entries()) {
    const at = (key: string) => ['versions', index, key];
    faults.push(...unresolved(item, at('by'), 'văn bản', version.by, known.instruments));
    const by = byId.get(version.by);
    if (by === undefined) continue;
    if (by.effective_from !== null && version.effective_from < by.effective_from) {
      faults.push(faultAt(item, at('effective_from'), `bắt đầu ${version.effective_from}, trước khi ${version.by} có hiệu lực (${by.effective_from}).`));
    }
    if (by.effective_to !== null && endsAfter(version.effective_to, by.effective_to)) {
      faults.push(faultAt(item, at('effective_to'), `kéo dài quá ngày ${version.by} hết hiệu lực (${by.effective_to}).`));
    }
  }
  return faults;
}

const HAS_BEEN_READ = ['full-text', 'excerpt'];

function provisionFaults(item: Item<ProvisionInFile>, items: LawItems, byId: ReadonlyMap<string, InstrumentInFile>, known: KnownIds): Fault[] {
  const { id, source, confidence, open, kind, versions } = item.value;
  const faults = [...unresolved(item, ['id'], 'văn bản', prefixOf(id), known.instruments), ...continuityFaults(item), ...versionFaults(item, byId, known)];
  for (const [index, one] of source.entries()) faults.push(...unresolved(item, ['source', index], 'nguồn', one, known.sources));
  for (const [index, one] of (open ?? []).entries()) faults.push(...unresolved(item, ['open', index], 'câu hỏi mở', one, known.questions));
  if (source.length === 0 && confidence !== 'memory') faults.push(faultAt(item, ['source'], 'thiếu nguồn.', 'Ghi nguồn, hoặc hạ mức xuống memory.'));
  const isRead = items.sources.some(({ value }) => source.includes(value.id) && HAS_BEEN_READ.includes(value.status));
  if (confidence === 'read' && source.length > 0 && !isRead && known.sources !== null) {
    faults.push(faultAt(item, ['confidence'], 'ghi là đã đọc (read) nhưng không nguồn nào là nguyên văn.', 'Thêm nguồn nguyên văn, hoặc hạ mức xuống secondary.'));
  }
  const last = versions.at(-1);
  if (kind === 'deadline' && last !== undefined && last.deadline === undefined && last.frequency === undefined && last.report_due === undefined) {
    faults.push(faultAt(item, ['versions', versions.length - 1, 'summary'], 'là thời hạn (kind: deadline) nhưng phiên bản cuối không ghi thời hạn.', 'Thêm deadline, frequency hoặc report_due.'));
  }
  return faults;
}

function formFaults(items: LawItems, known: KnownIds): Fault[] {
  const provisions = new Map(items.provisions.map(({ value }) => [value.id, value]));
  return items.forms.flatMap((item, index) => {
    const form = item.value;
    const faults = [...unresolved(item, ['id'], 'văn bản', prefixOf(form.id), known.instruments), ...unresolved(item, ['provision'], 'điều khoản', form.provision, known.provisions)];
    if (!endsAfter(form.effective_to, form.effective_from)) faults.push(faultAt(item, ['effective_to'], 'mẫu hết dùng không sau ngày bắt đầu dùng.'));
    const versions = provisions.get(form.provision)?.versions;
    if (versions !== undefined) {
      const first = versions[0]?.effective_from ?? '';
      const end = versions.at(-1)?.effective_to ?? null;
      if (form.effective_from < first || (end !== null && endsAfter(form.effective_to, end))) {
        faults.push(faultAt(item, ['effective_from'], `dùng ngoài thời gian có hiệu lực của ${form.provision} (từ ${first}${end === null ? '' : ` đến ${end}`}).`));
      }
    }
    const papers = [form.paper, ...(form.also ?? [])];
    for (const { value: other } of items.forms.slice(0, index)) {
      const shared = papers.find((paper) => [other.paper, ...(other.also ?? [])].includes(paper));
      if (shared !== undefined && endsAfter(other.effective_to, form.effective_from) && endsAfter(form.effective_to, other.effective_from)) {
        faults.push(faultAt(item, ['effective_from'], `cùng lúc với ${other.id} cho một loại giấy (${shared}).`, 'Cho bản cũ hết dùng vào ngày bản mới bắt đầu.'));
      }
    }
    return faults;
  });
}

/** Everything that only shows when the files are laid side by side. */
export function agreementFaults(items: LawItems, known: KnownIds): Fault[] {
  const byId = new Map(items.instruments.map(({ value }) => [value.id, value]));
  return [
    ...duplicates(items.sources, 'id', 'nguồn'),
    ...duplicates(items.instruments, 'id', 'văn bản'),
    ...duplicates(items.instruments, 'number', 'số hiệu'),
    ...duplicates(items.provisions, 'id', 'điều khoản'),
    ...duplicates(items.forms, 'id', 'mẫu'),
    ...duplicates(items.questions, 'id', 'câu hỏi mở'),
    ...items.instruments.flatMap((item) => instrumentFaults(item, byId, known)),
    ...items.provisions.flatMap((item) => provisionFaults(item, items, byId, known)),
    ...formFaults(items, known),
  ];
}
