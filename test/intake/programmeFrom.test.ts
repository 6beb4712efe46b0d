import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseTarget } from "../../src/domain/target";
import { draftFrom, draftOf, flawsOf, targetText } from "../../src/intake/draft";
import { placeIn } from "../../src/intake/placeIn";
import { type PlaceAnswers, programmeFrom } from "../../src/intake/programmeFrom";
import { tidy } from "../../src/intake/tidy";
import { PROGRAMME } from "../../src/programme/programme";
import type { Programme } from "../../src/programme/types";
import { readProgramme } from "../../src/reader";

const textOf = (file: string) => readFileSync(join(__dirname, "..", file), "utf8");
const ANSWERS: PlaceAnswers = {
  level: "phường",
  name: "Bình Minh",
  parentLevel: "tỉnh",
  parentName: "An Bình",
  start: 2020,
  end: 2025,
  resolution: "Nghị quyết Đại hội Đảng bộ phường, nhiệm kỳ 2020 - 2025",
};

/** The programme of a text when a planner accepts every row that has no flaw. */
function accepted(text: string, answers = ANSWERS) {
  const proposal = readProgramme(text);
  const drafts = proposal.targets.map(draftOf);
  const sound = drafts.filter((draft) => flawsOf(draft).length === 0);
  const validation = programmeFrom(answers, sound, proposal, text);
  if (!validation.ok) throw new Error(JSON.stringify(validation.flaws));
  return { programme: validation.value, proposal, drafts, sound };
}

describe.each(["reader/texts/example-03.txt", "reader/texts/example-05.txt", "programme/source.txt"])(
  "from %s",
  (file) => {
    const { programme, proposal, drafts, sound } = accepted(textOf(file));

    test("the reader's rows need no correction before they can be judged", () => {
      expect(drafts.filter((draft) => flawsOf(draft).length > 0).map(({ name }) => name)).toEqual([]);
      expect(drafts.length).toBeGreaterThan(5);
    });

    test("every row is a target with the figure the reader read, and its very sentence", () => {
      expect(programme.targets).toHaveLength(sound.length);
      programme.targets.forEach((target, place) => {
        const read = proposal.targets.find(
          ({ quote, name }) => quote === target.quote && name === sound[place]?.name,
        );
        const aim = parseTarget(target.target);
        if (target.kind !== "judgement")
          expect([target.name, aim?.form]).toEqual([target.name, expect.any(String)]);
        if (aim?.form === "figure" && read?.comparator !== "none") {
          expect([target.name, Math.abs(aim.value)]).toEqual([target.name, read?.low ?? read?.value]);
        }
        expect(target.quote).toBe(read?.quote);
      });
    });

    test("no code is one of the programme that comes with the add-in", () => {
      const codes = (one: Programme) =>
        [one.targets, one.agencies, one.schemes, one.milestones].flatMap((rows) =>
          rows.map(({ code }) => code),
        );
      const own = new Set(codes(PROGRAMME));
      expect(codes(programme).filter((code) => own.has(code))).toEqual([]);
    });

    test("it says nothing of another commune", () => {
      const others = JSON.stringify({ ...programme, targets: [], schemes: [], milestones: [], agencies: [] });
      expect(others).not.toMatch(/nguyễn lương bằng|hải phòng/i);
    });
  },
);

test("schemes keep who leads them and by when; what the text does not say is null", () => {
  const { programme, proposal } = accepted(textOf("programme/source.txt"));
  expect(programme.schemes).toHaveLength(proposal.schemes.length);
  const names = new Map(programme.agencies.map(({ code, name }) => [code, name]));
  expect(programme.schemes.map(({ lead }) => names.get(lead ?? ""))).not.toContain(undefined);
  expect(programme.schemes[0]?.draft?.lastDay).toBe("2025-11-30");
  expect(programme.document).toMatchObject({ signed: null, issuer: null, post: null });
});

test("years the text leaves out are the term's; a row that waits for a condition has no due year", () => {
  const text = "Tỷ lệ hộ nghèo dưới 1%.";
  const proposal = readProgramme(text);
  const [first] = proposal.targets.map(draftOf);
  if (!first) throw new Error("no row was read");
  const bare = { ...first, startYear: "", dueYear: "" };
  const waiting = { ...bare, doubts: ["conditional"] as const };
  const validation = programmeFrom(ANSWERS, [bare, waiting], proposal, text);
  expect(validation).toMatchObject({
    ok: true,
    value: {
      targets: [
        { startYear: 2020, dueYear: 2025 },
        { startYear: 2020, dueYear: null },
      ],
    },
  });
});

test.each([
  ["a level", { kind: "level", comparator: ">", value: "92,5" }, "> 92,5"],
  ["a range", { kind: "range", comparator: "range", value: "2", high: "4" }, "2 - 4"],
  ["about", { kind: "level", comparator: "about", value: "250" }, "khoảng 250"],
  [
    "a fall a year",
    { kind: "growth-points", comparator: ">=", value: "1,5", direction: "down" },
    "giảm ≥ 1,5",
  ],
  ["a yes", { kind: "recognition", comparator: "=" }, "Đạt"],
  ["a grade", { kind: "grade", grade: "Hoàn thành tốt nhiệm vụ" }, "Hoàn thành tốt nhiệm vụ trở lên"],
] as const)("%s is printed as the status table prints it, and can be judged", (_what, part, printed) => {
  const [proposal] = readProgramme("Đến năm 2025, tỷ lệ hộ nghèo dưới 1%.").targets;
  if (!proposal) throw new Error("no row was read");
  const draft = { ...draftOf(proposal, 0), high: "", ...part };
  expect(targetText(draft)).toBe(printed);
  expect(flawsOf(draft)).toEqual([]);
});

test.each([
  ["no name", { name: " " }, "no-name"],
  ["a value that is no number", { value: "nhiều" }, "no-number"],
  ["a range upside down", { kind: "range", comparator: "range", value: "4", high: "2" }, "wrong-range"],
  ["a due year before the first", { startYear: "2025", dueYear: "2021" }, "wrong-years"],
  ["a year cut short", { dueYear: "202" }, "wrong-years"],
  ["a grade nobody gives", { kind: "grade", grade: "khá" }, "no-grade"],
] as const)("%s has to be put right first", (_what, part, flaw) => {
  const [proposal] = readProgramme("Đến năm 2025, tỷ lệ hộ nghèo dưới 1%.").targets;
  if (!proposal) throw new Error("no row was read");
  expect(flawsOf({ ...draftOf(proposal, 0), ...part })).toContain(flaw);
});

describe("whose programme it is", () => {
  test("is taken from the text where the text says it", () => {
    expect(placeIn(textOf("programme/source.txt"))).toMatchObject({
      level: "xã",
      name: "Nguyễn Lương Bằng",
      term: { start: 2025, end: 2030 },
    });
    expect(placeIn("ĐẢNG BỘ PHƯỜNG TRẦN PHÚ\nĐảng uỷ phường Trần Phú, tỉnh An Bình")).toMatchObject({
      level: "phường",
      name: "Trần Phú",
      parentLevel: "tỉnh",
      parentName: "An Bình",
    });
  });

  test("stays open where it does not", () => {
    expect(placeIn("Đảng bộ xã đặt mục tiêu tỷ lệ hộ nghèo dưới 1%.")).toEqual({});
  });
});

test("a sentence too long for a cell stops its row, and nothing of it is cut", () => {
  const sentence = "câu ".repeat(20_000).trim();
  expect(tidy(sentence)).toBe(sentence);
  expect(flawsOf(draftFrom(sentence, [0, sentence.length], "", 0))).toContain("too-long");
});
