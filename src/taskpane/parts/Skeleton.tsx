import { Skeleton as FluentSkeleton, SkeletonItem } from "@fluentui/react-components";
import { useShapes } from "./useShapes";
import { useWords } from "./words";

/** Where content will be, while it is read or loaded. */
export function Skeleton() {
  const { t } = useWords();
  const shapes = useShapes();
  return (
    <div>
      <p role="status" className={shapes.unseen}>
        {t.opening}
      </p>
      <FluentSkeleton aria-hidden className={shapes.section}>
        <SkeletonItem size={32} />
        <SkeletonItem size={48} />
        <SkeletonItem size={48} />
      </FluentSkeleton>
    </div>
  );
}
