import type { LinksFunction, MetaFunction } from '@remix-run/node';
import { DeviceFrame } from '../../features/offline/device-frame.tsx';
import { offline } from '../../messages/offline.ts';
import { pageTitle } from '../../messages/vi.ts';

/** The frame alone, the same for everybody: what it shows lies on the device (app/device). */
export const meta: MetaFunction = () => [{ title: pageTitle(offline.title) }];

export const links: LinksFunction = () => [
  { rel: 'manifest', href: '/manifest.webmanifest' },
  { rel: 'apple-touch-icon', href: '/icon-192.png' },
];

export default function DevicePage() {
  return <DeviceFrame />;
}
