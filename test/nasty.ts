/** Cells and texts that a sheet may hold though nobody wants them, for the property tests of every room. */
import fc from "fast-check";

/** Characters that mean something to Excel, CSV, XML or HTML, or that are not quite characters. */
const FRAGMENTS = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "＝1",
  "＋1",
  "－1",
  "＠A1",
  " =1",
  "'",
  '"',
  "<b id=injected>đậm</b>",
  "<script>injected()</script>",
  "&amp;",
  "]]>",
  "\u0000",
  "\u0007",
  "\u000b",
  "\ud800",
  "\udc00",
  "\uffff",
  "\u202e",
  "\u200f",
  "\u200b",
  "\ufeff",
  "\u00a0",
  "hoá".normalize("NFD"),
  "Đạt",
  "Không đạt".normalize("NFD"),
  "khoảng 250",
  "2 - 4",
  "> 90",
  "14/14",
  "1.234,5",
  "1,234.5",
  "05%",
  "1e308",
  "-1e309",
  "NaN",
  "Infinity",
  "toString",
  "__proto__",
  "constructor",
  "{code}",
  "$&",
  "31/12/2026",
  "2026",
  "x".repeat(32_767),
] as const;

const SURROGATES = 0x800;
const FIRST_SURROGATE = 0xd800;
/** Any code point but half pairs. As fast-check's unit "binary", which first makes a table of all million of them. */
const character = fc.nat({ max: 0x10ffff - SURROGATES }).map(
  (place) => String.fromCodePoint(place < FIRST_SURROGATE ? place : place + SURROGATES),
  (value) => {
    const [point, ...more] =
      typeof value === "string" ? Array.from(value, (one) => one.codePointAt(0) ?? 0) : [];
    if (point === undefined || more.length > 0) throw new Error("not one character");
    return point < FIRST_SURROGATE ? point : point - SURROGATES;
  },
);

/** Text of any characters. */
export const anyText = (maxLength: number): fc.Arbitrary<string> => fc.string({ unit: character, maxLength });

export const nastyText = fc.oneof(
  fc.constantFrom(...FRAGMENTS),
  anyText(20),
  fc
    .array(fc.constantFrom(...FRAGMENTS.slice(0, -1)), { minLength: 2, maxLength: 4 })
    .map((parts) => parts.join("")),
);

const nastyNumber = fc.oneof(
  fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, 0.1, 0.95, 1, 100, 2025, 2026, 46_000, 2 ** 53),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const ERRORS = [
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#BUSY!",
] as const;

/** What Range.values gives for a cell. */
export const cellContent = fc.oneof(
  nastyText,
  nastyNumber,
  fc.boolean(),
  fc.constantFrom(...ERRORS),
  fc.constant(""),
);

/** What a custom function may be handed for a cell: the above, blanks of each kind, entities and errors as objects. */
export const argument: fc.Arbitrary<unknown> = fc.oneof(
  cellContent,
  fc.constantFrom(null, undefined, NaN, Infinity, -Infinity),
  fc.constantFrom(...ERRORS).map((code) => ({ code })),
  fc.constantFrom(...ERRORS).map((basicValue) => ({ type: "Error", basicValue, basicType: "Error" })),
  fc.constant({ type: "Empty", basicValue: "", basicType: "Empty" }),
  nastyNumber.map((basicValue) => ({ type: "Double", basicValue })),
  nastyText.map((text) => ({ type: "Entity", text, basicValue: "#VALUE!", properties: {} })),
  nastyNumber.map((basicValue) => ({ type: "FormattedNumber", basicValue, numberFormat: "0%" })),
  fc.constantFrom({}, { type: "Array", elements: [] }, { basicValue: { type: "Double" } }, [], [[]]),
);
