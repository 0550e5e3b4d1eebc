import type { Json } from '../case-event.ts';
import type { Maker } from '../rules/makers.ts';

const TWO_HOURS = 120;

/** How each act of a reception over the network is done rightly. */
export const onlineMakers: Readonly<Record<string, Maker<Readonly<Record<string, Json>>>>> = {
  'online.decided': () => ({ signatory: 'chair' }),
  'online.announced': ({ facts }) => ({ on: facts.online?.on ?? facts.petition.receivedOn, told: ['visitor-told', 'bodies-told', 'publicly-posted'] }),
  'online.tested': () => ({}),
  'online.connected': () => ({ minutes: TWO_HOURS }),
  'online.held': () => ({ platform: 'state-platform', recorded: true, advisers: true }),
  'online.movedToDesk': () => ({}),
  'online.denunciationHeard': () => ({ hearing: 'apart' }),
  'online.recordingStored': () => ({ store: 'state-server', certified: true }),
};
