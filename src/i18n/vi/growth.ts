/** Words of average growth. */
export const words = {
  rate: (percent: string) => `${percent}%/năm`,
  points: (points: string) => `${points} điểm %/năm`,
};

export type Words = typeof words;
