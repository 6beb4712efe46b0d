import type { ScreenProps } from "../frame/desk";
import { useShapes } from "../parts/useShapes";
import { Attention } from "./Attention";
import { DueSoon } from "./DueSoon";
import { FirstSteps } from "./FirstSteps";
import { OwedFigures } from "./OwedFigures";
import { SentForms } from "./SentForms";
import { Standings } from "./Standings";
import { Worse } from "./Worse";

/** One glance at the whole programme: how it stands, what went wrong, what is due, which forms are out, who owes figures. */
export default function OverviewScreen({ desk }: ScreenProps) {
  const shapes = useShapes();
  return (
    <div className={shapes.screen}>
      <FirstSteps desk={desk} />
      <Standings desk={desk} />
      <Attention desk={desk} />
      <Worse desk={desk} />
      <DueSoon desk={desk} />
      <SentForms desk={desk} />
      <OwedFigures desk={desk} />
    </div>
  );
}
