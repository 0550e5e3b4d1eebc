import { PETITION_CLASSES } from '../scenario/facts.ts';
import { ACCEPTANCE_ITEMS, AUTHORITIES, DECISION_ITEMS, FILE_ITEMS, SIGNATORIES } from './act-data.ts';
import { capitalised } from './data-reading.ts';
import { isKnown } from './knowledge.ts';
import { authorityName, contentName, formName, instrumentName, personName, signatoryName } from './names.ts';
import { ACCEPTANCE_ITEM_NAMES, CLASS_NAMES, DECISION_ITEM_NAMES, FILE_ITEM_NAMES, NAMES, OTHER_OFFICIALS } from './names.vi.ts';
import type { Option } from './view-types.ts';
import type { Scene } from './world-state.ts';

/**
 * What can be chosen in the forms of the desk. The same list in the same order wherever it is asked, right and wrong alike:
 * an option never tells what the law would say.
 */

export function optionsFrom(names: Readonly<Record<string, string>>): Option[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}

export const classOptions: Option[] = PETITION_CLASSES.map((value) => ({ value, label: CLASS_NAMES[value] }));
export const acceptanceItems: Option[] = ACCEPTANCE_ITEMS.map((value) => ({ value, label: ACCEPTANCE_ITEM_NAMES[value] }));
export const decisionItems: Option[] = DECISION_ITEMS.map((value) => ({ value, label: DECISION_ITEM_NAMES[value] }));
export const fileItems: Option[] = FILE_ITEMS.map((value) => ({ value, label: FILE_ITEM_NAMES[value] }));

/** A list that many acts ask for: made once for each scene. */
function oncePerScene(list: (scene: Scene) => Option[]): (scene: Scene) => Option[] {
  const made = new WeakMap<Scene, Option[]>();
  return (scene) => {
    const options = made.get(scene) ?? list(scene);
    made.set(scene, options);
    return options;
  };
}

/** Every form in every edition that exists today, old ones too, and none at all. */
export const formOptions = oncePerScene(({ setting, world }) => {
  const forms = setting.register.forms
    .filter((form) => form.from <= world.today)
    .map((form) => ({ value: form.id, label: formName(form), group: instrumentName(setting.register, form.id) }));
  return [...forms, { value: 'none', label: NAMES.noForm }];
});

export const signatoryOptions = oncePerScene(({ scenario }) => SIGNATORIES.map((value) => ({ value, label: signatoryName(scenario, value) })));

export const authorityOptions = oncePerScene((scene) => AUTHORITIES.map((value) => ({ value, label: authorityName(scene, value) ?? value })));

export function personOptions({ scenario }: Scene): Option[] {
  return scenario.people.map((person) => ({ value: person.id, label: capitalised(personName(scenario, person.id) ?? person.id) }));
}

/** The people of the case first, then the authorities. */
export const recipientOptions = oncePerScene((scene) => [
  ...personOptions(scene).map((option) => ({ ...option, group: NAMES.people })),
  ...authorityOptions(scene).map((option) => ({ ...option, group: NAMES.authorities })),
]);

/** Everybody who may hold documents: people, sources, authorities. */
export function holderOptions(scene: Scene): Option[] {
  const sources = scene.scenario.sources.map((source) => ({ value: source.id, label: source.name, group: NAMES.sources }));
  return [...recipientOptions(scene), ...sources];
}

/** Officials of the case, and a colleague who is not named. */
export function verifierOptions(scene: Scene): Option[] {
  const officials = scene.scenario.people.filter((person) => person.office !== undefined);
  return [
    ...officials.map(({ id, office }) => ({ value: id, label: `${capitalised(personName(scene.scenario, id) ?? id)} (${office ?? ''})` })),
    { value: 'can-bo-khac', label: capitalised(OTHER_OFFICIALS['can-bo-khac']) },
  ];
}

export function contentRows(scene: Scene): { key: string; label: string }[] {
  return scene.scenario.facts.petition.contents.map(({ id }) => ({ key: id, label: contentName(scene, id) }));
}

export function contentOptions(scene: Scene): Option[] {
  return contentRows(scene).map(({ key, label }) => ({ value: key, label }));
}

/** The documents that came with the petition, as far as they were looked at. */
export function documentOptions({ scenario, world }: Scene): Option[] {
  if (!isKnown(scenario, world.found, 'petition.documents')) return [];
  return scenario.facts.petition.documents.map((value) => ({ value, label: value }));
}

const GROUND_STAGES: ReadonlySet<string> = new Set(['classify', 'accept', 'dialogue', 'resolve']);
const CASE_TOPICS: ReadonlySet<string> = new Set(['complaint', 'denunciation', 'petition', 'reception']);

const provisionsOf = new WeakMap<Scene, Partial<Record<'grounds' | 'all', Option[]>>>();

/** Provisions that exist today, in force or already replaced, that deal with petitions. Many acts ask for them, so they are listed once. */
export function provisionOptions(scene: Scene, about: 'grounds' | 'all'): Option[] {
  const known = provisionsOf.get(scene) ?? {};
  provisionsOf.set(scene, known);
  return (known[about] ??= listProvisions(scene, about));
}

function listProvisions({ setting, world }: Scene, about: 'grounds' | 'all'): Option[] {
  const options: Option[] = [];
  for (const provision of setting.register.provisions.values()) {
    const first = provision.versions[0];
    if (first === undefined || first.from > world.today) continue;
    const isGround = provision.appliesTo.some((topic) => topic === 'complaint' || topic === 'denunciation') && GROUND_STAGES.has(provision.stage);
    if (about === 'grounds' ? !isGround : !provision.appliesTo.some((topic) => CASE_TOPICS.has(topic))) continue;
    options.push({ value: provision.id, label: provision.article, group: instrumentName(setting.register, provision.id) });
  }
  return options;
}
