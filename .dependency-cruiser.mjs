/**
 * Architecture rules R1 to R8 of docs/architecture.md, as data. `test/architecture.test.ts` runs them, and plants each
 * rule's own wrong import to see that the rule finds it.
 */

/** By rule: the imports that break it, each as two files below src/. */
export const wrongImports = {};

const rule = (name, comment, from, to, ...wrong) => {
  wrongImports[name] = wrong.map(([importer, imported]) => ({ importer, imported }));
  return { name, comment, severity: 'error', from, to };
};

/** Everything of ours but the given folders. */
const oursExcept = (...folders) => ({ path: '^src/', pathNot: folders.map((folder) => `^src/${folder}`) });

/** The rooms of the contract kit, lowest first: a room imports only rooms below it. */
const rooms = ['spec', 'wire', 'budget', 'run', 'assertions', 'report', 'drift'];
/** Stand on the rooms, side by side. */
const judges = ['checks', 'clients', 'receivers', 'pact'];
const inRooms = (names) => `^src/contracts/(${names.join('|')})/`;

const roomRules = [
  ...rooms.map((room, index) =>
    rule(
      `rooms-${room}`,
      `contracts/${room} imports only ${rooms.slice(0, index).join(', ') || 'itself'}.`,
      { path: inRooms([room]) },
      { path: '^src/contracts/', pathNot: inRooms(rooms.slice(0, index + 1)) },
      [`contracts/${room}/a.ts`, `contracts/${[...rooms, ...judges][index + 1]}/b.ts`],
    ),
  ),
  ...judges.map((judge) =>
    rule(
      `rooms-${judge}`,
      'A judge never imports another judge.',
      { path: inRooms([judge]) },
      { path: '^src/contracts/', pathNot: inRooms([...rooms, judge]) },
      [`contracts/${judge}/a.ts`, `contracts/${judges.find((other) => other !== judge)}/b.ts`],
    ),
  ),
  rule(
    'rooms-known',
    'Every file of the contract kit stands in a room.',
    {},
    { path: '^src/contracts/', pathNot: inRooms([...rooms, ...judges]) },
    ['cli/a.ts', 'contracts/b.ts'],
  ),
];

export default {
  forbidden: [
    rule(
      'R1',
      'contracts/spec is upstream of everything.',
      { path: '^src/contracts/spec/' },
      oursExcept('contracts/spec/'),
      ['contracts/spec/a.ts', 'contracts/wire/b.ts'],
    ),
    rule(
      'R2a',
      'The kit meets the emulator only through HTTP.',
      { path: '^src/contracts/' },
      { path: '^src/emulator/' },
      ['contracts/checks/a.ts', 'emulator/emulator.ts'],
    ),
    rule(
      'R2b',
      'The emulator imports only contracts/spec of the contract half.',
      { path: '^src/emulator/' },
      { path: '^src/(contracts/(?!spec/)|cli/|testing/)' },
      ['emulator/http/a.ts', 'contracts/report/b.ts'],
    ),
    rule(
      'R2c',
      'Only the command line and the test helpers know both halves; neither half knows them.',
      { path: '^src/(contracts|emulator)/' },
      { path: '^src/(cli|testing)/' },
      ['contracts/checks/a.ts', 'cli/b.ts'],
    ),
    rule(
      'R3',
      'core imports only core: no library, no node module.',
      { path: '^src/emulator/core/' },
      { pathNot: '^src/(emulator/core|contracts/spec)/' },
      ['emulator/core/a.ts', 'emulator/http/b.ts'],
    ),
    rule(
      'R3b',
      'Of contracts/spec core knows the types alone, and facts that are constants.',
      { path: '^src/emulator/core/' },
      {
        path: '^src/contracts/spec/',
        pathNot: '^src/contracts/spec/ground-facts\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
      ['emulator/core/a.ts', 'contracts/spec/b.ts'],
    ),
    rule(
      'R4a',
      'Dialects never import each other; helpers of one dialect are named after it.',
      { path: '^src/emulator/dialects/([a-z]+)[^/]*\\.ts$' },
      { path: '^src/emulator/dialects/', pathNot: '^src/emulator/dialects/($1|dialect\\.ts)' },
      ['emulator/dialects/gmi.ts', 'emulator/dialects/kling.ts'],
    ),
    rule(
      'R4b',
      'Dialects know core and catalog only.',
      { path: '^src/emulator/dialects/' },
      { path: '^src/emulator/(http|store|effects|control)/' },
      ['emulator/dialects/kling.ts', 'emulator/store/memory.ts'],
    ),
    rule(
      'R5a',
      'http names no dialect.',
      { path: '^src/emulator/http/' },
      { path: '^src/emulator/dialects/(?!dialect\\.ts)' },
      ['emulator/http/a.ts', 'emulator/dialects/kling.ts'],
    ),
    rule(
      'R5b',
      'http knows no store and no effect.',
      { path: '^src/emulator/http/' },
      { path: '^src/emulator/(store|effects)/' },
      ['emulator/http/a.ts', 'emulator/effects/b.ts'],
    ),
    rule(
      'R5c',
      'http does not know the control API: the composition gives both to the app.',
      { path: '^src/emulator/http/' },
      { path: '^src/emulator/control/' },
      ['emulator/http/a.ts', 'emulator/control/http/b.ts'],
    ),
    rule(
      'R5d',
      'Observers are told what happens: they know core and shell, and nobody of those who tell them or ask them.',
      { path: '^src/emulator/observers/' },
      { path: '^src/emulator/', pathNot: '^src/emulator/(observers|core|shell|options\\.ts)' },
      ['emulator/observers/a.ts', 'emulator/control/b.ts'],
    ),
    rule(
      'R6',
      'Stores and effects import only core and shell; the guard of outgoing requests reads the list of addresses.',
      { path: '^src/emulator/(store|effects)/([^/]+)' },
      {
        path: '^src/',
        pathNot: ['^src/emulator/(core|shell)/', '^src/emulator/$1/', '^src/contracts/spec/addresses\\.ts$'],
      },
      ['emulator/store/a.ts', 'emulator/effects/b.ts'],
    ),
    rule(
      'R6b',
      'The shell imports only core, and types of contracts/spec: what it works with is handed in.',
      { path: '^src/emulator/shell/' },
      { pathNot: ['^src/emulator/(core|shell)/', '^src/contracts/spec/'] },
      ['emulator/shell/a.ts', 'emulator/store/b.ts'],
    ),
    rule(
      'R7',
      'Only the composition (emulator.ts, runtime.ts, dialect-list.ts) knows concrete stores, dialects and effects.',
      {
        path: '^src/emulator/',
        pathNot: ['^src/emulator/(emulator|runtime|dialect-list)\\.ts$', '^src/emulator/(store|effects|dialects)/'],
      },
      { path: '^src/emulator/(store|effects|dialects/(?!dialect\\.ts))' },
      ['emulator/control/a.ts', 'emulator/store/memory.ts'],
    ),
    rule(
      'R10a',
      'The live page talks to the control API alone: of the rest it has types, words, and what draws findings and curl lines.',
      { path: '^src/page/' },
      {
        path: '^src/',
        pathNot: ['^src/page/', '^src/contracts/(spec/pick|report/presentation|wire/curl)\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
      ['page/a.ts', 'contracts/spec/b.ts'],
    ),
    rule(
      'R10b',
      'Nobody imports the live page: it is built into files.',
      { pathNot: '^src/page/' },
      { path: '^src/page/' },
      ['emulator/a.ts', 'page/b.ts'],
    ),
    ...roomRules,
    rule('R8', 'No import cycle, type imports included.', {}, { circular: true }, ['cli/a.ts', 'cli/b.ts']),
    {
      ...rule(
        'folders',
        'No two folders import each other.',
        {},
        { circular: true },
        ['emulator/http/a.ts', 'emulator/control/b.ts'],
        ['emulator/control/c.ts', 'emulator/http/d.ts'],
      ),
      scope: 'folder',
    },
    rule('known', 'Every import can be resolved.', {}, { couldNotResolve: true }, ['cli/a.ts', 'cli/absent.ts']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['node', 'import', 'require', 'default'],
    },
  },
};
