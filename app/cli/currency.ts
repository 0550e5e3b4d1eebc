import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CURRENCY_FILE, writeChecks } from '#content/compile/currency-file.ts';
import { dayOf, formatDay, isoOf } from '#simulations/law/day.ts';
import type { Day } from '#simulations/law/types.ts';
import { changesOf } from '../domain/currency/changes.ts';
import { differencesOf } from '../domain/currency/differences.ts';
import { touchedBy } from '../domain/currency/impact.ts';
import { currencyReport } from '../domain/currency/report.ts';
import { changesAhead } from '../domain/currency/standing.ts';
import { fixedClock, localDate, systemClock } from '../platform/clock.ts';
import { notedChecks } from '../use-cases/currency.server.ts';
import type { Command, Given, Terminal } from './command.ts';
import { json, optional, readArgs, Trouble, WrongUse } from './command.ts';
import { readBuiltRegister, readContentNow } from './currency-content.ts';
import type { ContentNow } from './currency-content.ts';
import { previewLaw } from './currency-preview.ts';
import { differenceLines, previewJson, previewText, reportJson, reportText, touchedLines } from './currency-words.ts';
import { currencyWords as words } from './currency.vi.ts';
import { dayOption } from './days.ts';
import { dataPaths, openPorts, readEnv } from './ports.ts';
import { cliWords } from './vi.ts';

const PROVISION = 'provision:';
const MOST_CHECKED = 500;

function todayOf(given: Given, terminal: Terminal): Day {
  const on = optional(given, 'on');
  if (on !== null) return dayOption('--on', on);
  const { clock } = readEnv(terminal);
  return dayOf(localDate((clock === null ? systemClock : fixedClock(clock)).now()));
}

/** Checks that were noted on the page of the queue; none where no server ever ran. */
function readNotedChecks(terminal: Terminal, data: string | null): ReturnType<typeof notedChecks> {
  const env = readEnv(terminal);
  const dataDir = data === null ? env.dataDir : resolve(terminal.cwd, data);
  if (!existsSync(dataPaths(dataDir).file)) return new Map();
  const { ports } = openPorts(terminal, { ...env, dataDir });
  try {
    return notedChecks(ports);
  } finally {
    ports.db.close();
  }
}

/** Writes down that items, or provisions, were held against the register on a day. */
function noteChecks(terminal: Terminal, ids: readonly string[], { register, currency: { items } }: ContentNow, today: Day): void {
  if (ids.length === 0) throw new WrongUse(words.nothingToCheck);
  const on = isoOf(today);
  const changes = changesOf(register);
  const provisions = ids.filter((id) => id.startsWith(PROVISION)).map((id) => id.slice(PROVISION.length));
  const checked = ids.filter((id) => !id.startsWith(PROVISION)).map((id) => ({ id, item: items.find((item) => item.id === id) }));
  const unknown = [...provisions.filter((id) => !register.provisions.has(id)), ...checked.filter(({ item }) => item === undefined).map(({ id }) => id)];
  if (unknown.length > 0) throw new Trouble(unknown.map(words.unchecked));
  const entries = checked.flatMap(({ id, item }) => (item === undefined ? [] : [{ id, on, ahead: changesAhead(item, changes, today) }]));
  writeChecks(join(terminal.root, 'content', CURRENCY_FILE), entries, provisions.map((id) => ({ id, on })));
  for (const id of ids) terminal.answer(`${words.checked(id, formatDay(today))}\n`);
}

/** What was edited in the law since the last build, so that whoever edits sees at once what it touches. */
function editedLines(terminal: Terminal, { register, currency: { items } }: ContentNow): string[] {
  const built = readBuiltRegister(terminal);
  const differences = built === null ? [] : differencesOf(built, register);
  if (differences.length === 0) return [];
  return [words.edited(differences.length), ...differenceLines(differences), ...touchedLines(touchedBy(differences, items)), ''];
}

/** How up to date everything is; with `--preview` what an edited law would change; with `--checked` notes a check. */
export const currencyCommand: Command = {
  async run(args, terminal) {
    const given = readArgs(args, { json: { type: 'boolean' }, on: { type: 'string' }, preview: { type: 'string' }, data: { type: 'string' }, checked: { type: 'boolean' } }, { min: 0, max: MOST_CHECKED });
    const checking = given.values['checked'] === true;
    const [extra] = given.positionals;
    if (!checking && extra !== undefined) throw new WrongUse(cliWords.tooMany(extra));
    const today = todayOf(given, terminal);
    const now = await readContentNow(terminal);
    const asJson = given.values['json'] === true;
    if (now.faults > 0) terminal.say(words.faulty(now.faults));
    const preview = optional(given, 'preview');
    if (checking) noteChecks(terminal, given.positionals, now, today);
    else if (preview !== null) {
      const found = previewLaw(terminal, preview, optional(given, 'data'), now);
      terminal.answer(asJson ? json(previewJson(found)) : previewText(found));
    } else {
      const report = currencyReport({ register: now.register, currency: now.currency, noted: readNotedChecks(terminal, optional(given, 'data')), today });
      terminal.answer(asJson ? json(reportJson(report)) : reportText(report, now.register, editedLines(terminal, now)));
    }
    return 0;
  },
};
