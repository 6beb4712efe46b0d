import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** How parts stand beside and below each other, and the two kinds of text that are no heading. */
export const useShapes = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  end: { display: "flex", justifyContent: "flex-end" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  /** A field that is never wider than the pane, however large its text. */
  shrinking: { minWidth: 0 },
  /** A native list, whose height Fluent fixes: larger text needs more. */
  growing: { height: "auto", minHeight: "1.5rem" },
  /** For screen readers alone. */
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
