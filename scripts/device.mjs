import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What runs on the device. */
export const DEVICE_ENTRIES = { page: 'app/device/main.ts', worker: 'app/device/service-worker.ts' };

/** Stands in the scripts until what they are made of is known. */
const VERSION_MARK = '__DEVICE_VERSION__';

/** zod tells of itself in fifty languages and as JSON Schema; a device asks for neither, and they are a tenth of everything. */
const NO_JSON_SCHEMA = `
const none = () => undefined;
export const createToJSONSchemaMethod = () => none, createStandardJSONSchemaMethod = () => none;
export { none as allProcessors, none as extractDefs, none as finalize, none as initializeContext, none as processSchema, none as process, none as toJSONSchema };
`;

/** Our own code for the device: React and the router give way to what writes HTML, zod to what of it is used. */
function onDevice(root) {
  const html = (name) => join(root, 'app/device/html', name);
  return {
    name: 'on-the-device',
    setup(build) {
      build.onResolve({ filter: /^react\/jsx-runtime$/ }, () => ({ path: html('jsx-runtime.ts') }));
      build.onResolve({ filter: /^react$/ }, () => ({ path: html('react.ts') }));
      build.onResolve({ filter: /^@remix-run\/react$/ }, () => ({ path: html('router.ts') }));
      build.onResolve({ filter: /\/(locales\/index|to-json-schema|json-schema-processors)\.js$/ }, ({ path, importer }) => (importer.includes('/zod/') ? { path, namespace: 'left-out' } : null));
      build.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({ contents: path.includes('locales') ? 'export {};' : NO_JSON_SCHEMA, loader: 'js' }));
      // A bundler drops what is not used of a namespace, but not of an object that is one.
      build.onLoad({ filter: /\/(simulations|app)\/.*\.tsx?$/ }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        const named = "import { z } from 'zod';";
        return text.includes(named) ? { contents: text.replace(named, "import * as z from 'zod';"), loader: path.endsWith('x') ? 'tsx' : 'ts' } : null;
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
  const esbuild = await import('esbuild');
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
    plugins: [onDevice(root)],
    logLevel: 'silent',
    logOverride: { 'import-is-undefined': 'silent' },
  });
  return result.outputFiles[0].text;
}

/** Writes the page's script and the service worker below `folder`. Both carry one version: a hash of what they are. */
export async function makeDevice(root, folder) {
  const parts = [
    ['ngoai-tuyen/may.js', await bundleForDevice(root, { entry: DEVICE_ENTRIES.page })],
    ['sw.js', await bundleForDevice(root, { entry: DEVICE_ENTRIES.worker })],
  ];
  const version = createHash('sha256').update(parts.map(([, text]) => text).join('\0')).digest('hex').slice(0, 16);
  for (const [name, text] of parts) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text.replaceAll(VERSION_MARK, version));
  }
}
