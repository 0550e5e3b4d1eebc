import { join } from 'node:path';
import { loadContentLibrary, SEARCH_FILE } from '#app/platform/content-library.server.ts';
import { fixedClock } from '#app/platform/clock.ts';
import { scryptPasswords } from '#app/platform/password.ts';
import { randomTokens } from '#app/platform/token.ts';
import { addPerson } from '#app/use-cases/add-person.server.ts';
import type { OpenedSession } from '#app/use-cases/contracts.ts';
import { offerFirstAdminLink } from '#app/use-cases/issue-link-on-machine.server.ts';
import { joinClassWithCode } from '#app/use-cases/join-class-with-code.server.ts';
import type { Ports } from '#app/use-cases/ports.ts';
import { offerPublished } from '#app/use-cases/published-matter.ts';
import { redeemFirstSignInLink } from '#app/use-cases/redeem-first-sign-in-link.server.ts';
import { signInWithPassword } from '#app/use-cases/sign-in-with-password.server.ts';
import { registerFromJson } from '#content/compile/law-json.ts';
import { startDraft } from '#app/use-cases/start-draft.server.ts';
import { openSearchIndex } from '#db/search/search-index.ts';
import { openDatabase } from '#db/client.server.ts';
import { NOW, ROOT } from './server.ts';

const ADMIN = { name: 'Đỗ Thị Quản Trị', phone: '0912345678', password: 'mot mat khau du dai' };

/** Nobody has it yet. */
function somePhone(): string {
  return `09${String(10_000_000 + Math.floor(Math.random() * 89_999_999))}`;
}

/** A value that must be there. */
export function valueOf<Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Runs use cases on the database of a running server, beside it, as a second process would. */
export async function withPorts<Value>(dataDir: string, work: (ports: Ports) => Promise<Value> | Value): Promise<Value> {
  const db = openDatabase(join(dataDir, 'saban.sqlite'));
  const search = openSearchIndex(join(ROOT, SEARCH_FILE));
  try {
    const { content } = loadContentLibrary(join(ROOT, 'build/content.json'), registerFromJson);
    // Weak on purpose: a browser test is not about the price of a password.
    const ports: Ports = { db, clock: fixedClock(NOW), content, search, tokens: randomTokens, lessons: { compile: async (source) => (await import('#content/compile/lesson-tree.ts')).compileText(source) }, passwords: scryptPasswords({ N: 1024, r: 8, p: 1 }) };
    // What was published in the browser stands in the database only.
    offerPublished(ports);
    return await work(ports);
  } finally {
    search.close();
    db.close();
  }
}

/** A session without clicking: a trainee through the class code, an administrator and a trainer through links. */
export function openSession(dataDir: string, role: 'trainee' | 'trainer' | 'admin', options: { classCode: string; name: string; commune?: string }): Promise<OpenedSession> {
  return withPorts(dataDir, async (ports) => {
    if (role === 'trainee') return valueOf(joinClassWithCode(ports, { code: options.classCode, name: options.name, asNewPerson: true }));
    const first = offerFirstAdminLink(ports);
    const admin = valueOf(first ? await redeemFirstSignInLink(ports, { token: first.token, ...ADMIN }) : await signInWithPassword(ports, { phone: ADMIN.phone, password: ADMIN.password }));
    if (role === 'admin') return admin;
    const phone = somePhone();
    const added = valueOf(addPerson(ports, admin.caller, { name: options.name, phone, role: 'trainer', ...(options.commune === undefined ? {} : { commune: options.commune }) }));
    return valueOf(await redeemFirstSignInLink(ports, { token: added.linkToken, name: options.name, phone, password: ADMIN.password }));
  });
}

/** A one-time link of somebody whom an administrator has just added. @returns its token */
export function openLink(dataDir: string, admin: OpenedSession): Promise<string> {
  return withPorts(dataDir, (ports) => valueOf(addPerson(ports, admin.caller, { name: 'Trương Thị Mới', phone: somePhone(), role: 'trainee' })).linkToken);
}

/** A lesson, a question or a course begun from nothing. @returns the id of its draft */
export function beginWriting(dataDir: string, { caller }: OpenedSession, kind: string): Promise<string> {
  return withPorts(dataDir, (ports) => valueOf(startDraft(ports, caller, { kind, from: 'nothing', source: '', title: 'Tờ đơn trong ngăn kéo', unit: '' })).draft);
}

/** A case begun from a template. @returns the id of its draft */
export function beginDraft(dataDir: string, { caller }: OpenedSession): Promise<string> {
  return withPorts(dataDir, (ports) => valueOf(startDraft(ports, caller, { kind: 'case', from: 'template', source: 'complaint', title: '', unit: '' })).draft);
}
