import {
  type ICommandInfo,
  ICommandService,
  Injector,
  ObjectMatrix,
  Plugin,
  setDependencies,
  UniverInstanceType,
} from "@univerjs/core";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  IFunctionService,
  IOtherFormulaManagerService,
  Interpreter,
  LexerTreeBuilder,
  OtherFormulaMarkDirty,
  RegisterOtherFormulaService,
  type IDirtyUnitOtherFormulaMap,
  type IFormulaDirtyData,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeCustomMetadataCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { BehaviorSubject } from "rxjs";
import { DependencyGenerator, DependencyIndex } from "./dependencies";
import { FormulaData } from "./formula-data";
import { Lexer } from "./lexer";
import { AskedRuleFormulas, RuleFormulas } from "./rule-formulas";
import { ShortCircuit } from "./short-circuit";

type Dirty = Omit<IFormulaDirtyData, "maxIteration" | "isCalculateTreeModel" | "rowData">;

const LOCAL = { onlyLocal: true };
const SHEET_CHANGES = new Set([InsertSheetMutation.id, RemoveSheetMutation.id, SetWorksheetNameMutation.id]);

/**
 * Decides when the formula engine runs. It stands in for Univer's own trigger, which waits 100 ms after every change:
 * here a reader can ask for the result at once ({@link Calculation.done}), as Excel calculates before it answers a
 * read. Changes made in one go are calculated in one run.
 */
export class Calculation {
  /** Univer's progress bar asks its trigger for these two; a run here is too short to show one. */
  readonly progress$ = new BehaviorSubject({ done: 0, count: 0 });
  readonly clearProgress = (): void => undefined;

  /** Called before each run; it may make further changes, which are calculated in the same run. */
  beforeRun: () => void = () => undefined;

  private readonly changes: ICommandInfo[] = [];
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private finish: (() => void) | null = null;
  private disposed = false;

  constructor(private readonly injector: Injector) {
    const commands = injector.get(ICommandService);
    const dirtyRules = injector.get(IActiveDirtyManagerService);
    const ruleFormulas = injector.get(RegisterOtherFormulaService);
    commands.beforeCommandExecuted((command) => {
      if (command.id !== SetFormulaCalculationStartMutation.id) return;
      (command.params as IFormulaDirtyData).rowData = injector.get(FormulaDataModel).getHiddenRowsFiltered();
    });
    commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationNotificationMutation.id) {
        if ((command.params as { functionsExecutedState?: number }).functionsExecutedState !== undefined)
          this.finish?.();
        return;
      }
      // What a formula says of other sheets means something else now.
      if (SHEET_CHANGES.has(command.id)) injector.get(IDependencyManagerService).reset();
      if (!dirtyRules.has(command.id)) return;
      const isUnseen =
        command.id === OtherFormulaMarkDirty.id &&
        ruleFormulas instanceof RuleFormulas &&
        !ruleFormulas.isAsked(command.params as IDirtyUnitOtherFormulaMap);
      if (isUnseen) return;
      if (command.id === SetRangeValuesMutation.id) {
        const { trigger } = command.params as { trigger?: string };
        const unseen = trigger === SetStyleCommand.id || trigger === SetRangeCustomMetadataCommand.id;
        if (options?.onlyLocal === true || unseen) return;
      }
      this.add(command);
    });
    ruleFormulas.calculateStarted$.next(true);
  }

  /** Calculates the given ranges again, with everything that depends on them. */
  recalculate(dirtyRanges: IFormulaDirtyData["dirtyRanges"]): void {
    this.add({ id: SetTriggerFormulaCalculationStartMutation.id, params: { dirtyRanges } });
  }

  /** Calculates every formula of the workbook again. */
  recalculateAll(): void {
    this.add({ id: SetTriggerFormulaCalculationStartMutation.id, params: { forceCalculation: true } });
  }

  /** Resolves when every change made so far is calculated; starts the run that is due. */
  async done(): Promise<void> {
    while (this.running !== null || this.changes.length > 0) await (this.running ?? this.run());
  }

  /** Calculates nothing from now on; what waits for a result waits no longer. */
  dispose(): void {
    this.disposed = true;
    this.changes.length = 0;
    clearTimeout(this.timer);
    this.finish?.();
    this.progress$.complete();
  }

  private add(command: ICommandInfo): void {
    if (this.disposed) return;
    this.changes.push(command);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.done(), 0);
  }

  private run(): Promise<void> {
    this.beforeRun();
    clearTimeout(this.timer);
    const dirty = this.dirtyOf(this.changes.splice(0));
    this.running = new Promise<void>((resolve) => {
      this.finish = resolve;
      void this.injector
        .get(ICommandService)
        .executeCommand(SetFormulaCalculationStartMutation.id, dirty, LOCAL);
    }).finally(() => {
      this.running = null;
      this.finish = null;
    });
    return this.running;
  }

  private dirtyOf(changes: readonly ICommandInfo[]): Dirty {
    const rules = this.injector.get(IActiveDirtyManagerService);
    const all = {
      forceCalculation: false,
      dirtyRanges: [] as IFormulaDirtyData["dirtyRanges"],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    for (const change of changes) {
      const one = rules.get(change.id)?.getDirtyData(change);
      if (one === undefined) continue;
      all.forceCalculation ||= one.forceCalculation ?? false;
      for (const range of one.dirtyRanges ?? []) all.dirtyRanges.push(range);
      for (const [key, map] of Object.entries(one)) {
        if (key in all && key !== "dirtyRanges" && key !== "forceCalculation")
          mergeInto(all[key as "dirtyNameMap"], map as Nested);
      }
    }
    this.dirtyByNames(all);
    this.dirtyByTheClock(all);
    return all;
  }

  /** What asks for the day or the time is calculated at each calculation, with all that depends on it, as in Excel. */
  private dirtyByTheClock(all: Dirty): void {
    const formulas = this.injector.get(FormulaDataModel).getFormulaData();
    for (const [unitId, sheets] of Object.entries(formulas))
      for (const [sheetId, matrix] of Object.entries(sheets ?? {}))
        new ObjectMatrix(matrix ?? {}).forValue((row, column, item) => {
          if (!/\b(?:TODAY|NOW)\(/i.test(item?.f ?? "")) return;
          const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
          all.dirtyRanges.push({ unitId, sheetId, range });
        });
  }

  /**
   * Univer forgets which formulas use a name when the name stands for a range: the formulas are looked for by the
   * name's text, and what Univer knows of them is forgotten in turn.
   */
  private dirtyByNames(all: Dirty): void {
    const formulas = this.injector.get(FormulaDataModel).getFormulaData();
    const index = this.injector.get(IDependencyManagerService);
    for (const [unitId, names] of Object.entries(all.dirtyDefinedNameMap)) {
      const words = Object.keys(names ?? {});
      // Parsed formulas are kept with what names stood for: that is forgotten. Of all, because those of more than 64
      // characters are kept by a hash, in which no name is found; every key has "" in it.
      this.injector.get(LexerTreeBuilder).dispose();
      this.injector.get(IFunctionService).deleteFormulaAstCacheKey("");
      for (const [sheetId, matrix] of Object.entries(formulas[unitId] ?? {})) {
        new ObjectMatrix(matrix ?? {}).forValue((row, column, item) => {
          if (!words.some((word) => item?.f.includes(word))) return;
          const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
          all.dirtyRanges.push({ unitId, sheetId, range });
          index.removeFormulaDependency(unitId, sheetId, row, column);
        });
      }
    }
  }
}

interface Nested {
  [key: string]: Nested | string | boolean | null | undefined;
}

function mergeInto(target: Nested, source: Nested | undefined): void {
  for (const [key, value] of Object.entries(source ?? {})) {
    const old = target[key];
    if (typeof old === "object" && old !== null && typeof value === "object" && value !== null)
      mergeInto(old, value);
    else target[key] = value;
  }
}

/** Puts {@link Calculation} in the place of Univer's trigger. Registered right after UniverSheetsFormulaPlugin. */
export class CalculationPlugin extends Plugin {
  static override pluginName = "NLB_CALCULATION";
  static override type = UniverInstanceType.UNIVER_SHEET;

  constructor(
    protected readonly config: unknown,
    protected override readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    const injector = this._injector;
    injector.add([Calculation, { useFactory: () => new Calculation(injector) }]);
    injector.replace([FormulaDataModel, { useClass: FormulaData }]);
    injector.replace([LexerTreeBuilder, { useFactory: () => new Lexer() as unknown as LexerTreeBuilder }]);
    injector.add([RuleFormulas]);
    injector.replace([RegisterOtherFormulaService, { useExisting: RuleFormulas }]);
    injector.replace([
      IOtherFormulaManagerService,
      { useFactory: () => new AskedRuleFormulas(injector.get(RuleFormulas)) },
    ]);
    injector.replace([Interpreter, { useClass: ShortCircuit }]);
    injector.replace([IDependencyManagerService, { useClass: DependencyIndex }]);
    injector.replace([IFormulaDependencyGenerator, { useClass: DependencyGenerator }]);
    injector.replace([
      TriggerCalculationController,
      { useFactory: () => injector.get(Calculation) as unknown as TriggerCalculationController },
    ]);
  }
}
setDependencies(CalculationPlugin, [Injector], 1);
