/** What the state of a date begins with that is done because the verdicts of its targets say so; a year follows. */
export const DONE_BY_VERDICT = "Hoàn thành theo đánh giá năm";
