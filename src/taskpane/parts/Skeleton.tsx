import { useWords } from "./words";

/** Where content will be, while it is read or loaded. */
export function Skeleton() {
  const { t } = useWords();
  return (
    <div className="pane-skeleton">
      <p role="status" className="visually-hidden">
        {t.opening}
      </p>
      <span />
      <span />
      <span />
    </div>
  );
}
