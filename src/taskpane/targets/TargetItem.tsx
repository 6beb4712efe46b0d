import { makeStyles, tokens } from "@fluentui/react-components";
import type { StatusRow } from "../../tracker/port";
import { besideTarget } from "../../tracker/achieved";
import type { Desk } from "../frame/desk";
import { RowLink } from "../parts/RowLink";
import { Row } from "../parts/Rows";
import { verdictFace } from "../parts/verdictFace";
import { useWords } from "../parts/words";

interface TargetItemProps {
  readonly row: StatusRow;
  readonly desk: Desk;
}

const useStyles = makeStyles({
  figures: { color: tokens.colorNeutralForeground1 },
  word: { fontWeight: tokens.fontWeightSemibold },
});

/**
 * One target in the list: name, what it reached beside what it has to, and the word. Texts from the sheet are Vietnamese
 * whatever the pane speaks.
 */
export function TargetItem({ row, desk }: TargetItemProps) {
  const { language, t } = useWords();
  const styles = useStyles();
  const face = verdictFace(row.verdict, language);
  return (
    <Row>
      <RowLink
        face={face}
        code={row.code}
        name={row.name}
        remark={
          <>
            <span lang="vi" className={styles.figures}>
              {besideTarget(row, desk.snapshot.reportingYear, language, t.noFigure)}
            </span>{" "}
            ·{" "}
            <span className={styles.word}>
              {face.word}
              {row.verdict === null && row.verdictText !== "" && `: ${row.verdictText}`}
            </span>
          </>
        }
        onOpen={() => desk.open({ table: "TinhHinh", code: row.code })}
      />
    </Row>
  );
}
