import { data } from '@remix-run/node';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { loadPicture } from '../../use-cases/pictures.server.ts';

/** An uploaded picture. Its name is made of its bytes, so that it never changes; opened by itself it may do nothing. */
export function loader({ params, context }: LoaderFunctionArgs): Response {
  const found = loadPicture(context.ports, context.caller, { name: params['name'] ?? '' });
  if (!found.ok) throw data(null, { status: found.error.reason === 'storage' ? 503 : 404 });
  return new Response(new Uint8Array(found.value), {
    headers: { 'Content-Type': 'image/webp', 'X-Content-Type-Options': 'nosniff', 'Cache-Control': context.caller === null ? 'public, max-age=31536000, immutable' : 'private, max-age=31536000, immutable', 'Content-Security-Policy': "default-src 'none'; sandbox" },
  });
}
