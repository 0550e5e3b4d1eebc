import { paperMadeBy } from '#simulations/desk/papers.ts';
import { PAPER_NAMES } from '#simulations/desk/names.vi.ts';
import { paperName } from '#simulations/desk/world-papers.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { lanes as words } from '../../messages/lanes.ts';
import type { PlacedRow } from './lanes.ts';

/** Causes that the world writes on what it does: a term that ran out, a right that was lost, a turn of the story. */
const CONSEQUENCES = ['term:', 'reaction:term-missed', 'reaction:right-lost', 'reaction:withdrawal-pressed', 'reaction:name-leaked'];
const TURN = 'happening:';

function textOf(event: CaseEvent, field: string): string {
  const value = event.data[field];
  return typeof value === 'string' ? value : '';
}

function wordsOf(scenario: Scenario, event: CaseEvent): string {
  if (event.type === 'paper.arrived') return words.arrived(paperName({ scenario }, textOf(event, 'paper')));
  return event.type === 'person.spoke' ? textOf(event, 'text') : '';
}

/** What happened to the trainee's case without him, one row a cause: the paper that came, or else what was said. */
export function worldRows(events: readonly CaseEvent[], scenario: Scenario): PlacedRow[] {
  const byCause = new Map<string, CaseEvent[]>();
  for (const event of events) {
    const cause = textOf(event, 'cause');
    if (cause.startsWith(TURN) || CONSEQUENCES.some((known) => cause.startsWith(known))) byCause.set(cause, [...(byCause.get(cause) ?? []), event]);
  }
  return [...byCause].flatMap(([cause, group]) => {
    const told = group.find(({ type }) => type === 'paper.arrived') ?? group.find(({ type }) => type === 'person.spoke');
    const text = told === undefined ? '' : wordsOf(scenario, told);
    if (told === undefined || text === '') return [];
    const world = cause.startsWith(TURN) ? ('event' as const) : ('consequence' as const);
    return [{ at: told.seq - 0.5, row: { day: told.day, same: false, mine: text, lawful: null, due: null, mark: null, findings: [], move: 'log', gap: null, pair: null, papers: [], world } }];
  });
}

/** The papers that an act left on the desk, where its own name does not say so. */
export function papersOf(event: CaseEvent | undefined, scenario: Scenario, said: string): string[] {
  const made = event === undefined ? null : paperMadeBy(scenario, event);
  const name = made === null ? '' : PAPER_NAMES[made.kind];
  return name === '' || said.toLocaleLowerCase('vi').includes(name.toLocaleLowerCase('vi')) ? [] : [name];
}
