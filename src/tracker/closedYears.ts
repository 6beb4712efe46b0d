import { CODE, COLUMNS } from "../sheets/columns";
import type { ClosedTarget, ClosedYear } from "./port";
import { dayOf, numberOf, type Reader, textOf } from "./table";

const { ChotKy } = COLUMNS;

const closedTarget = (read: Reader<"ChotKy">): ClosedTarget => ({
  code: textOf(read(CODE)),
  target: textOf(read(ChotKy.target)),
  dueYear: read(ChotKy.dueYear),
  plan: read(ChotKy.plan),
  estimate: read(ChotKy.estimate),
  result: read(ChotKy.result),
  verdict: textOf(read(ChotKy.verdict)),
  officialVerdict: textOf(read(ChotKy.officialVerdict)),
  cause: textOf(read(ChotKy.cause)),
  remedy: textOf(read(ChotKy.remedy)),
  proposal: textOf(read(ChotKy.proposal)),
});

/** The years that lines of ChotKy keep closed: those of a year that was reopened count no more. */
export function closedYears(lines: readonly Reader<"ChotKy">[]): readonly ClosedYear[] {
  const standing = lines.filter((read) => textOf(read(ChotKy.reopenedOn)) === "");
  const years = [...new Set(standing.flatMap((read) => numberOf(read(ChotKy.year)) ?? []))].sort(
    (one, other) => one - other,
  );
  return years.map((year) => {
    const ofYear = standing.filter((read) => read(ChotKy.year) === year);
    const [first = () => null] = ofYear;
    return {
      year,
      document: textOf(first(ChotKy.document)),
      by: textOf(first(ChotKy.by)),
      on: dayOf(first(ChotKy.on)),
      rows: ofYear.map(closedTarget),
    };
  });
}
