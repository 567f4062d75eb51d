/** Faces of a video, and videos whose face speaks. */
import type { Failure } from '../failures.ts';
import { fail } from '../failures.ts';
import type { Product, Submission } from './product.ts';
import {
  faceVideo,
  textOf,
  assumedMsOf,
  findLivingVideo,
  lookUpVideo,
  parentVideoOf,
  findSpeech,
  lookUpSpeaker,
  lookUpSpeech,
  makerOf,
  soundBehind,
} from './product.ts';
import { nameFile } from '../result-files.ts';
import type { Face, Task } from '../records.ts';
import type { Json } from '../../../contracts/spec/ground-facts.ts';
import { faceSessionMs } from '../../../contracts/spec/ground-facts.ts';
import { makeVideo } from './video.ts';

// Faces in a video, answered in the POST. The id of its task is the session that lip-sync works on. Source: facts
// `identify-face-source`, `identify-face-result`.

export const identifyFace: Product = {
  id: 'identify-face',
  timing: { fast: { processingMs: 100, finishMs: 300 }, realistic: { processingMs: 500, finishMs: 3000 } },
  source: faceVideo,
  takesSlot: () => false,
  lookUp: lookUpVideo,
  prepare: (submission, chance) => ({ parentVideo: parentVideoOf(submission, chance) }),
  finish({ parentVideo }, { settings }, now, { mint, random }) {
    const faces = Array.from({ length: settings['faces.count'] }, (_, index): Face => {
      const image = { id: mint(now), kind: 'png', durationMs: 0, name: nameFile('png', random, false) } as const;
      return { id: String(index), image, startMs: 0, endMs: parentVideo?.durationMs ?? 0 };
    });
    return { result: { type: 'faces', faces } };
  },
};

// A video whose face speaks a given sound: of a session of identify-face. Source: fact `lip-sync-request`.

/** The least that is cut out of the sound, and that it shares with the face (documented). */
const leastMs = 2000;

/** The one face that speaks: more than one is not possible yet (documented). */
function faceOf(input: Json): Json {
  const [face] = Array.isArray(input['face_choose']) ? (input['face_choose'] as readonly Json[]) : [];
  return face ?? {};
}

const numberOf = (face: Json, field: string) => (typeof face[field] === 'number' ? face[field] : 0);

function findSession(submission: Submission): Task | undefined {
  const session = makerOf(submission, textOf(submission.input, 'session_id'));
  const lives = session?.status === 'succeed' && submission.now - session.createdAt < faceSessionMs;
  return lives && session.result?.type === 'faces' ? session : undefined;
}

const tellFaces = (faces: readonly Face[]): string =>
  faces.length === 0
    ? 'No face was seen in the video (setting faces.count).'
    : `face_id is one of its faces: ${faces.map(({ id }) => `'${id}'`).join(', ')}, as identify-face answered them.`;

interface Lengths {
  readonly soundMs: number;
  readonly videoMs: number;
  readonly face: Pick<Face, 'startMs' | 'endMs'>;
}

/** Rules between the sound, the face and the video. Wording invented: fact `lip-sync-times-wording`. */
function checkTimes(wanted: Json, { soundMs, videoMs, face }: Lengths): Failure | undefined {
  const [start, insert] = [numberOf(wanted, 'sound_start_time'), numberOf(wanted, 'sound_insert_time')];
  // A gateway may name no times: then as much of the sound is spoken as the video has room for.
  const isOpen = !('sound_end_time' in wanted);
  const end = isOpen ? Math.min(soundMs, start + videoMs - insert) : numberOf(wanted, 'sound_end_time');
  const cut = end - start;
  const refuse = (wording: string, field: string, problem: string): Failure => {
    const sound = soundMs === Infinity ? 'The length of the sound is not known' : `The sound has ${soundMs} ms`;
    const lengths = `${sound}, the video ${videoMs} ms, the face is seen from ${face.startMs} to ${face.endMs} ms`;
    return { ...fail('sound.times', wording), field, instead: `${problem}. ${lengths}.` };
  };
  if (end > soundMs) {
    const problem = `sound_end_time is ${end}, after the end of the sound: send ${soundMs} at most`;
    return refuse('sound_end_time cannot be later than the end of the audio', 'sound_end_time', problem);
  }
  if (cut < leastMs) {
    // A sound of less than a second is too short in any case: such times are meant as seconds.
    const unit = !isOpen && end > start && end < 1000 ? ' Are these seconds? Times are milliseconds' : '';
    const seen = isOpen
      ? `sound_start_time ${start} and sound_insert_time ${insert} leave ${cut} ms of sound`
      : `sound_end_time is ${end} and sound_start_time ${start}: ${cut < 0 ? 'it ends before it starts' : `that is ${cut} ms of sound`}`;
    const [field, right] =
      start + leastMs > soundMs
        ? ['sound_start_time', `${soundMs - leastMs} at most`]
        : isOpen
          ? ['sound_insert_time', `${videoMs - leastMs} at most`]
          : ['sound_end_time', `${start + leastMs} at least`];
    return refuse(
      'The cropped audio must be at least 2 seconds long',
      field,
      `${seen}, and ${leastMs} is the least: send ${field} ${right}${unit === '' ? '' : `.${unit}`}`,
    );
  }
  if (insert + cut > videoMs) {
    const [field, right] =
      cut > videoMs
        ? ['sound_end_time', `${start + videoMs} at most, with sound_insert_time 0`]
        : ['sound_insert_time', `${videoMs - cut} at most`];
    const problem = `sound_insert_time is ${insert}, and ${cut} ms of sound from there end at ${insert + cut}, after the video: send ${field} ${right}`;
    return refuse('The audio must end before the end of the video', field, problem);
  }
  const shared = Math.min(insert + cut, face.endMs) - Math.max(insert, face.startMs);
  if (shared >= leastMs) return undefined;
  const problem = `sound_insert_time is ${insert}, and ${cut} ms of sound from there share ${Math.max(0, shared)} ms with the face, and ${leastMs} is the least: send ${Math.max(0, face.startMs + leastMs - cut)} to ${face.endMs - leastMs}`;
  return refuse('The audio and the face must overlap for at least 2 seconds', 'sound_insert_time', problem);
}

function lookUp(submission: Submission): Failure | undefined {
  const { input } = submission;
  const session = findSession(submission);
  if (session?.result?.type !== 'faces') return fail('session.not-found', textOf(input, 'session_id'));
  const wanted = faceOf(input);
  const faceId = textOf(wanted, 'face_id');
  const face = session.result.faces.find(({ id }) => id === faceId);
  if (!face) return { ...fail('face.not-found', faceId), counted: tellFaces(session.result.faces) };
  const audioId = textOf(wanted, 'audio_id');
  const unfit = lookUpSpeech(submission, audioId, leastMs, 60_000);
  if (unfit) return unfit;
  const soundMs = findSpeech(submission, audioId)?.durationMs ?? Infinity;
  return checkTimes(wanted, { soundMs, videoMs: session.parentVideo?.durationMs ?? 0, face });
}

const finishSpoken: Product['finish'] = (task, account, now, chance) =>
  makeVideo(task, account, now, chance, { madeBy: 'lip-sync', sound: true, durationMs: task.workMs ?? 0 });

export const advancedLipSync: Product = {
  id: 'advanced-lip-sync',
  timing: { fast: { processingMs: 500, finishMs: 1500 }, realistic: { processingMs: 2000, finishMs: 60_000 } },
  source: {
    urlOf: (input) => textOf(faceOf(input), 'sound_file'),
    kinds: ['mp3', 'wav', 'm4a', 'aac'],
    minMs: 2000,
    maxMs: 60_000,
    maxBytes: 5_000_000,
    isBeside: true,
  },
  takesSlot: () => true,
  linksOf: (input) => ({
    makers: [textOf(input, 'session_id'), textOf(faceOf(input), 'audio_id')].filter((id) => id !== undefined),
  }),
  lookUp,
  prepare(submission) {
    const parentVideo = findSession(submission)?.parentVideo;
    const face = faceOf(submission.input);
    return {
      parentVideo,
      workMs: parentVideo?.durationMs ?? assumedMsOf(submission.account),
      soundOf: makerOf(submission, textOf(face, 'audio_id'))?.id ?? soundBehind(submission, textOf(face, 'sound_file')),
    };
  },
  finish: finishSpoken,
};

// A text or a given sound: the earlier API, whose fields stand under `input`. Source: fact `lip-sync-old`.

export const lipSync: Product = {
  id: 'lip-sync',
  timing: { fast: { processingMs: 500, finishMs: 1500 }, realistic: { processingMs: 2000, finishMs: 60_000 } },
  source: faceVideo,
  soundUrlOf: (input) => textOf(input, 'audio_url'),
  takesSlot: () => true,
  lookUp: (submission, known) =>
    lookUpVideo(submission) ??
    (submission.input['mode'] === 'text2video' ? lookUpSpeaker(submission, known) : undefined),
  prepare: (submission, chance) => ({
    parentVideo: parentVideoOf(submission, chance),
    workMs: findLivingVideo(submission)?.durationMs ?? assumedMsOf(submission.account),
    soundOf: soundBehind(submission, textOf(submission.input, 'audio_url')),
  }),
  finish: finishSpoken,
};
