import type { ReactNode } from "react";
import { rowId } from "../hooks/useReturn";
import { type Face, Mark } from "./Mark";

interface RowLinkProps {
  readonly face: Face;
  /** From the sheet, so in Vietnamese whatever the pane speaks. */
  readonly name: string;
  /** In place of the face's word. */
  readonly remark?: ReactNode;
  readonly onOpen: () => void;
  /** Given in lists that people come back to, see `useReturn`. */
  readonly code?: string;
}

/** One row of the workbook as a button that opens it in the pane: mark, name, word. */
export function RowLink({ face, name, remark = face.word, onOpen, code }: RowLinkProps) {
  return (
    <button type="button" {...(code && { id: rowId(code) })} className="pane-target" onClick={onOpen}>
      <Mark face={face} />
      <span>
        <span className="pane-name" lang="vi">
          {name}
        </span>{" "}
        <span>{remark}</span>
      </span>
    </button>
  );
}
