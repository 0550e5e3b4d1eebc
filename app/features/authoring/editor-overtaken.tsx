import { caseEditor } from '../../messages/case-editor.ts';
import { Differences } from './differences.tsx';
import { TAKE } from './editor-view.ts';
import type { OvertakenView } from './editor-view.ts';

const words = caseEditor.overtaken;

/** Somebody saved first: what each of both changed, and the three ways on. Stands within the form, so that what is typed goes with the choice. */
export function Overtaken({ conflict: { by, isOwn, day, time, theirs, mine } }: { conflict: OvertakenView }) {
  return (
    <section className="note strong mt4 edit-overtaken" aria-labelledby="co-ban-khac" role="alert">
      <h3 id="co-ban-khac" tabIndex={-1}>{isOwn ? words.ownTitle(day, time) : words.title(by, day, time)}</h3>
      <p className="measure mt2">{words.lead}</p>
      <div className="draft-sides mt4">
        <div>
          <p><b>{isOwn ? words.own : words.theirs(by)}</b></p>
          {theirs.length === 0 ? <p className="sub">{words.none}</p> : <Differences differences={theirs} heading="h4" />}
        </div>
        <div>
          <p><b>{words.mine}</b></p>
          {mine.length === 0 ? <p className="sub">{words.none}</p> : <Differences differences={mine} heading="h4" />}
        </div>
      </div>
      <p className="sub measure mt4">{words.bothHint}</p>
      <p className="row mt3">
        <button className="btn full-sm" type="submit" name={TAKE} value="both">{words.both}</button>
        <button className="btn line full-sm" type="submit" name={TAKE} value="mine">{words.takeMine}</button>
        <button className="btn line full-sm" type="submit" name={TAKE} value="theirs">{isOwn ? words.takeOther : words.takeTheirs(by)}</button>
      </p>
    </section>
  );
}
