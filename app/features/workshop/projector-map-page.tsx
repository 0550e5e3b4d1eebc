import { useEffect } from 'react';
import type { ProjectorView } from '../../domain/workshop/view-types.ts';
import { projectorMap as words } from '../../messages/hall-map.ts';
import { shell } from '../../messages/vi.ts';
import type { LoadedProjectorMap } from '../../use-cases/hall-insight-contracts.ts';
import { MapSvg } from '../map/map-svg.tsx';
import { Brand } from '../shell/brand.tsx';
import { useFreshData } from '../shell/use-fresh-data.ts';
import { useLive } from './use-live.ts';

const FRESH_MILLISECONDS = 15_000;

/** Where the hall left the law, for everybody in it: counts of five desks and more. When the hall goes on, so does the projector. */
export function ProjectorMapPage({ hall, live: first }: { hall: LoadedProjectorMap; live: ProjectorView }) {
  const { view: live, offline } = useLive<ProjectorView>(first, `/may-chieu/${hall.id}/tin`);
  const step = live.stage.step?.id ?? null;
  // The bars tell how the counts stand to each other, not to the whole: what is missing to it may be few.
  const most = Math.max(1, ...hall.deviations.map(({ desks }) => desks));
  useEffect(() => {
    if (step !== hall.step) window.location.assign(`/may-chieu/${hall.id}`);
  }, [step, hall.step, hall.id]);
  useFreshData(!offline, FRESH_MILLISECONDS);
  return (
    <div className="hall">
      <a className="skip" href="#noi-dung">{shell.skip}</a>
      <header className="hall-top">
        <Brand />
        <p>{hall.title}</p>
        <p><a href={`/may-chieu/${hall.id}`}>{words.back}</a></p>
      </header>
      <main className="hall-main one" id="noi-dung" tabIndex={-1}>
        <section aria-labelledby="lech">
          <h1 id="lech">{words.title}: {hall.scenario.title}</h1>
          <p>{words.lead}</p>
          {hall.deviations.length === 0 ? <p>{words.nothing}</p> : (
            <ul className="bars">
              {hall.deviations.map(({ name, desks }) => (
                <li key={name}>
                  <span>{name}</span>
                  <b>{words.desks(desks)}</b>
                  <svg className="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width={Math.round((desks * 100) / most)} height="1" /></svg>
                </li>
              ))}
            </ul>
          )}
        </section>
        {hall.map === null ? null : (
          <section aria-labelledby="ban-do">
            <h2 id="ban-do">{words.map(hall.procedure)}</h2>
            <div className="map-scroll" role="region" aria-label={words.region} tabIndex={0}><MapSvg map={hall.map} debrief="" /></div>
          </section>
        )}
      </main>
    </div>
  );
}
