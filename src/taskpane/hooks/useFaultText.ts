import { useEffect, useState } from "react";
import { words as atHandEn } from "../../i18n/en/errorsAtHand";
import type { InEach } from "../../i18n/language";
import { words as atHandVi } from "../../i18n/vi/errorsAtHand";
import { type Fault, type FaultTable, type Wording, wordingOf } from "../../sentences/wordingOf";
import { useWords } from "../parts/words";

const AT_HAND: InEach<FaultTable> = { vi: atHandVi, en: atHandEn };

/** The full tables of faults, once loaded. Words do not change, so they are kept as long as the page. */
let tables: InEach<FaultTable> | undefined;

/**
 * Loads the words of faults before the first fault is likely. A failure here is not reported: a fault then still has a
 * few words.
 */
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

/** What to show for a fault: the few words that came with the pane where the tables are not loaded, or can't be. */
export function useFaultText(fault: Fault): Wording {
  const { language } = useWords();
  const [known, setKnown] = useState(() => tables);
  useEffect(() => {
    if (!known) void loadFaultText().then(() => setKnown(tables));
  }, [known]);
  return wordingOf(fault, (known ?? AT_HAND)[language]);
}
