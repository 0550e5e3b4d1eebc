import type { Command, ExitCode, Terminal } from './command.ts';
import { Trouble, WrongUse } from './command.ts';
import { cliWords } from './vi.ts';

interface Entry {
  usage: string;
  summary: string;
  /** Loaded when it is called: counting a term does not wait for the database driver. */
  load(): Promise<Command>;
}

const COMMANDS: Readonly<Record<string, Entry>> = {
  serve: { usage: 'serve', summary: cliWords.summaries.serve, load: async () => (await import('./serve.ts')).serveCommand },
  derive: { usage: 'derive <scenario.yaml> [--on YYYY-MM-DD]', summary: cliWords.summaries.derive, load: async () => (await import('./derive.ts')).deriveCommand },
  variant: { usage: 'variant <scenario.yaml> --seed N [--count K]', summary: cliWords.summaries.variant, load: async () => (await import('./variant.ts')).variantCommand },
  coverage: { usage: 'coverage [--json]', summary: cliWords.summaries.coverage, load: async () => (await import('./coverage.ts')).coverageCommand },
  currency: { usage: 'currency [--json] [--on YYYY-MM-DD] | --preview <content/law | file.yaml> | --checked <item>…', summary: cliWords.summaries.currency, load: async () => (await import('./currency.ts')).currencyCommand },
  grade: { usage: 'grade <scenario.yaml> <log.json>', summary: cliWords.summaries.grade, load: async () => (await import('./grade.ts')).gradeCommand },
  check: { usage: 'check [--notes] [path]', summary: cliWords.summaries.check, load: async () => (await import('./check.ts')).checkCommand },
  term: { usage: 'term --from YYYY-MM-DD --value N --unit day|working_day|month [--remote N] [--extended N] [--before]', summary: cliWords.summaries.term, load: async () => (await import('./term.ts')).termCommand },
  align: { usage: 'align < pairs.json', summary: cliWords.summaries.align, load: async () => (await import('./engines.ts')).alignCommand },
  ledger: { usage: 'ledger < declare.json', summary: cliWords.summaries.ledger, load: async () => (await import('./engines.ts')).ledgerCommand },
  seed: { usage: 'seed [--phone N]', summary: cliWords.summaries.seed, load: async () => (await import('./maintenance.ts')).seedCommand },
  backup: { usage: 'backup', summary: cliWords.summaries.backup, load: async () => (await import('./maintenance.ts')).backupCommand },
  restore: { usage: 'restore <backup>', summary: cliWords.summaries.restore, load: async () => (await import('./maintenance.ts')).restoreCommand },
  doctor: { usage: 'doctor', summary: cliWords.summaries.doctor, load: async () => (await import('./maintenance.ts')).doctorCommand },
  regrade: { usage: 'regrade [--dry-run] [--json] [--data <folder>]', summary: cliWords.summaries.regrade, load: async () => (await import('./regrade.ts')).regradeCommand },
  contests: { usage: 'contests --export <folder>', summary: cliWords.summaries.contests, load: async () => (await import('./contests.ts')).contestsCommand },
  compile: { usage: 'compile', summary: cliWords.summaries.compile, load: async () => (await import('./compile.ts')).compileCommand },
};

function overview(): string {
  return [cliWords.heading, ...Object.values(COMMANDS).flatMap(({ usage, summary }) => ['', `  ${usage}`, `      ${summary}`])].join('\n');
}

/** Runs one command of `saban`. Everything that goes wrong is told in words; only the unforeseen shows where it came from. */
export async function runCommand(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...args] = argv;
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.answer(`${overview()}\n`);
    return 0;
  }
  const entry = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!entry) {
    terminal.say(`${name === undefined ? cliWords.noCommand : cliWords.unknownCommand(name)}\n\n${overview()}`);
    return 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    terminal.answer(`${cliWords.usageOf(entry.usage)}\n`);
    return 0;
  }
  try {
    const command = await entry.load();
    return await command.run(args, terminal);
  } catch (error) {
    if (error instanceof WrongUse) {
      terminal.say(`${error.message}\n${cliWords.usageOf(entry.usage)}`);
      return 2;
    }
    if (error instanceof Trouble) {
      terminal.say(error.message);
      return 1;
    }
    terminal.say(cliWords.unexpected(error instanceof Error ? (error.stack ?? error.message) : String(error)));
    return 1;
  }
}
