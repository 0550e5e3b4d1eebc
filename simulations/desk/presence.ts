import { isAlive, type Scene } from './world-state.ts';

/** Whether a person sits in the office now: those who came at the opening stay until the day ends. */
export function isPresent(scene: Pick<Scene, 'scenario' | 'world'>, id: string): boolean {
  const person = scene.scenario.people.find((candidate) => candidate.id === id);
  return person !== undefined && person.present && scene.world.situation.citizen === 'atDesk' && isAlive(scene, id);
}
