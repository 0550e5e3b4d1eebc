import { lessonEditor as words } from '../../messages/lesson-editor.ts';
import type { PaletteEntry, PictureRow } from '../../use-cases/lesson-draft-contracts.ts';

interface PaletteProps {
  palette: readonly PaletteEntry[];
  pictures: readonly PictureRow[];
  /** Null where there is no script: the text to copy is shown alone. */
  insert: ((source: string) => void) | null;
}

export const figureSource = ({ name, alt }: PictureRow): string => `<Figure src="${name}" alt="${alt.replaceAll('"', '”')}"/>`;

const INLINE = /<(Cite|Term|Value|Form)\b[^>]*\/>|<Glossary\b[^>]*>[^<]*<\/Glossary>/;

/** What is put into the text: a part of a sentence by itself, anything else on lines of its own. */
function insertOf({ component, source }: PaletteEntry): string {
  const [inSentence] = new RegExp(INLINE).exec(source) ?? [];
  return ['Cite', 'Term', 'Value', 'Form', 'Glossary'].includes(component) && inSentence !== undefined ? inSentence : `\n\n${source.trim()}\n\n`;
}

/** Every allowed component with its example, and the pictures of the unit. */
export function ComponentPalette({ palette, pictures, insert }: PaletteProps) {
  return (
    <section className="sec" aria-labelledby="thanh-phan">
      <h2 id="thanh-phan">{words.palette}</h2>
      <p className="sub">{words.paletteLead}</p>
      <ul className="palette">
        {palette.map((entry) => (
          <li key={entry.component}>
            <details>
              <summary>{`<${entry.component}>`}</summary>
              <p>{entry.about}</p>
              {entry.attributes.length === 0 ? null : <p className="sub">{words.attributes(entry.attributes.join(', '))}</p>}
              <pre tabIndex={0}><code>{entry.source}</code></pre>
              {insert === null ? null : <p><button className="btn line" type="button" onClick={() => insert(insertOf(entry))}>{words.insert(entry.component)}</button></p>}
            </details>
          </li>
        ))}
      </ul>
      <p className="sub mt4">{pictures.length === 0 ? words.noPictures : words.picturesLead}</p>
      {pictures.length === 0 ? null : (
        <ul className="tight">
          {pictures.map((picture) => (
            <li key={picture.name}>
              {insert === null ? <>{picture.alt}: <code>{figureSource(picture)}</code></> : <button className="btn text" type="button" onClick={() => insert(`\n\n${figureSource(picture)}\n\n`)}>{words.insertPicture(picture.alt)}</button>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
