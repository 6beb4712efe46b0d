import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

interface FactsProps {
  readonly facts: readonly (readonly [name: string, what: string])[];
  /** Given where the facts are texts of the sheet. */
  readonly lang?: "vi" | undefined;
}

const useStyles = makeStyles({
  facts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  fact: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(8rem, 1fr))",
    alignItems: "baseline",
    gap: `0 ${tokens.spacingHorizontalS}`,
  },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** Facts, each beside its name, or below it where there is no room. */
export function Facts({ facts, lang }: FactsProps) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(([name, what]) => (
        <div key={name} className={styles.fact}>
          <dt className={styles.name}>{name}</dt>
          <dd lang={lang}>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
