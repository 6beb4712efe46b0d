import { useEffect, useRef } from "react";

interface DetailTitleProps {
  readonly name: string;
  /** Given where the name is a text of the sheet. */
  readonly lang?: "vi";
  /** Whether the user came from within the pane: then reading goes on here. */
  readonly takesFocus: boolean;
}

/** The name of what is shown in full. It takes the focus from the button that led here, never from the grid. */
export function DetailTitle({ name, lang, takesFocus }: DetailTitleProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus && document.hasFocus()) title.current?.focus();
  }, [takesFocus]);
  return (
    <h2 ref={title} tabIndex={-1} lang={lang}>
      {name}
    </h2>
  );
}
