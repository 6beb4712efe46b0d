import type { Nullable } from "@univerjs/core";
import {
  type IDirtyUnitOtherFormulaMap,
  type IOtherFormulaData,
  type IOtherFormulaResult,
  OtherFormulaManagerService,
  RegisterOtherFormulaService,
} from "@univerjs/engine-formula";

/**
 * Formulas of conditional formats and of data validation. Univer calculates one for each cell they apply to, seen or
 * not, on every run: thousands in a workbook of ours, most on sheets that nobody looks at. Here a formula is calculated
 * from the first time its result is asked for: by the grid when it draws a cell, by a check of what was typed.
 */
export class RuleFormulas extends RegisterOtherFormulaService {
  private readonly asked = new Set<string>();

  /** Whether the result of one of these was asked for. */
  isAsked(formulas: IDirtyUnitOtherFormulaMap): boolean {
    return Object.values(formulas).some((sheets) =>
      Object.values(sheets ?? {}).some((ids) => Object.keys(ids).some((id) => this.asked.has(id))),
    );
  }

  /** Those of them whose results were asked for. */
  askedOf(formulas: IOtherFormulaData): IOtherFormulaData {
    const data: IOtherFormulaData = {};
    for (const [unitId, sheets] of Object.entries(formulas)) {
      const ofUnit: IOtherFormulaData[string] = (data[unitId] = {});
      for (const [sheetId, byId] of Object.entries(sheets ?? {})) {
        const asked = Object.entries(byId ?? {}).filter(([id]) => this.asked.has(id));
        if (asked.length > 0) ofUnit[sheetId] = Object.fromEntries(asked);
      }
    }
    return data;
  }

  override getFormulaValue(
    unitId: string,
    subUnitId: string,
    formulaId: string,
  ): Promise<Nullable<IOtherFormulaResult>> {
    this.ask(unitId, subUnitId, formulaId);
    return super.getFormulaValue(unitId, subUnitId, formulaId);
  }

  override getFormulaValueSync(
    unitId: string,
    subUnitId: string,
    formulaId: string,
  ): Nullable<IOtherFormulaResult> {
    this.ask(unitId, subUnitId, formulaId);
    return super.getFormulaValueSync(unitId, subUnitId, formulaId);
  }

  override markFormulaDirty(unitId: string, subUnitId: string, formulaId: string): void {
    if (this.asked.has(formulaId)) super.markFormulaDirty(unitId, subUnitId, formulaId);
  }

  override deleteFormula(unitId: string, subUnitId: string, formulaIds: string[]): void {
    super.deleteFormula(unitId, subUnitId, formulaIds);
    for (const id of formulaIds) this.asked.delete(id);
  }

  private ask(unitId: string, subUnitId: string, formulaId: string): void {
    if (this.asked.has(formulaId)) return;
    this.asked.add(formulaId);
    this.markFormulaDirty(unitId, subUnitId, formulaId);
  }
}

/** What a run calculates of them. */
export class AskedRuleFormulas extends OtherFormulaManagerService {
  constructor(private readonly formulas: RuleFormulas) {
    super();
  }

  override getOtherFormulaData(): IOtherFormulaData {
    return this.formulas.askedOf(super.getOtherFormulaData());
  }
}
