import { actOf } from '#simulations/desk/acts/catalogue.ts';
import { capitalised } from '#simulations/desk/data-reading.ts';
import { personName } from '#simulations/desk/names.ts';
import { readable } from '#simulations/desk/readable.ts';
import type { Field, Option } from '#simulations/desk/view-types.ts';
import { sceneOf } from '#simulations/desk/world-state.ts';
import type { Scene } from '#simulations/desk/world-state.ts';
import { dayOf, isoOf } from '#simulations/law/day.ts';
import type { Json } from '#simulations/procedures/case-event.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { runItemWords as words } from '../../messages/refresher-items.ts';
import type { DoneDuty } from './lawful-runs.ts';

/** One way of filling in a field, in words. */
export interface Filling {
  value: Json;
  text: string;
}

/** A field of an act that can hold one value, or one for each row. */
export interface OneOf {
  label: string;
  /** A day or a number: it follows from something that has to be told. */
  isCounted: boolean;
  /** It is answered by yes or no. */
  isYesNo: boolean;
  row: string | null;
  given: Filling;
  /** Other values, those of the same group first. */
  others: readonly Filling[];
  /** The data of the act with another value here. */
  with(value: Json): Readonly<Record<string, Json>>;
}

/** A field of an act that holds a list. */
export interface ListOf {
  label: string;
  given: readonly Filling[];
  /** What could be in the list and is not. */
  others: readonly Filling[];
  with(values: readonly Json[]): Readonly<Record<string, Json>>;
}

/** It costs no points and is of no rule. */
const UNJUDGED: ReadonlySet<string> = new Set(['basis']);
const DAYS_AROUND = [1, -1, 2, -2, 5];

/** The case as it is known when everything in it has been found out. */
function openScene({ run: { scenario, law, log }, done }: DoneDuty): Scene {
  const scene = sceneOf({ scenario, register: law.register }, log.slice(0, done));
  return { ...scene, world: { ...scene.world, found: new Set(scenario.discoveries.map(({ id }) => id)) } };
}

/** The side on which somebody is in the case: whoever reads a name alone does not know. */
function sideOf({ facts }: Scenario, id: string): string | null {
  const { roles } = words;
  if (id === facts.complainant.person) return roles.complainant;
  if (id === facts.complainant.represented?.by) return roles.representative;
  if (id === facts.respondent) return roles.respondent;
  if (facts.affected.includes(id)) return roles.affected;
  if (facts.petition.contents.some(({ against }) => against === id)) return roles.accused;
  if (facts.landDispute?.opponents.includes(id) === true) return roles.opponent;
  if (facts.denunciation?.relatives?.includes(id) === true) return roles.relative;
  return id === 'forwarder' ? roles.forwarder : null;
}

function toldOption(scenario: Scenario, { value, label }: Option): string {
  const name = personName(scenario, value);
  const side = sideOf(scenario, value);
  if (side !== null) return words.role(name === null ? label : capitalised(name), side);
  const person = scenario.people.find(({ id }) => id === value);
  const about = label.includes('(') ? undefined : (person?.office ?? person?.about);
  return about === undefined ? label : words.role(label, about);
}

/** The options of a field in words; those that stand in the same group as the one that is given come first. */
function otherOptions(scenario: Scenario, options: readonly Option[], given: string): Filling[] {
  const group = options.find(({ value }) => value === given)?.group;
  const others = options.filter(({ value }) => value !== given);
  const near = others.filter((option) => option.group === group);
  return [...near, ...others.filter((option) => option.group !== group)].map((option) => ({ value: option.value, text: toldOption(scenario, option) }));
}

function oneOf(scene: Scene, field: Field, data: Readonly<Record<string, Json>>): OneOf[] {
  const { scenario } = scene;
  const value = data[field.name];
  const told = readable(scene, field, data);
  const plain = (others: readonly Filling[], text = told ?? ''): OneOf[] =>
    value === undefined || text === '' ? [] : [{ label: field.label, isCounted: field.kind === 'date' || field.kind === 'number', isYesNo: field.kind === 'yes-no', row: null, given: { value, text }, others, with: (other) => ({ ...data, [field.name]: other }) }];
  const asTold = (other: Json): Filling[] => {
    const text = readable(scene, field, { ...data, [field.name]: other });
    return text === null ? [] : [{ value: other, text }];
  };
  switch (field.kind) {
    case 'choice':
    case 'provision': {
      const option = field.options.find((one) => one.value === value);
      return option === undefined ? [] : plain(otherOptions(scenario, field.options, option.value), toldOption(scenario, option));
    }
    case 'yes-no':
      return plain(asTold(value !== true));
    case 'number':
      return typeof value === 'number' ? plain([value - 1, value + 1, value * 2, value + 2, value - 5, Math.floor(value / 2)].filter((other) => other >= field.min && other <= field.max && other !== value).flatMap(asTold)) : [];
    case 'date':
      return typeof value === 'string' ? plain(DAYS_AROUND.flatMap((days) => asTold(isoOf(dayOf(value) + days)))) : [];
    case 'record': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
      const record = value as Readonly<Record<string, Json>>;
      return field.rows.flatMap(({ key, label }): OneOf[] => {
        const option = field.options.find((one) => one.value === record[key]);
        if (option === undefined) return [];
        const others = otherOptions(scenario, field.options, option.value);
        return [{ label: field.label, isCounted: false, isYesNo: false, row: label, given: { value: option.value, text: option.label }, others, with: (other) => ({ ...data, [field.name]: { ...record, [key]: other } }) }];
      });
    }
    default:
      return [];
  }
}

function listOf(scene: Scene, field: Field, data: Readonly<Record<string, Json>>): ListOf[] {
  const values = data[field.name];
  if (field.kind !== 'multi' || !Array.isArray(values)) return [];
  const filling = (option: Option): Filling => ({ value: option.value, text: toldOption(scene.scenario, option) });
  const isGiven = ({ value }: Option): boolean => values.some((given) => given === value);
  return [{ label: field.label, given: field.options.filter(isGiven).map(filling), others: field.options.filter((option) => !isGiven(option)).map(filling), with: (list) => ({ ...data, [field.name]: list }) }];
}

/** The fields of an act as its form on the desk has them, with what the lawful run fills in. */
export function fieldsOfAct(done: DoneDuty): { ones: OneOf[]; lists: ListOf[] } {
  const scene = openScene(done);
  const { data, type } = done.event;
  const fields = (actOf(type)?.fields(scene) ?? []).filter(({ name }) => !UNJUDGED.has(name));
  return { ones: fields.flatMap((field) => oneOf(scene, field, data)), lists: fields.flatMap((field) => listOf(scene, field, data)) };
}
