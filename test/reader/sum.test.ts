import { readProgramme } from "../../src/reader";
import { places } from "./marked";
import { textOf } from "./truth";

/**
 * Places that hold no targets, each named and recognised without the reader's words. The first that fits a number
 * tells what it is.
 */
const NAMED: readonly (readonly [place: string, pattern: RegExp])[] = [
  ["an address", /(?:https?:\/\/|Source: )\S+/gu],
  [
    "the number of a paper",
    /\d+(?:\/\d{4})?\s?[-/]\s?\p{Lu}[\p{L}\d/-]*|(?:số|nghị quyết|chỉ thị|luật|quy định|kết luận|chương trình|đề án|trung ương)(?: số)?:?\s\d+(?![.,]?\d| ?%)/giu,
  ],
  [
    "a date",
    /(?<!\d)\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d{2}|(?<!\d)\d{1,2}[/-](?:19|20)\d{2}|(?:ngày|sáng|chiều)\s+\d{1,2}(?:\s?(?:[-/,.]|và|đến)\s?\d{1,2}(?!\d))*(?:[/.]\d{4})?|(?:\d{1,2}\s)?tháng\s\d{1,2}|quý\s\d|(?<!\d)\d{1,2}(?::|h)\d{2}/giu,
  ],
  ["a year", /(?<![\d.,])(?:19|20)\d{2}(?![\d.,]*\d)/gu],
  ["a stretch of time", /(?<![\d.,])\d{1,2} (?:năm|tháng)(?!\p{L})/giu],
  [
    "the number of an item",
    /(?<=^|[\n\t]|[.;:]\s{1,3})\s*\(?\d{1,3}(?:\.\d{1,3})*(?:[.)/]|-(?!\d)|(?=\t))(?!\d)/gu,
  ],
  ["the number of a page", /(?<=\n\s*)(?:Trang )?[-–]?\s?\d{1,3}\s?(?:[-–]|\/\s?\d+)?(?=\s*\n)/gu],
  ["what columns are called by", /(?<=\t)(?:\d|\d=\d\/\d)(?=\t\d|\n)|(?<=\t)\d(?=\t\d=)/gu],
  ["a telephone", /(?<!\d)0\d{2,3}[ .]?\d{3}[ .]?\d{3,4}/gu],
  ["how many targets there are", /\d+ chỉ tiêu|cả \d tiêu chí/gu],
  [
    "a name",
    /(?:mức độ|cấp độ|loại|lớp|thứ|cấp|thôn|khu phố|tổ|điều|khoản|phụ lục|biểu(?: số)?|quốc lộ|QL|ĐT|khóa|khoá|Giang|Tùng)\s?\d+(?:\s?(?:,|và|-)\s?\d+)*|\d\s?sao|[2-6]G|24\/(?:24|7)|4\.0/giu,
  ],
  ["what others are reckoned on", /(?:trên|mỗi|\/)\s?(?:0?1|1\.?0{2,4}|10\.?000|1 vạn|100)\s?\p{L}+/gu],
  ["an age", /\d{1,2}(?:\s?(?:-|đến)\s?(?:dưới )?\d{1,2})?\s?tuổi/gu],
];

/** Numbers of a text that neither a row nor what is handed back covers, and that stand in no named place. */
function lost(text: string): string[] {
  const { targets, unread } = readProgramme(text);
  const spans = [...targets.flatMap(({ span, again }) => [span, ...again]), ...unread];
  const covered = (place: number): boolean => spans.some(([from, to]) => from <= place && place < to);
  const named = NAMED.reduce(
    (left, [, pattern]) => left.replace(pattern, (words) => "§".repeat(words.length)),
    text,
  );
  return [...named.matchAll(/\d[\d.,]*/gu)]
    .filter(({ index }) => !covered(index))
    .map(({ index }) => text.slice(Math.max(0, index - 50), index + 20).replace(/\s+/gu, " "));
}

it.each([
  ...places.map(({ name, text }) => [name, text] as const),
  ["the programme", textOf("../programme/source.txt")] as const,
  ...["03", "05"].map((name) => [name, textOf(`texts/example-${name}.txt`)] as const),
])("%s: every number stands in a row, in what is handed back unread, or in a named place", (_, text) => {
  expect(lost(text)).toEqual([]);
});
