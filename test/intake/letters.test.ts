import { importing } from "../../src/intake/importing";
import { inUnicode } from "../../src/intake/letters";
import { OLD_ENCODINGS } from "../../src/intake/letters/encodings";
import { places } from "../reader/marked";
import { textOf } from "../reader/truth";

const [TCVN3, VNI] = OLD_ENCODINGS.map(({ name }) => name);
const SENTENCE = "Phấn đấu đến năm 2030, tỷ lệ hộ nghèo dưới 1%; thu nhập đạt 100 triệu đồng.";
/** The same sentence as machines of the nineties kept it. */
const IN_TCVN3 = "PhÊn ®Êu ®Õn n¨m 2030, tû lÖ hé nghÌo d\u00adíi 1%; thu nhËp ®¹t 100 triÖu ®ång.";
const IN_VNI = "Phaán ñaáu ñeán naêm 2030, tyû leä hoä ngheøo döôùi 1%; thu nhaäp ñaït 100 trieäu ñoàng.";
/** As text programs show Windows-1258: marks behind their vowels. */
const IN_1258 =
  "T\x79\xd2 l\xea\xf2 h\xf4\xf2 ngh\xe8o \xf0\xea\xecn n\xe3m 2030 d\xfd\xf5\xeci 1%; thu nh\xe2\xf2p bi\xccnh qu\xe2n \xf0\xe2\xccu ng\xfd\xf5\xcci";

const { signal } = new AbortController();
const fileOf = (bytes: string, encoding: "latin1" | "utf8") =>
  importing.ofFile(new File([Buffer.from(bytes, encoding)], "a.txt"), signal, () => undefined);

test.each([
  [TCVN3, IN_TCVN3],
  [VNI, IN_VNI],
])("%s is turned into Unicode and told", (encoding, old) => {
  expect(inUnicode(old)).toEqual({ text: SENTENCE, converted: [{ encoding, paragraphs: 1 }] });
});

test("each paragraph is judged by itself, also where both encodings and Unicode stand in one text", () => {
  const { text, converted } = inUnicode([SENTENCE, IN_TCVN3, "(12 trang)", IN_VNI, SENTENCE].join("\n"));
  expect(text).toBe([SENTENCE, SENTENCE, "(12 trang)", SENTENCE, SENTENCE].join("\n"));
  expect(converted.map(({ encoding, paragraphs }) => [encoding, paragraphs])).toEqual([
    [TCVN3, 1],
    [VNI, 1],
  ]);
});

test.each([
  ["capitals", "ÑAÏI HOÄI ÑAÏI BIEÅU ÑAÛNG BOÄ XAÕ", "ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ"],
  ["a short line that could be either", "1. Veà kinh teá", "1. Về kinh tế"],
  ["abbreviations", "HÑND xaõ", "HĐND xã"],
])("%s are converted as the lines around them are", (_, old, read) => {
  expect(inUnicode(`${IN_VNI}\n${old}`).text).toBe(`${SENTENCE}\n${read}`);
});

test("no figure is changed", () => {
  const digits = (text: string) => text.match(/\d/gu);
  for (const old of [IN_TCVN3, IN_VNI]) expect(digits(inUnicode(old).text)).toEqual(digits(old));
});

test("what is in Unicode stays as it is: both spellings, loose accents, foreign words, signs", () => {
  const texts = [
    ...places.map(({ text }) => text),
    textOf("../programme/source.txt"),
    SENTENCE.normalize("NFD"),
    "đạt 250¹ tỷ đồng",
    "xã ¹¹µµ",
    "Café, résumé, naïve, El Niño, Škoda; 30 m² ± 5%, 25 °C, ® © «abc»; hoà, hòa, uỷ, ủy.",
  ];
  expect(texts.filter((text) => inUnicode(text).text !== text)).toEqual([]);
});

test("in a text in old letters too, the number of a note stays a number", () => {
  expect(inUnicode(`${IN_TCVN3} §¹t 250¹ tû ®ång.`).text).toBe(`${SENTENCE} Đạt 250¹ tỷ đồng.`);
});

test("a paragraph in old letters with words in Unicode in it is left as it is, and named", async () => {
  const text = `${IN_VNI} Xã Nguyễn Lương Bằng`;
  expect(inUnicode(text)).toEqual({ text, converted: [] });
  expect(await importing.ofText(text, signal)).toMatchObject({
    ok: false,
    fault: { code: "file-old-letters" },
  });
});

test("words that fit nothing are left alone", () => {
  const text = "x® ¹¹ µµµ ®®® qzÊ ¶¶ bé·· ñññ aøøø zzï";
  expect(inUnicode(text)).toEqual({ text, converted: [] });
});

test.each([
  ["a file", () => fileOf(IN_TCVN3, "latin1")],
  ["a pasted text", () => importing.ofText(IN_VNI, signal)],
])("%s in old letters gives the rows of its sentence in Unicode", async (_, read) => {
  const outcome = await read();
  if (!outcome.ok) throw new Error(outcome.fault.code);
  const { text, converted, proposal } = outcome.value;
  expect(text).toBe(SENTENCE);
  expect(converted).toHaveLength(1);
  expect(proposal.targets.map(({ name, value }) => [name, value])).toEqual([
    ["Tỷ lệ hộ nghèo", 1],
    ["Thu nhập", 100],
  ]);
});

test.each([
  ["a file", () => fileOf(IN_1258, "latin1")],
  ["a pasted text", () => importing.ofText(IN_1258, signal)],
])("%s in letters that are not converted is named", async (_, read) => {
  expect(await read()).toMatchObject({
    ok: false,
    fault: { code: "file-old-letters", detail: { letters: "Windows-1258" } },
  });
});
