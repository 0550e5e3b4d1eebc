import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches, useRouteError } from '@remix-run/react';
import type { LinksFunction } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/react';
import type { ReactNode } from 'react';
import { isBrokenNetwork } from './features/errors/broken-network.ts';
import { ErrorScreen } from './features/errors/error-screen.tsx';
import { LostLink } from './features/errors/lost-link.tsx';
import { errorPageWords, errorWords } from './platform/errors.vi.ts';
import { useRequestId } from './platform/request-id.tsx';
import latinLetters from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import vietnameseLetters from '@fontsource-variable/source-sans-3/files/source-sans-3-vietnamese-wght-normal.woff2?url';
import './styles/app.css';

export const meta: MetaFunction = () => [{ title: errorPageWords.product }];

/** The letters of every page are asked for with the page, so that its lines are not broken anew when they come. */
export const links: LinksFunction = () => [latinLetters, vietnameseLetters].map((href) => ({ rel: 'preload', as: 'font', type: 'font/woff2', href, crossOrigin: 'anonymous' }));

/** Pages of plain text say `handle = { noJs: true }` and come without any script. */
function isScriptless(handle: unknown): boolean {
  return typeof handle === 'object' && handle !== null && Reflect.get(handle, 'noJs') === true;
}

/** `handle = { theme: 'projector' }` forces a theme on the whole document. */
function themeOf(handle: unknown): string | undefined {
  const theme: unknown = typeof handle === 'object' && handle !== null ? Reflect.get(handle, 'theme') : undefined;
  return typeof theme === 'string' ? theme : undefined;
}

export function Layout({ children }: { children: ReactNode }) {
  const matches = useMatches();
  const request = useRequestId();
  const scripts = !matches.some((match) => isScriptless(match.handle));
  const theme = matches.map((match) => themeOf(match.handle)).findLast((found) => found !== undefined);
  return (
    <html lang="vi" data-request={request ?? undefined} data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {scripts ? (
          <>
            <ScrollRestoration />
            <Scripts />
          </>
        ) : null}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

/** The last resort: whatever no route caught. It says what happened, what to do and, for our own faults, the id in the log. */
export function ErrorBoundary() {
  const error = useRouteError();
  const request = useRequestId();
  if (isBrokenNetwork(error)) return <LostLink />;
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const words = errorWords(status);
  return <ErrorScreen title={words.title} words={`${words.what} ${words.remedy}`} reference={status >= 500 ? request : null} />;
}
