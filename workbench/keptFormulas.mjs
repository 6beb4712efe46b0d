const LEAST = /(FORMULA_CACHE_LRU_COUNT = )5e3;/;

/**
 * Univer keeps the 5 000 formulas it parsed last. A workbook of a hundred targets has more, and each of its formulas was
 * parsed again whenever something was calculated.
 *
 * @param {string} source of Univer's formula engine
 * @throws Error where Univer is no longer written as this expects
 */
export function keepingAllFormulas(source) {
  if (!LEAST.test(source)) throw new Error(`Univer has nothing like ${LEAST}`);
  return source.replace(LEAST, (_, before) => `${before}1e6;`);
}
