/**
 * Who may import whom (docs/decisions/002). `npm run lint:deps` checks the tree; tests/architecture plants violations and
 * expects each rule to catch its own.
 */
const CODE = '\\.(ts|tsx)$';
const TEST = '(\\.(test|spec)\\.(ts|tsx)$|^tests/)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'simulations-are-pure', severity: 'error', from: { path: '^simulations/', pathNot: TEST }, to: { path: '^(app|db|content|tests|scripts)/|node_modules/(@remix-run|react|drizzle-orm|better-sqlite3)/' } },
    { name: 'simulations-need-xstate-and-zod-only', severity: 'error', from: { path: '^simulations/', pathNot: TEST }, to: { dependencyTypes: ['npm', 'npm-dev'], pathNot: 'node_modules/(xstate|zod)/' } },
    { name: 'proof-is-written-apart-from-the-grader', severity: 'error', from: { path: '^simulations/proof/', pathNot: TEST }, to: { path: '^simulations/grading/(?!types\\.ts$)' } },
    { name: 'no-node-core-in-pure', severity: 'error', from: { path: '^(simulations|app/domain)/', pathNot: TEST }, to: { dependencyTypes: ['core'] } },
    { name: 'xstate-only-in-simulations-and-the-workshop', severity: 'error', from: { pathNot: '^(simulations|tests|app/domain/workshop)/' }, to: { path: 'node_modules/xstate/' } },
    { name: 'domain-imports-simulations-and-content-types', severity: 'error', from: { path: '^app/domain/', pathNot: TEST }, to: { path: '^(db/|content/|app/(?!domain/|messages/))', dependencyTypesNot: ['type-only'] } },
    { name: 'content-knows-only-simulations', severity: 'error', from: { path: '^content/', pathNot: TEST }, to: { path: '^(app|db|tests)/' } },
    { name: 'db-imports-types-only', severity: 'error', from: { path: '^db/', pathNot: TEST }, to: { path: '^(app|simulations|content|tests)/', dependencyTypesNot: ['type-only'] } },
    { name: 'sql-only-in-db', severity: 'error', from: { pathNot: '^db/|^tests/|^drizzle' }, to: { path: 'node_modules/(drizzle-orm|better-sqlite3)/' } },
    { name: 'one-opener', severity: 'error', from: { pathNot: '^db/client\\.server\\.ts$|^tests/|\\.test\\.ts$' }, to: { path: 'node_modules/better-sqlite3/', dependencyTypesNot: ['type-only'] } },
    { name: 'routes-never-touch-db', severity: 'error', from: { path: '^app/(routes|root|entry)' }, to: { path: '^db/' } },
    { name: 'screens-never-touch-db-or-use-cases', severity: 'error', from: { path: '^app/(features|ui)/', pathNot: TEST }, to: { path: '^(db|app/use-cases|app/platform|content)/', dependencyTypesNot: ['type-only'] } },
    { name: 'ui-knows-nothing', severity: 'error', from: { path: '^app/ui/', pathNot: TEST }, to: { path: '^(app/(features|domain|use-cases|routes)|simulations|content|db)/' } },
    { name: 'use-cases-return-values', severity: 'error', from: { path: '^app/use-cases/', pathNot: TEST }, to: { path: 'node_modules/(react|react-dom|@remix-run)/|^app/(features|ui|routes)/' } },
    { name: 'remix-only-at-the-edge', severity: 'error', from: { path: '^(app/(domain|use-cases|messages|ui)|db|content|simulations)/' }, to: { path: 'node_modules/@remix-run/' } },
    { name: 'graphs-are-laid-out-on-the-server', severity: 'error', from: { pathNot: '\\.server\\.ts$' }, to: { path: 'node_modules/@dagrejs/' } },
    { name: 'no-server-in-client', severity: 'error', from: { path: '^app/(features|ui|entry\\.client)' }, to: { path: '\\.server\\.(ts|tsx)$', dependencyTypesNot: ['type-only'] } },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: CODE, pathNot: '\\.d\\.ts$|\\.config\\.(ts|js)$|\\.(test|spec)\\.(ts|tsx)$' }, to: {} },
    { name: 'not-to-test', severity: 'error', from: { pathNot: TEST }, to: { path: TEST } },
    { name: 'declared-packages-only', severity: 'error', from: {}, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|var|test-results|playwright-report)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};
