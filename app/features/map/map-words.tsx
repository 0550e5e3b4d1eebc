import type { FindingRef, PlaceInWords } from '../../domain/map/view-types.ts';
import { mapWords as words } from '../../messages/map.ts';

interface MapWordsProps {
  places: readonly PlaceInWords[];
  debrief: string;
}

/** The map as sentences, place by place: nothing on it is told by a picture alone. Branches that nobody went through are folded. */
export function MapWords({ places, debrief }: MapWordsProps) {
  const folded = places.filter((place) => place.folded);
  return (
    <>
      <Places places={places.filter((place) => !place.folded)} debrief={debrief} />
      {folded.length === 0 ? null : (
        <details className="mt4">
          <summary>{words.otherInWords(folded.length)}</summary>
          <Places places={folded} debrief={debrief} />
        </details>
      )}
    </>
  );
}

function Places({ places, debrief }: MapWordsProps) {
  return (
    <ol className="map-words">
      {places.map((place) => (
        <li key={place.key} id={place.key}>
          <p><b>{words.from(place.name)}</b> <span className="sub">({words.inStage(place.stage)})</span></p>
          <ul>
            {place.ways.map((way) => (
              <li key={way.words}>
                {way.words}.
                {way.light === null ? null : <b> {words.said[way.light]}</b>}
                <Findings findings={way.findings} debrief={debrief} />
              </li>
            ))}
            {place.notes.map((note) => <li key={note}>{note}.</li>)}
          </ul>
          {place.acts.length === 0 ? null : (
            <>
              <p className="sub">{words.doneHere}</p>
              <ul>
                {place.acts.map((act, index) => <li key={index}>{act.words}. <Findings findings={act.findings} debrief={debrief} /></li>)}
              </ul>
            </>
          )}
          {place.stopped ? <p><b>{words.stopped}.</b></p> : null}
        </li>
      ))}
    </ol>
  );
}

function Findings({ findings, debrief }: { findings: readonly FindingRef[]; debrief: string }) {
  return findings.map((finding) => <a key={finding.number} className="to-finding" href={`${debrief}#${finding.anchor}`}>{words.findingLink(finding.number, finding.name)}</a>);
}
