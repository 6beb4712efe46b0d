import { join, relative } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "../..");
const EXCEL = join(ROOT, "src/excel");

/** Members of Office.js, "Range.values", with the file that uses each. */
type Members = ReadonlyMap<string, string>;

/** "Range.values" for a declaration in Microsoft's typings; undefined for any other. */
function memberOf(declaration: ts.Declaration): string | undefined {
  if (!/@types\/office-js/.test(declaration.getSourceFile().fileName)) return undefined;
  const { parent } = declaration;
  const name = ts.getNameOfDeclaration(declaration)?.getText();
  const owner =
    ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent)
      ? parent.name?.text
      : ts.isModuleBlock(parent) && ts.isFunctionDeclaration(declaration)
        ? parent.parent.name.text
        : undefined;
  return owner === undefined ? undefined : `${owner}.${name ?? ""}`;
}

/** The declarations a node uses by name: a property read or called, taken apart, or given in an object. */
function usedAt(checker: ts.TypeChecker, node: ts.Node): readonly ts.Declaration[] {
  const symbol = (() => {
    if (ts.isIdentifier(node) && !ts.isPropertyAssignment(node.parent)) {
      const found = checker.getSymbolAtLocation(node);
      return found && found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
    }
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      return ts.isIdentifier(name)
        ? checker.getTypeAtLocation(node.parent).getProperty(name.text)
        : undefined;
    }
    if (ts.isObjectLiteralElementLike(node) && node.name && ts.isIdentifier(node.name)) {
      const wanted = ts.isObjectLiteralExpression(node.parent) && checker.getContextualType(node.parent);
      return wanted ? checker.getNonNullableType(wanted).getProperty(node.name.text) : undefined;
    }
    return undefined;
  })();
  return symbol?.declarations ?? [];
}

/** What src/excel uses of Office.js outside the self-check, and what the self-check reaches, by itself or by what it calls. */
export function officeMembers(): { readonly used: Members; readonly reached: Members } {
  const { options } = ts.getParsedCommandLineOfConfigFile(
    join(ROOT, "tsconfig.json"),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (fault) => {
        throw new Error(ts.flattenDiagnosticMessageText(fault.messageText, "\n"));
      },
    },
  ) ?? { options: {} };
  const files = ts.sys.readDirectory(EXCEL, [".ts"]);
  const programme = ts.createProgram(files, { ...options, types: ["office-js"] });
  const checker = programme.getTypeChecker();
  const isOurs = (node: ts.Node) => node.getSourceFile().fileName.startsWith(EXCEL);
  const isSelfCheck = (name: string) => name.includes("/selfCheck/") || name.endsWith("/selfCheck.ts");

  /** Members used in nodes; `follow` goes on into declarations of src/excel they name. */
  const gather = (nodes: readonly ts.Node[], follow: boolean): Members => {
    const found = new Map<string, string>();
    const queue = [...nodes];
    const seen = new Set<ts.Node>(nodes);
    const visit = (node: ts.Node): void => {
      for (const declaration of usedAt(checker, node)) {
        const member = memberOf(declaration);
        if (member !== undefined) found.set(member, relative(EXCEL, node.getSourceFile().fileName));
        const isRoot = ts.isFunctionDeclaration(declaration) || ts.isVariableDeclaration(declaration);
        if (follow && isRoot && isOurs(declaration) && !seen.has(declaration)) {
          seen.add(declaration);
          queue.push(declaration);
        }
      }
      ts.forEachChild(node, visit);
    };
    for (let next = queue.pop(); next; next = queue.pop()) visit(next);
    return found;
  };
  const sources = files.flatMap((file) => programme.getSourceFile(file) ?? []);
  return {
    used: gather(
      sources.filter(({ fileName }) => !isSelfCheck(fileName)),
      false,
    ),
    reached: gather(
      sources.filter(({ fileName }) => isSelfCheck(fileName)),
      true,
    ),
  };
}
