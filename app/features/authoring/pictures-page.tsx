import { Form } from '@remix-run/react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { picturePath } from '../../domain/lessons/picture-name.ts';
import { pictureWords as words } from '../../messages/lesson-editor.ts';
import type { PictureFault } from '../../messages/lesson-editor.ts';
import type { LoadedPictures } from '../../use-cases/pictures.server.ts';
import { FormSummary, TextField } from '../../ui/fields.tsx';
import { Toast } from '../../ui/notice.tsx';
import { figureSource } from './component-palette.tsx';
import { DraftHeading } from './draft-tabs.tsx';

interface PicturesPageProps {
  loaded: LoadedPictures;
  alt: string;
  fault: PictureFault | null;
  refusal: string | null;
  stored: boolean;
}

/** The server takes no more; said before a heavy file is sent over a weak line. */
const HEAVIEST = 8 * 1024 * 1024;
const ABOUT_WORDS: readonly PictureFault[] = ['no-alt', 'alt-too-long'];

/** Pictures for a lesson: one is uploaded with words in its place, and shown with the line that puts it into the text. */
export function PicturesPage({ loaded: { draft, pictures }, alt, fault: told, refusal, stored }: PicturesPageProps) {
  const [isHeavy, setHeavy] = useState(false);
  const fault = isHeavy ? 'too-heavy' : told;
  const fileFault = fault === null || ABOUT_WORDS.includes(fault) ? undefined : words.faults[fault];
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    const file = new FormData(event.currentTarget).get('file');
    const heavy = file instanceof File && file.size > HEAVIEST;
    setHeavy(heavy);
    if (heavy) event.preventDefault();
  };
  return (
    <main className="page" id="noi-dung" tabIndex={-1}>
      <DraftHeading draft={draft} here="pictures" />
      <FormSummary title={refusal} />
      <div aria-live="polite" id="vua-xong" tabIndex={-1}>{stored ? <Toast>{words.stored}</Toast> : null}</div>
      <div className="draft-sides">
        {draft.canWrite ? (
          <section className="sec strong" aria-labelledby="tai-len">
            <h2 id="tai-len">{words.upload}</h2>
            <p className="sub measure">{words.lead}</p>
            <Form method="post" encType="multipart/form-data" onSubmit={onSubmit} className="mt4" reloadDocument>
              <div className={fileFault === undefined ? 'f' : 'f bad'}>
                <label htmlFor="o-file">{words.file}</label>
                <input className="in" type="file" id="o-file" name="file" accept="image/png,image/jpeg,image/webp" aria-invalid={fileFault === undefined ? undefined : true} aria-describedby={fileFault === undefined ? undefined : 'o-file-e'} />
                {fileFault === undefined ? null : <p className="err" id="o-file-e" role="alert"><span>{fileFault}</span></p>}
              </div>
              <TextField name="alt" label={words.alt} hint={words.altHint} value={alt} maxLength={300} error={fault !== null && ABOUT_WORDS.includes(fault) ? words.faults[fault] : undefined} />
              <p className="mt4"><button className="btn full-sm" type="submit">{words.send}</button></p>
            </Form>
          </section>
        ) : null}
        <section className="sec" aria-labelledby="hinh-co">
          <h2 id="hinh-co">{words.list}</h2>
          {pictures.length === 0 ? <p className="empty mt3">{words.none}</p> : (
            <ul className="pictures mt3">
              {pictures.map((picture) => (
                <li key={picture.name}>
                  <img src={picturePath(picture.name)} alt={picture.alt} width={picture.width} height={picture.height} loading="lazy" />
                  <p>{picture.alt} <span className="sub">({words.size(picture.width, picture.height)})</span></p>
                  <p className="sub">{words.copy}: <code>{figureSource(picture)}</code></p>
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    </main>
  );
}
