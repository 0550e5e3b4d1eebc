import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequestHandler } from '@remix-run/node';
import type { ServerBuild } from '@remix-run/node';
import type { RequestContext } from '../platform/context.ts';
import type { Middleware } from '../platform/http-server.server.ts';

/** The pages: made by Vite, loaded beside the server and handed everything through the load context. */
export interface Pages {
  answer(request: Request, context: RequestContext): Promise<Response>;
  middleware?: Middleware;
  close(): Promise<void>;
}

export async function builtPages(root: string): Promise<Pages> {
  const build = (await import(pathToFileURL(join(root, 'build/web/server/index.js')).href)) as ServerBuild;
  const handler = createRequestHandler(build, 'production');
  return { answer: (request, context) => handler(request, { ...context }), close: () => Promise.resolve() };
}

/** Vite inside this very server, so that pages under work get the same load context. */
export async function developmentPages(root: string): Promise<Pages> {
  const vite = await import('vite');
  const server = await vite.createServer({ root, server: { middlewareMode: true }, appType: 'custom' });
  const handler = createRequestHandler(async () => (await server.ssrLoadModule('virtual:remix/server-build')) as ServerBuild, 'development');
  return {
    answer: (request, context) => handler(request, { ...context, development: true }),
    middleware: (request, response, next) => server.middlewares(request, response, next),
    close: () => server.close(),
  };
}
