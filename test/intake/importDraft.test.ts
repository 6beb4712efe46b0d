import fc from "fast-check";
import {
  draftIn,
  draftRead,
  draftText,
  type ImportDraft,
  isWorthKeeping,
  NOTHING_TYPED,
} from "../../src/intake/importDraft";
import { heedOf, reviewed } from "../../src/intake/review";
import { readProgramme } from "../../src/reader";

const TEXT = "Đến năm 2030, tỷ lệ hộ nghèo dưới 1%. Cơ bản thu nhập bình quân trên 100 triệu đồng/năm.";
const read = draftRead(
  { ...NOTHING_TYPED, pasted: TEXT },
  { text: TEXT, proposal: readProgramme(TEXT), blankPages: [3], leftOut: [], converted: [] },
);

test("a draft comes back from the workbook as it was, at the step where it was left", () => {
  const [first] = read.read?.review.rows ?? [];
  if (!read.read || !first) throw new Error("nothing was read");
  const review = reviewed(read.read.review, { do: "change", row: { ...first, value: "1,5" } });
  const draft: ImportDraft = {
    ...read,
    step: "review",
    read: { ...read.read, review, answers: { ...read.read.answers, name: "Bình Minh" } },
  };
  expect(draftIn(draftText(draft))).toEqual(draft);
  expect(draftIn(draftText(NOTHING_TYPED))).toEqual(NOTHING_TYPED);
});

test("a text that is pasted and not read is worth keeping, an empty one is not", () => {
  expect(isWorthKeeping({ ...NOTHING_TYPED, pasted: TEXT })).toBe(true);
  expect(isWorthKeeping({ ...NOTHING_TYPED, pasted: " \n" })).toBe(false);
  expect(isWorthKeeping(read)).toBe(true);
});

test.each([
  ["no JSON", "{"],
  ["no draft", "[]"],
  ["an unknown step", JSON.stringify({ ...read, step: "elsewhere" })],
  ["rows of another shape", draftText(read).replaceAll('"comparator"', '"compare"')],
  ["answers that are no texts", draftText(read).replace(/"answers":\{[^}]*\}/, '"answers":{"level":1}')],
])("%s is no draft to go on with", (_, text) => {
  expect(draftIn(text)).toBeNull();
});

test("whatever stands in the part of the file, reading it never throws", () => {
  fc.assert(fc.property(fc.json(), (text) => void draftIn(text)));
});

test("a row in doubt asks for nothing once it was looked at, one that is wrong always does", () => {
  const review = read.read?.review;
  const doubtful = review?.rows.find(({ doubts }) => doubts.length > 0);
  if (!review || !doubtful) throw new Error("no row is in doubt");
  expect(heedOf(doubtful, review)).toBe("doubtful");
  const checked = reviewed(review, { do: "check", id: doubtful.id });
  expect(heedOf(doubtful, checked)).toBe("clear");
  expect(heedOf({ ...doubtful, value: "nhiều" }, checked)).toBe("flawed");
});
