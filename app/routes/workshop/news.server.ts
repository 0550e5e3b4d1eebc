import type { RequestContext } from '../../platform/context.ts';

/**
 * What is now, to whoever may watch it: as a stream of events where the browser asks for one, else once as JSON. Both are the
 * same text; the JSON carries an ETag, so that asking again costs nothing while nothing happens.
 */
export function newsResponse(request: Request, { hall }: RequestContext, watched: { workshop: string; view(): unknown; audience: string; holder: string }): Response {
  const text = (): string => JSON.stringify(watched.view());
  if (!(request.headers.get('Accept') ?? '').includes('text/event-stream')) return new Response(text(), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
  const stream = hall.open({ group: watched.workshop, audience: watched.audience }, watched.holder, text);
  return new Response(stream, { headers: { 'Content-Type': 'text/event-stream; charset=utf-8' } });
}
