/**
 * What a row of the journal is about, as its column "Nội dung" says it: a target's text, its due year (both also titles
 * of ChiTieu), or the year from which figures are no longer comparable with earlier ones.
 */
export const ADJUSTED = { target: "Mục tiêu", due: "Năm đích", break: "Thay đổi chuẩn" } as const;

export type AdjustedWord = (typeof ADJUSTED)[keyof typeof ADJUSTED];
