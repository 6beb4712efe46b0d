import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Assessment } from "../../domain/assessment";
import { words as outlookEn } from "../../i18n/en/outlook";
import { words as en } from "../../i18n/en/targets";
import { words as outlookVi } from "../../i18n/vi/outlook";
import { words as vi } from "../../i18n/vi/targets";
import { inUnit } from "../../sentences/inUnit";
import { neededEachYear } from "../../sentences/outlookLines";
import { achieved } from "../../tracker/achieved";
import { figureForm } from "../../tracker/figure";
import type { StatusRow } from "../../tracker/port";
import { useWords, useWordsOf } from "../parts/words";

interface NumbersProps {
  readonly row: StatusRow;
  readonly reportingYear: number;
  readonly assessment: Assessment | null;
}

const useStyles = makeStyles({
  numbers: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(5.5rem, 1fr))",
    gap: tokens.spacingHorizontalXS,
  },
  number: {
    display: "flex",
    flexDirection: "column-reverse",
    justifyContent: "flex-end",
    minWidth: 0,
    padding: tokens.spacingHorizontalS,
    textAlign: "center",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  value: typographyStyles.body1Strong,
  label: typographyStyles.caption1,
});

/** Where a target stands, where it has to be, and what each year left has to bring. */
export function Numbers({ row, reportingYear, assessment }: NumbersProps) {
  const { language, t: shared } = useWords();
  const t = useWordsOf({ vi, en });
  const outlook = useWordsOf({ vi: outlookVi, en: outlookEn });
  const styles = useStyles();
  const needed =
    assessment && figureForm(row).words === null
      ? neededEachYear(assessment, row.figuresUnit, outlook, language)
      : null;
  const numbers: readonly (readonly [label: string, value: string, lang?: "vi"])[] = [
    [t.inYear(reportingYear), achieved(row, reportingYear, language) || shared.noFigure],
    [row.dueYear === null ? t.target : t.targetBy(row.dueYear), inUnit(row.target, row.unit), "vi"],
    ...(needed === null ? [] : [[t.needed, needed] as const]),
  ];
  return (
    <dl className={styles.numbers}>
      {numbers.map(([label, value, lang]) => (
        <div key={label} className={styles.number}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value} lang={lang}>
            {value.split("/").map((part, place) => (
              // "15,5 hộ/năm" may go on below at its stroke, not in the middle of a word.
              <Fragment key={place}>
                {place > 0 && (
                  <>
                    <wbr />/
                  </>
                )}
                {part}
              </Fragment>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
