import { PassThrough } from 'node:stream';
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';
import { developmentPolicy, pagePolicy } from './platform/csp.server.ts';
import { RequestIdProvider } from './platform/request-id.tsx';

/** Loaders are local reads; one that takes longer than this has hung. */
export const streamTimeout = 10_000;

/**
 * Renders a page whole. A buffer gives a length, an ETag and the hashes of the inline scripts, and costs less memory than a
 * stream held open for its timer (docs/decisions/004).
 */
export default async function handleRequest(request: Request, status: number, headers: Headers, remix: EntryContext, context: AppLoadContext): Promise<Response> {
  const { html, failed } = await render(request, status, remix, context);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Security-Policy', context.development ? developmentPolicy(html) : pagePolicy(html));
  return new Response(html, { status: failed ? 500 : status, headers });
}

function render(request: Request, status: number, remix: EntryContext, context: AppLoadContext): Promise<{ html: string; failed: boolean }> {
  return new Promise((resolve, reject) => {
    let failed = false;
    const chunks: Buffer[] = [];
    const sink = new PassThrough();
    const { pipe, abort } = renderToPipeableStream(
      // Only a failed page names its request: all others stay the same bytes, and so keep their ETag.
      <RequestIdProvider id={status >= 500 ? context.requestId : null}>
        <RemixServer context={remix} url={request.url} abortDelay={streamTimeout} />
      </RequestIdProvider>,
      {
        onAllReady() {
          clearTimeout(timer);
          pipe(sink);
        },
        onShellError(error) {
          clearTimeout(timer);
          reject(error);
        },
        onError(error) {
          failed = true;
          context.report(error, request);
        },
      },
    );
    const timer = setTimeout(abort, streamTimeout);
    sink.on('data', (chunk: Buffer) => chunks.push(chunk));
    // React 18 leaves zero bytes where a letter of several bytes no longer fits into its buffer (its writeStringChunk).
    sink.on('end', () => resolve({ html: Buffer.concat(chunks).toString('utf8').replaceAll('\0', ''), failed }));
    sink.on('error', reject);
  });
}

/** Unexpected errors go to the log under the request's id. A visitor who went away and a thrown answer are not errors. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (request.signal.aborted) return;
  if (isRouteErrorResponse(error) && error.status < 500) return;
  context.report(isRouteErrorResponse(error) ? (Reflect.get(error, 'error') ?? error) : error, request);
}
