import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { AUTHOR_ACTS } from '#app/messages/author-audit.ts';

/** Where drafts, contests, pictures and what is handed on are written. */
const TRANSACTIONS = ['drafts', 'sharing', 'pictures', 'contests'].map((name) => `db/transactions/${name}.ts`);

/** Writers that tell nothing by design: what each of them stores is no act of anybody. */
const SILENT: Readonly<Record<string, string>> = {
  keepInstallationKey: 'the key of this installation is made at first use, by nobody',
  keepPendingImport: 'what was handed in waits for a decision, which is the act',
  dropPendingImport: 'the same, given up',
};

interface Written {
  name: string;
  text: string;
}

/** The exported functions of a file with their texts. */
function functionsOf(file: string): Written[] {
  return readFileSync(file, 'utf8')
    .split(/^(?=export (?:async )?function )/m)
    .slice(1)
    .map((text) => ({ name: /function (\w+)/.exec(text)?.[1] ?? '', text: text.slice(0, text.search(/^}/m)) }));
}

const writers = TRANSACTIONS.flatMap(functionsOf).filter(({ text }) => /\.(?:insert|update|delete)\(|insertAudit\(/.test(text));

test('whatever writes what authors do writes its line of the audit in the same transaction', () => {
  expect(writers.length).toBeGreaterThan(10);
  const silent = writers.filter(({ text }) => !/inTransaction\(db, [^]*insertAudit\(/.test(text)).map(({ name }) => name);
  expect(silent.sort()).toEqual(Object.keys(SILENT).sort());
});

/** Use cases that call one of the writers, with their texts. */
const useCases = readdirSync('app/use-cases')
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => ({ name, text: readFileSync(`app/use-cases/${name}`, 'utf8') }))
  .filter(({ text }) => /#db\/transactions\/(?:drafts|sharing|pictures)\.ts/.test(text));

test('every use case of authors that writes names its act, and the page of the audit has words for it', () => {
  const silent = useCases.filter(({ text }) => writers.some(({ name }) => SILENT[name] === undefined && new RegExp(`import \\{[^}]*\\b${name}\\b`).test(text)) && !text.includes('auditEntry(')).map(({ name }) => name);
  expect(silent).toEqual([]);
  const acts = new Set(useCases.flatMap(({ text }) => [...text.matchAll(/'((?:draft|author-rights|key|picture|lesson|course|question)\.[a-z-]+)'/g)].map((match) => match[1] ?? '')));
  for (const act of ['draft.started', 'draft.saved', 'draft.restored', 'draft.sent-to-review', 'draft.commented', 'draft.approved', 'draft.sent-back', 'draft.published', 'draft.retired', 'draft.exported', 'draft.imported', 'draft.amend-begun', 'author-rights.set']) expect(acts).toContain(act);
  expect([...acts].filter((act) => !AUTHOR_ACTS.includes(act))).toEqual([]);
});

test('trying a draft out is told in the audit too', () => {
  expect(readFileSync('app/use-cases/trial-run.server.ts', 'utf8')).toContain("'draft.tried'");
});
