import { existsSync, statfsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { checkContent } from '#content/compile/check.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { openDatabase } from '#db/client.server.ts';
import { DatabaseFault } from '#db/fault.ts';
import { backUp, listBackups, restoreBackup } from '#db/maintenance/backup.ts';
import { examineDatabase } from '#db/maintenance/doctor.ts';
import type { Check } from '#db/maintenance/doctor.ts';
import { systemClock } from '../platform/clock.ts';
import { issueLinkOnMachine } from '../use-cases/issue-link-on-machine.server.ts';
import { seed } from '../use-cases/seed.server.ts';
import type { Command, Terminal } from './command.ts';
import { optional, readArgs, Trouble, WrongUse } from './command.ts';
import { dataPaths, openPorts, readEnv } from './ports.ts';
import { runningServer } from './running.ts';
import { cliWords } from './vi.ts';
import { entranceLines, ownAddress } from './welcome.ts';

const LEAST_FREE_MEGABYTES = 200;

/** Turns what is wrong with a database into the words of the command. */
function told<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (error instanceof DatabaseFault) throw new Trouble([error.message, error.remedy]);
    throw error;
  }
}

/** A new way in: for the first administrator, or with `--phone` for somebody who forgot the password. */
export const seedCommand: Command = {
  run(args, terminal) {
    const phone = optional(readArgs(args, { phone: { type: 'string' } }, { min: 0, max: 0 }), 'phone');
    const env = readEnv(terminal);
    const { ports } = openPorts(terminal, env);
    try {
      const seeded = seed(ports);
      if (phone !== null) {
        const link = issueLinkOnMachine(ports, { phone });
        if (!link.ok) throw new Trouble([link.error.reason === 'not-found' ? cliWords.noPerson(phone) : cliWords.badPhone(phone)]);
        terminal.answer(`${cliWords.linkFor(link.value.name, `${ownAddress(env)}/lan-dau/${link.value.token}`)}\n`);
        return Promise.resolve(0);
      }
      if (seeded.firstAdminLink === null) terminal.say(cliWords.noFirstAdmin);
      terminal.answer(`${entranceLines(env, seeded).join('\n')}\n`);
      return Promise.resolve(0);
    } finally {
      ports.db.close();
    }
  },
};

/** A whole, checked copy of the live database; the server may go on running. */
export const backupCommand: Command = {
  run(args, terminal) {
    readArgs(args, {}, { min: 0, max: 0 });
    const { file, backups } = dataPaths(readEnv(terminal).dataDir);
    const copy = told(() => {
      if (!existsSync(file)) throw new DatabaseFault('cannot-open', file);
      const db = openDatabase(file);
      try {
        return backUp(db, { folder: backups, at: systemClock.now() });
      } finally {
        db.close();
      }
    });
    terminal.answer(`${cliWords.backedUp(copy)}\n`);
    return Promise.resolve(0);
  },
};

export const restoreCommand: Command = {
  run(args, terminal) {
    const given = readArgs(args, {}, { min: 0, max: 1 }).positionals[0];
    const { dataDir } = readEnv(terminal);
    const { file, backups } = dataPaths(dataDir);
    if (given === undefined) {
      const present = listBackups(backups).map((backup) => `  ${basename(backup)}`);
      throw new WrongUse([cliWords.noBackup, ...(present.length > 0 ? present : [`  ${cliWords.noBackups}`])].join('\n'));
    }
    const server = runningServer(dataDir);
    if (server !== null) throw new Trouble([cliWords.stillRunning(server)]);
    const named = resolve(terminal.cwd, given);
    const backup = existsSync(named) ? named : join(backups, basename(given));
    const aside = told(() => restoreBackup({ backup, file, at: systemClock.now() }));
    terminal.answer(`${cliWords.restored(backup)}\n`);
    if (aside !== null) terminal.answer(`${cliWords.setAside(join(dirname(file), aside))}\n`);
    return Promise.resolve(0);
  },
};

function checkNode(): Check {
  const { name, good, bad, remedy } = cliWords.doctorNode;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok = major > 20 || (major === 20 && minor >= 19);
  return { name, ok, words: ok ? good(process.version) : bad(process.version), remedy: ok ? null : remedy };
}

function checkContentFolder(terminal: Terminal): Check {
  const { name, good, bad, remedy } = cliWords.doctorContent;
  const faults = checkContent(join(terminal.root, 'content'), join(terminal.root, 'content/law')).length;
  const count = loadScenarios(join(terminal.root, 'content/scenarios'), null).scenarios.size;
  return { name, ok: faults === 0, words: faults === 0 ? good(count) : bad(faults), remedy: faults === 0 ? null : remedy };
}

function checkDisk(folder: string): Check {
  const { name, good, remedy } = cliWords.doctorDisk;
  const { bavail, bsize } = statfsSync(folder);
  const megabytes = Math.floor((bavail * bsize) / 1024 / 1024);
  const ok = megabytes >= LEAST_FREE_MEGABYTES;
  return { name, ok, words: good(megabytes), remedy: ok ? null : remedy };
}

/** Looks everything over and says in words what is wrong and what to do; changes nothing. */
export const doctorCommand: Command = {
  run(args, terminal) {
    readArgs(args, {}, { min: 0, max: 0 });
    const env = readEnv(terminal);
    const { file, backups } = dataPaths(env.dataDir);
    const data = existsSync(file)
      ? examineDatabase({ file, backups })
      : [{ name: cliWords.doctorNoData.name, ok: true, words: cliWords.doctorNoData.words(file), remedy: null }];
    const checks: Check[] = [
      checkNode(),
      { name: cliWords.doctorEnv.name, ok: true, words: cliWords.doctorEnv.good, remedy: null },
      checkContentFolder(terminal),
      checkDisk(existsSync(env.dataDir) ? env.dataDir : terminal.root),
      ...data,
    ];
    for (const { ok, name, words, remedy } of checks) {
      terminal.answer(`${cliWords.doctorLine(ok, name, words)}\n`);
      if (!ok && remedy !== null) terminal.answer(`${cliWords.doctorRemedy(remedy)}\n`);
    }
    const bad = checks.filter(({ ok }) => !ok).length;
    terminal.say(bad === 0 ? cliWords.healthy : cliWords.unhealthy(bad));
    return Promise.resolve(bad === 0 ? 0 : 1);
  },
};
