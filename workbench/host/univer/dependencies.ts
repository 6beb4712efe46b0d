import type { IUnitRange } from "@univerjs/core";
import {
  DependencyManagerService,
  FormulaDependencyGenerator,
  type IFormulaDependencyTree,
} from "@univerjs/engine-formula";

type RootNode = ReturnType<FormulaDependencyGenerator["_getTreeNode"]>;
type Reference = Parameters<FormulaDependencyGenerator["_getRangeListByNode"]>[0];
type Entries = Parameters<DependencyManagerService["_dependencyRTreeCache"]["bulkRemove"]>[0];

/**
 * Which formula reads which cells. Univer's own version adds the ranges of every formula again on each run and slows
 * down from run to run; what is known of a formula is dropped when the formula changes, so it need be added only once.
 * Univer drops the smallest rectangle around the ranges, though they were entered one by one: here exactly the entries
 * that were added are dropped. And when the rules of one sheet go, Univer drops what any formula reads there.
 */
export class DependencyIndex extends DependencyManagerService {
  private readonly entries = new Map<number, Entries>();

  override addDependencyRTreeCache(tree: IFormulaDependencyTree): void {
    const { treeId, rangeList } = tree;
    if (this.entries.has(treeId)) return;
    super.addDependencyRTreeCache(tree);
    // A formula without ranges may be waiting for a name.
    if (rangeList.length > 0)
      this.entries.set(
        treeId,
        rangeList.map((place) => ({ ...place, id: treeId })),
      );
  }

  /** The ranges a formula reads, once they are known. */
  rangesOf(treeId: number): readonly IUnitRange[] | undefined {
    return this.entries.get(treeId);
  }

  protected override _removeAllTreeMap(treeId: number): void {
    this._dependencyRTreeCache.bulkRemove(this.entries.get(treeId) ?? []);
    this.entries.delete(treeId);
    super._removeAllTreeMap(treeId);
  }

  /** Formulas that go are dropped one by one, with exactly their entries: those that stay keep theirs. */
  protected override _removeDependencyRTreeCacheById(): void {}

  override reset(): void {
    super.reset();
    this.entries.clear();
  }
}

/**
 * Univer evaluates the references of every formula on each run to learn which ranges they read; here that is done once,
 * until the formula changes. It prepares for INDIRECT and OFFSET with an index of all formulas, whether one calls them
 * or none does.
 */
export class DependencyGenerator extends FormulaDependencyGenerator {
  private reading: { readonly tree: IFormulaDependencyTree; readonly node: RootNode } | null = null;

  protected override _getTreeNode(tree: IFormulaDependencyTree): RootNode {
    const node = super._getTreeNode(tree);
    this.reading = { tree, node };
    return node;
  }

  protected override async _getRangeListByNode(reference: Reference): Promise<IUnitRange[]> {
    const { reading, _dependencyManagerService: index } = this;
    const isKnown = reading !== null && reading.node === reference.node && index instanceof DependencyIndex;
    const known = isKnown ? index.rangesOf(reading.tree.treeId) : undefined;
    return known === undefined ? super._getRangeListByNode(reference) : [...known];
  }

  protected override async _calculateListByFunctionRefNode(trees: IFormulaDependencyTree[]): Promise<void> {
    if (trees.some((tree) => tree.addressFunctionNodes.length > 0))
      await super._calculateListByFunctionRefNode(trees);
  }
}
