import { Button, Card, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { words as en } from "../../i18n/en/guide";
import { words as vi } from "../../i18n/vi/guide";
import type { Desk } from "../frame/desk";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";

const useStyles = makeStyles({
  steps: { paddingInlineStart: tokens.spacingHorizontalXL, listStyleType: "decimal" },
});

/** What to do first, in a workbook that has no figure yet. It goes when the first figure comes, or when dismissed. */
export function FirstSteps({ desk }: { readonly desk: Desk }) {
  const t = useWordsOf({ vi, en });
  const styles = useStyles();
  const shapes = useShapes();
  const titleId = useId();
  const { dismissGuide, snapshot } = desk;
  const { rows } = snapshot;
  const [first] = rows;
  const anyFigure = rows.some(({ figures }) =>
    figures.some(({ plan, estimate, result }) => (plan ?? estimate ?? result) !== null),
  );
  if (!first || anyFigure || !dismissGuide) return null;
  return (
    <Card size="small" role="region" aria-labelledby={titleId}>
      <h2 id={titleId}>{t.title}</h2>
      <ol className={styles.steps}>
        {t.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className={shapes.actions}>
        <Button
          size="small"
          appearance="primary"
          onClick={() => desk.open({ table: "TinhHinh", code: first.code })}
        >
          {t.start}
        </Button>
        <Button size="small" onClick={dismissGuide}>
          {t.dismiss}
        </Button>
      </div>
    </Card>
  );
}
