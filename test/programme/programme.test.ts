import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseDeadline } from "../../src/domain/deadline";
import { parseTarget } from "../../src/domain/target";
import { fold } from "../../src/domain/text";
import { PROGRAMME } from "../../src/programme/programme";
import type { Scheme, Target } from "../../src/programme/types";

const ROOT = path.join(__dirname, "..", "..");
const plain = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ");

// The programme as published; a copy beside the project, where there is one, has to carry every quote as well.
const COPIES = [
  path.join(__dirname, "source.txt"),
  path.join(ROOT, "..", "shared", "programme", "source.txt"),
].filter((file, index) => index === 0 || existsSync(file));

const {
  targets,
  candidates,
  agencies,
  agencyRoles,
  schemes,
  milestones,
  tasks,
  duties,
  groups,
  notes,
  term,
  document,
} = PROGRAMME;

const deadlines = schemes
  .flatMap(({ draft, issue, midReview, finalReview }) => [draft, issue, midReview, finalReview])
  .filter((deadline) => deadline !== null);

const targetByCode = (code: string): Target => {
  const found = targets.find((target) => target.code === code);
  if (!found) throw new Error(`no target ${code}`);
  return found;
};

describe("the tables hold what the programme holds", () => {
  test.each([
    ["targets", targets.length, 43],
    ["schemes", schemes.filter(({ kind }) => kind === "scheme").length, 10],
    ["plans", schemes.filter(({ kind }) => kind === "plan").length, 2],
    ["bodies", agencies.filter(({ unnamed }) => !unnamed).length, 30],
    ["dates", milestones.length, 29],
    ["bullets of tasks and solutions", tasks.length, 41],
    ["duties", duties.length, 21],
    ["wishes without value or date", candidates.length, 19],
    [
      "clauses of II.1.2.1",
      new Set(targets.map((t) => t.clause).filter((c) => c.startsWith("II.1.2.1"))).size,
      7,
    ],
    [
      "clauses of II.1.2.2",
      new Set(targets.map((t) => t.clause).filter((c) => c.startsWith("II.1.2.2"))).size,
      17,
    ],
  ])("%s: %d", (_name, held, published) => {
    expect(held).toBe(published);
  });
});

describe.each(COPIES)("against the published text %#", (file) => {
  const source = plain(readFileSync(file, "utf8"));

  const quotes = [
    ...[...targets, ...candidates, ...milestones, ...tasks, ...duties].map(({ code, quote }) => ({
      code,
      quote,
    })),
    ...schemes.flatMap(({ code, quote, assignment }) => [
      { code, quote },
      ...(assignment === null ? [] : [{ code, quote: assignment }]),
    ]),
    ...agencyRoles.flatMap(({ agency, quote }) => (quote === null ? [] : [{ code: agency, quote }])),
  ];

  test("every quote stands in it word for word", () => {
    expect(quotes.filter(({ quote }) => !source.includes(quote))).toEqual([]);
    expect(quotes).toHaveLength(43 + 19 + 29 + 41 + 21 + 2 * 12 + 14);
  });

  test("the words of every deadline stand in it", () => {
    expect(deadlines).toHaveLength(4 * 12);
    expect(deadlines.filter(({ words }) => !source.includes(words))).toEqual([]);
    expect(milestones.filter(({ words, quote }) => !quote.includes(words))).toEqual([]);
  });

  test("its title and its resolution are named as it names them", () => {
    expect(source).toContain(document.resolution);
    expect(document.title).toContain(document.resolution);
    expect(source).toContain(
      `Nơi nhận: ${(document.recipients ?? []).map((line) => `- ${line}`).join(", ")}.`,
    );
    expect(source).toContain(`${PROGRAMME.commune.level} ${PROGRAMME.commune.name}`);
  });
});

describe("a target says what its sentence says", () => {
  const numbersOf = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

  test("every number of the target stands in the quote", () => {
    for (const { code, target, quote } of targets)
      expect([code, numbersOf(quote)]).toEqual([code, expect.arrayContaining(numbersOf(target))]);
  });

  test("the bound is strict where the sentence says “trên”, and only there", () => {
    for (const { code, target, quote } of targets) {
      const saysAbove = numbersOf(target).some((value) => new RegExp(`trên ${value}(\\D|$)`).test(quote));
      expect([code, target.startsWith("> ")]).toEqual([code, saysAbove]);
    }
  });

  test("the method understands every target that is not left to judgement", () => {
    const forms: Readonly<Record<string, string>> = { grade: "grade", recognition: "yes" };
    for (const { code, kind, target, unit } of targets.filter((one) => one.kind !== "judgement"))
      expect([code, parseTarget(target)?.form]).toEqual([
        code,
        forms[kind] ?? (unit === "đạt/chưa đạt" ? "yes" : "figure"),
      ]);
  });

  test("no target text would become a formula in a cell", () => {
    expect(targets.filter(({ target }) => /^[=+@-]/.test(target))).toEqual([]);
  });

  test("a year named in the sentence is the due year", () => {
    for (const { code, dueYear, quote } of targets) {
      const named = /[đĐ]ến năm (\d{4})/.exec(quote)?.[1];
      expect([code, named === undefined ? dueYear : Number(named)]).toEqual([code, dueYear]);
    }
  });

  test("average growth is counted from the year before its first year", () => {
    const growth = targets.filter(({ kind }) => kind === "growth");
    expect(growth.map(({ code }) => code)).toEqual(["K01", "K02", "K02A", "K02B", "K02C"]);
    for (const { baseYear, startYear } of growth) expect(baseYear).toBe(startYear - 1);
  });

  test.each([
    ["K05A", { kind: "total", target: "khoảng 250", unit: "tỷ đồng", startYear: 2026, dueYear: 2030 }],
    ["D04", { kind: "level", target: "100", dueYear: 2030 }],
    ["K08C", { kind: "range", target: "2 - 4" }],
    ["K12B", { kind: "keep", target: "14/14" }],
    ["K15", { kind: "level", target: "Không còn", dueYear: 2028, direction: "down" }],
    ["D05", { kind: "recognition", target: "Đạt chuẩn", dueYear: 2027 }],
    ["K07B", { kind: "judgement", dueYear: null }],
    ["N01", { kind: "count", target: "≥ 10", group: "II", dueYear: 2030 }],
  ])("%s is as the programme has it", (code, facts) => {
    expect(targetByCode(code)).toMatchObject(facts);
  });

  test("only the condition without a year has no due year, and no target runs beyond the term", () => {
    expect(targets.filter(({ dueYear }) => dueYear === null).map(({ code }) => code)).toEqual(["K07B"]);
    expect(targets.filter(({ dueYear }) => dueYear !== null && dueYear > term.end)).toEqual([]);
  });

  test("targets stand in the order of the five groups, so a report prints each group once", () => {
    const order = targets.map(({ group }) => group).filter((group, index, all) => group !== all[index - 1]);
    expect(order).toEqual(["I", "II", "III", "IV", "V"]);
    expect(groups.map(({ code }) => code)).toEqual(order);
  });

  test("the three branches are parts of the total product", () => {
    expect(targets.filter(({ parent }) => parent === "K02").map(({ code }) => code)).toEqual([
      "K02A",
      "K02B",
      "K02C",
    ]);
  });

  test("every target has a body proposed to lead; only the military ones have one outside the text", () => {
    const outside = new Set(agencies.filter(({ unnamed }) => unnamed).map(({ code }) => code));
    expect(targets.filter(({ proposedLead }) => proposedLead === null)).toEqual([]);
    expect(
      targets.filter(({ proposedLead }) => outside.has(proposedLead ?? "")).map(({ code }) => code),
    ).toEqual(["K17A", "K17B"]);
  });

  test("a growth in per cent is counted from amounts in a unit of their own", () => {
    const apart = targets.filter(({ figuresUnit }) => figuresUnit !== undefined);
    expect(apart.map(({ code, unit, figuresUnit }) => [code, unit, figuresUnit])).toEqual(
      ["K01", "K02", "K02A", "K02B", "K02C"].map((code) => [code, "%/năm", "tỷ đồng"]),
    );
  });

  test("24 numbered items hold all targets but the one of II.2.2.3, which says so", () => {
    const unnumbered = targets.filter(({ clause }) => !/\(\d+\)$/.test(clause));
    expect(unnumbered.map(({ code, clause }) => [code, clause])).toEqual([["N01", "II.2.2.3"]]);
    expect(notes.N01).toContain("II.2.2.3");
    const items = new Set(
      targets.filter((target) => !unnumbered.includes(target)).map(({ clause }) => clause),
    );
    expect(items.size).toBe(24);
  });

  test("what the text does not say is called an understanding to be agreed", () => {
    for (const code of ["D02", "D05", "K08C", "K10B"])
      expect(notes[code]).toMatch(/Hiểu là .*cần thống nhất/);
  });

  test("a growth target tells the planner that a figure of the base year is needed", () => {
    for (const { code, baseYear } of targets.filter(({ kind }) => kind === "growth"))
      expect(notes[code]).toContain(`năm ${baseYear ?? ""} làm gốc`);
  });
});

describe("bodies", () => {
  const spellings = (code: string): string[] => {
    const agency = agencies.find((candidate) => candidate.code === code);
    return agency ? [agency.name, ...agency.aliases].map(fold) : [];
  };
  const names = (text: string, code: string): boolean =>
    spellings(code).some((name) => fold(text).includes(name));

  test("each assignment names the post, the lead and every coordinator given to the scheme", () => {
    const unnamed = (scheme: Scheme): string[] =>
      [scheme.official ?? "", scheme.lead ?? "", ...scheme.coordinators].filter(
        (code) => !names(scheme.assignment ?? "", code),
      );
    expect(schemes.flatMap((scheme) => unnamed(scheme).map((code) => `${scheme.code} ${code}`))).toEqual([]);
  });

  test.each([
    ["BXDD", ["DA01"]],
    ["CQ-MTTQ", ["DA02"]],
    ["PKT", ["DA03", "DA04", "DA05", "KH02"]],
    ["PVHXH", ["DA06", "DA07", "DA08"]],
    ["TTHCC", ["DA09"]],
    ["CA", ["DA10"]],
    ["CQ-UBKT", ["KH01"]],
  ])("%s leads %j", (agency, led) => {
    expect(schemes.filter(({ lead }) => lead === agency).map(({ code }) => code)).toEqual(led);
  });

  test("none that the programme names is without a part in it", () => {
    const active = new Set([
      ...schemes.flatMap(({ official, lead, coordinators }) => [official, lead, ...coordinators]),
      ...duties.map(({ actor }) => actor),
      ...agencyRoles.map(({ agency }) => agency),
    ]);
    expect(agencies.filter(({ code, unnamed }) => !unnamed && !active.has(code))).toEqual([]);
  });
});

describe("schemes, dates and tasks", () => {
  test("every scheme is drafted by the end of November 2025, issued in December, reviewed in mid-2027 and before 2030", () => {
    for (const { draft, issue, midReview, finalReview } of schemes)
      expect([draft, issue, midReview, finalReview].map((deadline) => deadline?.lastDay)).toEqual([
        "2025-11-30",
        "2025-12-31",
        "2027-06-30",
        "2029-12-31",
      ]);
  });

  test("“before 30 November” is the 29th at the latest", () => {
    expect(milestones.find(({ code }) => code === "M03")).toMatchObject({
      words: "trước 30 tháng 11 năm 2025",
      lastDay: "2025-11-29",
    });
  });

  test("NLB.DUE gives the last day from the words, and finds none where there is none", () => {
    const read = (words: string): string | null => {
      const day = parseDeadline(words);
      if (!day.ok) return null;
      const two = (part: number): string => String(part).padStart(2, "0");
      return `${day.value.year}-${two(day.value.month)}-${two(day.value.day)}`;
    };
    // "định hướng đến năm 2035" has a last day, but is no promise.
    const promises = milestones.filter(({ dateKind }) => dateKind !== "orientation");
    expect(promises.map(({ code, words }) => [code, read(words)])).toEqual(
      promises.map(({ code, lastDay }) => [code, lastDay]),
    );
    expect(deadlines.map(({ words }) => read(words))).toEqual(deadlines.map(({ lastDay }) => lastDay));
  });

  test("a date tied to targets falls on the last day of their due year", () => {
    for (const { code, dateKind, lastDay, refs } of milestones.filter((m) => m.dateKind === "by-year"))
      for (const ref of refs)
        expect([code, dateKind, lastDay]).toEqual([
          code,
          dateKind,
          `${targetByCode(ref).dueYear ?? ""}-12-31`,
        ]);
  });

  test("every target with a year of its own in the text has a date", () => {
    const dated = new Set(milestones.flatMap(({ refs }) => refs));
    const named = targets.filter(({ quote }) => /[đĐ]ến năm \d{4}/.test(quote));
    expect(named.filter(({ code }) => !dated.has(code))).toEqual([]);
  });

  test("a date of the schemes is that of their step, or one the text sets a day earlier", () => {
    const dated = milestones.filter(({ step }) => step !== undefined);
    expect(dated.map(({ code }) => code)).toEqual(["M01", "M02", "M03", "M04", "M05", "M06"]);
    for (const { code, step, refs, lastDay } of dated.filter(({ code }) => code !== "M03"))
      for (const scheme of schemes.filter((one) => refs.includes(one.code)))
        expect([code, lastDay]).toEqual([code, scheme[step ?? "draft"]?.lastDay]);
  });

  test("every target and every wish has its task", () => {
    const tied = new Set(tasks.flatMap(({ refs }) => refs));
    expect([...targets, ...candidates].filter(({ code }) => !tied.has(code))).toEqual([]);
  });

  test("codes N01, N02 … run without a hole", () => {
    const numbered = [...targets, ...candidates]
      .map(({ code }) => code)
      .filter((code) => code.startsWith("N"));
    expect(numbered).toEqual(numbered.map((_, place) => `N${String(place + 1).padStart(2, "0")}`));
  });

  test("a task is led by the body of its scheme, and where it has none by one that is proposed", () => {
    for (const { code, refs, lead, proposedLead } of tasks) {
      const led = schemes.find((scheme) => refs.includes(scheme.code))?.lead ?? null;
      expect([code, lead, proposedLead === null]).toEqual([code, led, led !== null]);
    }
  });

  test("the programme's own reviews hang on those of the Resolution, not on the schemes'", () => {
    const reviews = milestones.filter(({ refs }) => refs.includes("TN03"));
    expect(reviews.map(({ code, lastDay }) => [code, lastDay])).toEqual([
      ["M20A", null],
      ["M20B", null],
    ]);
    for (const { quote } of reviews) expect(quote).toContain("thực hiện Nghị quyết Đại hội");
  });

  test("every scheme has its task, led by the body that leads the scheme", () => {
    for (const scheme of schemes)
      expect([
        scheme.code,
        tasks.filter(({ refs }) => refs.includes(scheme.code)).map(({ lead }) => lead),
      ]).toEqual([scheme.code, [scheme.lead]]);
  });
});

test("no other room knows which commune the programme is of", () => {
  const files = readdirSync(path.join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(ts|tsx|json|css|html)$/.test(file) && !file.startsWith("programme"))
    .filter((file) =>
      plain(readFileSync(path.join(ROOT, "src", file), "utf8")).includes(PROGRAMME.commune.name),
    );
  expect(files).toEqual([]);
});
