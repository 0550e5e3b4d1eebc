import { WORKSHOP_TABS, workshopTabs as words } from '../../messages/hall-tabs.ts';
import type { WorkshopTab } from '../../messages/hall-tabs.ts';

/** The bar of a workshop's pages for its facilitator. `here`: the page that it stands on. */
export function WorkshopTabs({ id, here }: { id: string; here: WorkshopTab }) {
  return (
    <nav className="book-tabs no-print" aria-label={words.label}>
      {WORKSHOP_TABS.map(({ path, label }) => (
        <a key={path} href={path === '' ? `/lop-dieu-hanh/${id}` : `/lop-dieu-hanh/${id}/${path}`} aria-current={path === here ? 'page' : undefined}>{label}</a>
      ))}
    </nav>
  );
}
