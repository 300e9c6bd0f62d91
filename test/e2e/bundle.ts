import { buildSync } from 'esbuild';

/** What Excel for Windows says of itself in the address of a page. */
export const HOST_INFO = '_host_Info=Excel$Win32$16.01$zh-CN$telemetry$isNotDialog$disableLogging$16';

/** A program of ours as one script for a page. */
export const bundle = (entry: string): string =>
  buildSync({
    entryPoints: [entry],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    write: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  }).outputFiles[0]?.text ?? '';
