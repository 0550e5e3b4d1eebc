import { describe, expect, test } from 'vitest';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { realLaw, realRegister } from '#tests/support/complaint-case.ts';
import { grade } from '../grading/grade.ts';
import { lawfulEvents } from '../grading/lawful.ts';
import { dayOf } from '../law/day.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import { procedureFor } from '../procedures/index.ts';
import { playOut } from './play-out.ts';

const law = realLaw();
const register = realRegister();
const { scenarios } = loadScenarios('content/scenarios', register);

function subjectOf(id: string) {
  const scenario = scenarios.get(id);
  if (scenario === undefined) throw new Error(id);
  return { scenario, law, procedure: procedureFor(scenario.facts, law, dayOf(scenario.opensOn)) };
}

const done = (events: readonly CaseEvent[]): string[] => events.filter(({ src, type }) => src === 'trainee' && !['paper.read', 'person.asked', 'source.consulted'].includes(type)).map(({ type, day }) => `${day} ${type}`);

/** A case of each of some procedures. */
const CASES = ['quay-cho-go-may', 'so-lieu-quy-ba', 'phong-bi-khong-ten', 'ranh-vuon-xom-bua', 'cau-treo-ban-muong'];

describe.each(CASES)('the lawful run of %s, which holds no word of how anything came to be known', (id) => {
  const subject = subjectOf(id);
  const lawful = lawfulEvents(subject);
  const { log, stopped } = playOut({ scenario: subject.scenario, register }, lawful);
  const events = log.map(({ event }) => event);

  test('is taken by the desk act by act, on its days', () => {
    expect(stopped).toBeNull();
    expect(done(events)).toEqual(done(lawful));
    expect(events.some(({ type }) => type === 'paper.read')).toBe(true);
  });

  test('earns there what it earns by itself', () => {
    expect(grade({ ...subject, events, submitted: true, repairs: 'none' })).toMatchObject({ score: 100, findings: [] });
  });

  test('keeps the events of a command together, each batch under the number of its first', () => {
    expect(log.every(({ event, batch }, index) => batch === event.seq || batch === log[index - 1]?.batch)).toBe(true);
  });
});

test('what the desk does not take ends the run there, with the reason of the desk', () => {
  const subject = subjectOf('quay-cho-go-may');
  const lawful = lawfulEvents(subject);
  const place = lawful.findIndex(({ type }) => type === 'paper.sent');
  const [sent] = lawful.slice(place);
  const { log, stopped } = playOut({ scenario: subject.scenario, register }, sent === undefined ? [] : [sent]);
  expect(stopped?.act).toEqual(sent);
  expect(stopped?.why).toMatch(/\S/);
  expect(done(log.map(({ event }) => event))).toEqual([]);
});
