/** Words of a text that is there to be copied. */
export const words = {
  copy: "Sao chép",
  copied: "Đã sao chép. Hãy dán vào nơi cần gửi.",
  denied:
    "Excel không cho phần bổ trợ chép vào bộ nhớ tạm. Nội dung vẫn ở ô trên và đã được chọn sẵn: hãy bấm Ctrl+C (máy Mac: ⌘C).",
};

export type Words = typeof words;
