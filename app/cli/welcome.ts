import { localDate } from '../platform/clock.ts';
import type { Env } from '../platform/env.ts';
import type { Seeded } from '../use-cases/seed.server.ts';
import { formatDay, dayOf } from '#simulations/law/day.ts';
import { networkAddresses } from './addresses.ts';
import { cliWords } from './vi.ts';

/** The address of this server as somebody sitting at the machine types it. */
export function ownAddress(env: Env): string {
  if (env.origin !== null) return env.origin;
  const host = env.host === '0.0.0.0' || env.host === '::' ? 'localhost' : env.host.includes(':') ? `[${env.host}]` : env.host;
  return `http://${host}:${env.port}`;
}

/** How people come in: the first administrator by a one-time link, trainees by a class code. */
export function entranceLines(env: Env, { firstAdminLink, readyClass }: Pick<Seeded, 'firstAdminLink' | 'readyClass'>): string[] {
  const lines: string[] = [];
  if (firstAdminLink) {
    lines.push(cliWords.firstAdmin(`${ownAddress(env)}/lan-dau/${firstAdminLink.token}`), cliWords.linkUntil(formatDay(dayOf(localDate(firstAdminLink.expiresAt)))));
  }
  if (readyClass) lines.push(cliWords.classCode(readyClass.code, readyClass.title));
  return lines;
}

/** What the terminal shows once the server answers. */
export function welcomeText(env: Env, seeded: Seeded): string {
  const everywhere = env.host === '0.0.0.0' || env.host === '::';
  const network = env.origin === null && everywhere ? networkAddresses().map((address) => cliWords.onNetwork(`http://${address}:${env.port}`)) : [];
  return ['', cliWords.running, cliWords.onThisMachine(ownAddress(env)), ...network, '', ...entranceLines(env, seeded), '', cliWords.data(env.dataDir), ''].join('\n');
}
