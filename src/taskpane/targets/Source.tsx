import { makeStyles, tokens } from "@fluentui/react-components";
import { words as en } from "../../i18n/en/targets";
import { words as vi } from "../../i18n/vi/targets";
import type { StatusRow } from "../../tracker/port";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";
import { Facts } from "../parts/Facts";

const useStyles = makeStyles({
  quote: {
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
});

/** Where a target comes from, in the programme's own words, and what the sheet notes about it. */
export function Source({ row }: { readonly row: StatusRow }) {
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const styles = useStyles();
  const notes = [
    { name: t.note, text: row.note },
    { name: t.remark, text: row.remark },
    {
      name: t.official,
      text: [row.officialVerdict, row.officialReason].filter((text) => text !== "").join(": "),
    },
  ];
  return (
    <div className={shapes.section}>
      <figure className={styles.quote}>
        <blockquote lang="vi">{row.quote}</blockquote>
        <figcaption className={shapes.hint}>
          {t.clause(row.clause)} · {t.code} {row.code}
        </figcaption>
      </figure>
      <Facts facts={notes.filter(({ text }) => text !== "").map((note) => ({ ...note, lang: "vi" }))} />
    </div>
  );
}
