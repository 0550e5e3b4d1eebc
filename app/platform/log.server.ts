import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { destination, pino } from 'pino';
import type { Logger } from 'pino';

export type Log = Pick<Logger, 'info' | 'warn' | 'error'>;

const MAX_BYTES = 20 * 1024 * 1024;

/**
 * The log of a server: one JSON object a line in `server.log` of the data folder, so that the terminal stays for people.
 * The file of before is kept once as `server.1.log`. Cookies, form contents and names never go in.
 */
export function openLog(folder: string, level: string): Log {
  if (level === 'silent') return pino({ level });
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'server.log');
  if (existsSync(file) && statSync(file).size > MAX_BYTES) renameSync(file, join(folder, 'server.1.log'));
  return pino({ level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` }, destination({ dest: file, sync: true }));
}
