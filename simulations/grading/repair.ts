import type { Scenario } from '../scenario/schema.ts';
import type { CaseContext } from './context.ts';
import type { Judgement } from './judge.ts';
import type { Repair } from './types.ts';

export function repairsOf(_context: CaseContext, _scenario: Scenario, judgement: Judgement): Repair[] {
  return judgement.slips.map(() => ({ steps: [], forkBefore: null, words: '' }));
}
