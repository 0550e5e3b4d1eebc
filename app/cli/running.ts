import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileOf = (dataDir: string): string => join(dataDir, 'server.pid');

/** Notes which process serves a data folder, so that nobody exchanges the database under it. */
export function claimFolder(dataDir: string): void {
  writeFileSync(fileOf(dataDir), String(process.pid));
}

export function releaseFolder(dataDir: string): void {
  if (runningServer(dataDir) === process.pid) rmSync(fileOf(dataDir), { force: true });
}

/** The process that serves a data folder; null when there is none, or when it was killed and left its note behind. */
export function runningServer(dataDir: string): number | null {
  try {
    const pid = Number(readFileSync(fileOf(dataDir), 'utf8'));
    if (!Number.isInteger(pid) || pid <= 0) return null;
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    // EPERM: it is alive and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM' ? Number(readFileSync(fileOf(dataDir), 'utf8')) : null;
  }
}
