/** Titles of the three columns of a year in SoLieu, in the order figures arrive: plan, estimate, result. */
export const yearColumns = (year: number) => [`KH ${year}`, `ƯTH ${year}`, `TH ${year}`] as const;
