import { leaving as words } from '../../messages/offline-leaving.ts';
import type { StatusView } from './offline-view.ts';
import { DEVICE_PATH, SIGN_OUT_PATH } from './paths.ts';
import { Status } from './status.tsx';

/** Before somebody signs out: what is lost by it, and the way to lose nothing. */
export function LeavePage({ status }: { status: StatusView }) {
  const { waiting } = status.queue;
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{waiting === 0 ? words.title : words.titleWaiting}</h1>
        <p>{waiting === 0 ? words.nothing : words.waiting(waiting)}</p>
        {status.online ? null : <p role="alert">{words.noNetwork}</p>}
      </div>
      <Status view={status} />
      <form method="post" action={SIGN_OUT_PATH} className="mt6">
        {waiting === 0 ? null : <p><button className="btn full-sm" type="submit" name="lam" value="gui-roi-thoat">{words.sendFirst}</button></p>}
        <p className="mt4"><button className={waiting === 0 ? 'btn full-sm' : 'btn line full-sm'} type="submit" name="lam" value="thoat">{waiting === 0 ? words.leave : words.loseAndLeave(waiting)}</button></p>
      </form>
      <p className="row mt6"><a className="btn text" href={DEVICE_PATH}>{words.stay}</a></p>
    </main>
  );
}
