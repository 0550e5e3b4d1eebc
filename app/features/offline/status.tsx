import { offline as words } from '../../messages/offline.ts';
import { DEVICE_PATH } from './paths.ts';
import type { StatusView } from './offline-view.ts';

/** "Đã lưu trên máy, đã gửi": at the head of every page of the device. */
export function Status({ view: { queue, online, trouble, sending } }: { view: StatusView }) {
  const { waiting, sent, refused } = queue;
  return (
    <div className="device-status">
      <p role="status" id="da-luu">
        <b>{words.status(waiting + sent + refused, sent, waiting)}</b>
        {refused === 0 ? null : ` ${words.statusRefused(refused)}`}
        {online ? null : ` ${words.noNetwork}`}
      </p>
      {sending ? <p className="sub">{words.sending}</p> : null}
      {trouble === null || waiting === 0 || !online ? null : <p className="sub">{trouble === 'failed' ? words.sendFailed : words.sendSignedOut}</p>}
      {trouble === 'signed-out' ? <p><a href={`/dang-nhap?ve=${encodeURIComponent(DEVICE_PATH)}`}>{words.signIn}</a></p> : null}
      {waiting === 0 || sending || !online ? null : (
        <form method="post" action={DEVICE_PATH}>
          <button className="btn text" type="submit" name="lam" value="gui">{words.sendNow}</button>
        </form>
      )}
    </div>
  );
}
