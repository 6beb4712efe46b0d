// The examples of the functions, read from their doc comments, so that code, help page and docs show the same ones.
import { fileURLToPath } from "node:url";
import ts from "typescript";

const SOURCE = fileURLToPath(new URL("../src/functions/functions.ts", import.meta.url));

/** The cells the examples point at, from A1. Made-up figures; the last three years are still blank. */
export const EXAMPLE_CELLS = [
  ["Năm", 2025, 2026, 2027, 2028, 2029, 2030],
  ["Tỷ lệ (%)", 70, 75, 82],
  ["Số hộ nghèo", 40, 27, 13],
  ["Thu ngân sách (tỷ đồng)", 200, 221, 244],
  ["Đường bê tông (km)", 20, 35, 45],
  ["Xếp loại", "Hoàn thành tốt nhiệm vụ", "Hoàn thành xuất sắc nhiệm vụ"],
];

/**
 * @returns {Record<string, { formula: string, result: string }[]>} by id of the function; formulas in English form,
 *   results as a cell shows them, cells of a spilled row separated by " | "
 * @throws Error naming an example that is not of the form "formula // result"
 */
export function functionExamples() {
  const text = ts.sys.readFile(SOURCE) ?? "";
  const file = ts.createSourceFile(SOURCE, text, ts.ScriptTarget.Latest, true);
  return Object.fromEntries(
    file.statements.filter(ts.isFunctionDeclaration).flatMap((declaration) => {
      const tags = ts.getJSDocTags(declaration);
      const of = (name) =>
        tags
          .filter(({ tagName }) => tagName.text === name)
          .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "");
      const examples = of("example").map((example) => {
        const [, formula, result] = /^(\S.*?) \/\/ (.*\S)$/.exec(example) ?? [];
        if (!formula || !result) throw new Error(`Not "formula // result": ${example}`);
        return { formula: `=${formula}`, result };
      });
      return of("customfunction").map((id) => [id.trim(), examples]);
    }),
  );
}

/** A formula as a planner with Vietnamese regional settings types it: arguments separated by ";". */
export const asTypedInVietnam = (formula) =>
  formula.replace(/"[^"]*"|,|(\d)\.(\d)/g, (found, whole, share) =>
    found === "," ? ";" : whole === undefined ? found : `${whole},${share}`,
  );
