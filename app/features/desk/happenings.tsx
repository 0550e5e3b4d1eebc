import type { Happening } from '#simulations/desk/view-types.ts';
import { formatDay, weekdayName } from '#simulations/law/day.ts';
import type { Day } from '#simulations/law/types.ts';
import { desk as words } from '../../messages/desk.ts';
import { sentenceCase } from '../../messages/sentence-case.ts';
import { Toast } from '../../ui/notice.tsx';
import type { DeskPageView } from './page-view.ts';

/** What is going on: the newest in a live region that is in the page from the start, everything earlier folded below. */
export function Happenings({ view }: { view: DeskPageView }) {
  const done = view.latest.filter((item) => item.kind === 'done');
  return (
    <section aria-labelledby="h-gio">
      <h2 id="h-gio">{words.now}</h2>
      <div aria-live="polite" id="vua-xong" className="flow" tabIndex={-1}>
        {done.map((item) => <Toast key={item.seq}>{item.text}</Toast>)}
        <Story items={view.latest.filter((item) => item.kind !== 'done')} today={view.today} />
      </div>
      {view.earlier.length === 0 ? null : (
        <details className="earlier">
          <summary>{words.earlier(view.earlier.length)}</summary>
          <div className="flow">
            <Story items={view.earlier} today={null} />
          </div>
        </details>
      )}
    </section>
  );
}

interface DayOfStory {
  day: Day;
  items: Happening[];
}

function byDay(items: readonly Happening[]): DayOfStory[] {
  const days: DayOfStory[] = [];
  for (const item of items) {
    const last = days.at(-1);
    if (last?.day === item.day) last.items.push(item);
    else days.push({ day: item.day, items: [item] });
  }
  return days;
}

function Story({ items, today }: { items: readonly Happening[]; today: Day | null }) {
  const days = byDay(items);
  // An act alone brings no story; the date still tells where in the case one stands.
  if (days.length === 0 && today !== null) return <p className="sub"><DayName day={today} /></p>;
  return days.map(({ day, items: ofDay }) => (
    <div key={`${day}-${ofDay[0]?.seq ?? 0}`} className="flow">
      <p className="sub"><DayName day={day} /></p>
      {ofDay.map((item, index) => <OneHappening key={`${item.seq}-${index}`} item={item} />)}
    </div>
  ));
}

function DayName({ day }: { day: Day }) {
  return <>{sentenceCase(weekdayName(day))}, <time>{formatDay(day)}</time></>;
}

function OneHappening({ item }: { item: Happening }) {
  if (item.kind === 'spoken') {
    return (
      <blockquote className="said">
        <p>{item.text}</p>
        {item.who === undefined ? null : <cite>{words.says(sentenceCase(item.who))}</cite>}
      </blockquote>
    );
  }
  if (item.kind === 'done') return <p className="did">{item.text}</p>;
  return <p className={item.kind === 'arrived' ? 'arrived' : undefined}>{item.text}</p>;
}
