import { fill } from './data-reading.ts';
import { complaintContents } from './knowledge.ts';
import { contentName } from './names.ts';
import { FINDINGS } from './world.vi.ts';
import type { Scene } from './world-state.ts';

/** What checking brings to light about each content that asks for a review, in sentences. */
export function findingLines(scene: Pick<Scene, 'scenario' | 'world'>): string[] {
  return complaintContents(scene.scenario).map(({ id, merits }) => fill(FINDINGS[merits ?? 'unclear'], { content: contentName(scene, id) }));
}
