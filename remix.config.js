/**
 * The single home of the Remix options; vite.config.ts hands them to the plugin.
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  appDirectory: 'app',
  // A folder of its own: the build empties it, and the bundle of the command line lies beside it.
  buildDirectory: 'build/web',
  ssr: true,
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    // Every page knows all addresses from a file that is sent once. Asked for one by one they cost a request a page, and a list
    // that is fetched while a form is sent is then taken for an address that does not exist.
    v3_lazyRouteDiscovery: false,
  },
};
