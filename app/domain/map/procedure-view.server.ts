import type { Day, LawRegister, ProvisionVersion } from '#simulations/law/types.ts';
import { matches, splitLabel } from '#simulations/procedures/case-event.ts';
import type { Cite, Duty, Procedure } from '#simulations/procedures/procedure.ts';
import { termWords } from '../../messages/law.ts';
import { mapWords as words } from '../../messages/map.ts';
import { drawMap } from './draw.server.ts';
import { OTHER_STAGE } from './fold.ts';
import { mapGraph, stepsFrom } from './graph.ts';
import type { MapGraph } from './graph.ts';
import { mapInWords } from './in-words.ts';
import type { BasisLink, ProcedureAct, ProcedureView } from './view-types.ts';

/** The register as it reads on a day. */
interface LawOfDay {
  register: LawRegister;
  on: Day;
}

function wordingOf({ register, on }: LawOfDay, id: Cite): ProvisionVersion | undefined {
  return register.provisions.get(id)?.versions.find(({ from, to }) => from <= on && (to === null || on < to));
}

/** Provisions of an act, those in force first; ids that the register does not hold are left out. */
function basisOf(law: LawOfDay, cites: readonly Cite[]): BasisLink[] {
  const links = [...new Set(cites)].flatMap((id): BasisLink[] => {
    const provision = law.register.provisions.get(id);
    if (provision === undefined) return [];
    const version = wordingOf(law, id);
    const remark = version === undefined ? words.notInForce : version.confidence === 'read' ? null : words.unread;
    return [{ provision: id, article: provision.article, remark }];
  });
  return links.sort((a, b) => Number(a.remark === words.notInForce) - Number(b.remark === words.notInForce));
}

/** The terms that the register states for a duty on that day, each with the provision it comes from. */
function termsOf(law: LawOfDay, duty: Duty): string[] {
  const ids = [...new Set((duty.by ?? []).flatMap(({ term }) => term))];
  return ids.flatMap((id) => {
    const rule = wordingOf(law, id)?.deadline;
    const article = law.register.provisions.get(id)?.article;
    return rule === undefined || article === undefined ? [] : [words.termIn(termWords(rule), article)];
  });
}

/** The stage of the place from which an act leads on, for every act of the machine. */
function stageOfActs(graph: MapGraph): ReadonlyMap<string, string> {
  const stages = new Map<string, string>();
  for (const place of graph.places) {
    for (const arc of stepsFrom(graph, place).flatMap((step) => step.arcs)) {
      const label = graph.norm.arcs[arc]?.label;
      if (label !== undefined && !stages.has(label)) stages.set(label, place.stage.id);
    }
  }
  return stages;
}

function stageNaming(patterns: readonly string[], stages: ReadonlyMap<string, string>): string | undefined {
  for (const [label, stage] of stages) if (patterns.some((pattern) => matches(pattern, splitLabel(label)))) return stage;
  return undefined;
}

/** The stage in which a duty is owed: of its own acts, of the act it must precede, of the act or the duty that brings it about. */
function stageOfDuty(duty: Duty, procedure: Procedure, stages: ReadonlyMap<string, string>, seen: readonly Duty[] = []): string {
  const trigger = duty.trigger === 'start' ? [] : duty.trigger;
  const direct = stageNaming(duty.acts, stages) ?? (duty.before === undefined ? undefined : stageNaming([duty.before], stages)) ?? stageNaming(trigger, stages);
  if (direct !== undefined) return direct;
  const cause = procedure.duties.find((other) => other !== duty && !seen.includes(other) && other.acts.some((act) => trigger.includes(act)));
  if (cause !== undefined) return stageOfDuty(cause, procedure, stages, [...seen, duty]);
  return procedure.stages.at(trigger.length === 0 ? 0 : -1)?.id ?? '';
}

/** What the acts of a stage are, from the ways that leave its places; an act that leaves several places says when for each. */
function actsOfStage(procedure: Procedure, graph: MapGraph, law: LawOfDay, stage: string): ProcedureAct[] {
  const acts = new Map<string, ProcedureAct>();
  for (const place of graph.places.filter((one) => one.stage.id === stage)) {
    for (const step of stepsFrom(graph, place)) {
      const arcs = step.arcs.flatMap((arc) => graph.norm.arcs[arc] ?? []);
      const label = arcs[0]?.label ?? '';
      const act = procedure.acts[label];
      if (act === undefined || step.world || place.never.includes(step)) continue;
      const timed = procedure.duties.filter((duty) => duty.skeleton === true && duty.acts.some((pattern) => matches(pattern, splitLabel(label))));
      const known = acts.get(label);
      acts.set(label, {
        words: act.label,
        who: words.roles[act.actor],
        when: [...new Set([...(known?.when ?? []), ...(step.when === null ? [] : [step.when])])],
        terms: [...new Set(timed.flatMap((duty) => termsOf(law, duty)))],
        basis: known?.basis ?? basisOf(law, [...act.cite, ...arcs.flatMap(({ guards }) => guards.flatMap((id) => procedure.guards[id]?.cite ?? []))]),
      });
    }
  }
  return [...acts.values()];
}

/** The page of a procedure by the law of a day: nothing on it is written for it, all comes from the procedure and the register. */
export function procedureView(procedure: Procedure, register: LawRegister, on: Day): ProcedureView {
  const graph = mapGraph(procedure);
  const law = { register, on };
  const stages = stageOfActs(graph);
  const dutiesOf = (stage: string): ProcedureAct[] =>
    procedure.duties.filter((duty) => duty.skeleton !== true && stageOfDuty(duty, procedure, stages) === stage).map((duty) => ({
      words: duty.label,
      who: words.roles[duty.actor],
      when: [],
      terms: termsOf(law, duty),
      basis: basisOf(law, duty.cite),
    }));
  return {
    id: procedure.id,
    title: procedure.title,
    on,
    map: drawMap(procedure, null),
    words: mapInWords(graph, null),
    stages: procedure.stages.map(({ id, label }, index) => ({ id, heading: words.stageOf(index + 1, label), other: id === OTHER_STAGE, acts: actsOfStage(procedure, graph, law, id), duties: dutiesOf(id) })),
    prohibitions: procedure.prohibitions.map(({ texts, cite }) => ({ words: texts.name, basis: basisOf(law, cite) })),
  };
}
