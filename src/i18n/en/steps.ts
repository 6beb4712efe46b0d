import type { Words } from "../vi/steps";

export const words: Words = {
  draft: "draft completion",
  issue: "issue",
  midReview: "mid-term review",
  finalReview: "final review",
};
