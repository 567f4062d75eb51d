/** Wrong: asks what is left before every small thing it does. */
import { call } from './kling-api.ts';

const now = Date.now();
for (let times = 0; times < 2; times += 1) {
  await call('GET', `/account/costs?start_time=${now - 86_400_000}&end_time=${now}`);
}
