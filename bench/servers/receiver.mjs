/**
 * A receiver of callbacks: answers 200 at once, counts, and tells on GET how many came and when the last one did.
 */
import { createServer } from 'node:http';

const port = Number(process.argv[2]);
let count = 0;
let lastAt = 0;

const server = createServer((req, res) => {
  if (req.method === 'GET') {
    res.end(JSON.stringify({ count, lastAt }));
    return;
  }
  req.resume();
  req.on('end', () => {
    count += 1;
    lastAt = performance.timeOrigin + performance.now();
    res.end('ok');
  });
});
server.listen(port, '127.0.0.1', () => console.log('receiver ready'));
