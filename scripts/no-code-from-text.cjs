/**
 * A webpack loader for pdf.js: it makes code from text to go faster, and a shim asks for the global object that way. Both are
 * told not to work, as the page's policy would tell them, and both then take their other way.
 */
module.exports = function noCodeFromText(source) {
  const barred = source.replace(/\bnew Function\(|\bFunction\((?=["'`])/g, "noCodeFromText(");
  return barred === source
    ? source
    : `${barred}\nfunction noCodeFromText() { throw new Error("No code is made from text"); }\n`;
};
