import { useEffect, useRef } from "react";

interface DetailTitleProps {
  /** From the sheet, so in Vietnamese whatever the pane speaks. */
  readonly name: string;
  /** Whether the user came from within the pane: then reading goes on here. */
  readonly takesFocus: boolean;
}

/** The name of what is shown in full. It takes the focus from the button that led here, never from the grid. */
export function DetailTitle({ name, takesFocus }: DetailTitleProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus && document.hasFocus()) title.current?.focus();
  }, [takesFocus]);
  return (
    <h2 ref={title} tabIndex={-1} lang="vi">
      {name}
    </h2>
  );
}
