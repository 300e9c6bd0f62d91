import { RIBBON_COMMANDS, commandOf, queryOf } from '../../src/commands/commands';

const HOST = '_host_Info=Excel$Win32$16.01$zh-CN$telemetry$isNotDialog$disableLogging$16';

test('every command is known again by its address, also behind what Office adds to it', () => {
  for (const command of RIBBON_COMMANDS) {
    const query = queryOf(command);
    expect(commandOf(query)).toBe(command);
    expect(commandOf(query ? `${query}&${HOST}` : `?${HOST}`)).toBe(command);
    // Some hosts add their part with a second question mark.
    expect(commandOf(`${query}?${HOST}`)).toBe(command);
  }
  expect(new Set(RIBBON_COMMANDS.map(queryOf)).size).toBe(RIBBON_COMMANDS.length);
});

test('an address that names no command of ours, or none at all, opens the pane', () => {
  expect(['', '?', '?do=', '?do=explode', '?undo=fill', '?do=FILL'].map(commandOf)).toEqual(Array(6).fill('open'));
});
