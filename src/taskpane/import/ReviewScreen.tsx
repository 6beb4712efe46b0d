import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  ToggleButton,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import { words as en } from "../../i18n/en/intake";
import { words as vi } from "../../i18n/vi/intake";
import type { Source } from "../../intake/importing";
import { type Heed, heedOf, type Review, type ReviewStep } from "../../intake/review";
import { Rows } from "../parts/Rows";
import { useFormStyles } from "../parts/useFormStyles";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";
import { LeftOutList } from "./LeftOutList";
import { RowItem } from "./RowItem";
import { SourceText } from "./SourceText";
import { UnreadList } from "./UnreadList";

interface ReviewScreenProps {
  readonly source: Source;
  readonly review: Review;
  readonly onStep: (step: ReviewStep) => void;
}

type View = "rows" | "text";

/** What has to be done comes first. */
const HEEDS: readonly Heed[] = ["flawed", "doubtful", "clear"];

const WIDE = "@media (min-width: 42rem)";

const useStyles = makeStyles({
  views: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, [WIDE]: { display: "none" } },
  review: { [WIDE]: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalL } },
  away: { display: "none", [WIDE]: { display: "block" } },
  heed: { margin: 0, paddingBlock: tokens.spacingVerticalXS, ...typographyStyles.body1Strong },
  aside: {
    [WIDE]: { position: "sticky", top: 0, alignSelf: "start", maxHeight: "100vh", overflowY: "auto" },
  },
});

/** Which rows ask for what, as it was when a row was opened: a row must not jump away while somebody corrects it. */
function useHeeds(review: Review): ReadonlyMap<number, Heed> {
  const now = () => ({
    open: review.open,
    ids: review.rows.map(({ id }) => id).join(),
    heeds: new Map(review.rows.map((row) => [row.id, heedOf(row, review)])),
  });
  const [known, setKnown] = useState(now);
  const latest = now();
  if (known.open === latest.open && known.ids === latest.ids) return known.heeds;
  setKnown(latest);
  return latest.heeds;
}

/** The proposed rows beside the text they were read from, to be put right. */
export function ReviewScreen({ source, review, onStep }: ReviewScreenProps) {
  const { text, proposal, blankPages, leftOut, converted } = source;
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const form = useFormStyles();
  const styles = useStyles();
  const heeds = useHeeds(review);
  const [view, setView] = useState<View>("rows");
  const [news, setNews] = useState("");

  const step = (next: ReviewStep) => {
    onStep(next);
    setNews(next.do in t.changed ? t.changed[next.do as keyof typeof t.changed] : "");
  };
  const groups = [...new Set(review.rows.map(({ group }) => group).filter((group) => group !== ""))];
  const bodies = proposal.agencies.map(({ name }) => name);
  const { targets, schemes, agencies, milestones } = proposal;
  const places = new Map(review.rows.map(({ id }, place) => [id, place]));
  return (
    <div className={shapes.section}>
      <p>
        {targets.length > 0
          ? t.found(targets.length, schemes.length, agencies.length, milestones.length)
          : t.nothing}
      </p>
      {blankPages.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t.blankPages(blankPages.join(", "))}</MessageBarBody>
        </MessageBar>
      )}
      {converted.map(({ encoding, paragraphs }) => (
        <MessageBar key={encoding} intent="warning" layout="multiline">
          <MessageBarBody>{t.converted(encoding, paragraphs)}</MessageBarBody>
        </MessageBar>
      ))}
      <div className={styles.views} role="group" aria-label={t.viewLabel}>
        {(["rows", "text"] as const).map((one) => (
          <ToggleButton key={one} size="small" checked={one === view} onClick={() => setView(one)}>
            {one === "rows" ? t.views.rows(review.rows.length) : t.views.text}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.review}>
        <section
          aria-label={t.views.rows(review.rows.length)}
          className={view === "rows" ? undefined : styles.away}
        >
          <div className={shapes.section}>
            {HEEDS.map((heed) => {
              const rows = review.rows.filter(({ id }) => heeds.get(id) === heed);
              if (rows.length === 0) return null;
              return (
                <div key={heed}>
                  <h4 id={`import-${heed}`} className={styles.heed}>
                    {t.heeds[heed](rows.length)}
                  </h4>
                  <Rows labelledBy={`import-${heed}`}>
                    {rows.map((row) => (
                      <RowItem
                        key={row.id}
                        row={row}
                        heed={heedOf(row, review)}
                        place={(places.get(row.id) ?? 0) + 1}
                        isLast={places.get(row.id) === review.rows.length - 1}
                        open={review.open === row.id}
                        text={text}
                        groups={groups}
                        bodies={bodies}
                        onStep={step}
                        onShowText={() => setView("text")}
                      />
                    ))}
                  </Rows>
                </div>
              );
            })}
            {review.dropped.length > 0 && (
              <div className={form.actions}>
                <Button size="small" onClick={() => step({ do: "back" })}>
                  {t.restore(review.dropped.length)}
                </Button>
              </div>
            )}
            <UnreadList text={text} spans={review.unread} onAdd={(span) => step({ do: "add", span, text })} />
            <LeftOutList leftOut={leftOut} />
          </div>
        </section>
        <section
          aria-label={t.views.text}
          className={mergeClasses(styles.aside, view === "rows" && styles.away)}
        >
          <SourceText
            text={text}
            rows={review.rows}
            open={review.open}
            onOpen={(id) => {
              onStep({ do: "open", id });
              setView("rows");
            }}
          />
        </section>
      </div>
      <p role="status" className={shapes.unseen}>
        {news}
      </p>
    </div>
  );
}
