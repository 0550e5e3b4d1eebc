import type { CaseEvent } from '../../procedures/case-event.ts';
import type { DeskSetting } from '../play-types.ts';
import { sceneOf } from '../world-state.ts';
import { caseLogOf } from './case-log.ts';
import { correspondence, folderIndex } from './folder.ts';
import { petitionRegister, receptionBook } from './logbook-pages.ts';
import { onlineScreen } from './online-screen.ts';
import { softwareRecord } from './software.ts';
import type { DeskBooks } from './types.ts';

/** The books of the desk as they stand after a log: filled by the trainee's own acts and by nothing else. */
export function viewBooks(setting: DeskSetting, log: readonly CaseEvent[]): DeskBooks {
  const scene = sceneOf(setting, log);
  const known = caseLogOf(scene);
  return {
    title: setting.scenario.title,
    today: scene.world.today,
    seq: scene.world.seq,
    reception: receptionBook(known),
    register: petitionRegister(known),
    software: softwareRecord(scene),
    folder: folderIndex(scene),
    post: correspondence(scene),
    online: onlineScreen(scene),
  };
}
