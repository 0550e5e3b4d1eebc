import { Form } from '@remix-run/react';
import { ownData as words, refresher } from '../../messages/refreshers.ts';
import { Icon } from '../../ui/icon.tsx';
import { CORNER, OWN_DATA_FILE } from './paths.ts';

/** What is kept of one's own learning: to be seen, taken along, deleted. */
export function OwnDataPage({ fault, deleted }: { fault: string | null; deleted: boolean }) {
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <a className="back" href={CORNER}><Icon name="arrow-left" />{refresher.back}</a>
        <h1>{words.title}</h1>
        <p className="read">{words.lead}</p>
      </div>
      {deleted ? <p role="status"><b>{words.deleted}</b></p> : null}
      <ul className="facts">{words.what.map((line) => <li key={line}>{line}</li>)}</ul>
      <p className="mt4">{words.kept}</p>
      <p className="mt4"><a className="btn line full-sm" href={OWN_DATA_FILE} download>{words.download}</a></p>
      <p className="sub mt2">{words.downloadHint}</p>
      <section className="sec flow mt4" aria-labelledby="xoa">
        <h2 id="xoa">{words.deleteTitle}</h2>
        <p className="measure">{words.deleteWords}</p>
        <Form method="post">
          <div className={fault === null ? 'f' : 'f bad'}>
            <div className="opts"><label className="opt"><input type="checkbox" name="chac" value="co" aria-invalid={fault === null ? undefined : true} aria-describedby={fault === null ? undefined : 'loi-chac'} /><span>{words.sure}</span></label></div>
            {fault === null ? null : <p className="err" id="loi-chac" role="alert"><span>{fault}</span></p>}
          </div>
          <p className="mt4"><button className="btn line full-sm" type="submit">{words.deleteButton}</button></p>
        </Form>
      </section>
    </main>
  );
}
