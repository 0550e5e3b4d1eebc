import { compileNorm } from '#simulations/grading/compile.ts';
import { OnlineCase } from '#simulations/grading/online.ts';
import type { Duty, Procedure } from '#simulations/procedures/procedure.ts';
import { law, makeCase } from '#tests/fixtures/grading/case.ts';
import { complaint } from '#tests/fixtures/grading/procedure.ts';
import { makeLadder, makeWalk } from '#tests/fixtures/grading/ladder.ts';
import { line, timed, timedByProcessor } from './percentiles.ts';

/** Duties with a term that the acts of a ladder start, so that the ledger has work too: one for every third act. */
function withDuties(ladder: Procedure): Procedure {
  const model = complaint.duties.find(({ id }) => id === 'publish');
  if (model === undefined) throw new Error('the procedure of the tests publishes nothing');
  const duties = Object.keys(ladder.acts).flatMap((label, index): Duty[] =>
    index % 3 === 0 ? [{ ...model, id: `duty-${index}`, trigger: [label], acts: [`paper.n${index}`], by: [{ term: ['luat/d10'], anchor: { act: label } }] }] : [],
  );
  return { ...ladder, duties };
}

/** One online update: the column of one more event, and what is open then (GRADING §6.9). */
export function benchOnline(): string[] {
  const scenario = makeCase();
  const ladder = withDuties(makeLadder(200, 40));
  compileNorm(ladder);
  const online = new OnlineCase({ procedure: ladder, facts: scenario.facts, law, opensOn: 0 });
  return [6, 60].flatMap((errors) => {
    const walks = Array.from({ length: 10 }, (_, seed) => {
      const events = makeWalk(ladder, 60, errors, seed + 1);
      const last = events.at(-1);
      if (last === undefined) throw new Error('an empty walk');
      return { before: online.replay(events.slice(0, -1)), last };
    });
    const update = (run: number): void => {
      const walk = walks[run % walks.length];
      if (walk !== undefined) online.view(online.advance(walk.before, walk.last));
    };
    // First by processor: a server that answers has its code compiled long since.
    const processor = timedByProcessor(400, update);
    return [
      line(`online update, 60th act x 200 states, ${errors} errors`, timed(400, update)),
      `${''.padEnd(62)} ${processor.toFixed(2)} ms of processor an update, in the best of five rounds`,
    ];
  });
}
