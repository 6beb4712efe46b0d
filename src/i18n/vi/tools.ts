/** Words of the tools: what each is called and, in one line, what it does. */
export const words = {
  assign: {
    title: "Đã phân công theo văn bản",
    what: "Ghi số, ngày văn bản phân công: cơ quan chủ trì đang ghi “đề xuất” thành cơ quan được giao.",
  },
};

export type Words = typeof words;
