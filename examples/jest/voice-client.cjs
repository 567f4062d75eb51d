'use strict';
/* global fetch */

/** The code under test: a service's own small client of Kling. */
async function speak({ baseUrl, apiKey }, text) {
  const response = await fetch(`${baseUrl}/v1/audio/tts`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ text, voice_id: 'oversea_male1', voice_language: 'en' }),
  });
  const { message, data } = await response.json();
  if (!response.ok) throw new Error(`Kling refused (${response.status}): ${message}`);
  return data.task_id;
}

module.exports = { speak };
