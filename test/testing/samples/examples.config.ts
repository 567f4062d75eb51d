import { mergeConfig } from 'vitest/config';
import example from '../../../examples/vitest/vitest.config.ts';

/** The example for Vitest as its users run it: the built package is loaded as from `node_modules`. */
export default mergeConfig(example, { test: { server: { deps: { external: [/\/dist\//] } } } });
