const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

const RHYMES = [
  "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
  "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu",
  "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu",
  "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot",
  "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt",
  "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyp uyt",
  "ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu",
  "y yêm yên yêng yêt yêu ych ynh yt",
]
  .join("|")
  .replaceAll(" ", "|");
const SYLLABLE = new RegExp(`^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?(?:${RHYMES})$`, "u");

/**
 * Whether a word can be a Vietnamese syllable: at most one tone, and sounds in an order the language has. Foreign words
 * and abbreviations cannot.
 *
 * @param word letters only, in any case, composed or not
 * @example isSyllable("nghèo") // true; isSyllable("nghÌo") // false
 */
export function isSyllable(word: string): boolean {
  const loose = word.toLowerCase().normalize("NFD");
  if ((loose.match(TONES)?.length ?? 0) > 1) return false;
  return SYLLABLE.test(loose.replace(TONES, "").normalize("NFC"));
}
