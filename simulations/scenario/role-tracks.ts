/** Whose desk a case is worked at. It chooses which cases somebody meets and which acts stand first; every act stays at hand, lawful or not. */
export const ROLE_TRACKS = ['clerk', 'chair', 'land-officer', 'justice-officer', 'mediator-head', 'police', 'front'] as const;
export type RoleTrack = (typeof ROLE_TRACKS)[number];

const PREPARE_SETTLEMENT: readonly RoleTrack[] = ['clerk', 'chair', 'land-officer', 'justice-officer'];

/** Whose daily work the acts of a field are, by the first word of their type. A field that is not here is everybody's. */
const DOERS: Readonly<Record<string, readonly RoleTrack[]>> = {
  reception: ['clerk', 'chair'],
  online: ['clerk', 'chair'],
  proposal: ['clerk', 'chair'],
  denunciation: ['clerk', 'chair'],
  conclusion: ['clerk', 'chair'],
  protection: ['clerk', 'chair', 'police'],
  crime: ['clerk', 'chair', 'police'],
  complaint: PREPARE_SETTLEMENT,
  dialogue: PREPARE_SETTLEMENT,
  settlement: PREPARE_SETTLEMENT,
  decision: PREPARE_SETTLEMENT,
  execution: PREPARE_SETTLEMENT,
  enforcement: PREPARE_SETTLEMENT,
  mediation: ['chair', 'land-officer', 'justice-officer', 'mediator-head', 'front'],
  dispute: ['chair', 'land-officer'],
  crowd: ['chair', 'police', 'front'],
  head: ['chair'],
};

/** Whether an act is among the daily work of a role. It says nothing of who may do it by law. */
export function isOwnAct(role: RoleTrack, type: string): boolean {
  const doers = DOERS[type.slice(0, type.indexOf('.'))];
  return doers === undefined || doers.includes(role);
}

/** In front of a crowd several offices act at once: in whose hands each act is there. What is not here goes by its field. */
const HANDS: Readonly<Record<string, readonly RoleTrack[]>> = {
  'crowd.met': ['chair'],
  'crowd.answered': ['chair'],
  'crowd.policeAsked': ['chair'],
  'crowd.followUpAssigned': ['chair'],
  'crowd.guided': ['clerk', 'chair'],
  'crowd.reported': ['clerk', 'chair'],
  'crowd.cooperatedAbove': ['clerk', 'chair'],
  'crowd.conclusionNoticed': ['clerk', 'chair'],
  'crowd.sorted': ['clerk'],
  'crowd.minuted': ['clerk'],
  'crowd.listShown': ['clerk'],
  'crowd.fileBrought': ['clerk', 'land-officer', 'justice-officer'],
  'crowd.representativesChosen': ['clerk', 'front', 'mediator-head'],
  'crowd.explained': ['chair', 'front', 'mediator-head', 'justice-officer'],
  'crowd.persuaded': ['front', 'mediator-head'],
  'crowd.policeDeployed': ['police'],
  'crowd.inciterHandled': ['police'],
  'crowd.filmed': ['police', 'clerk'],
  'day.waited': ['chair'],
};

/** Whether an act is in the hands of a role where every role has somebody of its own. It says nothing of who may do it by law. */
export function isInHandsOf(role: RoleTrack, type: string): boolean {
  const hands = HANDS[type];
  return hands === undefined ? isOwnAct(role, type) : hands.includes(role);
}
