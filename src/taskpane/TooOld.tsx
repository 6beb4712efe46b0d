import { faultText } from "../i18n/errors";
import type { HostSupport } from "../workbook/actions";
import { useWords } from "./words";

/** In place of everything else, in an Excel that lacks what the add-in cannot do without. */
export function TooOld({ missing }: { readonly missing: HostSupport["sets"] }) {
  const { language } = useWords();
  const names = missing.map((set) => `${set.name} ${set.version}`).join(", ");
  const { title, message } = faultText({ code: "host-too-old", detail: { missing: names } }, language);
  return (
    <main>
      <div className="pane-notice" role="alert">
        <h2>{title}</h2>
        <p>{message}</p>
      </div>
    </main>
  );
}
