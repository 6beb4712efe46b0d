import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { words as en } from "../../i18n/en/intake";
import { words as vi } from "../../i18n/vi/intake";
import { LEFT_OUT_KINDS, type LeftOut } from "../../intake/files/leftOut";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";

const useStyles = makeStyles({
  panel: { margin: 0 },
  what: { margin: 0, paddingTop: tokens.spacingVerticalS, ...typographyStyles.body1Strong },
  words: { paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
});

/** Words of a file that are no part of its text, by why: nothing is dropped silently. */
export function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const t = useWordsOf({ vi, en });
  const styles = useStyles();
  const shapes = useShapes();
  if (leftOut.length === 0) return null;
  const kinds = LEFT_OUT_KINDS.map((what) => ({ what, all: leftOut.filter((one) => one.what === what) }));
  return (
    <Accordion collapsible>
      <AccordionItem value="left-out">
        <AccordionHeader as="h4">{t.leftOut(leftOut.length)}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <p className={shapes.hint}>{t.leftOutHint}</p>
          {kinds
            .filter(({ all }) => all.length > 0)
            .map(({ what, all }) => (
              <section key={what}>
                <h5 className={styles.what}>{`${t.leftOutKinds[what]} (${all.length})`}</h5>
                <ul>
                  {all.map(({ text, near }, place) => (
                    <li key={place} className={styles.words}>
                      <span lang="vi">{text}</span> {near !== undefined && t.near(near)}
                    </li>
                  ))}
                </ul>
              </section>
            ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
