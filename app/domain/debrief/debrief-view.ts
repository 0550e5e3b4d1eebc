import { stageMap } from '../map/stage-map.server.ts';
import { debriefCore } from './debrief-core.ts';
import type { DebriefInput } from './debrief-core.ts';
import type { DebriefView } from './view-types.ts';

/** Turns a report into what the page shows, with the map of its stages. Pure. */
export function debriefView(input: DebriefInput): DebriefView {
  const core = debriefCore(input);
  return { ...core, stages: stageMap(input.procedure, input.report, core.findings.map(({ name, anchor }, index) => ({ number: index + 1, name, anchor }))) };
}
