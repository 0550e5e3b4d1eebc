import { expect, test } from 'vitest';
import { changed, law, LAWFUL_LINES, makeCase, makeLog } from '#tests/fixtures/grading/case.ts';
import { makeLadder, makeWalk } from '#tests/fixtures/grading/ladder.ts';
import { complaint } from '#tests/fixtures/grading/procedure.ts';
import type { Procedure } from '../procedures/procedure.ts';
import { compileNorm } from './compile.ts';
import { grade } from './grade.ts';

/** A machine that takes no step any more: whatever is asked of it, it throws. */
const BROKEN = new Proxy<Procedure['machine']>(complaint.machine, {
  get(_machine, name) {
    throw new Error(`the machine was asked for ${String(name)}`);
  },
});

/** A procedure compiled as usual, whose machine is then taken away. */
function compiledOnce(given: Procedure): Procedure {
  const procedure = { ...given };
  compileNorm(procedure);
  procedure.machine = BROKEN;
  return procedure;
}

test('a machine that was never compiled is asked, so that the broken one would be noticed', () => {
  expect(() => compileNorm({ ...complaint, machine: BROKEN })).toThrow(/the machine was asked/);
});

test('grading takes no step of the machine: not for lawful logs, slips, wrong branches, repairs or stopped cases', () => {
  const procedure = compiledOnce(complaint);
  const wrongBranch = makeCase({ madeBy: 'province-chair' });
  const logs = [
    { scenario: makeCase(), lines: LAWFUL_LINES },
    { scenario: makeCase(), lines: changed({ 'dialogue.held': null, 'complaint.accepted': null }) },
    { scenario: makeCase(), lines: [...LAWFUL_LINES].slice(0, 6) },
    { scenario: wrongBranch, lines: LAWFUL_LINES },
  ];
  for (const { scenario, lines } of logs) {
    const events = makeLog(lines, scenario);
    expect(grade({ scenario, procedure, law, events, submitted: true })).toEqual(grade({ scenario, procedure: complaint, law, events, submitted: true }));
  }
});

test('nor for a long log in which nothing fits', () => {
  const ladder = makeLadder(50, 10);
  const report = grade({ scenario: makeCase(), procedure: compiledOnce(ladder), law, events: makeWalk(ladder, 60, 60, 3), submitted: true });
  expect(report.findings.length).toBeGreaterThan(0);
});
