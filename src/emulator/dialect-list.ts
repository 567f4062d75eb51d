/** How every vendor is spoken, in the order of the vendors. The only list of them. */
import type { Dialect } from './dialects/dialect.ts';
import { apimodelsDialect } from './dialects/apimodels.ts';
import { gmiDialect } from './dialects/gmi.ts';
import { createKkiaiDialect } from './dialects/kkiai.ts';
import { klingDialect } from './dialects/kling.ts';

/** The official one first: it answers for unknown paths. */
export const dialects: readonly [Dialect, ...Dialect[]] = [
  klingDialect,
  gmiDialect,
  createKkiaiDialect(klingDialect),
  apimodelsDialect,
];
