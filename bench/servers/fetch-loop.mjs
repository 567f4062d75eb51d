/**
 * What one writes by hand to send callbacks: global `fetch` in a loop, so many at once. Says how long it took.
 */
const [, , url, total, concurrency] = process.argv;
const body = JSON.stringify({
  task_id: '934560897820524592',
  task_status: 'succeed',
  task_status_msg: '',
  created_at: 1_790_845_200_122,
  updated_at: 1_790_845_201_622,
  final_unit_deduction: '0.05',
  task_info: {},
  task_result: { voices: [{ voice_id: '934560903830962191', voice_name: 'Ada', trial_url: 'http://127.0.0.1/v.wav' }] },
});
const headers = { 'content-type': 'application/json; charset=utf-8' };

async function send(count) {
  let left = count;
  const one = async () => {
    while (left > 0) {
      left -= 1;
      const answer = await fetch(url, { method: 'POST', headers, body });
      await answer.text();
    }
  };
  await Promise.all(Array.from({ length: Number(concurrency) }, one));
}

await send(Math.min(500, Number(total)));
const cpuBefore = process.cpuUsage();
const startedAt = performance.now();
await send(Number(total));
const { user, system } = process.cpuUsage(cpuBefore);
const milliseconds = performance.now() - startedAt;
console.log(
  JSON.stringify({ perSecond: (Number(total) / milliseconds) * 1000, cpuMicroseconds: (user + system) / total }),
);
