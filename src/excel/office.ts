/** Whether this Excel is new enough. */

/** The requirement set that the manifest asks for: Office 2021, Microsoft 365 from version 2108, Mac 16.52, Excel on the web. */
export const REQUIRED = { name: 'ExcelApi', version: '1.14' } as const;

export interface Capabilities {
  readonly enough: boolean;
  /** The newest set that this Excel has, e.g. `1.12`; null where there is none. */
  readonly has: string | null;
}

const LATEST = 20;

/** Asks Office, once it is ready. */
export function capabilities(): Capabilities {
  const supported = (version: string): boolean => Office.context.requirements.isSetSupported(REQUIRED.name, version);
  const sets = Array.from({ length: LATEST }, (_, i) => `1.${LATEST - i}`);
  return { enough: supported(REQUIRED.version), has: sets.find(supported) ?? null };
}
