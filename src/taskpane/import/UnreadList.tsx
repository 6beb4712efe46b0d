import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { words as en } from "../../i18n/en/intake";
import { words as vi } from "../../i18n/vi/intake";
import { tidy } from "../../intake/tidy";
import type { Review } from "../../intake/review";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";

interface UnreadListProps {
  readonly text: string;
  readonly spans: Review["unread"];
  readonly onAdd: (span: Review["unread"][number]) => void;
}

const useStyles = makeStyles({
  panel: { margin: 0 },
  sentence: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Sentences with a figure that became no row: nothing is dropped silently. */
export function UnreadList({ text, spans, onAdd }: UnreadListProps) {
  const t = useWordsOf({ vi, en });
  const styles = useStyles();
  const shapes = useShapes();
  if (spans.length === 0) return null;
  return (
    <Accordion collapsible>
      <AccordionItem value="unread">
        <AccordionHeader as="h4">{t.unread(spans.length)}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <p className={shapes.hint}>{t.unreadHint}</p>
          <ul>
            {spans.map((span) => {
              const sentence = tidy(text.slice(...span));
              return (
                <li key={span[0]} className={styles.sentence}>
                  <blockquote lang="vi">{sentence}</blockquote>
                  <Button
                    size="small"
                    aria-label={`${t.makeRow}: ${sentence.slice(0, 60)}`}
                    onClick={() => onAdd(span)}
                  >
                    {t.makeRow}
                  </Button>
                </li>
              );
            })}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
