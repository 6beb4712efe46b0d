import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Point } from "../../domain/assessment";
import { words as en } from "../../i18n/en/chart";
import { words as vi } from "../../i18n/vi/chart";
import { formatNumber } from "../../i18n/language";
import type { StatusRow } from "../../tracker/port";
import { contentWords } from "../parts/cellWords";
import { useWords, useWordsOf } from "../parts/words";

interface FigureTableProps {
  readonly row: StatusRow;
  readonly road: readonly Point[];
}

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    ...typographyStyles.caption1,
    "& th, & td": {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      textAlign: "right",
      verticalAlign: "bottom",
    },
    "& th:first-child": { textAlign: "left" },
  },
});

/** Plan, estimate, result and road of each year. */
export function FigureTable({ row, road }: FigureTableProps) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const styles = useStyles();
  const wayOf = new Map(road.map(({ year, value }) => [year, formatNumber(value, language)]));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[t.year, t.plan, t.estimateShort, t.result, ...(road.length > 0 ? [t.road] : [])].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {row.figures.map(({ year, plan, estimate, result }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td lang="vi">{contentWords(plan, language)}</td>
            <td lang="vi">{contentWords(estimate, language)}</td>
            <td lang="vi">{contentWords(result, language)}</td>
            {road.length > 0 && <td>{wayOf.get(year) ?? ""}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
