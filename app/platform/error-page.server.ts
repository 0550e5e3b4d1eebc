import { errorPageWords, errorWords } from './errors.vi.ts';
import type { ErrorWords } from './errors.vi.ts';

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** A page that needs neither the framework nor script: for requests that never reach a route. */
export function errorPage(status: number, requestId: string | null, words: ErrorWords = errorWords(status)): string {
  const lines = [words.what, words.remedy, ...(status >= 500 && requestId !== null ? [errorPageWords.code(requestId)] : [])];
  return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.title)} · ${errorPageWords.product}</title><link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="stylesheet" href="/error.css"></head>
<body><main><h1>${escaped(words.title)}</h1>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}<p><a href="/">${errorPageWords.home}</a></p></main></body></html>
`;
}
