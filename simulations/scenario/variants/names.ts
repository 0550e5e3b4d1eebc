import type { Random } from '../../proof/random.ts';
import type { Scenario } from '../schema.ts';
import { textsOf, withTexts } from './texts.ts';
import { NAMED_AS, NAMES, TITLES } from './variants.vi.ts';

interface Renaming {
  old: { full: string; given: string };
  next: { full: string; given: string };
}

const upper = (text: string): string => text.toLocaleUpperCase('vi');
const word = (text: string): string => String.raw`(?<!\p{L})${text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?!\p{L})`;
const titles = TITLES.flatMap((title) => [title, title.charAt(0).toLocaleUpperCase('vi') + title.slice(1)]).join('|');

function partsOf(name: string): string[] {
  return name.split(' ').filter((part) => part !== '');
}

/** The text in which a person is called by the new name wherever the old one certainly means that person. */
function renamed(text: string, { old, next }: Renaming): string {
  return text
    .replace(new RegExp(word(old.full), 'gu'), next.full)
    .replace(new RegExp(word(upper(old.full)), 'gu'), upper(next.full))
    .replace(new RegExp(String.raw`(?<!\p{L})(${titles}) ${old.given}(?!\p{L})`, 'gu'), `$1 ${next.given}`);
}

/** Whether the old given name is still used after renaming: then nobody can tell whether the person is meant. */
function remains(scenario: Scenario, renaming: Renaming, others: readonly string[]): boolean {
  const left = textsOf(scenario)
    .map((text) => others.reduce((rest, other) => rest.replaceAll(other, '').replaceAll(upper(other), ''), renamed(text, renaming)))
    .join('\n');
  return new RegExp(word(renaming.old.given), 'u').test(left);
}

/** New given and middle names for the people of a case; families keep theirs, so that kin stay kin. Who cannot be renamed throughout keeps the name. */
export function withNames(scenario: Scenario, random: Random): Scenario {
  const taken = new Set(scenario.people.flatMap(({ name }) => partsOf(name)));
  const all = textsOf(scenario).join('\n');
  const renamings = scenario.people.flatMap((person): Renaming[] => {
    const kind = NAMED_AS[person.address];
    const parts = partsOf(person.name);
    const [family] = parts;
    const given = parts.at(-1);
    if (kind === undefined || family === undefined || given === undefined || parts.length < 3) return [];
    if (scenario.people.filter(({ name }) => partsOf(name).at(-1) === given).length > 1) return [];
    const free = NAMES[kind].given.filter((name) => !taken.has(name) && !new RegExp(word(name), 'u').test(all));
    const nextGiven = random.pick(free);
    const middle = random.pick(NAMES[kind].middle);
    if (nextGiven === null || middle === null) return [];
    const renaming: Renaming = { old: { full: person.name, given }, next: { full: `${family} ${middle} ${nextGiven}`, given: nextGiven } };
    const others = scenario.people.filter(({ id }) => id !== person.id).map(({ name }) => name);
    if (remains(scenario, renaming, others)) return [];
    taken.add(nextGiven);
    return [renaming];
  });
  return withTexts(scenario, (text) => renamings.reduce(renamed, text));
}
