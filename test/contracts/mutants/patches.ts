/**
 * Short ways to say what a broken server does.
 */
import type { Breakage, Json, Memory, WireAnswer, WireRequest } from './broken-server.ts';
import { bodyOf, parse, setBody } from './broken-server.ts';

export const paths = {
  voices: '/v1/general/custom-voices',
  presets: '/v1/general/presets-voices',
  deletion: '/v1/general/delete-voices',
  speech: '/v1/audio/tts',
  sound: '/v1/audio/text-to-audio',
  dubbing: '/v1/audio/video-to-audio',
  costs: '/account/costs',
} as const;

/** Path without query. */
export const pathOf = ({ path }: WireRequest): string => path.split('?')[0] ?? '';

export const isCreate = (request: WireRequest): boolean =>
  request.method === 'POST' && [paths.voices, paths.sound, paths.dubbing].includes(pathOf(request) as never);

export const isList = (request: WireRequest): boolean =>
  request.method === 'GET' && [paths.voices, paths.sound, paths.dubbing].includes(pathOf(request) as never);

export const isRead = (request: WireRequest): boolean =>
  request.method === 'GET' && /^\/v1\/(?:general\/custom-voices|audio\/[\w-]+)\/[^/]+$/.test(pathOf(request));

const isOk = (answer: WireAnswer) => answer.status === 200;

/** Changes the JSON body of answers. */
export function onBody(
  change: (body: Json, request: WireRequest, memory: Memory, answer: WireAnswer) => unknown,
  when: (request: WireRequest) => boolean = () => true,
): Breakage {
  return {
    answer(answer, request, memory) {
      const body = parse(answer.text);
      if (!when(request) || typeof body !== 'object' || body === null) return;
      change(body as Json, request, memory, answer);
      answer.text = JSON.stringify(body);
    },
  };
}

/** Changes the body of successes. */
export const onSuccess = (
  change: (body: Json, request: WireRequest, memory: Memory) => unknown,
  when?: (request: WireRequest) => boolean,
): Breakage =>
  onBody((body, request, memory, answer) => {
    if (isOk(answer)) change(body, request, memory);
  }, when);

/** Changes refusals. */
export const onRefusal = (
  change: (body: Json, answer: WireAnswer, request: WireRequest) => unknown,
  when?: (request: WireRequest) => boolean,
): Breakage =>
  onBody((body, request, _memory, answer) => {
    if (!isOk(answer)) change(body, answer, request);
  }, when);

/** Changes every task in answers, single or listed. */
export const onTask = (
  change: (task: Json, request: WireRequest, memory: Memory) => unknown,
  when?: (request: WireRequest) => boolean,
): Breakage =>
  onSuccess((body, request, memory) => {
    const data = body['data'];
    for (const item of Array.isArray(data) ? (data as unknown[]) : [data]) {
      if (typeof item === 'object' && item !== null && 'task_id' in item) change(item, request, memory);
    }
  }, when);

/** Changes lists. */
export const onList = (
  change: (items: Json[], request: WireRequest, memory: Memory) => unknown,
  when: (request: WireRequest) => boolean = isList,
): Breakage =>
  onSuccess((body, request, memory) => {
    const { data } = body;
    if (Array.isArray(data)) body['data'] = change(data as Json[], request, memory);
  }, when);

/** Changes the JSON body of requests before the emulator judges them. */
export const onSent = (
  change: (body: Json, request: WireRequest, memory: Memory) => unknown,
  when: (request: WireRequest) => boolean = (request) => request.method === 'POST',
): Breakage => ({
  request(request, memory) {
    if (!when(request)) return;
    const body = bodyOf(request);
    if (typeof body !== 'object' || Array.isArray(body)) return;
    change(body, request, memory);
    setBody(request, body);
  },
});

/** The claims of a bearer token, or nothing. */
export function claimsOf(request: WireRequest): Json | undefined {
  const [, payload] = (request.headers['authorization'] ?? '').split('.');
  return payload === undefined ? undefined : (parse(Buffer.from(payload, 'base64url').toString()) as Json | undefined);
}

export const at = (path: string) => (request: WireRequest) => pathOf(request) === path;

/** Objects at `task_result.<kind>[]`. */
export function resultsOf(task: Json, kind: 'voices' | 'audios' | 'videos'): Json[] {
  const items = (task['task_result'] as Json | undefined)?.[kind];
  return Array.isArray(items) ? (items as Json[]) : [];
}
