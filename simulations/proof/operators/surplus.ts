import { barsOf, normOf } from '../norm.ts';
import type { Operator } from '../operator.ts';
import { instancesIn, servedBy } from '../instances.ts';
import { isPossible } from '../data-changes.ts';
import { complaintTemptations } from '../complaint-changes.ts';
import { crowdTemptations } from '../crowd-changes.ts';
import { denunciationTemptations } from '../denunciation-changes.ts';
import { headTemptations } from '../head-changes.ts';
import { landDisputeTemptations } from '../land-dispute-changes.ts';
import { receptionTemptations } from '../reception-changes.ts';
import { straightened } from '../replay.ts';
import { isFree, stepEntries } from '../settle.ts';
import { actOf, circumstancesAt, indexOf, insertAt, markSpare, replaceEvent, stepOf, touch, withSlips } from '../sheet.ts';
import type { Claim, Name, ProofCase, Sheet } from '../sheet.ts';
import type { CaseEvent, Json } from '../../procedures/case-event.ts';
import { isoOf } from '../../law/day.ts';
import { standingOf } from '../standing.ts';

/** Doing too much: once more, where the law has no room for it, or what nobody may do at all. */

/** The stage in which a log is before an index. */
function stageAt(proofCase: ProofCase, sheet: Sheet, index: number): string {
  const norm = normOf(proofCase.procedure);
  const before = { ...sheet, entries: sheet.entries.slice(0, index) };
  return straightened(proofCase, before).reduce((stage, { label }) => norm.ways(stage).find((way) => way.label === label)?.target ?? stage, norm.initial);
}

const duplicate: Operator = {
  id: 'duplicate-step',
  family: 'duplicate',
  apply(proofCase, sheet, random) {
    const entry = random.pick(stepEntries(proofCase, sheet).filter((candidate) => isFree(sheet, candidate)));
    const label = entry === null ? null : stepOf(proofCase, sheet, entry);
    const { procedure } = proofCase;
    const norm = normOf(procedure);
    if (entry === null || label === null || procedure.acts[label]?.repeatable === true) return null;
    const at = indexOf(sheet, entry.id) + 1;
    // Of two copies round a step with which they may change places, either can be taken for the extra one.
    if (procedure.commutes?.some((group) => group.includes(label)) === true && norm.ways(stageAt(proofCase, sheet, at - 1)).every((way) => way.label !== label)) return null;
    const index = random.oneIn(2) ? at : random.between(at, sheet.entries.length);
    const day = sheet.entries[index - 1]?.event.day ?? entry.event.day;
    const { sheet: doubled, id } = insertAt(sheet, index, { ...entry.event, day });
    const isOver = norm.isFinal(stageAt(proofCase, sheet, index));
    const names: Name[] = [{ class: 'redundant', subject: label }];
    if (isOver) names.push({ class: 'extra', subject: label });
    const slip: Claim = { names, entries: [id] };
    return { sheet: withSlips(touch(markSpare(doubled, id), id, entry.id), [slip]), meant: [slip] };
  },
};

/** An end of the case put where it has no place: before the real end, or after it. `only` names the one that is meant. */
export const extraStep = (only?: string): Operator => ({
  id: 'extra-step',
  family: 'extra',
  apply(proofCase, sheet, random) {
    const { procedure } = proofCase;
    const norm = normOf(procedure);
    // Where a log stops, an end put in early might be the one that is missing.
    if (sheet.stopped) return null;
    const done = new Set(stepEntries(proofCase, sheet).map((entry) => stepOf(proofCase, sheet, entry)));
    const index = random.between(1, sheet.entries.length);
    const stage = stageAt(proofCase, sheet, index);
    const circumstances = circumstancesAt(proofCase, sheet, index, sheet.entries[index - 1]?.event.day);
    const labels = Object.keys(procedure.acts).filter((label) => {
      const ways = norm.waysCalled(label);
      const isEnding = ways.length > 0 && ways.every(({ target }) => norm.isFinal(target));
      const here = norm.ways(stage).find((way) => way.label === label);
      const isBarred = here === undefined || barsOf(procedure, here, circumstances).broken.length > 0;
      return (only ?? label) === label && isEnding && isBarred && !done.has(label) && ways.every((way) => !barsOf(procedure, way, circumstances).isOpen);
    });
    const label = random.pick(labels);
    // With a single step left, the end that was put before it would be as good a reading as the step itself.
    const left = stepEntries(proofCase, sheet).filter((entry) => indexOf(sheet, entry.id) >= index).length;
    if (label === null || (left === 1 && norm.ways(stage).some((way) => way.label === label))) return null;
    const day = sheet.entries[index - 1]?.event.day ?? 0;
    const { sheet: grown, id } = insertAt(sheet, index, actOf(label, procedure.acts[label]?.actor ?? 'chair', day, procedure.lawfulData(label, circumstances)));
    const guards = new Set(norm.waysCalled(label).flatMap((way) => barsOf(procedure, way, circumstances).broken));
    const isRead = [...guards].every((guard) => standingOf(guard, proofCase.law, day) === 'graded') && standingOf({ cite: procedure.acts[label]?.cite ?? [] }, proofCase.law, day) === 'graded';
    const names: Name[] = [{ class: 'extra', subject: label }, ...[...guards].map((guard): Name => ({ class: 'branch', subject: guard.id }))];
    // Of two ends that were both open either may be taken for the one too many.
    const last = stepEntries(proofCase, sheet).at(-1);
    const lastLabel = last === undefined ? null : stepOf(proofCase, sheet, last);
    const before = last === undefined ? stage : stageAt(proofCase, sheet, indexOf(sheet, last.id));
    const isEither = norm.ways(before).some((way) => way.label === label && barsOf(procedure, way, circumstances).broken.length === 0);
    if (isEither && last !== undefined && lastLabel !== null) names.push({ class: 'extra', subject: lastLabel });
    const slip: Claim = { names, entries: isEither && last !== undefined ? [id, last.id] : [id] };
    return isRead ? { sheet: withSlips(touch(markSpare(grown, id), id), [slip]), meant: [slip] } : null;
  },
});

/** Acts that can be put in anywhere and may break a prohibition. */
export function temptations(proofCase: ProofCase, sheet: Sheet, index: number): CaseEvent[] {
  const { scenario, law, procedure } = proofCase;
  const day = sheet.entries[index - 1]?.event.day ?? 0;
  const made = new Set(sheet.entries.slice(0, index).map(({ event }) => event.type));
  const people = scenario.people.map(({ id }) => [id]);
  const papers = procedure.duties.flatMap(({ acts }) => acts.filter((label) => label.startsWith('paper.sent#'))).map((label) => label.slice('paper.sent#'.length));
  const kinds = [...new Set([...papers, 'separationGuidance', 'verificationReport'])];
  const act = (label: string, data: Readonly<Record<string, Json>>) => actOf(label, 'petitionOfficer', day, data);
  return [
    act('withdrawal.pressed', {}),
    ...headTemptations(proofCase, day),
    ...receptionTemptations(day),
    ...complaintTemptations(proofCase, day),
    ...denunciationTemptations(proofCase, day),
    ...landDisputeTemptations(proofCase, day),
    ...crowdTemptations(proofCase, day),
    ...[1, 2, 3].map((days) => act('documents.requested', { from: scenario.facts.complainant.person, form: law.form('documentRequest', day)?.id ?? 'none', days })),
    ...(made.has('separation.guided') ? kinds : []).flatMap((kind) => people.map((recipients) => act(`paper.sent#${kind}`, { kind, recipients }))),
  ].filter(isPossible);
}

/** Prohibited fillings of an act that is otherwise in order. */
function temptationsOf(event: CaseEvent, firstDay: number): CaseEvent[] {
  const dated = 'signatory' in event.data && event.day > firstDay ? [{ ...event, data: { ...event.data, dated: isoOf(event.day - 1) } }] : [];
  const kept = event.type === 'citizen.identified' ? [{ ...event, data: { ...event.data, how: 'kept-papers' } }] : [];
  return [...dated, ...kept].filter(isPossible);
}

const isProhibited = (proofCase: ProofCase, sheet: Sheet, index: number, event: CaseEvent): boolean =>
  proofCase.procedure.prohibitions.some((prohibition) => prohibition.matches(event, circumstancesAt(proofCase, sheet, index, event.day)) === true);

/** Does something forbidden beside the case, once or more often. */
const disclose: Operator = {
  id: 'prohibited-act',
  family: 'prohibited',
  apply(proofCase, sheet, random) {
    const { procedure } = proofCase;
    const index = random.between(1, sheet.entries.length);
    const tried = temptations(proofCase, sheet, index).filter((event) => isProhibited(proofCase, sheet, index, event));
    const rules = procedure.prohibitions.filter((rule) => tried.some((event) => rule.matches(event, circumstancesAt(proofCase, sheet, index, event.day)) === true));
    const rule = random.pick(rules);
    const event = random.pick(tried.filter((candidate) => rule?.matches(candidate, circumstancesAt(proofCase, sheet, index, candidate.day)) === true));
    if (rule === null || event === null) return null;
    const times = random.oneIn(3) ? 2 : 1;
    let broken = sheet;
    const ids: number[] = [];
    for (let time = 0; time < times; time++) {
      const { sheet: grown, id } = insertAt(broken, index, event);
      broken = grown;
      ids.push(id);
    }
    // What only looks like a duty's own act, such as a paper that has to be sent, would be the duty done.
    if (ids.some((id) => servedBy(instancesIn(proofCase, broken), indexOf(broken, id)).length > 0)) return null;
    const names: Name[] = [{ class: 'prohibited', subject: rule.id }];
    const meant: Claim[] = rule.repeat === 'once' ? [{ names, entries: ids }] : ids.map((id) => ({ names, entries: [id] }));
    return { sheet: touch(broken, ...ids), meant };
  },
};

/** Does a duty's own act in a manner that nobody may use. */
const prohibitedManner: Operator = {
  id: 'prohibited-manner',
  family: 'prohibited',
  apply(proofCase, sheet, random) {
    const first = sheet.entries[0]?.event.day ?? 0;
    const candidates = sheet.entries.flatMap((entry, index) => {
      const free = entry.event.src === 'trainee' && isFree(sheet, entry);
      const further = free ? [...temptationsOf(entry.event, first), ...withFurtherRecipients(proofCase, entry.event)] : [];
      return further.filter((event) => isProhibited(proofCase, sheet, index, event)).map((event) => ({ entry, event }));
    });
    const target = random.pick(candidates);
    return target === null ? null : { sheet: touch(replaceEvent(sheet, target.entry.id, target.event), target.entry.id), meant: [] };
  },
};

/** One more addressee: somebody of the case who is not on the list. */
function withFurtherRecipients({ scenario }: ProofCase, event: CaseEvent): CaseEvent[] {
  const given = event.data['recipients'];
  if (!Array.isArray(given)) return [];
  return scenario.people.filter(({ id }) => !given.includes(id)).map(({ id }) => ({ ...event, data: { ...event.data, recipients: [...given, id] } }));
}

export const surplusOperators: readonly Operator[] = [duplicate, extraStep(), disclose, prohibitedManner];
