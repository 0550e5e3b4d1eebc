import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What runs on the device. */
export const DEVICE_ENTRIES = { page: 'app/device/main.ts', worker: 'app/device/service-worker.ts' };

/** Stands in the scripts until what they are made of is known. */
const VERSION_MARK = '__DEVICE_VERSION__';

/**
 * The shapes of facts and acts without what only authors read of them, and marked as doing nothing until they are asked: of the facts
 * the device asks two or three, and the rest is left out.
 */
function shapesForDevice(ts, text) {
  const file = ts.createSourceFile('shapes.ts', text, ts.ScriptTarget.Latest, true);
  const edits = [];
  const visit = (node) => {
    const isOnTop = ts.isVariableDeclaration(node) && node.parent.parent.parent === file;
    if (isOnTop && node.initializer !== undefined && ts.isCallExpression(node.initializer)) edits.push([node.initializer.getStart(), node.initializer.getStart(), '/* @__PURE__ */ (() => '], [node.end, node.end, ')()']);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'describe') edits.push([node.expression.expression.end, node.end, '']);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits.sort((a, b) => b[0] - a[0] || b[1] - a[1]).reduce((left, [from, to, put]) => left.slice(0, from) + put + left.slice(to), text);
}

/** In place of sentences that are never said on a device. */
const NOTHING_SAID = "const none = new Proxy({}, { get: () => () => '' }); export { none as hallStop, none as lintTexts, none as miniCase };";

/** Our own code for the device: React and the router give way to what writes HTML, zod and XState to what the desk asks of them. */
function onDevice(root, ts) {
  const html = (name) => join(root, 'app/device/html', name);
  return {
    name: 'on-the-device',
    setup(build) {
      build.onResolve({ filter: /^react\/jsx-runtime$/ }, () => ({ path: html('jsx-runtime.ts') }));
      build.onResolve({ filter: /^react$/ }, () => ({ path: html('react.ts') }));
      build.onResolve({ filter: /^@remix-run\/react$/ }, () => ({ path: html('router.ts') }));
      // What is wrong with a machine is said where it is built; stages and halls are practised with a network only.
      build.onLoad({ filter: /\/(grading\/lint\.vi|messages\/mini-case|messages\/hall-map)\.ts$/ }, () => ({ contents: NOTHING_SAID, loader: 'ts' }));
      // Nobody works in a group without a network.
      build.onLoad({ filter: /\/features\/desk\/crew-panel\.tsx$/ }, () => ({ contents: 'export const CrewPanel = () => null;', loader: 'ts' }));
      build.onResolve({ filter: /^(zod|xstate)$/ }, ({ path }) => ({ path: join(root, 'app/device/shapes', `${path}.ts`) }));
      // The map of a procedure is drawn on the server; its names are only for that.
      build.onLoad({ filter: /\/simulations\/procedures\/[a-z-]+\/index\.ts$/ }, ({ path }) => ({ contents: readFileSync(path, 'utf8').replace(/^ {2}mapNames(: \w+)?,$/m, '  mapNames: { states: {}, conditions: {}, world: {} },'), loader: 'ts' }));
      build.onLoad({ filter: /\/simulations\/.*\.ts$/ }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        return text.includes("from 'zod'") ? { contents: shapesForDevice(ts, text), loader: 'ts' } : null;
      });
    },
  };
}

/**
 * How everything for the device is bundled: a file of ours, or TypeScript as a file at the root of the project would hold it.
 * @param {string} root
 * @param {{ entry: string } | { source: string }} what
 * @returns {Promise<string>}
 */
export async function bundleForDevice(root, what) {
  // This file is read before anything is installed.
  const [esbuild, { default: ts }] = await Promise.all([import('esbuild'), import('typescript')]);
  const result = await esbuild.build({
    absWorkingDir: root,
    ...('source' in what ? { stdin: { contents: what.source, resolveDir: root, loader: 'tsx' } } : { entryPoints: [what.entry] }),
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', DEVICE_VERSION: `"${VERSION_MARK}"` },
    plugins: [onDevice(root, ts)],
    logLevel: 'silent',
    logOverride: { 'import-is-undefined': 'silent' },
  });
  return result.outputFiles[0].text;
}

/**
 * The page's script and the service worker by their addresses. Both carry one version: a hash of what they are.
 * @param {string} root
 * @returns {Promise<Map<string, string>>}
 */
async function deviceScripts(root) {
  const parts = [
    ['/ngoai-tuyen/may.js', await bundleForDevice(root, { entry: DEVICE_ENTRIES.page })],
    ['/sw.js', await bundleForDevice(root, { entry: DEVICE_ENTRIES.worker })],
  ];
  const version = createHash('sha256').update(parts.map(([, text]) => text).join('\0')).digest('hex').slice(0, 16);
  return new Map(parts.map(([path, text]) => [path, text.replaceAll(VERSION_MARK, version)]));
}

/** Writes them below `folder`. */
export async function makeDevice(root, folder) {
  for (const [path, text] of await deviceScripts(root)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/**
 * Serves them while one develops, made anew for every asking.
 * @returns {import('vite').Plugin}
 */
export function deviceInDevelopment() {
  return {
    name: 'device-in-development',
    apply: 'serve',
    configureServer({ config, middlewares }) {
      middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0];
        if (path !== '/sw.js' && path !== '/ngoai-tuyen/may.js') return next();
        deviceScripts(config.root).then((scripts) => {
          response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
          response.setHeader('Cache-Control', 'no-cache');
          response.end(scripts.get(path));
        }, next);
      });
    },
  };
}
