/** The relay's own form of official faults: its suite is the official one at other paths, and must fail at the same servers. */
import type { Breakage, WireRequest } from './broken-server.ts';
import type { Mutant } from './mutant.ts';

/** What stands before the official paths at the relay. */
const prefix = '/kling';

/** Lets a fault see requests as the official API would get them. */
function withoutPrefix<T>(request: WireRequest, look: (official: WireRequest) => T): T {
  const isRelayed = request.path.startsWith(`${prefix}/`);
  if (isRelayed) request.path = request.path.slice(prefix.length);
  const answer = look(request);
  if (isRelayed) request.path = `${prefix}${request.path}`;
  return answer;
}

const relayBreakage = (breakage: Breakage): Breakage => ({
  ...breakage,
  ...(breakage.request && {
    request: (request, memory) => withoutPrefix(request, (official) => breakage.request?.(official, memory)),
  }),
  ...(breakage.answerFor && {
    answerFor: (request, memory) => withoutPrefix(request, (official) => breakage.answerFor?.(official, memory)),
  }),
  ...(breakage.answer && {
    answer: (answer, request, memory) =>
      withoutPrefix(request, (official) => breakage.answer?.(answer, official, memory)),
  }),
});

/** Names of official faults, each with further checks that must catch it at the relay. */
const relayed: Readonly<Record<string, readonly string[]>> = {
  'failure-silent': ['kkiai.create-video-to-audio/life/failed'],
  'kling-run-reasons': [],
  'remains-failures': [],
  'remains-results': [],
  'owners-differ': [],
  'tasks-times': [],
  'task-pages-status-ignored': [],
  'element-fields': [],
  'gone-voice-speaks': [],
  'task-any-place': [],
  'length-longer': [],
  'length-ignored': [],
  'status-back-after-callback': [],
};

/**
 * Broken relays, made of official broken servers.
 *
 * @example relayMutants(lifeMutants).map(({ name }) => name) // ['kkiai-failure-silent']
 */
export const relayMutants = (official: readonly Mutant[]): readonly Mutant[] =>
  official.flatMap((mutant): Mutant[] => {
    const more = relayed[mutant.name];
    if (more === undefined) return [];
    return [
      {
        ...mutant,
        profile: 'kkiai',
        name: `kkiai-${mutant.name.replace(/^kling-/, 'official-')}`,
        fault: `the relay: ${mutant.fault}`,
        breakage: relayBreakage(mutant.breakage),
        checks: [...mutant.checks.map((id) => id.replace(/^kling\./, 'kkiai.')), ...more],
        says: [mutant.says].flat().map((text) => new RegExp(text.source.replaceAll(/kling(?=\\?\.)/g, 'kkiai'))),
      },
    ];
  });
