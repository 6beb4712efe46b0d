/**
 * The forms an annex can take: a paper of the party committee or of the people's committee, or an annex to a report.
 */
export const ANNEX_FORMS = ["party", "government", "annex"] as const;
export type AnnexForm = (typeof ANNEX_FORMS)[number];
