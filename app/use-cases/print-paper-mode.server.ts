import { createLawView } from '#simulations/law/view.ts';
import { dayOf } from '#simulations/law/day.ts';
import { drawQuestion } from '#simulations/questions/draw.ts';
import type { PaperOnDesk } from '#simulations/desk/view-types.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { answerKeyEntry } from '../domain/questions/answer-key.ts';
import { questionForm } from '../domain/questions/question-form.ts';
import type { RunItem, RunSheet } from '../domain/workshop/run-sheet.ts';
import { isTest } from '../domain/workshop/test-draw.ts';
import { printedFacts } from '../messages/hall-paper.ts';
import type { Result } from '../platform/result.ts';
import { done } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import type { LoadedPrint, PrintedCase } from './paper-mode-contracts.ts';
import { isOnPaper } from './paper-steps.ts';
import { drawnOnPaper } from './paper-tests.ts';
import type { Ports } from './ports.ts';
import { withStorage } from './storage.ts';
import { findOwnWorkshop, runOf } from './workshop-access.ts';

function paperOf({ onDesk: _, ...paper }: Scenario['papers'][number]): PaperOnDesk {
  return { ...paper, read: true };
}

/** What people and offices tell whoever asks them, one entry for each of them. */
function factsOf({ discoveries, people, sources }: Scenario): PrintedCase['facts'] {
  const told = new Map<string, string[]>();
  const tell = (source: string, text: string): void => void told.set(source, [...new Set([...(told.get(source) ?? []), text])]);
  for (const way of discoveries.flatMap(({ found }) => found)) {
    if ('ask' in way) {
      const asked = people.find(({ id }) => id === way.ask);
      tell(printedFacts.ask(asked === undefined ? way.ask : `${asked.address} ${asked.name}`), way.says);
    } else if ('consult' in way) tell(printedFacts.consult(sources.find(({ id }) => id === way.consult)?.name ?? way.consult), way.shows);
  }
  return [...told].map(([source, texts]) => ({ source, told: texts }));
}

function printedCase({ scenario }: { scenario: Scenario }): PrintedCase {
  const { id, title, place, opening, people, papers } = scenario;
  return {
    id,
    title,
    place: [place.commune, place.district, place.province].filter((part) => part !== undefined).join(', '),
    opening,
    people: people.map(({ name, about, office }) => ({ name, about: about ?? office ?? '' })),
    papers: papers.filter(({ onDesk }) => onDesk).map(paperOf),
    facts: factsOf(scenario),
    laterPapers: papers.filter(({ onDesk }) => !onDesk).map(paperOf),
  };
}

/** The cases that a sheet speaks of, each once. */
function casesOf({ items }: RunSheet): string[] {
  return [...new Set(items.flatMap((item) => (item.kind === 'case-stage' || item.kind === 'debrief' ? [item.scenario] : item.kind === 'vote' && item.about !== null ? [item.about] : [])))];
}

/** The law that is shown after a vote, up to the next one. */
function lawAfter(sheet: RunSheet, vote: RunItem): { provision: string; on: string }[] {
  const after = sheet.items.slice(sheet.items.indexOf(vote) + 1);
  const next = after.findIndex(({ kind }) => kind === 'vote');
  return after.slice(0, next === -1 ? after.length : next).flatMap((item) => (item.kind === 'law' ? item.provisions.map((provision) => ({ provision, on: item.on })) : []));
}

/** Everything of a workshop that goes onto paper: cases, sheets to tick, and for the facilitator the answers on pages of their own. */
export function loadPrint(ports: Ports, caller: Caller, input: { workshop: string }): Result<LoadedPrint, Refusal> {
  return withStorage<LoadedPrint, Refusal>(ports, () => {
    const found = findOwnWorkshop(ports, caller, input.workshop);
    if (!found.ok) return found;
    const { id, title, place } = found.value;
    const { sheet } = runOf(ports, found.value);
    const { bank, register } = ports.content;
    const law = createLawView(register);
    const answered = { register, misconceptions: bank.misconceptions };
    const sheets: LoadedPrint['sheets'] = [];
    const key: LoadedPrint['key'] = [];
    for (const item of sheet.items.filter(isOnPaper)) {
      const of = { item: item.id, title: item.title };
      if (isTest(item)) {
        const drawn = drawnOnPaper(ports, id, item);
        sheets.push({ kind: 'test', ...of, questions: drawn.map(questionForm) });
        key.push({ kind: 'test', ...of, entries: drawn.map((one, index) => answerKeyEntry(one, index + 1, answered)) });
      } else if (item.kind === 'vote') {
        const source = item.source === undefined ? undefined : bank.questions.get(item.source.id);
        sheets.push({ kind: 'vote', ...of, ask: item.ask, options: item.options });
        key.push({
          kind: 'vote',
          ...of,
          entry: source === undefined || item.source === undefined ? null : answerKeyEntry(drawQuestion(source, law, item.source.seed), sheets.length, answered),
          law: lawAfter(sheet, item).map(({ provision, on }) => {
            const inForce = register.provisions.has(provision) ? law.provision(provision, dayOf(on)) : null;
            return { id: provision, article: inForce?.provision.article ?? provision, says: inForce?.version.summary ?? null };
          }),
        });
      }
    }
    return done({ id, title, place, cases: casesOf(sheet).flatMap((scenario) => ports.content.versionOf(scenario) ?? []).map(printedCase), sheets, key });
  });
}
