import { fold } from "../../src/domain/text";
import { PROGRAMME } from "../../src/programme/programme";
import { readProgramme } from "../../src/reader";
import { score } from "./score";
import { programmeRows, settledRows, textOf } from "./truth";

const programmeText = textOf("../programme/source.txt");
const programme = readProgramme(programmeText);

describe("the programme of the commune, against the rows settled by hand", () => {
  const result = score(programmeText, programmeRows, programme);

  it("gives every one of the 43 targets with its value, kind, comparator and years, and no row besides", () => {
    expect(result).toMatchObject({ counted: 43, missed: [], wrongValue: [], wrongKind: [], extra: [] });
  });

  it("tells the clause of each target as the programme numbers it", () => {
    const clauses = (rows: readonly { readonly clause: string }[]) => rows.map(({ clause }) => clause).sort();
    expect(clauses(programme.targets)).toEqual(clauses(PROGRAMME.targets));
  });

  it("finds the three targets that section 2 says again and makes no rows of them", () => {
    const again = programme.targets.filter((row) => row.again.length > 0).map(({ clause }) => clause);
    expect(again).toEqual(["II.1.2.2(7)", "II.1.2.2(8)", "II.1.2.2(17)"]);
  });

  it("reads the term", () => {
    expect(programme.term).toEqual({ start: 2025, end: 2030 });
  });
});

describe("schemes and plans of the programme", () => {
  const names = new Map(PROGRAMME.agencies.map((agency) => [agency.code, [agency.name, ...agency.aliases]]));
  // "Các cơ quan, tham mưu giúp việc" and "Các cơ quan tham mưu, giúp việc" are one body.
  const body = (name: string): string => fold(name).replace(/,/g, "");
  const is = (printed: string, code: string | null): boolean =>
    (names.get(code ?? "") ?? []).some((name) => body(name) === body(printed));

  it.each(PROGRAMME.schemes.map((scheme, index) => [scheme.code, scheme, programme.schemes[index]] as const))(
    "%s: title, who directs, leads and coordinates",
    (_, scheme, read) => {
      expect(read).toMatchObject({ kind: scheme.kind, clause: scheme.clause });
      expect(fold(scheme.quote)).toContain(fold(read?.title.slice(1) ?? "-"));
      expect(is(read?.official ?? "", scheme.official)).toBe(true);
      expect(is(read?.lead ?? "", scheme.lead)).toBe(true);
      expect(read?.coordinators).toHaveLength(scheme.coordinators.length);
      expect(scheme.coordinators.every((code) => read?.coordinators.some((name) => is(name, code)))).toBe(
        true,
      );
    },
  );

  it.each(PROGRAMME.schemes.map((scheme, index) => [scheme.code, scheme, programme.schemes[index]] as const))(
    "%s: draft, issue, mid-term and final review",
    (_, scheme, read) => {
      expect(read?.dates.draft?.lastDay).toBe(scheme.draft?.lastDay);
      expect(read?.dates.issue?.lastDay).toBe(scheme.issue?.lastDay);
      expect(read?.dates.midReview?.lastDay).toBe(scheme.midReview?.lastDay);
      expect(read?.dates.finalReview?.lastDay).toBe(scheme.finalReview?.lastDay);
      expect(read?.dates.run?.words).toBe("Cả nhiệm kỳ 2025 - 2030");
    },
  );

  it("gives the twelve and no more", () => {
    expect(programme.schemes).toHaveLength(12);
  });
});

describe("bodies and dates of the programme", () => {
  it("names every body of the programme but the post in the signature block, which the text lacks", () => {
    const read = new Set(
      programme.agencies
        .flatMap(({ name, aliases }) => [name, ...aliases])
        .map((name) => fold(name).replace(/,/g, "")),
    );
    const missing = PROGRAMME.agencies.filter(
      ({ name, aliases, unnamed }) =>
        !unnamed && ![name, ...aliases].some((one) => read.has(fold(one).replace(/,/g, ""))),
    );
    expect(missing.map(({ name }) => name)).toEqual(["Bí thư"]);
  });

  it("gives every milestone that has a last day", () => {
    const orientation = PROGRAMME.milestones.filter(
      ({ lastDay, dateKind }) => lastDay !== null && dateKind !== "orientation",
    );
    const missing = orientation.filter(
      ({ lastDay, quote }) =>
        !programme.milestones.some(
          (read) =>
            read.lastDay === lastDay &&
            (fold(read.what).includes(fold(quote).slice(0, 40)) || fold(quote).includes(fold(read.what))),
        ),
    );
    expect(missing.map(({ code }) => code)).toEqual([]);
  });
});

// Hà Nội: nhandan.vn, "Các chỉ tiêu chủ yếu đến năm 2025"; Phúc Khánh: dantri.com.vn, 24/12/2025. Full addresses head
// the texts.
describe.each([
  ["texts/example-03", 22],
  ["texts/example-05", 8],
])("%s, a text of another place", (name, rows) => {
  const text = textOf(`${name}.txt`);
  const result = score(text, settledRows(`${name}.json`), readProgramme(text));

  it("is read to at least 95 % with the right value", () => {
    expect(result.rightValue).toBeGreaterThanOrEqual(0.95);
    expect(result.missed).toEqual([]);
  });

  it("is right in kind, comparator and years in at least 90 %", () => {
    expect(result.wrongKind).toEqual([]);
    expect(result.rightKind).toBeGreaterThanOrEqual(0.9);
  });

  it("gives no row that is no target", () => {
    expect(result.extra).toEqual([]);
    expect(readProgramme(text).targets).toHaveLength(rows);
  });
});
