import { isItem, verdictCounted } from "../src/domain/tally";
import { withUnit } from "../src/domain/target";
import { verdictOf, verdictRow } from "../src/domain/verdict";
import { kindWord } from "../src/domain/kinds";
import { PROGRAMME } from "../src/programme/programme";
import { nameKey, type TidyRow } from "../src/rollup/tidy";
import { type Assess, INVENTED_COMMUNE, inventedFigures, REPORTING_YEAR } from "./communes";

const COMMUNES_A_PROVINCE = 98;

const numbered = (number: number) => String(number).padStart(4, "0");

/** Columns of a block: one cell a row. */
const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);

/**
 * The tidy rows of an invented province, "Tỉnh minh hoạ 01" and so on, with the targets of the issued programme in every
 * commune and invented figures, judged as of each year; for measuring only.
 *
 * @param province from 0
 * @param communes how many the country has
 */
export function provinceRows(
  province: number,
  communes: number,
  run: string,
  assess: Assess,
): readonly TidyRow[] {
  const { targets, term, groups } = PROGRAMME;
  const years = Array.from({ length: term.end - term.start + 1 }, (_, place) => term.start + place);
  const first = province * COMMUNES_A_PROVINCE;
  const last = Math.min(communes, first + COMMUNES_A_PROVINCE);
  const of = Array.from({ length: Math.max(0, last - first) }, (_, place) => first + place).flatMap(
    (commune) =>
      targets.map((target, place) => ({
        commune,
        target,
        figures: inventedFigures(commune * targets.length + place, years),
      })),
  );
  const groupName = new Map(groups.map(({ code, name }) => [code, name]));
  return years.flatMap((year) => {
    const judged = assess(
      of.map(({ figures }) => figures.map((figure, place) => ((years[place] ?? 0) > year ? null : figure))),
      [years],
      column(of.map(({ target }) => withUnit(target.target, target.unit))),
      column(of.map(({ target }) => target.dueYear)),
      column(of.map(({ target }) => kindWord(target.kind))),
      [[year]],
    );
    return of.map(({ commune, target, figures }, row): TidyRow => {
      const verdict = year > REPORTING_YEAR ? null : (verdictOf(String(judged[row]?.[0])) ?? null);
      const { clause, dueYear } = target;
      const reason = judged[row]?.[7];
      const counted = verdictCounted({ verdict, officialVerdict: "", clause, dueYear }, year);
      return {
        run,
        province: `tỉnh minh hoạ ${String(province + 1).padStart(2, "0")}`,
        commune: `${INVENTED_COMMUNE} ${numbered(commune + 1)}`,
        reporting_year: REPORTING_YEAR,
        code: target.code,
        item: isItem(clause) ? clause : null,
        group_code: target.group,
        group_name: groupName.get(target.group) ?? null,
        name: target.name,
        name_key: nameKey(target.name),
        kind: kindWord(target.kind),
        unit: target.unit,
        year,
        plan: null,
        plan_text: null,
        estimate: null,
        estimate_text: null,
        result: figures[years.indexOf(year)] ?? null,
        result_text: null,
        target: target.target,
        due_year: dueYear,
        verdict: verdict && verdictRow(verdict).word,
        counted: counted && verdictRow(counted).word,
        reason: year === REPORTING_YEAR && typeof reason === "string" ? reason : null,
      };
    });
  });
}

/** How many provinces a country of so many communes has. */
export const provincesOf = (communes: number): number => Math.ceil(communes / COMMUNES_A_PROVINCE);
