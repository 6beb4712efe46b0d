import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** How the fields of a form stand: below each other, or beside each other as far as there is room. */
export const useFormStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalS },
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(4.5rem, 1fr))",
    alignItems: "end",
    gap: tokens.spacingHorizontalS,
    "& > *": { minWidth: 0 },
  },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(7.5rem, 1fr))",
    gap: tokens.spacingHorizontalS,
    "& > *": { minWidth: 0 },
  },
  /** Text beside a field, on the line of what is typed. */
  beside: { alignSelf: "end", paddingBottom: tokens.spacingVerticalXXS },
  fault: { ...typographyStyles.caption1, color: tokens.colorStatusDangerForeground1 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
