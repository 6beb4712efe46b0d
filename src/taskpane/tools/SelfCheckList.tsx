import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleRegular } from "@fluentui/react-icons/svg/dismiss-circle";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { words as en } from "../../i18n/en/selfCheck";
import { words as vi } from "../../i18n/vi/selfCheck";
import type { SelfCheckItem } from "../../tracker/port";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";

type Outcome = SelfCheckItem["outcome"];

/** What needs reading first; what is as it should be is folded. */
const PARTS: readonly Outcome[] = ["differs", "untried", "passed"];

const ICONS = {
  differs: DismissCircleRegular,
  untried: QuestionCircleRegular,
  passed: CheckmarkCircleRegular,
} as const;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  item: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, marginTop: "0.1rem" },
  text: { minWidth: 0, overflowWrap: "anywhere" },
});

/** What came back of each check, and what it means for the user where it is not what the add-in needs. */
export function SelfCheckList({ items }: { readonly items: readonly SelfCheckItem[] }) {
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const styles = useStyles();
  const shown = PARTS.filter((outcome) => items.some((item) => item.outcome === outcome));
  return (
    <Accordion multiple collapsible defaultOpenItems={["differs", "untried"]}>
      {shown.map((outcome) => {
        const found = items.filter((item) => item.outcome === outcome);
        const Icon = ICONS[outcome];
        return (
          <AccordionItem key={outcome} value={outcome}>
            <AccordionHeader
              as="h4"
              size="small"
            >{`${t.outcomes[outcome]} (${found.length})`}</AccordionHeader>
            <AccordionPanel>
              {outcome === "untried" && <p>{t.untried}</p>}
              <ul className={styles.list}>
                {found.map(({ id, came }) => (
                  <li key={id} className={styles.item}>
                    <Icon aria-hidden className={styles.icon} />
                    <div className={styles.text}>
                      <p>{outcome === "passed" ? t.checks[id].what : <strong>{t.checks[id].what}</strong>}</p>
                      {outcome === "differs" && <p>{t.checks[id].differs}</p>}
                      {outcome !== "passed" && <p className={shapes.hint}>{t.report.came(came)}</p>}
                    </div>
                  </li>
                ))}
              </ul>
            </AccordionPanel>
          </AccordionItem>
        );
      })}
    </Accordion>
  );
}
