import { useEffect, useState } from "react";
import { type Fault, FAULTS_AT_HAND, type Wording, wordingOf } from "../../i18n/faultsAtHand";
import { useWords } from "../parts/words";

/** The table of faults once it has come. Words do not change, so they may be kept as long as the page. */
let table: typeof import("../../i18n/errors") | undefined;

/** Brings the words of faults, before the first is likely. Failing is no fault to tell: without it a fault still has words. */
export async function loadFaultText(): Promise<void> {
  table = await import("../../i18n/errors").catch(() => table);
}

/** What to show for a fault. As long as the table has not come, or can't be loaded, the few words that came with the pane. */
export function useFaultText(fault: Fault): Wording {
  const { language } = useWords();
  const [faultText, setFaultText] = useState(() => table?.faultText);
  useEffect(() => {
    if (!faultText) void loadFaultText().then(() => setFaultText(() => table?.faultText));
  }, [faultText]);
  return faultText ? faultText(fault, language) : wordingOf(FAULTS_AT_HAND, fault, language);
}
