import { offline as words } from '../../messages/offline.ts';
import type { StatusView } from './offline-view.ts';
import { DEVICE_PATH } from './paths.ts';
import { Status } from './status.tsx';

/** In place of a page that does not lie on the device. */
export function NeedsNetwork({ status }: { status: StatusView }) {
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.bookTitle}</h1>
        <p>{words.bookWords}</p>
      </div>
      <Status view={status} />
      <p className="row mt6"><a className="btn full-sm" href={DEVICE_PATH}>{words.home}</a></p>
    </main>
  );
}
