import { fill } from './data-reading.ts';
import { complaintContents, denunciationsIn } from './knowledge.ts';
import { contentName } from './names.ts';
import { DENUNCIATION_FINDINGS, FINDINGS } from './world.vi.ts';
import type { Scene } from './world-state.ts';

/** What checking brings to light about each content that asks for a review, in sentences. */
export function findingLines(scene: Pick<Scene, 'scenario' | 'world'>): string[] {
  const name = (id: string): { content: string } => ({ content: contentName(scene, id) });
  const complaints = complaintContents(scene.scenario).map(({ id, merits }) => fill(FINDINGS[merits ?? 'unclear'], name(id)));
  if (complaints.length > 0) return complaints;
  return denunciationsIn(scene.scenario).map(({ id, merits }) => fill(merits === undefined ? FINDINGS.unclear : DENUNCIATION_FINDINGS[merits], name(id)));
}
