import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { words as en } from "../../i18n/en/collect";
import { words as vi } from "../../i18n/vi/collect";
import type { Change } from "../../tracker/formChange";
import { entryWords } from "../parts/cellWords";
import { SectionHead } from "../parts/SectionHead";
import { useShapes } from "../parts/useShapes";
import { useWords, useWordsOf } from "../parts/words";

interface ChangeListProps {
  readonly title: string;
  readonly changes: readonly Change[];
  readonly isTaken: (change: Change) => boolean;
  readonly onTurn: (changes: readonly Change[], wanted: boolean) => void;
  /** Whether one tick takes them all. */
  readonly mayTakeAll?: boolean;
}

const useStyles = makeStyles({
  change: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  // The words wrap beside their box, not below it.
  box: { display: "flex", alignItems: "flex-start" },
  doubt: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** Changes that forms ask for, each to be taken or left. */
export function ChangeList({ title, changes, isTaken, onTurn, mayTakeAll = false }: ChangeListProps) {
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const styles = useStyles();
  const id = useId();
  if (changes.length === 0) return null;
  const taken = changes.filter(isTaken).length;
  return (
    <section className={shapes.section} aria-labelledby={id}>
      <SectionHead id={id} title={`${title} (${changes.length})`} />
      {mayTakeAll && (
        <Checkbox
          label={t.all(changes.length)}
          checked={taken === changes.length ? true : taken === 0 ? false : "mixed"}
          onChange={(_, { checked }) => onTurn(changes, checked === true)}
        />
      )}
      <ul aria-labelledby={id}>
        {changes.map((change) => (
          <li key={change.id} className={styles.change}>
            <Checkbox
              className={styles.box}
              checked={isTaken(change)}
              onChange={(_, { checked }) => onTurn([change], checked === true)}
              label={<ChangeWords change={change} />}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ChangeWords({ change }: { readonly change: Change }) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const styles = useStyles();
  const { code, name, title, before, after, files, body, doubts } = change;
  const words = (content: Change["after"]) => entryWords(title, content, language) || t.isBlank;
  return (
    <span>
      <strong lang="vi">{t.change(title, words(before), words(after))}</strong>
      <br />
      <span lang="vi">
        {code} {name}
      </span>
      <br />
      <span className={shapes.hint}>
        {[...(body ? [body.name] : []), t.inFiles(files.join(", "))].join("; ")}
      </span>
      {doubts.map((doubt) => (
        <span key={doubt} className={styles.doubt}>
          <br />
          {t.doubts[doubt]}
        </span>
      ))}
    </span>
  );
}
