/**
 * Another commune's words, however odd, stand in cells only: never in a formula, a rule, a name or the name of a sheet.
 */
import fc from "fast-check";
import { PROGRAMME } from "../../src/programme/programme";
import type { Programme } from "../../src/programme/types";
import { validateProgramme } from "../../src/programme/validate";
import { isFormula } from "../../src/sheets/content";
import { standardSheets } from "../../src/sheets/standard";
import { nastyText } from "../nasty";

/** Fields that are free text. */
const TEXTS = new Set(["name", "quote", "note", "title", "text", "what"]);

/** A programme of the same shape whose free texts are others. */
const reworded = (programme: Programme, texts: readonly string[]): unknown => {
  let next = 0;
  return JSON.parse(
    JSON.stringify(programme, (key, value: unknown) =>
      typeof value === "string" && TEXTS.has(key) ? texts[next++ % texts.length] : value,
    ),
  );
};

/** Kinds of things whatever their places: how many rows the lists of the overview have depends on longer names above. */
const kinds = (things: readonly unknown[]) =>
  [
    ...new Set(
      things.map((thing) =>
        JSON.stringify(thing)
          .replace(/\d+/g, "#")
          // What is left of a list is less each of its rows.
          .replace(
            /(?:-IFERROR\(INDEX\(CoQuan\[[^\]]*\],MOD\(SMALL\(CoQuan\[[^\]]*\],#\),#\^#\)\),#\))+/g,
            "-",
          ),
      ),
    ),
  ].sort();

/** What Excel runs or goes by, of every sheet: all but the constants in cells. */
const machinery = (programme: Programme) =>
  standardSheets(programme, 2026).map(({ id, name, names, table, blocks, colourRules, validations }) => {
    const formulas = blocks.flatMap(({ cells }) => cells.flat().filter(isFormula));
    const isPage = id === "TongQuan";
    return {
      name,
      names: isPage ? kinds([names]) : names,
      table: table?.name,
      columns: table?.columns.map(({ name: title, formula }) => [title, formula]),
      formulas: isPage ? kinds(formulas) : formulas,
      colourRules: isPage ? kinds(colourRules) : colourRules,
      validations,
    };
  });

test("formulas, rules, validations and names of the sheets hold no word of a programme's free text", () => {
  const expected = machinery(PROGRAMME);
  let valid = 0;
  fc.assert(
    fc.property(fc.array(nastyText, { minLength: 1, maxLength: 5 }), (texts) => {
      const checked = validateProgramme(reworded(PROGRAMME, texts));
      if (!checked.ok) return;
      valid++;
      expect(machinery(checked.value)).toEqual(expected);
    }),
    { numRuns: 40 },
  );
  expect(valid).toBeGreaterThan(5);
});
