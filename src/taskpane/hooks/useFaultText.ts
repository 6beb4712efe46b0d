import { useEffect, useState } from "react";
import { words as atHandEn } from "../../i18n/en/errorsAtHand";
import type { InEach } from "../../i18n/language";
import { words as atHandVi } from "../../i18n/vi/errorsAtHand";
import { type Fault, type FaultTable, type Wording, wordingOf } from "../../sentences/wordingOf";
import { useWords } from "../parts/words";

const AT_HAND: InEach<FaultTable> = { vi: atHandVi, en: atHandEn };

/** The whole tables of faults once they have come. Words do not change, so they may be kept as long as the page. */
let tables: InEach<FaultTable> | undefined;

/** Brings the words of faults, before the first is likely. Failing is no fault to tell: without it a fault still has words. */
export async function loadFaultText(): Promise<void> {
  // One file for both languages: whoever has lost the network can still switch.
  const loaded = Promise.all([
    import(/* webpackChunkName: "errors" */ "../../i18n/vi/errors"),
    import(/* webpackChunkName: "errors" */ "../../i18n/en/errors"),
  ]);
  tables = await loaded.then(
    ([vi, en]) => ({ vi: vi.words, en: en.words }),
    () => tables,
  );
}

/** What to show for a fault. As long as the tables have not come, or can't be loaded, the few words that came with the pane. */
export function useFaultText(fault: Fault): Wording {
  const { language } = useWords();
  const [known, setKnown] = useState(() => tables);
  useEffect(() => {
    if (!known) void loadFaultText().then(() => setKnown(tables));
  }, [known]);
  return wordingOf(fault, (known ?? AT_HAND)[language]);
}
