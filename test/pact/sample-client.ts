/** A small consumer, as an application would have one: makes voices and sound effects, and takes callbacks. */
export interface Voice {
  readonly id: string;
  readonly name: string;
  readonly preview: string;
}

export type Progress =
  | { readonly state: 'running' }
  | { readonly state: 'done'; readonly voices: readonly Voice[] }
  | { readonly state: 'failed'; readonly why: string };

export class KlingRefusal extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

export function createSampleClient(url: string, token: string) {
  const call = async (method: string, path: string, body?: unknown): Promise<any> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer: any = await response.json();
    if (answer.code !== 0) throw new KlingRefusal(answer.code, answer.message);
    return answer.data;
  };
  return {
    async cloneVoice(name: string, recording: string): Promise<string> {
      const task = await call('POST', '/v1/general/custom-voices', { voice_name: name, voice_url: recording });
      return task.task_id;
    },
    async follow(taskId: string): Promise<Progress> {
      return readProgress(await call('GET', `/v1/general/custom-voices/${taskId}`));
    },
    async makeSound(prompt: string, seconds: number): Promise<string> {
      return (await call('POST', '/v1/audio/text-to-audio', { prompt, duration: seconds })).task_id;
    },
  };
}

/** The same for a task that was asked for and one that was posted. */
export function readProgress(task: any): Progress {
  if (task.task_status === 'failed') return { state: 'failed', why: task.task_status_msg };
  if (task.task_status !== 'succeed') return { state: 'running' };
  const voices = task.task_result.voices.map((voice: any) => ({
    id: voice.voice_id,
    name: voice.voice_name,
    preview: voice.trial_url,
  }));
  return { state: 'done', voices };
}
