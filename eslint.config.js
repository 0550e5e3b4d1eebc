import tseslint from 'typescript-eslint';

/** Letters that only Vietnamese text has; such text belongs to messages and content. */
const VIETNAMESE = '[\\u00C0-\\u00C3\\u00C8-\\u00CA\\u00CC\\u00CD\\u00D2-\\u00D5\\u00D9\\u00DA\\u00DD\\u00E0-\\u00E3\\u00E8-\\u00EA\\u00EC\\u00ED\\u00F2-\\u00F5\\u00F9\\u00FA\\u00FD\\u0102\\u0103\\u0110\\u0111\\u0128\\u0129\\u0168\\u0169\\u01A0\\u01A1\\u01AF\\u01B0\\u1EA0-\\u1EF9]';

const vietnameseText = ['Literal', 'TemplateElement', 'JSXText'].map((node) => ({
  selector: node === 'TemplateElement' ? `TemplateElement[value.raw=/${VIETNAMESE}/]` : `${node}[value=/${VIETNAMESE}/]`,
  message: 'Vietnamese text belongs to app/messages, content/ or a vi.ts file.',
}));

const clockAndChance = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'The clock is a port: take the day as an argument.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is a port: take the day as an argument.' },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'Randomness is a port: take the seed as an argument.' },
];

const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Named exports only, except where a framework demands a default.' };

export default tseslint.config(
  { ignores: ['build/**', 'node_modules/**', 'var/**', 'test-results/**', 'playwright-report/**', 'public/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', noDefaultExport, ...vietnameseText],
    },
  },
  {
    files: ['simulations/**', 'app/domain/**'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...vietnameseText, ...clockAndChance] },
  },
  {
    files: ['simulations/scenario/{facts,schema}.ts', 'simulations/scenario/facts/*.ts', 'simulations/desk/act-data.ts', 'simulations/desk/act-data/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...clockAndChance] },
  },
  {
    files: ['**/vi.ts', '**/*.vi.ts', 'app/messages/**', 'content/**'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport] },
  },
  {
    // Written by the test of the fingerprints, a line for each rule.
    files: ['simulations/procedures/fingerprints.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['simulations/**/*.vi.ts', 'simulations/**/vi.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...clockAndChance] },
  },
  {
    files: ['app/routes/**'],
    rules: { 'max-lines': ['error', { max: 200 }], 'no-restricted-syntax': ['error', ...vietnameseText] },
  },
  {
    files: ['app/root.tsx', 'app/entry.*.tsx', 'app/routes.ts', '*.config.{ts,js}'],
    rules: { 'no-restricted-syntax': ['error', ...vietnameseText] },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'tests/**'],
    rules: { 'no-restricted-syntax': 'off', 'max-lines': ['error', { max: 500 }], '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // The bootstrap speaks to the person at the terminal before anything of ours is built.
    files: ['scripts/**', 'app/cli/**'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': 'off' },
  },
);
