/** The forms an annex is issued in: paper of the party committee, of the people's committee, or annex to a report. */
export const ANNEX_FORMS = ["party", "government", "annex"] as const;
export type AnnexForm = (typeof ANNEX_FORMS)[number];
