import {
  DependencyManagerService,
  FormulaDependencyGenerator,
  type IFormulaDependencyTree,
} from "@univerjs/engine-formula";

/**
 * Which formula reads which cells. Univer's own adds the ranges of every formula again on each run and slows down from
 * run to run; what is known of a formula is dropped when the formula changes, so it need be added once only.
 */
export class DependencyIndex extends DependencyManagerService {
  override addDependencyRTreeCache(tree: IFormulaDependencyTree): void {
    if (!this._allTreeMap.has(tree.treeId)) super.addDependencyRTreeCache(tree);
  }
}

/** Univer prepares for INDIRECT and OFFSET with an index of all formulas, whether a formula calls them or none does. */
export class DependencyGenerator extends FormulaDependencyGenerator {
  protected override async _calculateListByFunctionRefNode(trees: IFormulaDependencyTree[]): Promise<void> {
    if (trees.some((tree) => tree.addressFunctionNodes.length > 0))
      await super._calculateListByFunctionRefNode(trees);
  }
}
