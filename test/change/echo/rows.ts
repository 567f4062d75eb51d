/** The made-up endpoint: rows of Kling's catalog. */
import { rowsOf } from '../../../src/contracts/spec/vendors/kling-rows.ts';

export const echoRows = rowsOf({
  names: ['create-echo', 'get-echo', 'list-echoes'],
  product: 'echo',
  path: '/v1/audio/echoes',
  tag: 'Audio',
  summaries: ['Echo of a shout', 'Get an echo', 'List echoes'],
  price: { price: 'text_to_audio' },
  facts: { create: ['price-free'], get: [] },
});
