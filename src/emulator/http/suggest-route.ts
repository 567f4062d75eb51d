/**
 * For a path that nobody knows: the nearest one that exists.
 */
import { findNearName } from '../../contracts/spec/near-name.ts';

interface Call {
  readonly method: string;
  /** `{name}` stands for one segment. */
  readonly path: string;
  /** Whose call it is, where there are several. */
  readonly dialect?: string;
}

const longestPath = 120;

/** The template with the sent segments in its slots, so that ids make no difference. */
function fillSlots(template: string, sent: string): string {
  const segments = sent.split('/');
  return template
    .split('/')
    .map((segment, index) => (segment.startsWith('{') ? (segments[index] ?? segment) : segment))
    .join('/');
}

/** Usual slips: a prefix too much, a prefix too little. */
const spellings = (path: string) => [path, path.replace(/^\/[^/]+/, ''), `/v1${path}`];

type Suggest = (method: string, path: string) => string | undefined;

function createSuggester(calls: readonly Call[]): Suggest {
  const methodsOf = (template: string) => calls.filter(({ path }) => path === template).map(({ method }) => method);
  const templates = [...new Set(calls.map((call) => call.path))];
  return (method, sent) => {
    const path = sent.slice(0, longestPath).replace(/(?<=^\/|[^/])\/+$/, '');
    const exact = templates.find((template) => fillSlots(template, path) === path);
    if (exact !== undefined) return `${exact} takes ${methodsOf(exact).join(' or ')}.`;
    for (const spelling of spellings(path)) {
      const filled = new Map(templates.map((template) => [fillSlots(template, spelling), template]));
      const near = filled.get(findNearName(spelling, [...filled.keys()]) ?? '');
      if (near === undefined) continue;
      const methods = methodsOf(near);
      return `Did you mean ${methods.includes(method) ? method : methods.join(' or ')} ${near}?`;
    }
    return undefined;
  };
}

const rootOf = (path: string) => path.split('/', 2)[1] ?? '';

/**
 * A suggestion never crosses dialects: below a first segment that a dialect has, the asked one's calls alone are near.
 * Where no dialect has the first segment, every call may be meant.
 *
 * @returns a function from method, path and the dialect that answers there to a sentence, or to `undefined` when nothing is near
 * @example createRouteSuggester(operations)('POST', '/v1/general/custom-voice') // 'Did you mean POST /v1/general/custom-voices?'
 */
export function createRouteSuggester(
  calls: readonly Call[],
): (method: string, path: string, dialect?: string) => string | undefined {
  const roots = new Set(calls.map(({ path }) => rootOf(path)));
  const byDialect = new Map<string | undefined, Suggest>();
  for (const dialect of new Set(calls.map((call) => call.dialect))) {
    byDialect.set(dialect, createSuggester(calls.filter((call) => call.dialect === dialect)));
  }
  const any = createSuggester(calls);
  return (method, path, dialect) => {
    if (dialect === undefined || !roots.has(rootOf(path))) return any(method, path);
    return byDialect.get(dialect)?.(method, path);
  };
}
