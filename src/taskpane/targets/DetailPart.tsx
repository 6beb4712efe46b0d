import { AccordionHeader, AccordionItem, Badge, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";

interface DetailPartProps {
  readonly value: string;
  readonly title: string;
  /** What is still to be done here. */
  readonly todo?: string | undefined;
  /** Whether it is unfolded. */
  readonly open: boolean;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  panel: { paddingBlock: `${tokens.spacingVerticalXS} ${tokens.spacingVerticalL}` },
  header: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  title: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
});

/**
 * A part of a target that unfolds. It is made when it is first opened and stays from then on, so that folding it loses
 * nothing typed into it.
 */
export function DetailPart({ value, title, todo, open, children }: DetailPartProps) {
  const id = useId();
  const styles = useStyles();
  const [opened, setOpened] = useState(open);
  if (open && !opened) setOpened(true);
  return (
    <AccordionItem value={value} className={styles.item}>
      <AccordionHeader as="h3" className={styles.header} button={{ id, "aria-controls": `${id}-panel` }}>
        <span className={styles.title}>
          {title}
          {todo !== undefined && (
            <Badge appearance="tint" color="warning">
              {todo}
            </Badge>
          )}
        </span>
      </AccordionHeader>
      {/* Fluent's panel takes what was typed into it out of the page when it is folded. */}
      <div id={`${id}-panel`} role="region" aria-labelledby={id} hidden={!open} className={styles.panel}>
        {opened && children}
      </div>
    </AccordionItem>
  );
}
