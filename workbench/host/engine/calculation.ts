/**
 * Recalculation when the host says so. Univer's own trigger waits 100 ms after each change and cannot be held back; Excel
 * answers a request with calculated values, unless calculation is suspended or manual. This one collects what changed and
 * calculates on demand.
 */
import type { ICommandInfo, ICommandService, IExecutionOptions, Injector, IUnitRange } from '@univerjs/core';
import type { IFormulaDirtyData, ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
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

const MAPS = [
  'dirtyNameMap',
  'dirtyDefinedNameMap',
  'dirtySuperTableMap',
  'dirtyUnitFeatureMap',
  'dirtyUnitOtherFormulaMap',
  'clearDependencyTreeCache',
] as const;

export class Calculation {
  private changed: ICommandInfo[] = [];
  private touched: IUnitRange[] = [];
  private forced = false;
  private unlinked: Nested = {};
  private readonly commands: ICommandService;
  /** How often the engine ran, and for how long in all (ms). */
  runs = 0;
  spent = 0;

  constructor(private readonly injector: Injector) {
    const { IActiveDirtyManagerService, ICommandService, SetRangeValuesMutation, TriggerCalculationController } =
      univer();
    this.commands = injector.get(ICommandService);
    injector.get(TriggerCalculationController).dispose();
    const dirty = injector.get(IActiveDirtyManagerService);
    this.commands.onCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
      if (!dirty.get(command.id)) return;
      if (command.id === SetRangeValuesMutation.id && options?.onlyLocal === true) return;
      this.changed.push({ id: command.id, params: command.params } as ICommandInfo);
    });
  }

  get pending(): boolean {
    return this.forced || this.changed.length > 0 || this.touched.length > 0;
  }

  /** Cells that changed without a command. */
  touch(range: IUnitRange): void {
    this.touched.push(range);
  }

  /** Marks every formula for the next run, and what depends on what on these sheets. */
  force(unit?: string, sheets: readonly string[] = []): void {
    this.forced = true;
    if (unit !== undefined) merge(this.unlinked, { [unit]: Object.fromEntries(sheets.map(id => [id, '1'])) });
  }

  /** Brings every formula that depends on a change up to date. */
  async run(): Promise<void> {
    while (this.pending) {
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
    for (const map of MAPS) total[map] = {};
    for (const command of this.changed) {
      const data = (service.get(command.id)?.getDirtyData(command) ?? {}) as unknown as Nested;
      (total['dirtyRanges'] as unknown[]).push(...((data['dirtyRanges'] as unknown[] | undefined) ?? []));
      for (const map of MAPS) merge(total[map] as Nested, data[map] as Nested | undefined);
      if (data['forceCalculation'] === true) total['forceCalculation'] = true;
    }
    merge(total['clearDependencyTreeCache'] as Nested, this.unlinked);
    this.unlinked = {};
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
