/**
 * The yardstick: `node:http` that reads the body, parses it and answers a prebuilt string. Nothing that answers JSON
 * over HTTP with Node can be much quicker.
 */
import { createServer } from 'node:http';
import { createdAnswer } from '../contract.mjs';

const answer = JSON.stringify(createdAnswer);
const port = Number(process.argv[2]);

const server = createServer((req, res) => {
  const chunks = [];
  req.on('data', (chunk) => chunks.push(chunk));
  req.on('end', () => {
    if (chunks.length > 0) JSON.parse(Buffer.concat(chunks).toString());
    res.setHeader('content-type', 'application/json');
    res.end(answer);
  });
});
server.listen(port, '127.0.0.1', () => console.log(`bare ready on http://127.0.0.1:${port}`));
