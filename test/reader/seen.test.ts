import { readProgramme } from "../../src/reader";

const rowOf = (text: string) => readProgramme(text).targets[0];
const struck = (text: string) => Array.from(text, (letter) => `${letter}\u0336`).join("");

test("the number of a note joins no figure, no unit and no name", () => {
  const row = rowOf("Phấn đấu đến năm 2030, thu ngân sách¹ đạt 250² tỷ đồng.");
  expect(row).toMatchObject({ name: "Thu ngân sách", value: 250, unit: "tỷ đồng" });
});

test("the power of a unit stays", () => {
  expect(rowOf("Phấn đấu đến năm 2030, diện tích nhà ở đạt 30 m²/người.")).toMatchObject({
    value: 30,
    unit: "m²/người",
  });
});

test("a row with struck letters is doubtful", () => {
  const row = rowOf(`Phấn đấu đến năm 2030, tỷ lệ hộ nghèo dưới ${struck("2")}1%.`);
  expect(row?.doubts).toContain("struck");
  expect(row?.confidence).toBeLessThan(1);
});

test.each(["\u200e", "\u202c", "\u00ad", "\u2060", "\ufe0f"])(
  "what no one sees (%j) changes nothing",
  (sign) => {
    const text = "Phấn đấu đến năm 2030, tỷ lệ hộ nghèo dưới 1%.";
    const row = rowOf(text.replace("1%", `${sign}1${sign}%${sign}`).replace("hộ", `h${sign}ộ`));
    const plain = rowOf(text);
    expect({ ...row, span: plain?.span }).toEqual(plain);
  },
);

test.each([
  "Phấn đấu đến năm 2030, t l h nghèo dưi 1%.",
  "Phấn đấu đến năm 2030, T ỷ l ệ h ộ n g h è o dưới 1%.",
])("letters that a PDF lost or spaced out never give a sure row: %s", (text) => {
  for (const { confidence, doubts } of readProgramme(text).targets) {
    expect(doubts).toContain("letters-lost");
    expect(confidence).toBeLessThan(0.6);
  }
});
