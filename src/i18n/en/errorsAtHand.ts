import type { Words } from "../vi/errorsAtHand";

export const words: Words = {
  "host-too-old": {
    title: "This Excel is too old",
    message:
      "The add-in needs {missing}, which this Excel does not have. The workbook was not changed and its figures work as before. Open it in Microsoft 365, Excel on the web, Excel 2021 LTSC or later, a retail version from 2311 on, or Excel for Mac from 16.40 on.",
  },
  "part-not-loaded": {
    title: "This part could not be opened",
    message:
      "This part of the add-in could not be loaded, perhaps because the network is down. The workbook was not changed and the other parts still work. Check the network, then choose Try again.",
  },
  unknown: {
    title: "Something unexpected went wrong",
    message:
      "Excel said: “{message}”. What was in the workbook is still there. Choose Try again; if it happens again, close and reopen the workbook and send this message to technical support.",
  },
};
