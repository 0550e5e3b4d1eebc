import type { CaseFacts } from '#simulations/scenario/facts.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { decisiveComplaintFacts } from './complaint-facts.ts';
import { decisiveCrowdFacts } from './crowd-facts.ts';
import { decisiveDenunciationFacts } from './denunciation-facts.ts';
import { decisiveHeadFacts } from './head-facts.ts';
import { decisiveDisputeFacts } from './land-dispute-facts.ts';
import { decisiveProposalFacts } from './proposal-facts.ts';
import { decisiveReceptionFacts } from './reception-facts.ts';
import { keysAt, shapesAt } from './scenario-json-schema.ts';
import type { Path } from './yaml-file.ts';

/** A path by names, `matters.phuong-an.knownOn`, as a path by places, `facts.matters[0].knownOn`. */
export function placeOf(facts: CaseFacts, fact: string): Path | null {
  const place: PropertyKey[] = ['facts'];
  let value: unknown = facts;
  for (const step of fact.split('.')) {
    if (Array.isArray(value)) {
      const index = value.findIndex((item: unknown, at) => String(at) === step || (typeof item === 'object' && item !== null && 'id' in item && item.id === step));
      if (index < 0) return null;
      place.push(index);
      value = value[index];
      continue;
    }
    if (!keysAt(place).includes(step)) return null;
    place.push(step);
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined;
  }
  return place;
}

/** The names that could follow the part of the path that exists. */
export function stepsAfter(facts: CaseFacts, fact: string): string[] {
  const steps = fact.split('.');
  for (let length = steps.length - 1; length >= 0; length--) {
    const place = length === 0 ? ['facts'] : placeOf(facts, steps.slice(0, length).join('.'));
    if (place === null) continue;
    if (shapesAt(place).some((shape) => shape.type === 'array')) {
      // A part of the facts that this case does not have may hold lists all the same.
      const list = place.slice(1).reduce<unknown>((here, step) => (typeof here === 'object' && here !== null ? (here as Record<PropertyKey, unknown>)[step] : undefined), facts);
      return (Array.isArray(list) ? list : []).map((item: unknown, at) => (typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : String(at)));
    }
    return keysAt(place);
  }
  return [];
}

interface Needed {
  /** As a discovery names it. */
  fact: string;
  place: Path;
}

/** Facts of a matter that hold unless the author says otherwise. */
const PLAIN_MATTER: Readonly<Record<string, unknown>> = {
  capacity: 'own',
  concrete: true,
  internal: false,
  normative: false,
  stateSecret: false,
  settlesLandDispute: false,
  secondDecision: false,
  firstDecisionOn: undefined,
  court: 'none',
  terminatedOn: undefined,
  withdrawnBefore: 'no',
  irreversible: undefined,
};
const PLAIN_VERIFICATION: Readonly<Record<string, unknown>> = {
  obvious: false,
  places: 1,
  agencies: 1,
  agenciesDisagree: false,
  foreignElement: false,
  conflictingEvidence: false,
  affectsMany: false,
};

function unlike(value: Readonly<Record<string, unknown>>, plain: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(plain).filter((key) => value[key] !== plain[key]);
}

/**
 * The facts of this case on which a rule can turn and which a trainee therefore must be able to find out: those that every
 * case has (who signed, when it was known), and those in which this case differs from the plain one.
 */
export function decisiveFacts(scenario: Scenario): Needed[] {
  const { facts } = scenario;
  const needed: string[] = ['petition.receivedOn', 'petition.signed'];
  const { petition, complainant, verification } = facts;
  if (petition.forwardedBy !== undefined) needed.push('petition.forwardedBy');
  if (petition.complainants > 1) needed.push('petition.complainants');
  if (petition.signatures !== undefined) needed.push('petition.signatures');
  if (petition.representatives !== undefined) needed.push('petition.representatives');
  for (const content of petition.contents) {
    const stem = `petition.contents.${content.id}`;
    needed.push(`${stem}.demand`);
    if (!content.ownInterest) needed.push(`${stem}.ownInterest`);
    if (content.merits !== undefined) needed.push(`${stem}.merits`);
  }
  if (complainant.capacity !== 'full') needed.push('complainant.capacity');
  if (complainant.represented !== undefined) needed.push('complainant.represented');
  if (!complainant.standsAlone) needed.push('complainant.standsAlone');
  complainant.obstacles.forEach((_, index) => needed.push(`complainant.obstacles.${index}`));
  for (const matter of facts.matters) {
    const stem = `matters.${matter.id}`;
    needed.push(`${stem}.madeBy`, `${stem}.knownOn`);
    needed.push(...unlike(matter, PLAIN_MATTER).map((key) => `${stem}.${key}`));
  }
  if (facts.affected.length > 0) needed.push('affected');
  needed.push(...unlike(verification, PLAIN_VERIFICATION).map((key) => `verification.${key}`));
  if (verification.involved.length > 0) needed.push('verification.involved');
  if (facts.remote) needed.push('remote');
  needed.push(...decisiveComplaintFacts(scenario));
  needed.push(...decisiveDenunciationFacts(scenario));
  needed.push(...decisiveDisputeFacts(scenario));
  needed.push(...decisiveProposalFacts(scenario));
  needed.push(...decisiveReceptionFacts(scenario));
  needed.push(...decisiveHeadFacts(scenario));
  needed.push(...decisiveCrowdFacts(scenario));
  return needed.map((fact) => ({ fact, place: placeOf(facts, fact) ?? ['facts'] }));
}

/** Whether naming one fact also tells another: a path tells all that lies beneath it. */
export function tells(named: string, fact: string): boolean {
  return fact === named || fact.startsWith(`${named}.`);
}
