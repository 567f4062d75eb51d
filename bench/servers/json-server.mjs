/**
 * json-server in memory, without its log: its quickest form. It knows neither schemas nor tokens; the token is checked
 * by a middleware, as its documentation shows. A file behind it would be written whole with every create.
 */
import jsonServer from 'json-server';
import { createPath, token } from '../contract.mjs';

const port = Number(process.argv[2]);
const server = jsonServer.create();
server.use(jsonServer.defaults({ logger: false, noGzip: true, noCors: true }));
server.use((req, res, next) => {
  if (req.headers.authorization === `Bearer ${token}`) next();
  else res.sendStatus(401);
});
server.use(jsonServer.rewriter({ [createPath]: '/custom-voices', [`${createPath}/:id`]: '/custom-voices/:id' }));
server.use(jsonServer.router({ 'custom-voices': [] }));
server.listen(port, '127.0.0.1', () => console.log(`json-server ready on http://127.0.0.1:${port}`));
