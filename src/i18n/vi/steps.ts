/** The four steps of a scheme, as they stand after "hạn", "ngày". */
export const words = {
  draft: "hoàn thiện",
  issue: "ban hành",
  midReview: "sơ kết",
  finalReview: "tổng kết",
};

export type Words = typeof words;

export type SchemeStepName = keyof Words;
