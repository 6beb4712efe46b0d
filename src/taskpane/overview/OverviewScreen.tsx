import { Button } from "../parts/Button";
import { useWords } from "../parts/words";
import type { ScreenProps } from "../frame/desk";
import { ALL_TARGETS } from "../../tracker/targetFilter";
import { DueSoon } from "./DueSoon";
import { FirstSteps } from "./FirstSteps";
import { OwedFigures } from "./OwedFigures";
import { VerdictCounts } from "./VerdictCounts";
import { WithoutCause } from "./WithoutCause";
import { Worse } from "./Worse";
import { Worst } from "./Worst";
import { YearSelect } from "./YearSelect";

/** One glance at the whole programme: how it stands, what went wrong, what is due, who owes figures. */
export default function OverviewScreen({ desk }: ScreenProps) {
  const { t } = useWords();
  const { snapshot } = desk;
  return (
    <div className="pane-screen">
      <FirstSteps desk={desk} />
      <div className="pane-row">
        <YearSelect snapshot={snapshot} onYear={desk.changeYear} />
        <Button size="small" onClick={desk.reload}>
          {t.reload}
        </Button>
      </div>
      <VerdictCounts
        snapshot={snapshot}
        onChoose={(verdict) => desk.list("targets", { ...ALL_TARGETS, verdict: verdict ?? "unreadable" })}
      />
      <Worst desk={desk} />
      <WithoutCause desk={desk} />
      <Worse desk={desk} />
      <DueSoon desk={desk} />
      <OwedFigures desk={desk} />
    </div>
  );
}
