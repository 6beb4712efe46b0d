/**
 * The forms an annex can take: a paper of the party committee or of the people's committee, or an annex to a report
 * of either.
 */
export const ANNEX_FORMS = ["party", "party-annex", "government", "annex"] as const;
export type AnnexForm = (typeof ANNEX_FORMS)[number];
