import { makeStaticStyles, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** What the page's own elements look like: text without Fluent's component around it, and no margins of the browser. */
export const useElementStyles = makeStaticStyles({
  "body, h1, h2, h3, p, ul, ol, dl, dd, figure, blockquote, fieldset": { margin: 0, padding: 0 },
  "ul, ol": { listStyle: "none" },
  h2: { ...typographyStyles.subtitle2, overflowWrap: "anywhere" },
  h3: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  "p:empty": { display: "none" },
  // Focus comes here only when the control that held it is gone; an outline would frame the whole pane.
  "main:focus, section:focus, h2:focus": { outlineStyle: "none" },
});

/** The pane as a whole. */
export const usePageStyles = makeStyles({
  page: {
    minHeight: "100vh",
    boxSizing: "border-box",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    overflowWrap: "anywhere",
  },
  // Lists and files are chosen in windows of the browser, which has to know the appearance.
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
});
