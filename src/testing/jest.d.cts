/**
 * What `require('kling-emulator/jest')` gives: the same as `import`, from the file that is built as CommonJS.
 */
type Module = typeof import('./jest.js', { with: { 'resolution-mode': 'import' } });
type Named<Name extends 'AccountSetup' | 'Kling'> = {
  AccountSetup: import('./jest.js', { with: { 'resolution-mode': 'import' } }).AccountSetup;
  Kling: import('./jest.js', { with: { 'resolution-mode': 'import' } }).Kling;
}[Name];

export type AccountSetup = Named<'AccountSetup'>;
export type Kling = Named<'Kling'>;
export declare const useKling: Module['useKling'];
export declare const klingMatchers: Module['klingMatchers'];
export declare const createRemoteAccount: Module['createRemoteAccount'];
export declare const createRemoteControl: Module['createRemoteControl'];
