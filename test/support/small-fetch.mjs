/**
 * The little of `fetch` that clients in tests use, on node:http. Node's own loads 0.2 s of code in each process, more than
 * all else that such a client does.
 */
import http from 'node:http';

/**
 * @param {string} url
 * @param {{ method?: string, headers?: Record<string, string>, body?: string, signal?: AbortSignal }} [init]
 * @returns {Promise<{ status: number, ok: boolean, text(): Promise<string>, json(): Promise<any> }>}
 */
export function fetch(url, { method = 'GET', headers = {}, body, signal } = {}) {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const request = http.request(url, { method, headers: { ...length, ...headers }, signal }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const status = response.statusCode ?? 0;
        const ok = status >= 200 && status < 300;
        resolve({ status, ok, text: async () => text, json: async () => JSON.parse(text) });
      });
    });
    // A server in a busy process sees that this one was given up before it sees what the client does next.
    request.on('error', (error) => setTimeout(reject, signal?.aborted ? 200 : 0, error));
    request.end(body);
  });
}
