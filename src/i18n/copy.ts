import type { Words } from "./language";

const vi = {
  copy: "Sao chép",
  copied: "Đã sao chép. Hãy dán vào nơi cần gửi.",
  denied:
    "Excel không cho tiện ích chép vào bộ nhớ tạm. Nội dung vẫn ở ô trên và đã được chọn sẵn: hãy bấm Ctrl+C (máy Mac: ⌘C).",
};

const en: typeof vi = {
  copy: "Copy",
  copied: "Copied. Paste it where you want to send it.",
  denied:
    "Excel does not let the add-in use the clipboard. The text is still in the field above and is selected: press Ctrl+C (on a Mac ⌘C).",
};

/** Words of a text that is there to be copied. */
export const COPY_WORDS: Words<typeof vi> = { vi, en };
