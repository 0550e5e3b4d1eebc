import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexed } from '#app/domain/search/documents.ts';
import type { SearchDocument } from '#app/domain/search/documents.ts';
import { SEARCH_KINDS } from '#app/domain/search/view-types.ts';
import { searchLibrary } from '#app/use-cases/search-library.server.ts';
import { loadLaw } from '#content/compile/law.ts';
import { writeSearchIndex } from '#db/search/index-file.ts';
import { openSearchIndex } from '#db/search/search-index.ts';
import { line, timed, timedByProcessor } from './percentiles.ts';

const DOCUMENTS = 20_000;
const RUNS = 400;

/** What people type: a common phrase with and without marks, a number of an article, a form, a sentence, a word that is everywhere, words that are nowhere together. */
const QUERIES = ['tố cáo', 'to cao', 'thụ lý khiếu nại', 'thu ly', 'điều 27', 'mẫu 03', 'khieu nai', 'hoà giải', '"ngày làm việc"', 'của', 'thời hạn giải quyết khiếu nại lần đầu là bao lâu', 'tổ cào', 'khong co o dau'];

/** Numbers from 0 up to a bound, always the same ones. */
function chance(): (bound: number) => number {
  let state = 20_260_701;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** Documents of the size of ours, put together from the sentences of the register, so that words are as common as they are. */
function documents(root: string): SearchDocument[] {
  const { register } = loadLaw(join(root, 'content/law'));
  if (register === null) throw new Error('content/law does not load');
  const provisions = [...register.provisions.values()];
  const sentences = provisions.flatMap(({ versions }) => versions.map(({ summary }) => summary));
  const pick = chance();
  return SEARCH_KINDS.flatMap((kind) => Array.from({ length: Math.ceil(DOCUMENTS / SEARCH_KINDS.length) }, (_, number): SearchDocument => {
    const title = provisions[pick(provisions.length)]?.article ?? '';
    const body = Array.from({ length: 1 + pick(kind === 'bai-hoc' ? 40 : 4) }, () => sentences[pick(sentences.length)] ?? '').join(' ');
    return { kind, path: `/${kind}/${number}`, title, detail: '', body, names: [title] };
  })).slice(0, DOCUMENTS);
}

/** Searches an index of twenty thousand documents by what people type, pages of results and snippets included. */
export function benchSearch(print: (text: string) => void, root: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'saban-search-'));
  const file = join(folder, 'search.sqlite');
  try {
    const start = performance.now();
    const made = indexed(documents(root));
    writeSearchIndex(file, 'bench', made);
    print(`index of ${made.length} documents written in ${((performance.now() - start) / 1000).toFixed(1)} s, ${Math.round(statSync(file).size / 1_048_576)} MB`);
    const search = openSearchIndex(file);
    const work = (run: number): void => void searchLibrary({ search }, { typed: QUERIES[run % QUERIES.length] ?? '', kind: '', page: 1 });
    print(line(`search of ${made.length} documents, ${QUERIES.length} queries in turn`, timed(RUNS, work)));
    print(`${''.padEnd(62)} ${timedByProcessor(RUNS, work).toFixed(2)} ms of processor a search, in the best of five rounds`);
    search.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
