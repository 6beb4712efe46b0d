import { ErrorType, LexerNode, LexerTreeBuilder } from "@univerjs/engine-formula";
import { keptByText } from "../kept-by-text";

type Tree = ReturnType<LexerTreeBuilder["treeBuilder"]>;
type Names = Parameters<LexerTreeBuilder["treeBuilder"]>[2];
type Pieces = Parameters<LexerTreeBuilder["getSequenceNode"]>[0];
type Sequence = ReturnType<LexerTreeBuilder["getSequenceNode"]>;

interface Named {
  readonly sequenceString: string;
  readonly hasDefinedName: boolean;
  readonly definedNames: readonly string[];
}

/** Univer's reader of formulas with the steps that it keeps to itself. */
interface Steps {
  treeBuilder(formula: string, transformSuffix?: boolean, names?: Names): Tree;
  getSequenceNode(pieces: Pieces): Sequence;
  _nodeMaker(formula: string, pieces: Pieces): Tree;
  _handleDefinedName(pieces: Pieces, names: Names): Named;
  _handleNestedDefinedName(formula: string, names: Names): Named | Tree;
  _suffixExpressionHandler(tree: LexerNode): boolean;
}
const Univers = LexerTreeBuilder as unknown as new () => Steps;

const plain = new Univers();
const BETWEEN = "\0";
/** What such a formula was read as is changed when it is calculated. */
const CHANGES = /\b(?:LAMBDA|LET)\b/i;

/** A formula whose names were replaced, then those names; nothing else says what it is read as. */
const treeOf = keptByText((formulaAndNames): Tree => {
  const [formula = "", ...names] = formulaAndNames.split(BETWEEN);
  const tree = plain.treeBuilder(formula, false);
  if (!(tree instanceof LexerNode)) return tree;
  if (!plain._suffixExpressionHandler(tree)) return ErrorType.VALUE;
  if (names.length > 0) tree.setDefinedNames(names);
  return tree;
});

const sequences = new WeakMap<Pieces, Sequence>();
/** Where the names of a formula stand, and what is wrong with it if anything. */
const cut = keptByText((formula) => {
  const pieces: Pieces = [];
  const fault = plain._nodeMaker(formula, pieces);
  const isFormula = fault !== ErrorType.VALUE && pieces.length > 0;
  const key: Pieces = [];
  if (isFormula) sequences.set(key, plain.getSequenceNode(pieces));
  return { isFormula, fault, key };
});

/**
 * Univer reads each formula letter by letter whenever a name is defined, and what each name stands for once for each
 * formula it is used in. Here a text is read once, and what names stand for is put in its place each time.
 */
export class Lexer extends Univers {
  override treeBuilder(formula: string, transformSuffix = true, names?: Names): Tree {
    if (!transformSuffix || CHANGES.test(formula)) return super.treeBuilder(formula, transformSuffix, names);
    if (names === undefined) return treeOf(formula);
    const { isFormula, fault, key } = cut(formula);
    if (!isFormula) return fault;
    const { hasDefinedName, sequenceString, definedNames } = this._handleDefinedName(key, names);
    if (!hasDefinedName) return treeOf(formula);
    if (CHANGES.test(sequenceString)) return super.treeBuilder(formula, transformSuffix, names);
    return treeOf([`=${sequenceString}`, ...definedNames].join(BETWEEN));
  }

  override getSequenceNode(pieces: Pieces): Sequence {
    return sequences.get(pieces) ?? super.getSequenceNode(pieces);
  }

  override _handleNestedDefinedName(formula: string, names: Names): Named | Tree {
    const { isFormula, fault, key } = cut(formula);
    return isFormula ? this._handleDefinedName(key, names) : fault;
  }
}
