/** The code under test: a service's own small client of Kling. */
export interface KlingSettings {
  readonly baseUrl: string;
  readonly apiKey: string;
}

interface Answer {
  readonly code: number;
  readonly message: string;
  readonly data: {
    readonly task_id: string;
    readonly task_status: 'submitted' | 'processing' | 'succeed' | 'failed';
    readonly task_status_msg?: string;
    readonly task_result?: { readonly voices?: readonly { readonly voice_id: string }[] };
  };
}

async function call({ baseUrl, apiKey }: KlingSettings, path: string, body?: object): Promise<Answer['data']> {
  const response = await fetch(baseUrl + path, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const { message, data } = (await response.json()) as Answer;
  if (!response.ok) throw new Error(`Kling refused ${path} (${String(response.status)}): ${message}`);
  return data;
}

/** Asks for a voice; Kling calls `callbackUrl` when it is ready. */
export async function orderVoice(kling: KlingSettings, name: string, callbackUrl?: string): Promise<string> {
  const { task_id: id } = await call(kling, '/v1/general/custom-voices', {
    voice_name: name,
    voice_url: `https://media.example/${name}.mp3`,
    ...(callbackUrl === undefined ? {} : { callback_url: callbackUrl }),
  });
  return id;
}

/** The voice that was ordered, `undefined` while it is being made. */
export async function collectVoice(kling: KlingSettings, taskId: string): Promise<string | undefined> {
  const {
    task_status: status,
    task_status_msg: why,
    task_result: result,
  } = await call(kling, `/v1/general/custom-voices/${taskId}`);
  if (status === 'failed') throw new Error(`The voice could not be made: ${why ?? ''}`);
  return result?.voices?.[0]?.voice_id;
}

/** Speaks a text; answered when it is spoken. */
export async function speak(kling: KlingSettings, text: string, voiceId = 'oversea_male1'): Promise<string> {
  const { task_id: id } = await call(kling, '/v1/audio/tts', { text, voice_id: voiceId, voice_language: 'en' });
  return id;
}
