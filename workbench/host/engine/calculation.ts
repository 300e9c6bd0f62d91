/**
 * Recalculation when the host says so. Univer's own trigger waits 100 ms after each change and cannot be held back; Excel
 * answers a request with calculated values, unless calculation is suspended or manual. This one collects what changed and
 * calculates on demand.
 */
import type { ICommandInfo, ICommandService, IExecutionOptions, Injector, IUnitRange } from '@univerjs/core';
import type { IFormulaDirtyData, ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import type { FormulaCells } from './formula-cells';
import { univer } from './univer';

type Nested = { [key: string]: unknown };

/** Later marks win; maps are at most three levels deep. */
function merge(into: Nested, from: Nested | undefined): Nested {
  for (const [key, value] of Object.entries(from ?? {})) {
    const old = into[key];
    into[key] =
      value !== null && typeof value === 'object' ? merge((old as Nested | undefined) ?? {}, value as Nested) : value;
  }
  return into;
}

/**
 * Tables that have changed are not among them: {@link Calculation.force} marks their formulas, and the engine forgets how it had
 * parsed them. Univer's own mark for a table parses each formula that names it anew, twice, and keeps none of it.
 */
const MAPS = ['dirtyNameMap', 'dirtyDefinedNameMap', 'dirtyUnitFeatureMap', 'dirtyUnitOtherFormulaMap'] as const;

/** Functions that pass over rows that nobody sees. */
const BY_SIGHT = ['subtotal', 'aggregate'] as const;

/** The name that a change is about: a defined one, a table's, or that of a sheet put in; undefined: it is about something else. */
function nameOf({ id, params }: Readonly<ICommandInfo>): string | undefined {
  const {
    InsertSheetMutation,
    RemoveDefinedNameMutation,
    RemoveSuperTableMutation,
    SetDefinedNameMutation,
    SetSuperTableMutation,
  } = univer();
  const { name, tableName, sheet } = params as { name: string; tableName: string; sheet: { name: string } };
  if (id === SetDefinedNameMutation.id || id === RemoveDefinedNameMutation.id) return name;
  if (id === SetSuperTableMutation.id || id === RemoveSuperTableMutation.id) return tableName;
  return id === InsertSheetMutation.id ? sheet.name : undefined;
}

export class Calculation {
  private changed: ICommandInfo[] = [];
  private touched: IUnitRange[] = [];
  private forced = false;
  private readonly commands: ICommandService;
  /** How often the engine ran, and for how long in all (ms). */
  runs = 0;
  spent = 0;

  constructor(
    private readonly injector: Injector,
    private readonly formulas: FormulaCells,
  ) {
    const {
      IActiveDirtyManagerService,
      ICommandService,
      InsertSheetMutation,
      SetRangeValuesMutation,
      TriggerCalculationController,
    } = univer();
    this.commands = injector.get(ICommandService);
    injector.get(TriggerCalculationController).dispose();
    const dirty = injector.get(IActiveDirtyManagerService);
    this.commands.onCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
      if (!dirty.get(command.id)) return;
      if (command.id === SetRangeValuesMutation.id && options?.onlyLocal === true) return;
      if (this.isOfSight(command)) {
        if (!this.seesSight()) return;
      } else {
        // A name is told of by itself; a sheet that is put in may bring formulas.
        if (nameOf(command) === undefined || command.id === InsertSheetMutation.id) this.formulas.changed();
        if (this.isOfAbsentName(command)) return;
      }
      this.changed.push({ id: command.id, params: command.params } as ICommandInfo);
    });
  }

  /** Rows shown or hidden: no formula changes, and few look at it. */
  private isOfSight({ id }: Readonly<ICommandInfo>): boolean {
    const { SetRowHiddenMutation, SetRowVisibleMutation } = univer();
    return id === SetRowHiddenMutation.id || id === SetRowVisibleMutation.id;
  }

  private seesSight(): boolean {
    return BY_SIGHT.some(name => this.formulas.mention(name));
  }

  /** A change of a name that no formula of the book mentions. */
  private isOfAbsentName(command: Readonly<ICommandInfo>): boolean {
    const named = nameOf(command);
    return named !== undefined && !this.formulas.mention(named);
  }

  get pending(): boolean {
    return this.forced || this.formulas.pending || this.changed.length > 0 || this.touched.length > 0;
  }

  /** Cells that changed without a command. */
  touch(range: IUnitRange): void {
    this.touched.push(range);
  }

  /** Marks every formula for the next run. */
  force(): void {
    this.forced = true;
  }

  /** Brings every formula that depends on a change up to date. */
  async run(): Promise<void> {
    if (this.touched.length > 0) {
      const known = new Map<string, boolean>();
      this.touched = this.touched.filter(({ sheetId }) => {
        const concerns = known.get(sheetId) ?? this.formulas.concern(sheetId);
        known.set(sheetId, concerns);
        return concerns;
      });
    }
    while (this.pending) {
      if (this.formulas.pending) {
        this.formulas.tell();
        // Univer forgets the earlier formulas of these cells in a turn of its own: what it had learnt of the new ones would go too.
        await new Promise(resolve => setTimeout(resolve));
      }
      // Univer enters anew what every formula looks at, whatever has changed, and does not take all of the old entries out: they grow
      // with every run, and point to formulas that are gone.
      this.injector.get(univer().IDependencyManagerService).reset();
      const data = this.dirtyData();
      const from = performance.now();
      await this.finished(() =>
        this.commands.syncExecuteCommand(univer().SetFormulaCalculationStartMutation.id, data, { onlyLocal: true }),
      );
      this.runs++;
      this.spent += performance.now() - from;
    }
  }

  private dirtyData(): Partial<IFormulaDirtyData> {
    const { FormulaDataModel, IActiveDirtyManagerService } = univer();
    const service = this.injector.get(IActiveDirtyManagerService);
    const total: Nested = { forceCalculation: this.forced, dirtyRanges: this.touched };
    this.touched = [];
    for (const map of [...MAPS, 'dirtySuperTableMap']) total[map] = {};
    for (const command of this.changed) {
      const data = (service.get(command.id)?.getDirtyData(command) ?? {}) as unknown as Nested;
      (total['dirtyRanges'] as unknown[]).push(...((data['dirtyRanges'] as unknown[] | undefined) ?? []));
      for (const map of MAPS) merge(total[map] as Nested, data[map] as Nested | undefined);
      if (data['forceCalculation'] === true) total['forceCalculation'] = true;
    }
    total['maxIteration'] = 1;
    total['rowData'] = this.injector.get(FormulaDataModel).getHiddenRowsFiltered();
    this.changed = [];
    this.forced = false;
    return total as unknown as Partial<IFormulaDirtyData>;
  }

  private finished(start: () => void): Promise<void> {
    const { FormulaExecutedStateType, SetFormulaCalculationNotificationMutation } = univer();
    return new Promise(resolve => {
      const listener = this.commands.onCommandExecuted((command: Readonly<ICommandInfo>) => {
        if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
        const state = (command.params as ISetFormulaCalculationNotificationMutation).functionsExecutedState;
        if (state === undefined || state === FormulaExecutedStateType.INITIAL) return;
        listener.dispose();
        resolve();
      });
      start();
    });
  }
}
