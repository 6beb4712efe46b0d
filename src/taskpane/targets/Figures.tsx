import { Button } from "@fluentui/react-components";
import { DataLineRegular } from "@fluentui/react-icons/svg/data-line";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { useId, useState } from "react";
import type { Assessment } from "../../domain/assessment";
import { words as en } from "../../i18n/en/chart";
import { words as vi } from "../../i18n/vi/chart";
import type { StatusRow } from "../../tracker/port";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";
import { figureForm } from "../../tracker/figure";
import { FigureChart } from "./FigureChart";
import { FigureTable } from "./FigureTable";
import { drawnFigures, drawnForecast, road } from "../../tracker/road";

interface FiguresProps {
  readonly row: StatusRow;
  readonly years: readonly number[];
  /** null where the figures can't be judged: then they can only be listed. */
  readonly assessment: Assessment | null;
}

/** The figures of a target by year, drawn against the road to the target, or as a table. */
export function Figures({ row, years, assessment }: FiguresProps) {
  const t = useWordsOf({ vi, en });
  const id = useId();
  const shapes = useShapes();
  const [asTable, setAsTable] = useState(false);
  const points = assessment && figureForm(row).words === null ? drawnFigures(row, assessment) : [];
  const way = assessment ? road(years, row, assessment) : [];
  const drawable = points.length > 0;
  return (
    <section aria-labelledby={id}>
      <div className={shapes.row}>
        <h3 id={id}>{t.title}</h3>
        {drawable && (
          <Button
            size="small"
            appearance="subtle"
            icon={asTable ? <DataLineRegular /> : <TableRegular />}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? t.asChart : t.asTable}
          </Button>
        )}
      </div>
      {drawable && !asTable ? (
        <FigureChart
          row={row}
          years={years}
          points={points}
          road={way}
          forecast={assessment && drawnForecast(assessment)}
          asOf={assessment?.asOf ?? null}
          total={assessment?.kind === "total"}
        />
      ) : (
        <FigureTable row={row} road={way} />
      )}
    </section>
  );
}
