import { offline as words } from '../../messages/offline.ts';

/** Where the script of the device writes its pages. Without script it says what else there is. */
export function DeviceFrame() {
  return (
    <>
      <div id="may" aria-busy="true">
        <main className="page narrow" id="noi-dung" tabIndex={-1}>
          <div className="page-head">
            <h1>{words.title}</h1>
            <p className="scripted">{words.opening}</p>
          </div>
          <noscript><p className="note">{words.needsScript}</p></noscript>
        </main>
      </div>
      <script type="module" src="/ngoai-tuyen/may.js" />
    </>
  );
}
