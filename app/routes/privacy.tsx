import type { MetaFunction } from '@remix-run/node';
import { PrivacyPage } from '../features/shell/privacy-page.tsx';
import { privacy } from '../messages/office.ts';
import { pageTitle } from '../messages/vi.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(privacy.title) }];

export default function Privacy() {
  return <PrivacyPage />;
}
