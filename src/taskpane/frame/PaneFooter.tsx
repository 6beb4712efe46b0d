import { useWords } from "../parts/words";

/** The version line, what a user reads out to whoever helps. */
export function PaneFooter({ version }: { readonly version: string }) {
  const { t } = useWords();
  return (
    <footer className="pane-footer">
      <p>{t.version(version)}</p>
    </footer>
  );
}
