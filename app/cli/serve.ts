import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { localDate } from '../platform/clock.ts';
import type { RequestContext } from '../platform/context.ts';
import { cookieValue, DEVICE_COOKIE, SESSION_COOKIE } from '../platform/cookies.server.ts';
import type { Env } from '../platform/env.ts';
import { createHttpServer } from '../platform/http-server.server.ts';
import { LiveHub } from '../platform/live-hub.server.ts';
import { openLog } from '../platform/log.server.ts';
import { loadStaticFiles } from '../platform/static-files.server.ts';
import { identifyCaller } from '../use-cases/identify-caller.server.ts';
import { seed } from '../use-cases/seed.server.ts';
import { hallOrigin, networkAddresses } from './addresses.ts';
import type { Command, ExitCode } from './command.ts';
import { readArgs, Trouble } from './command.ts';
import { NightWork } from './night-work.ts';
import { openPorts, readEnv } from './ports.ts';
import { ProofThread } from './proof-thread.ts';
import { RegradePool } from './regrade-pool.ts';
import { claimFolder, releaseFolder } from './running.ts';
import { builtPages, developmentPages } from './remix-build.ts';
import { cliWords } from './vi.ts';
import { welcomeText } from './welcome.ts';

/** How long a stopping server waits for answers under way. */
const GRACE_MILLISECONDS = 5_000;

function listen(server: Server, env: Env): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new Trouble([cliWords.busyPort(env.port)]));
      else if (error.code === 'EACCES') reject(new Trouble([cliWords.forbiddenPort(env.port)]));
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') reject(new Trouble([cliWords.badHost(env.host)]));
      else reject(error);
    });
    server.listen(env.port, env.host, () => resolve());
  });
}

/** Resolves when somebody asks the process to stop. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
    process.once('SIGHUP', () => resolve());
  });
}

/** Takes no new requests, lets those under way finish, then cuts what is left. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), GRACE_MILLISECONDS);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

export const serveCommand: Command = {
  async run(args, terminal): Promise<ExitCode> {
    const given = readArgs(args, { dev: { type: 'boolean' } }, { min: 0, max: 0 });
    const development = given.values.dev === true;
    const env = readEnv(terminal);
    if (!development && !existsSync(join(terminal.root, 'build/web/server/index.js'))) throw new Trouble([cliWords.notBuilt]);
    const { ports, migrated } = openPorts(terminal, env);
    try {
      if (migrated.applied.length > 0 && migrated.backup !== null) terminal.say(`${cliWords.migrated(migrated.applied.join(', '))} ${cliWords.backedUp(migrated.backup)}`);
      const log = openLog(env.dataDir, env.logLevel);
      const regrader = new RegradePool({ root: terminal.root, dataDir: env.dataDir, onError: (error) => log.error({ err: error }, 'regrade worker failed') });
      const prover = new ProofThread({ root: terminal.root, registerJson: ports.content.registerJson, onError: (error) => log.error({ err: error }, 'proof worker failed') });
      const hall = new LiveHub({ onError: (error) => log.error({ err: error }, 'a view of a hall could not be made') });
      const everywhere = env.origin === null && (env.host === '0.0.0.0' || env.host === '::');
      const pages = development ? await developmentPages(terminal.root) : await builtPages(terminal.root);
      let renewals = 0;
      const server = createHttpServer({
        files: loadStaticFiles(join(terminal.root, development ? 'public' : 'build/web/client')),
        answer: pages.answer,
        ...(pages.middleware ? { middleware: pages.middleware } : {}),
        contextFor: (part, cookies): RequestContext => {
          const sessionToken = cookieValue(cookies, SESSION_COOKIE);
          return { ...part, hallOrigin: hallOrigin(part.origin, { everywhere, addresses: networkAddresses }), ports, regrader, prover, hall, sessionToken, deviceToken: cookieValue(cookies, DEVICE_COOKIE), caller: identifyCaller(ports, sessionToken), development, renewPages: () => void (renewals += 1) };
        },
        publicOrigin: env.origin,
        health: () => ({ status: 'ok', register: ports.content.register.version, scenarios: ports.content.scenarios.size }),
        keptUnder: () => `${localDate(ports.clock.now())} ${renewals}`,
        log,
      });
      await listen(server, env);
      const night = new NightWork(ports, { onError: (error) => log.error({ err: error }, 'the work of the night failed') });
      const asked = stopAsked();
      claimFolder(env.dataDir);
      log.info({ port: env.port, host: env.host }, 'listening');
      // After listening: a second server that cannot have the port must not spoil the link that the first one printed.
      terminal.answer(welcomeText(env, seed(ports)));
      await asked;
      terminal.say(cliWords.stopping);
      hall.close();
      night.close();
      prover.close();
      await Promise.all([stop(server), pages.close(), regrader.close()]);
      releaseFolder(env.dataDir);
      log.info('stopped');
      terminal.say(cliWords.stopped);
      return 0;
    } finally {
      ports.db.close();
    }
  },
};
