import { itemKeys, viewOf } from '../domain/refreshers/items.ts';
import { preparedRuns } from '../domain/refreshers/lawful-runs.ts';
import { rulesOf } from '../domain/refreshers/provision-rules.ts';
import type { Ports } from './ports.ts';
import { itemSource } from './refresher-day.ts';

/** Works out what every rule can be asked by, a small step at a time, so that nobody's first refresher after a start has to wait for it. */
export function* prepareItems({ content }: Ports): Generator<string, void> {
  const source = itemSource(content);
  yield* preparedRuns(source.scenarios ?? new Map(), viewOf(source.register));
  for (const rule of rulesOf(source).values()) {
    itemKeys(rule, source);
    yield rule.id;
  }
}
