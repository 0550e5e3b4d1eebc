import type { FactCondition } from './fact-conditions.ts';

/** Which places matter only where another is so. What is stated is shown all the same: nothing in a draft is out of sight. */

const demand = (...is: string[]): FactCondition => ({ of: 'petition.contents.*.demand', is });
const has = (of: string): FactCondition => ({ of: `${of}#`, is: ['1'] });
const SEVERAL: FactCondition = { of: 'petition.complainants', atLeast: 2 };
const AT_THE_DESK: FactCondition = { of: 'petition.channel', is: ['in-person', 'oral'] };
const CHAIR_DAY: FactCondition = { of: 'reception.visit', is: ['chair-day'] };

/** Details of what happens, by what it means in law. */
const event = (...is: string[]): FactCondition[] => [{ of: '../event', is }];
const WITHDRAWN = ['complaint.withdrawn', 'denunciation.withdrawn'];
const DETAILED = [...WITHDRAWN, 'dialogue.missed', 'complainant.died', 'obstacle.arose', 'protection.requested', 'superior.asked', 'mediation.dissented', 'representative.left', 'representatives.chosen', 'file.asked', 'second.decided'];

/**
 * By the pattern of a place; `./` begins the name of a neighbour in the same row or group, `../` one around it. Any one condition
 * is enough.
 */
const WHEN: Readonly<Record<string, readonly FactCondition[]>> = {
  'petition.forwardedBy': [{ of: './channel', is: ['forwarded'] }],
  'petition.signatures': [SEVERAL],
  'petition.representatives': [SEVERAL],
  'petition.contents.*.matter': [{ of: './demand', is: ['review'] }],
  'petition.contents.*.against': [{ of: './demand', is: ['report-violation'] }],
  'petition.contents.*.merits': [{ of: './demand', is: ['review', 'report-violation'] }],
  matters: [demand('review')],
  'matters.*.number': [{ of: './kind', is: ['decision', 'discipline'] }],
  'matters.*.normative': [{ of: './kind', is: ['decision'] }],
  'matters.*.settlesLandDispute': [{ of: './kind', is: ['decision'] }],
  'matters.*.secondDecision': [{ of: './firstDecisionOn', isNot: [''] }],
  respondent: [demand('review')],
  affected: [demand('review')],
  verification: [demand('review', 'report-violation', 'settle-dispute')],
  complaint: [SEVERAL, has('complainant.represented')],
  denunciation: [demand('report-violation')],
  'denunciation.accused.*.change': [{ of: './officeThen', isNot: [''] }],
  'denunciation.accused.*.communeFunction': [{ of: './office', is: ['private'] }],
  landDispute: [demand('settle-dispute')],
  'landDispute.absentee': [{ of: './absence', is: ['first', 'always'] }],
  'landDispute.changesLand': [{ of: './agrees', is: ['1'] }],
  'landDispute.refusesToSign': [{ of: './agrees', is: ['0'] }],
  proposal: [demand('propose', 'reflect')],
  reception: [AT_THE_DESK],
  'reception.filmingHarms': [{ of: './conduct', is: ['keeps-filming'] }],
  'reception.chair.away': [CHAIR_DAY],
  'reception.chair.clear': [CHAIR_DAY],
  online: [AT_THE_DESK],
  'online.complex': [demand('report-violation')],
  'online.wantsSecrecy': [demand('report-violation')],
  'online.secure': [demand('report-violation')],
  'head.decision.executeBy': [{ of: './orderedOn', isNot: [''] }],
  'papers.*.number': [{ of: './issuer', isNot: [''] }],
  'papers.*.handwritten': [{ of: './issuer', is: [''] }],
  'happenings.*.data': [{ of: './event', is: DETAILED }],
  'happenings.*.data.contents': event(...WITHDRAWN),
  'happenings.*.data.written': event(...WITHDRAWN, 'mediation.dissented'),
  'happenings.*.data.excused': event('dialogue.missed'),
  'happenings.*.data.inherited': event('complainant.died'),
  'happenings.*.data.what': event('obstacle.arose'),
  'happenings.*.data.by': event(...WITHDRAWN),
  'happenings.*.data.urgent': event('protection.requested'),
  'happenings.*.data.file': event('superior.asked'),
  'happenings.*.data.died': event('representative.left'),
  'happenings.*.data.chosen': event('representatives.chosen'),
  'happenings.*.data.asker': event('file.asked'),
  'happenings.*.data.changed': event('second.decided'),
  'head.report.ends': [{ of: './kind', is: ['quarter', 'half-year', 'nine-months', 'year'] }],
};

/** Parts that are there as soon as their condition holds, without a box to tick: the law asks for them. */
const FOLLOWING: readonly string[] = ['petition.forwardedBy', 'denunciation', 'landDispute', 'proposal'];

export const follows = (pattern: string): boolean => FOLLOWING.includes(pattern);

/** All patterns that have a condition. */
export const CONDITIONAL: readonly string[] = Object.keys(WHEN);

/** The conditions of a place, with the names that its form has. */
export function conditionsOf(pattern: string, name: string): FactCondition[] {
  const steps = name.split('.');
  const named = (of: string): string => {
    const [around = '', ...rest] = of.split('/');
    return rest.length === 0 ? `facts.${of}` : [...steps.slice(0, -around.length), ...rest].join('.');
  };
  return (WHEN[pattern] ?? []).map(({ of, ...rest }) => ({ of: named(of), ...rest }));
}
