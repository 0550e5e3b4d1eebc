import { expect, test } from 'vitest';
import { LOGS_BY_HAND, playLog, register } from '#tests/support/played-logs.ts';
import { play } from '../desk/play.ts';
import { createLawView } from '../law/view.ts';
import { hintAct, hintLadder } from './ladder.ts';

const law = createLawView(register);

/** Beginnings that were looked at already: many logs of a case begin alike. */
const seen = new Set<string>();

/** Two wrong logs of every case: each beginning of a log asks for a whole plan. */
const LOGS = LOGS_BY_HAND.filter(({ name }) => name !== 'lawful').filter(({ id }, index, all) => index - all.findIndex((log) => log.id === id) < 2);

test.each(LOGS)('$id, $name: after any beginning the ladder stands, and its first act can be done', ({ id, name }) => {
  const { scenario, procedure, events } = playLog(id, name);
  let beginning = id;
  events.forEach((event, index) => {
    beginning += JSON.stringify(event);
    if (seen.has(beginning)) return;
    seen.add(beginning);
    const input = { scenario, procedure, law, events: events.slice(0, index + 1) };
    const [first] = hintLadder(input).hints;
    // Between what the world does for one act nobody is asked anything.
    if (first === undefined || events[index + 1]?.src === 'world') return;
    const act = hintAct(input, first.subject, first.instance);
    expect(act).not.toBeNull();
    if (act !== null) expect(play({ scenario, register }, input.events, act)).toMatchObject({ ok: true });
  });
});
