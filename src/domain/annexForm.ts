/**
 * The forms an annex can take: a paper of the party committee or of the people's committee, or an annex to a report
 * of either.
 */
export const ANNEX_FORMS = ["party", "party-annex", "government", "annex"] as const;
export type AnnexForm = (typeof ANNEX_FORMS)[number];

/** Whose paper a report is: that of the party committee or of the people's committee. */
export const PAPER_FORMS = ["party", "government"] as const satisfies readonly AnnexForm[];
export type PaperForm = (typeof PAPER_FORMS)[number];
