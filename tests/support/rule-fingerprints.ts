import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { hashText } from '#simulations/grading/depends.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';

/**
 * A fingerprint for each rule of a procedure, from the rule's own source: its row, its sentences, its functions, and every
 * declaration they lead to, types and comments left out. Changing one rule changes its own and no other; changing a function
 * that several share changes all of theirs (docs/decisions/015).
 */

interface Source {
  path: string;
  tree: ts.SourceFile;
  /** Names declared at the top, and names brought in from our own files. */
  declared: Map<string, ts.Node>;
  imported: Map<string, { path: string; name: string }>;
}

type Read = (path: string) => string;

const printer = ts.createPrinter({ removeComments: true });

function parse(path: string, text: string): Source {
  const javascript = ts.transpileModule(text, { compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, removeComments: true } }).outputText;
  const tree = ts.createSourceFile(path, javascript, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const declared = new Map<string, ts.Node>();
  const imported = new Map<string, { path: string; name: string }>();
  for (const statement of tree.statements) {
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      const from = statement.moduleSpecifier.text;
      const bindings = statement.importClause?.namedBindings;
      if (!from.startsWith('.') || bindings === undefined || !ts.isNamedImports(bindings)) continue;
      for (const { name, propertyName } of bindings.elements) imported.set(name.text, { path: join(dirname(path), from), name: (propertyName ?? name).text });
    } else if (ts.isVariableStatement(statement)) {
      for (const declaration of statement.declarationList.declarations) if (ts.isIdentifier(declaration.name)) declared.set(declaration.name.text, declaration);
    } else if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name !== undefined) declared.set(statement.name.text, statement);
  }
  return { path, tree, declared, imported };
}

/** The id of the rule that a node states, when it states one. */
type RuleOf = (node: ts.Node) => string | null;

/** Properties by which a row says whose it is. */
const NAMING: ReadonlySet<string> = new Set(['id', 'guard']);

function nameOf(name: ts.PropertyName): string | null {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : null;
}

function ruleOf(ids: ReadonlySet<string>, conditions: ReadonlySet<string>): RuleOf {
  return (node) => {
    if (ts.isPropertyAssignment(node)) {
      const name = nameOf(node.name);
      return name !== null && ids.has(name) ? name : null;
    }
    if (ts.isObjectLiteralExpression(node)) {
      const named = node.properties.flatMap((property) => (ts.isPropertyAssignment(property) && NAMING.has(nameOf(property.name) ?? '') && ts.isStringLiteral(property.initializer) ? [property.initializer.text] : []));
      return named.find((id) => ids.has(id)) ?? null;
    }
    if (!ts.isCallExpression(node)) return null;
    const [first] = node.arguments;
    return first !== undefined && ts.isStringLiteral(first) && conditions.has(first.text) ? first.text : null;
  };
}

/** A rule that names a table of rules means its own row, which is with it already; a function that reads the table may mean any. */
function isTable(node: ts.Node): boolean {
  return ts.isVariableDeclaration(node) && node.initializer !== undefined && (ts.isObjectLiteralExpression(node.initializer) || ts.isArrayLiteralExpression(node.initializer));
}

/** A node without the other rules that stand in it, as text, and the names it uses. */
function readNode(root: ts.Node, tree: ts.SourceFile, own: string | null, rule: RuleOf): { text: string; names: Set<string> } {
  const names = new Set<string>();
  const { transformed } = ts.transform(root, [
    (context) => (start) => {
      const visit = (node: ts.Node): ts.Node => {
        const id = node === start ? null : rule(node);
        if (id !== null && id !== own) return ts.isPropertyAssignment(node) ? ts.factory.createPropertyAssignment(node.name, ts.factory.createNull()) : ts.factory.createNull();
        if (ts.isIdentifier(node)) names.add(node.text);
        return ts.visitEachChild(node, visit, context);
      };
      return visit(start);
    },
  ]);
  const [node = root] = transformed;
  return { text: printer.printNode(ts.EmitHint.Unspecified, node, tree), names };
}

/** Rules of a procedure with what they say, apart from functions, which the source tells. */
function rulesOf(procedure: Procedure): { key: string; id: string; data: string }[] {
  const plain = (value: unknown): string => JSON.stringify(value, (_key, part: unknown) => (typeof part === 'function' ? 'function' : part));
  const conditions = new Map(procedure.duties.flatMap((duty) => (duty.conditions ?? []).map((condition) => [condition.id, condition] as const)));
  return [
    ...Object.values(procedure.guards).map((guard) => ({ key: `guard:${guard.id}`, id: guard.id, data: plain(guard) })),
    ...procedure.duties.map((duty) => ({ key: `duty:${duty.id}`, id: duty.id, data: plain({ ...duty, conditions: duty.conditions?.map(({ id }) => id) }) })),
    ...[...conditions].map(([id, condition]) => ({ key: `condition:${id}`, id, data: plain(condition) })),
    ...procedure.prohibitions.map((prohibition) => ({ key: `prohibition:${prohibition.id}`, id: prohibition.id, data: plain(prohibition) })),
    ...Object.entries(procedure.acts).map(([label, act]) => ({ key: `act:${label}`, id: label, data: plain(act) })),
  ];
}

/** Fingerprints by `kind:id`. `folder` holds the procedure; `read` gives the text of a file. */
export function ruleFingerprints(procedure: Procedure, folder: string, read: Read = (path) => readFileSync(path, 'utf8')): Record<string, string> {
  const rules = rulesOf(procedure);
  const conditions = new Set(procedure.duties.flatMap((duty) => (duty.conditions ?? []).map(({ id }) => id)));
  const rule = ruleOf(new Set(rules.map(({ id }) => id)), conditions);
  const sources = new Map<string, Source>();
  const sourceOf = (path: string): Source => {
    const known = sources.get(path) ?? parse(path, read(path));
    sources.set(path, known);
    return known;
  };
  const chunks = new Map<string, { source: Source; node: ts.Node }[]>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts') || name === 'fingerprints.ts') continue;
    const source = sourceOf(join(folder, name));
    const find = (node: ts.Node): void => {
      const id = rule(node);
      if (id !== null) chunks.set(id, [...(chunks.get(id) ?? []), { source, node }]);
      ts.forEachChild(node, find);
    };
    find(source.tree);
  }
  const closures = new Map<string, { text: string; names: Set<string> }>();
  const follow = (source: Source, names: Iterable<string>, reached: Map<string, string>, fromRule = false): void => {
    for (const name of names) {
      const foreign = source.imported.get(name);
      if (foreign !== undefined) {
        follow(sourceOf(foreign.path), [foreign.name], reached, fromRule);
        continue;
      }
      const node = source.declared.get(name);
      if (node === undefined) continue;
      const ownRowOnly = fromRule && isTable(node);
      const key = `${source.path}#${name}${ownRowOnly ? '#others' : ''}`;
      if (reached.has(key)) continue;
      const declaration = closures.get(key) ?? readNode(node, source.tree, null, ownRowOnly ? rule : () => null);
      closures.set(key, declaration);
      reached.set(key, declaration.text);
      follow(source, declaration.names, reached);
    }
  };
  const entries = rules.map(({ key, id, data }) => {
    const reached = new Map<string, string>();
    const own = (chunks.get(id) ?? []).map(({ source, node }) => {
      const { text, names } = readNode(node, source.tree, id, rule);
      follow(source, names, reached, true);
      return text;
    });
    return [key, hashText([data, ...own, ...[...reached].sort(([a], [b]) => (a < b ? -1 : 1)).flat()].join('\n'))] as const;
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The file in which a procedure keeps them. */
export function fingerprintFile(fingerprints: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fingerprints).map(([key, hash]) => `  '${key}': '${hash}',`);
  return [
    '/** What each rule says, as a hash of its source; made by tests/machines/rule-fingerprints.test.ts (docs/decisions/015). Generated, one line a rule: as long as there are rules. */',
    'export const fingerprints: Readonly<Record<string, string>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}
