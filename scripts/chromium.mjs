import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { onPath, run, say, Stop } from './run.mjs';
import { words } from './words.mjs';

/** The one without windows first: it does the same in two thirds of the time. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge', 'microsoft-edge'];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((name) => join(process.env[name] ?? '/nowhere', 'Google/Chrome/Application/chrome.exe')),
];

function installed() {
  return onPath(NAMES) ?? USUAL_PLACES.find((path) => existsSync(path)) ?? null;
}

async function installByApt() {
  const apt = onPath(['apt-get']);
  if (apt === null) return;
  const isRoot = process.getuid?.() === 0;
  const sudo = isRoot ? null : onPath(['sudo']);
  if (!isRoot && sudo === null) return;
  // Without a terminal nobody could type a password: -n fails instead of waiting.
  const prefix = isRoot ? [] : [sudo, ...(process.stdin.isTTY ? [] : ['-n'])];
  say(words.findingChromium);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const call = (...args) => {
    const [command, ...rest] = [...prefix, apt, ...args];
    return run(command, rest, { env });
  };
  await call('update', '-qq');
  let said = '';
  // Not every distribution has the first one.
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const { code, output } = await call('install', '-y', '-qq', '--no-install-recommends', name);
    if (code === 0) return;
    said = output.trim();
  }
  say(said);
}

/** Path of a Chromium for the browser tests; fetches Debian's where it may. @throws Stop when there is none */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && given !== '') {
    if (!existsSync(given)) throw new Stop(words.noChromium);
    return given;
  }
  const found = installed();
  if (found !== null) return found;
  await installByApt();
  const fetched = installed();
  if (fetched === null) throw new Stop(words.noChromium);
  return fetched;
}
