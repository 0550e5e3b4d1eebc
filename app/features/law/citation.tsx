import { isoOf } from '#simulations/law/day.ts';
import type { Day } from '#simulations/law/types.ts';
import type { CiteView } from '../../domain/debrief/view-types.ts';
import { cite as words } from '../../messages/debrief.ts';
import { Meta } from '../../ui/rows.tsx';

/** The page of a provision, in the wording of a day. */
export function provisionPath(provision: string, on?: Day): string {
  return `/tra-cuu/${provision}${on === undefined ? '' : `?ngay=${isoOf(on)}`}`;
}

/** A citation unfolds into a slip of paper: our own words, since when, and how surely it is known. Never inside a `<p>`. */
export function Citation({ cite, on }: { cite: CiteView; on?: Day }) {
  return (
    <details className="cite">
      <summary>{cite.article}</summary>
      <div className="cite-body">
        <p>{cite.summary}</p>
        <Meta
          entries={[
            [words.instrument, cite.instrument],
            [words.applies, cite.applies],
            [words.verified, cite.verified],
            ...cite.otherVersions.map((version) => [words.otherDates, `${version.applies}: ${version.summary}`] as const),
          ]}
        />
        <p><a href={provisionPath(cite.provision, on)}>{words.history}</a></p>
      </div>
    </details>
  );
}
