import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import { words as en } from "../../i18n/en/together";
import { words as vi } from "../../i18n/vi/together";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";

/** Shown at first, and more each time more is asked for. */
const SHOWN = 50;

const useStyles = makeStyles({ title: { margin: 0 } });

interface PartProps<Item> {
  readonly title: string;
  readonly hint: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly item: (item: Item) => ReactNode;
  /** What can be done with all of them. */
  readonly children?: ReactNode;
}

/** Items of one sort under their title, of which there may be very many. */
export function Part<Item>({ title, hint, items, keyOf, item, children }: PartProps<Item>) {
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const styles = useStyles();
  const id = useId();
  const [shown, setShown] = useState(SHOWN);
  const more = Math.min(SHOWN, items.length - shown);
  return (
    <div role="group" aria-labelledby={id} className={shapes.section}>
      <h4 id={id} className={styles.title}>{`${title} (${items.length})`}</h4>
      <p className={shapes.hint}>{hint}</p>
      {children && <div className={shapes.actions}>{children}</div>}
      <div>
        {items.slice(0, shown).map((one) => (
          <div key={keyOf(one)}>{item(one)}</div>
        ))}
      </div>
      {more > 0 && (
        <div className={shapes.actions}>
          <Button size="small" onClick={() => setShown(shown + SHOWN)}>
            {t.more(more)}
          </Button>
        </div>
      )}
    </div>
  );
}
