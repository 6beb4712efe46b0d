import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { WorkbookFault } from "../../tracker/port";
import { useFaultText } from "../hooks/useFaultText";

/** Why a file can't be taken, under its name. */
export function FileFault({ fault }: { readonly fault: WorkbookFault }) {
  const { title, message } = useFaultText(fault);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {message}
      </MessageBarBody>
    </MessageBar>
  );
}
