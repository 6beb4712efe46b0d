import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useRef, useState } from "react";
import { words as en } from "../../i18n/en/targets";
import { words as vi } from "../../i18n/vi/targets";
import type { StatusRow } from "../../tracker/port";
import { copied } from "../parts/copied";
import { verdictFace } from "../parts/verdictFace";
import { Mark } from "../parts/Mark";
import { useShapes } from "../parts/useShapes";
import { useWords, useWordsOf } from "../parts/words";

interface VerdictBoxProps {
  readonly row: StatusRow;
  /** The whole sentence that gives the reason. */
  readonly why: string;
}

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: "4px",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  word: { ...typographyStyles.subtitle2, flex: "1 1 6rem" },
  copy: { flexShrink: 0, whiteSpace: "nowrap" },
  why: typographyStyles.body1,
});

/** The verdict of a target and why, to be read and to be copied into a letter. */
export function VerdictBox({ row, why }: VerdictBoxProps) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const styles = useStyles();
  const shapes = useShapes();
  const sentence = useRef<HTMLParagraphElement>(null);
  const [news, setNews] = useState<"copied" | "denied" | null>(null);
  const face = verdictFace(row.verdict, language);
  const copy = async () => {
    const done = await copied(`${row.name} (${row.code}): ${why}`);
    setNews(done ? "copied" : "denied");
    if (!done && sentence.current) window.getSelection()?.selectAllChildren(sentence.current);
  };
  return (
    <section aria-label={t.verdict} className={styles.box} style={{ borderLeftColor: face.fill }}>
      <div className={styles.head}>
        <Mark face={face} />
        <strong className={styles.word}>
          {face.word}
          {row.verdict === null && row.verdictText !== "" && <span lang="vi">: {row.verdictText}</span>}
        </strong>
        <Button
          size="small"
          appearance="subtle"
          className={styles.copy}
          icon={<CopyRegular />}
          onClick={() => void copy()}
        >
          {t.copy}
        </Button>
      </div>
      <p ref={sentence} className={styles.why}>
        {why}
      </p>
      <p role="status" className={shapes.hint}>
        {news && t[news]}
      </p>
    </section>
  );
}
