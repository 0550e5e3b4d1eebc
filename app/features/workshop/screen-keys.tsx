import { screenWords as words } from '../../messages/hall-projector.ts';
import { Meta } from '../../ui/rows.tsx';

/** The keys of the projector's page, on a screen that the hall does not see. */
export function ScreenKeys() {
  return (
    <details className="mt5">
      <summary>{words.keys}</summary>
      <Meta entries={words.keyList} />
    </details>
  );
}
