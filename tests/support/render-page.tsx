import { RemixServer } from '@remix-run/react';
import type { ComponentProps, ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

type ServerContext = ComponentProps<typeof RemixServer>['context'];

/** Renders an element as the only page of an application, through the framework's own server component. No script, no data. */
export function renderPage(page: ReactElement, path = '/'): string {
  const route = { id: 'root', path: '*', hasAction: false, hasLoader: false, hasClientAction: false, hasClientLoader: false, hasErrorBoundary: false, module: '' };
  const context: ServerContext = {
    manifest: { version: '', entry: { imports: [], module: '' }, routes: { root: route }, url: '' },
    routeModules: { root: { default: () => page } },
    future: { v3_fetcherPersist: true, v3_relativeSplatPath: true, v3_singleFetch: true, v3_lazyRouteDiscovery: true },
    isSpaMode: false,
    serverHandoffString: '{}',
    serializeError: (error) => error,
    staticHandlerContext: {
      basename: '/',
      location: { pathname: path, search: '', hash: '', state: null, key: 'default' },
      matches: [{ params: {}, pathname: path, pathnameBase: '/', route: { id: 'root', path: '*' } }],
      loaderData: {},
      actionData: null,
      errors: null,
      statusCode: 200,
      loaderHeaders: {},
      actionHeaders: {},
      activeDeferreds: null,
    },
  };
  return renderToStaticMarkup(<RemixServer context={context} url={`http://localhost${path}`} />);
}
