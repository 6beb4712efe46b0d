/** The four steps of every scheme: the column of its last day, the column of the day it was done, the programme's field. */
export const SCHEME_STEPS = [
  { due: "Hạn hoàn thiện", done: "Ngày hoàn thiện", deadline: "draft" },
  { due: "Hạn ban hành", done: "Ngày ban hành", deadline: "issue" },
  { due: "Hạn sơ kết", done: "Ngày sơ kết", deadline: "midReview" },
  { due: "Hạn tổng kết", done: "Ngày tổng kết", deadline: "finalReview" },
] as const;
