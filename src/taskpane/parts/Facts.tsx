import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  facts: { display: "grid", gap: tokens.spacingVerticalXS },
  fact: { display: "flex", flexWrap: "wrap", gap: `0 ${tokens.spacingHorizontalS}` },
  name: { flex: "2 1 6rem", color: tokens.colorNeutralForeground2 },
  text: { flex: "3 1 9rem" },
});

interface FactsProps {
  readonly facts: readonly {
    readonly name: string;
    readonly text: ReactNode;
    /** Given where the text is one of the sheet. */
    readonly lang?: "vi" | undefined;
  }[];
}

/** What is known of a row: names on the left, what they are on the right, below each other where there is no room. */
export function Facts({ facts }: FactsProps) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, text, lang }) => (
        <div key={name} className={styles.fact}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.text} lang={lang}>
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
