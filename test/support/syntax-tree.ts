/**
 * What TypeScript sources use, read from their syntax tree: names in comments and texts do not count, and neither
 * spelling nor line breaks hide anything.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Every hand-written TypeScript file below a folder. */
export const listSources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes('/generated/'));

export const parseSource = (file: string, text = readFileSync(file, 'utf8')): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

/** Calls `visit` for every node of the tree. */
export function visitAll(root: ts.Node, visit: (node: ts.Node) => void): void {
  visit(root);
  ts.forEachChild(root, (child) => visitAll(child, visit));
}

/** Whether the identifier is the name of a property, parameter, type or import, and so not the global of that name. */
function isOnlyAName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent))
    return parent.name === node;
  if (ts.isParameter(parent) || ts.isVariableDeclaration(parent) || ts.isFunctionDeclaration(parent))
    return parent.name === node;
  if (ts.isImportSpecifier(parent) || ts.isQualifiedName(parent) || ts.isTypeReferenceNode(parent)) return true;
  return ts.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node;
}

/**
 * What a source takes from outside itself: global names (`process`, `setTimeout`), members of globals (`Date.now`,
 * `Math.random`), `new Date` without arguments as `new Date`, imported modules as `import:NAME`, and `async`, `await`
 * and `Promise` (as a value or a type).
 *
 * @example listUses(parseSource('a.ts', 'Date.now()')) // Set { 'Date', 'Date.now' }
 */
export function listUses(source: ts.SourceFile): Set<string> {
  const uses = new Set<string>();
  visitAll(source, (node) => {
    if (ts.isIdentifier(node) && !isOnlyAName(node)) uses.add(node.text);
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression))
      uses.add(`${node.expression.text}.${node.name.text}`);
    if (
      ts.isElementAccessExpression(node) &&
      ts.isIdentifier(node.expression) &&
      ts.isStringLiteralLike(node.argumentExpression)
    )
      uses.add(`${node.expression.text}.${node.argumentExpression.text}`);
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && !node.arguments?.length)
      uses.add(`new ${node.expression.text}`);
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      uses.add(`import:${(node.moduleSpecifier as ts.StringLiteral).text.replace(/^node:/, '')}`);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) uses.add('import()');
    if (node.kind === ts.SyntaxKind.AwaitExpression) uses.add('await');
    if (node.kind === ts.SyntaxKind.AsyncKeyword) uses.add('async');
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) uses.add(`type:${node.typeName.text}`);
  });
  return uses;
}
