import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** Fields are as wide as twenty letters and lists as their longest choice, unless they are told to share a line. */
const SHARED = {
  "& > *, & input, & select, & textarea": { minWidth: 0 },
  "& .fui-Input, & .fui-Select, & .fui-Textarea": { minWidth: 0 },
  "& input, & textarea": { width: "100%" },
};

/** How the fields of a form stand: below each other, or beside each other as far as there is room. */
export const useFormStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalS,
    ...SHARED,
  },
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(4.5rem, 1fr))",
    alignItems: "end",
    gap: tokens.spacingHorizontalS,
    ...SHARED,
  },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(7.5rem, 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
    ...SHARED,
  },
  /** Text beside a field, on the line of what is typed. */
  beside: { alignSelf: "end", paddingBottom: tokens.spacingVerticalXXS },
  fault: { ...typographyStyles.caption1, color: tokens.colorPaletteRedForeground1 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
