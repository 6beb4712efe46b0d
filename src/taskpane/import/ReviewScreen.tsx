import { Button } from "../parts/Button";
import { useReducer, useState } from "react";
import { words as en } from "../../i18n/en/intake";
import { words as vi } from "../../i18n/vi/intake";
import { programmeFrom } from "../../intake/programmeFrom";
import type { Programme } from "../../programme/types";
import { useWordsOf } from "../parts/words";
import { answersIn, gapsOf, settledAnswers } from "./answers";
import { PlaceForm } from "./PlaceForm";
import { firstFlawed, reviewed, reviewOf, type ReviewStep } from "../../intake/review";
import { RowItem } from "./RowItem";
import { SourceText } from "./SourceText";
import { UnreadList } from "./UnreadList";
import type { Source } from "../../intake/importing";

interface ReviewScreenProps {
  readonly source: Source;
  readonly onAccept: (programme: Programme) => void;
}

type View = "rows" | "text";

/** The proposed rows beside the text they were read from, to be put right and accepted. */
export function ReviewScreen({ source, onAccept }: ReviewScreenProps) {
  const { text, proposal, blankPages } = source;
  const t = useWordsOf({ vi, en });
  const [review, dispatch] = useReducer(reviewed, proposal, reviewOf);
  const [found] = useState(() => answersIn(text));
  const [answers, setAnswers] = useState(found);
  const [view, setView] = useState<View>("rows");
  const [tried, setTried] = useState(false);
  const [news, setNews] = useState("");

  const step = (next: ReviewStep) => {
    dispatch(next);
    setNews(next.do in t.changed ? t.changed[next.do as keyof typeof t.changed] : "");
  };
  const flawed = firstFlawed(review);
  const gaps = [
    ...gapsOf(answers),
    ...(review.rows.length === 0 ? (["none"] as const) : []),
    ...(flawed ? (["rows"] as const) : []),
  ];
  const built = tried && gaps.length === 0 ? programmeOf() : undefined;
  function programmeOf() {
    return programmeFrom(settledAnswers(answers), review.rows, proposal, text);
  }
  const accept = () => {
    setTried(true);
    if (gaps.length > 0) {
      if (flawed) dispatch({ do: "open", id: flawed.id });
      return;
    }
    const validation = programmeOf();
    if (validation.ok) onAccept(validation.value);
  };

  const groups = [...new Set(review.rows.map(({ group }) => group).filter((group) => group !== ""))];
  const bodies = proposal.agencies.map(({ name }) => name);
  const { targets, schemes, agencies, milestones } = proposal;
  return (
    <>
      <p>
        {targets.length > 0
          ? t.found(targets.length, schemes.length, agencies.length, milestones.length)
          : t.nothing}
      </p>
      <p className="pane-hint">{t.unsaved}</p>
      {blankPages.length > 0 && <p className="pane-wrong">{t.blankPages(blankPages.join(", "))}</p>}
      <div className="import-narrow pane-actions" role="group" aria-label={t.viewLabel}>
        {(["rows", "text"] as const).map((one) => (
          <Button
            key={one}
            size="small"
            appearance={one === view ? "primary" : "secondary"}
            aria-pressed={one === view}
            onClick={() => setView(one)}
          >
            {one === "rows" ? t.views.rows(review.rows.length) : t.views.text}
          </Button>
        ))}
      </div>
      <div className={`import-review import-shows-${view}`}>
        <section className="import-rows" aria-label={t.views.rows(review.rows.length)}>
          <ul className="import-list">
            {review.rows.map((row, place) => (
              <RowItem
                key={row.id}
                row={row}
                place={place + 1}
                isLast={place === review.rows.length - 1}
                open={review.open === row.id}
                text={text}
                groups={groups}
                bodies={bodies}
                onStep={step}
                onShowText={() => setView("text")}
              />
            ))}
          </ul>
          {review.dropped.length > 0 && (
            <div className="pane-actions">
              <Button size="small" onClick={() => step({ do: "back" })}>
                {t.restore(review.dropped.length)}
              </Button>
            </div>
          )}
          <UnreadList text={text} spans={review.unread} onAdd={(span) => step({ do: "add", span, text })} />
        </section>
        <section className="import-aside" aria-label={t.views.text}>
          <SourceText
            text={text}
            rows={review.rows}
            open={review.open}
            onOpen={(id) => {
              dispatch({ do: "open", id });
              setView("rows");
            }}
          />
        </section>
      </div>
      <PlaceForm answers={answers} found={found} gaps={tried ? gaps : []} onAnswers={setAnswers} />
      {tried && (gaps.length > 0 || built?.ok === false) && (
        <div role="alert" className="pane-wrong">
          <p>{t.missing}</p>
          <ul>
            {gaps.map((gap) => (
              <li key={gap}>– {t.gaps[gap]}</li>
            ))}
            {built?.ok === false && (
              <li>
                – {t.gaps.programme}: {built.flaws[0]?.at} {built.flaws[0]?.found}
              </li>
            )}
          </ul>
        </div>
      )}
      <p className="pane-hint">{t.acceptHint}</p>
      <div className="pane-actions">
        <Button appearance="primary" onClick={accept}>
          {t.accept(review.rows.length)}
        </Button>
      </div>
      <p role="status" className="visually-hidden">
        {news}
      </p>
    </>
  );
}
