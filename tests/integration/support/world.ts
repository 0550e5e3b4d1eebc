import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { contentLibrary } from '#app/platform/content-library.server.ts';
import type { CompiledContent } from '#app/platform/content-library.server.ts';
import { plusSeconds } from '#app/platform/clock.ts';
import { scryptPasswords } from '#app/platform/password.ts';
import { randomTokens } from '#app/platform/token.ts';
import type { Caller } from '#app/use-cases/contracts.ts';
import { addPerson } from '#app/use-cases/add-person.server.ts';
import { joinClassWithCode } from '#app/use-cases/join-class-with-code.server.ts';
import type { ContentLibrary, Ports } from '#app/use-cases/ports.ts';
import { redeemFirstSignInLink } from '#app/use-cases/redeem-first-sign-in-link.server.ts';
import { seed } from '#app/use-cases/seed.server.ts';
import type { Seeded } from '#app/use-cases/seed.server.ts';
import type { Result } from '#app/platform/result.ts';
import { loadLaw } from '#content/compile/law.ts';
import { registerFromJson, registerToJson } from '#content/compile/law-json.ts';
import { compileText } from '#content/compile/lesson-tree.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import type { Database } from '#db/client.server.ts';
import { writeSearchIndex } from '#db/search/index-file.ts';
import { openSearchIndex } from '#db/search/search-index.ts';
import { AT, ROOT, TestFolder } from './files.ts';

export const PASSWORD = 'ba con vịt bơi ao';

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

let realContent: ContentLibrary | null = null;
let compiled: CompiledContent | null = null;

function compiledContent(): CompiledContent {
  const { register } = loadLaw(join(ROOT, 'content/law'));
  if (!register) throw new Error('content/law does not load');
  const scenarios = [...loadScenarios(join(ROOT, 'content/scenarios'), register).scenarios.values()].map((scenario) => {
    const json = JSON.stringify(scenario);
    return { json, hash: hashOf(json), competences: [] };
  });
  return { registerJson: registerToJson(register), scenarios, bank: { questions: [], misconceptions: [] }, library: { courses: [], terms: [], samples: [], figures: {} }, currency: { items: [], verified: {} }, uses: {}, errorCases: {} };
}

/** The real law and the real scenarios, in a library of its own: for worlds that publish. */
export function ownContent(): ContentLibrary {
  compiled ??= compiledContent();
  return contentLibrary(compiled, registerFromJson);
}

/** The real law and the real scenarios, read once. */
export function content(): ContentLibrary {
  realContent ??= ownContent();
  return realContent;
}

/** A value that must be there. */
export function value<Value, Failure>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** A refusal that must be there. */
export function refusal<Value, Failure>(result: Result<Value, Failure>): Failure {
  if (result.ok) throw new Error(`not refused: ${JSON.stringify(result.value)}`);
  return result.error;
}

/** A booted application on a real file, with a clock that tests move. */
export class World extends TestFolder {
  readonly db: Database;
  readonly ports: Ports;
  readonly seeded: Seeded;
  now = AT;

  constructor(over: Partial<Ports> = {}) {
    super();
    this.db = this.open();
    const index = join(this.path, 'search.sqlite');
    writeSearchIndex(index, '', []);
    this.ports = {
      db: this.db,
      clock: { now: () => this.now },
      content: content(),
      search: openSearchIndex(index),
      tokens: randomTokens,
      lessons: { compile: compileText },
      // The real cost is measured elsewhere; here it would only slow the tests down.
      passwords: scryptPasswords({ N: 16, r: 8, p: 1 }),
      ...over,
    };
    this.seeded = seed(this.ports);
  }

  override [Symbol.dispose](): void {
    this.ports.search.close();
    super[Symbol.dispose]();
  }

  pass(seconds: number): void {
    this.now = plusSeconds(this.now, seconds);
  }

  /** The same server after a restart: the file is closed and opened again, nothing else survives. */
  restarted(): Ports {
    this.db.close();
    return { ...this.ports, db: this.open() };
  }

  async admin(): Promise<Caller> {
    const token = this.seeded.firstAdminLink?.token ?? '';
    return value(await redeemFirstSignInLink(this.ports, { token, name: 'Nông Văn Quản', phone: '0912000001', password: PASSWORD })).caller;
  }

  /** Somebody whom the administrator added and who has used the link. */
  async person(admin: Caller, role: 'trainee' | 'trainer' | 'admin', phone: string, name = 'Hà Thị Giảng'): Promise<Caller> {
    const added = value(addPerson(this.ports, admin, { name, phone, role }));
    return value(await redeemFirstSignInLink(this.ports, { token: added.linkToken, name, phone, password: PASSWORD })).caller;
  }

  /** A trainee in the class that was ready at boot. */
  trainee(name = 'Vi Thị Hạnh'): Caller {
    return value(joinClassWithCode(this.ports, { code: this.seeded.readyClass?.code ?? '', name, asNewPerson: true })).caller;
  }
}
