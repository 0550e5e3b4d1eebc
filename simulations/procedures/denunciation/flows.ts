import type { CaseFacts } from '../../scenario/facts.ts';
import type { CaseEvent } from '../case-event.ts';
import type { Circumstances, Holding, Prohibition } from '../procedure.ts';
import { complainantSide, lastOf, listIn, textIn } from '../rules/reading.ts';
import { accusedOf, denounced, denunciationOf, isDenunciation } from './facts.ts';
import type { Exposure } from './exposures.ts';
import { exposuresOf } from './exposures.ts';
import { denunciationAuthority } from './response.ts';
import { flowTexts } from './texts/flows.vi.ts';

/**
 * The secrecy of the denouncer's identity as a flow of information: whoever an act brings it to must be one who may have it.
 * There is no list of forbidden acts; the rule holds in every branch (Luật Tố cáo, Điều 8 khoản 3, Điều 49, Điều 56).
 */

/** Those who are one with an office: what reaches it reaches them. */
function chairOf(facts: CaseFacts): string | undefined {
  const stated = denunciationOf(facts).chair;
  const made = facts.matters.some((matter) => matter.madeBy === 'commune-chair');
  return stated ?? (made ? facts.respondent : undefined);
}

/** Offices in which somebody denounced would open the letter himself. */
function denouncedOffices(facts: CaseFacts): string[] {
  const chair = chairOf(facts);
  return denounced(facts).flatMap((person) => {
    const office = accusedOf(facts, person)?.office;
    if (person === chair || office === 'commune-chair') return ['commune-chair', 'deputyChair', 'chair'];
    return office === 'school-head' ? ['school-head'] : [];
  });
}

/** Whoever has been given the case to verify. */
function verifiers(history: readonly CaseEvent[]): string[] {
  const assigned = lastOf(history, 'denunciation.verificationAssigned');
  const complaint = lastOf(history, 'verification.assigned');
  return [...(assigned === undefined ? [] : listIn(assigned.data, 'members')), ...(complaint === undefined ? [] : [textIn(complaint.data, 'verifier')])];
}

/** Those who may know whose case needs the police: signs of a crime, harm, danger to life. */
function needsPolice(facts: CaseFacts): boolean {
  const { crime, harm, protection } = denunciationOf(facts);
  return crime || harm !== undefined || protection?.risk === 'life';
}

/** Whether the law lets somebody have what the act brings to him. */
function mayHave({ who, carried }: Exposure, act: CaseEvent, { facts, law, day, history }: Circumstances): boolean {
  const own = denunciationOf(facts);
  if (facts.petition.sender === 'named' && [...complainantSide(facts), ...own.others].includes(who)) return true;
  if (denounced(facts).includes(who) || denouncedOffices(facts).includes(who)) return false;
  if ([...own.handlers, chairOf(facts), 'commune-chair', 'chair'].includes(who)) return true;
  // Whoever forwarded the petition has read it.
  if (who === 'forwarder') return true;
  // A petition passed on to the wrong authority is one mistake, told by the question of competence.
  if (act.type === 'petition.transferred' && textIn(act.data, 'to') === who) return true;
  if (isDenunciation(facts) && who === denunciationAuthority(facts, law, day).authority) return true;
  if (who === 'police' && needsPolice(facts)) return true;
  if (['province-chair', 'district-chair'].includes(who) && history.some(({ type }) => type === 'superior.asked')) return true;
  // Those who verify meet the denouncer; the petition itself and its copies are kept from them (Điều 56 khoản 2).
  if (act.type === 'verification.assigned') return true;
  return carried !== 'original' && carried !== 'copy' && verifiers(history).includes(who);
}

function discloses(act: CaseEvent, circumstances: Circumstances): Holding {
  return exposuresOf(act, circumstances.facts, circumstances.history).some((exposure) => !mayHave(exposure, act, circumstances));
}

export const flowProhibition: Prohibition = {
  id: 'disclose-identity',
  matches: discloses,
  repeat: 'each',
  sev: 4,
  cite: ['ltc-2018/d8/k3', 'ltc-2018/d49/k2', 'ltc-2018/d56/k1'],
  competence: 'secrecy',
  cap: 49,
  absolute: true,
  reveal: 'end',
  texts: flowTexts['disclose-identity'],
};

/** Whether an act lets somebody know the denouncer's identity who may not; conditions on the same act then keep quiet. */
export const isDisclosure = (act: CaseEvent, circumstances: Circumstances): boolean => discloses(act, circumstances) === true;
