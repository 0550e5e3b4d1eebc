import type { Report } from '#simulations/grading/types.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';
import { drawMap } from './draw.server.ts';
import { mapInWords } from './in-words.ts';
import { lightMap } from './light.ts';
import { ownWay } from './own-way.ts';
import type { DrawnMap, FindingRef, PlaceInWords } from './view-types.ts';

/**
 * The full map lit with a report, drawn and in words.
 * @param findings the causes of the debrief in its order: where each leads.
 */
export function attemptMap(procedure: Procedure, report: Report, findings: readonly FindingRef[]): { map: DrawnMap; words: PlaceInWords[] } {
  const lit = lightMap(procedure, report);
  return {
    map: drawMap(procedure, { lit, says: ownWay(lit, findings) }),
    words: mapInWords(lit.graph, { lit, path: report.path, findings }),
  };
}
