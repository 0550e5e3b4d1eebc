import type { ContentFacts } from '../scenario/facts.ts';
import type { Scenario } from '../scenario/schema.ts';

/** What the trainee's acts have found out so far: papers read, people asked, sources consulted. */
export interface Inquiry {
  read: ReadonlySet<string>;
  asked: ReadonlySet<string>;
  consulted: ReadonlySet<string>;
}

/** The discoveries made, in the order of the scenario. */
export function discoveriesMade(scenario: Scenario, inquiry: Inquiry): ReadonlySet<string> {
  const made = new Set<string>();
  for (const discovery of scenario.discoveries) {
    const found = discovery.found.some((way) => {
      if ('read' in way) return inquiry.read.has(way.read);
      return 'ask' in way ? inquiry.asked.has(way.ask) : inquiry.consulted.has(way.consult);
    });
    if (found) made.add(discovery.id);
  }
  return made;
}

/** `petition.contents.0.gist` and `petition.contents.<id>.gist` are one path. */
function named(scenario: Scenario, path: string): string {
  return path
    .replace(/^petition\.contents\.(\d+)/, (whole, index: string) => {
      const content = scenario.facts.petition.contents[Number(index)];
      return content === undefined ? whole : `petition.contents.${content.id}`;
    })
    .replace(/^matters\.(\d+)/, (whole, index: string) => {
      const matter = scenario.facts.matters[Number(index)];
      return matter === undefined ? whole : `matters.${matter.id}`;
    });
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Whether a fact may be shown. A fact that discoveries cover is hidden until one of them is made; a fact that none covers is
 * in plain sight.
 */
export function isKnown(scenario: Scenario, found: ReadonlySet<string>, path: string): boolean {
  let covered = false;
  for (const discovery of scenario.discoveries) {
    const covers = discovery.facts.some((fact) => {
      const stem = named(scenario, fact);
      return path === stem || path.startsWith(`${stem}.`);
    });
    if (covers && found.has(discovery.id)) return true;
    covered ||= covers;
  }
  return !covered;
}

/** Whether the trainee has read or heard what a content of the petition is about. */
export function isContentKnown(scenario: Scenario, found: ReadonlySet<string>, id: string): boolean {
  const about = ['gist', 'demand', 'ownInterest'].map((field) => `petition.contents.${id}.${field}`);
  const covered = about.filter((path) => !isKnown(scenario, NOTHING, path));
  return covered.length === 0 || covered.some((path) => isKnown(scenario, found, path));
}

/** The contents that ask for the review of a decision or act: what a withdrawal can be about. */
export function complaintContents(scenario: Scenario): ContentFacts[] {
  return scenario.facts.petition.contents.filter((content) => content.demand === 'review');
}

/** The contents that report a violation: what a denouncer can withdraw. */
export function denunciationsIn(scenario: Scenario): ContentFacts[] {
  return scenario.facts.petition.contents.filter((content) => content.demand === 'report-violation');
}
