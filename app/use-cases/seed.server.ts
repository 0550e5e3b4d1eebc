import { listClasses } from '#db/repositories/classes.ts';
import { storeContent } from '#db/transactions/content.ts';
import { isoOf } from '#simulations/law/day.ts';
import { localDate, plusSeconds, startOfLocalDate } from '../platform/clock.ts';
import { storeClass } from './create-class.server.ts';
import { offerPublished } from './published-matter.ts';
import type { IssuedLink } from './issue-link-on-machine.server.ts';
import { offerFirstAdminLink } from './issue-link-on-machine.server.ts';
import type { Ports } from './ports.ts';
import { useCaseWords } from './vi.ts';

/** The first class stays open for a year: a machine that was set up once keeps its code on the wall. */
const READY_CLASS_DAYS = 365;
const DAY_SECONDS = 24 * 60 * 60;

export interface Seeded {
  /** For the first administrator; null when there is one. Printed, stored nowhere. */
  firstAdminLink: IssuedLink | null;
  /** The newest class that is open now. */
  readyClass: { code: string; title: string } | null;
  newScenarioVersions: number;
}

/** What a server does at every boot before it answers: registers the content, and makes sure that somebody can come in. */
export function seed(ports: Ports): Seeded {
  const now = ports.clock.now();
  const { content } = ports;
  const newScenarioVersions = storeContent(ports.db, {
    register: { hash: content.register.version, json: content.registerJson, asOf: isoOf(content.register.asOf) },
    scenarios: [...content.scenarios.values()].map(({ scenario, hash, json }) => ({ id: ports.tokens.id(now), scenario: scenario.id, hash, json })),
    at: now,
  });
  offerPublished(ports);
  if (listClasses(ports.db).length === 0) {
    const opensAt = startOfLocalDate(localDate(now));
    storeClass(ports, { title: useCaseWords.readyClass, trainer: null, opensAt, closesAt: plusSeconds(opensAt, READY_CLASS_DAYS * DAY_SECONDS) });
  }
  const open = listClasses(ports.db).find((course) => course.opensAt <= now && now < course.closesAt);
  return {
    firstAdminLink: offerFirstAdminLink(ports),
    readyClass: open ? { code: open.code, title: open.title } : null,
    newScenarioVersions,
  };
}
