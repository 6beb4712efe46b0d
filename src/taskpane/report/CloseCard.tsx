import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { words as en } from "../../i18n/en/closing";
import { words as vi } from "../../i18n/vi/closing";
import { closedNow, openYears } from "../../tracker/closing";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";
import type { DeskToolProps } from "../tools/toolProps";
import { ClosedYearPart } from "./ClosedYearPart";
import { CloseForm } from "./CloseForm";
import { ReportCard } from "./ReportCard";

/** Closes years once their reports are signed; of closed ones it says by what, and what changed since. */
export function CloseCard(given: DeskToolProps) {
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const { snapshot } = given.desk;
  const closed = closedNow(snapshot);
  const others = snapshot.closed.filter((one) => one !== closed);
  const open = openYears(snapshot);
  const year = snapshot.reportingYear;
  return (
    <ReportCard
      icon={<LockClosedRegular fontSize={24} />}
      title={closed ? t.closed(year) : t.title}
      what={t.what(year)}
    >
      {closed && <ClosedYearPart {...given} closed={closed} />}
      {open.length > 0 && <CloseForm key={open.join()} {...given} years={open} />}
      {others.map((one) => (
        <section key={one.year} className={shapes.section}>
          <h3>{t.closed(one.year)}</h3>
          <ClosedYearPart {...given} closed={one} />
        </section>
      ))}
    </ReportCard>
  );
}
