import ranges from "@fontsource/tinos/unicode.json";

/** The sheets are set in this, and not every machine has it. Tinos has the same widths, letter for letter. */
const FAMILY = "Times New Roman";
const SUBSETS = ["latin", "latin-ext", "vietnamese"] as const;
const WEIGHTS = ["400", "700"] as const;
const STYLES = ["normal", "italic"] as const;

const FACES = SUBSETS.flatMap((subset) =>
  WEIGHTS.flatMap((weight) => STYLES.map((style) => ({ subset, weight, style }))),
);

/**
 * Resolves once Times New Roman can be drawn in every weight and style: a canvas, unlike text of the page, does not
 * draw again when a font arrives later, and rows would have been measured with another one.
 *
 * @throws Error telling a person what to do when one of the files does not come
 */
export async function loadFonts(): Promise<void> {
  await Promise.all(
    FACES.map(({ subset, weight, style }) => {
      const file = `/fonts/tinos-${subset}-${weight}-${style}.woff2`;
      const face = new FontFace(FAMILY, `url(${file})`, { weight, style, unicodeRange: ranges[subset] });
      document.fonts.add(face);
      return face.load();
    }),
  ).catch(() => {
    throw new Error(
      "Không tải được phông chữ, nên bảng tính chưa mở. Chạy lại “npm ci && npm start”. " +
        "The fonts did not load, so no spreadsheet was opened. Run “npm ci && npm start” again.",
    );
  });
}
