/** Letters no Vietnamese text in Unicode does without. */
const UNICODE = /[ăđơưẠ-ỹ]/giu;

/**
 * How Vietnamese text reads when a font, not its character codes, made it Vietnamese. TCVN3 puts letters in place of
 * signs ("®¹i héi" is "đại hội"), VNI writes marks behind the vowel ("ñaïi hoäi"), and so does Windows-1258 ("ðaòi hôòi").
 */
const OLD = [
  { name: "TCVN3 (ABC)", signs: /[®µ¶·¹¸¨©ª«¬¦§¤¥£¡¢]/g },
  { name: "VNI", signs: /ñ|[aeouyôö][ùøûõïâáàåãäêéèúüöæ]/gi },
  { name: "Windows-1258", signs: /ð|[aeiouyâãêôõý][ìòþ]/gi },
] as const;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * The old encoding a text is in; undefined for Unicode and for texts too short to tell.
 *
 * @example oldLetters("®¹i héi ®¹i biÓu §¶ng bé x· lÇn thø nhÊt") // "TCVN3 (ABC)"
 */
export function oldLetters(text: string): string | undefined {
  const sample = text.slice(0, 200_000);
  const found = OLD.map(({ name, signs }) => ({ name, signs: count(sample, signs) })).sort(
    (one, other) => other.signs - one.signs,
  )[0];
  if (!found || found.signs < 8 || found.signs < sample.length / 50) return undefined;
  return found.signs > 4 * count(sample.normalize("NFC"), UNICODE) ? found.name : undefined;
}
