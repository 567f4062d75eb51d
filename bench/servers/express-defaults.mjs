/**
 * What one writes by hand in ten minutes: Express as it comes, `express.json()`, Ajv, a Map. No journal, no life of a
 * task, no money.
 */
import { randomUUID } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import express from 'express';
import { createPath, requestSchema, token } from '../contract.mjs';

const port = Number(process.argv[2]);
const validate = new Ajv2020({ strict: false }).compile(requestSchema);
const tasks = new Map();
const app = express();

app.use((req, res, next) => {
  if (req.headers.authorization === `Bearer ${token}`) next();
  else res.status(401).json({ code: 1000, message: 'Authentication failed' });
});
app.use(express.json());
app.post(createPath, (req, res) => {
  if (!validate(req.body)) {
    res.status(400).json({ code: 1201, message: validate.errors[0].message });
    return;
  }
  const now = Date.now();
  const task = { task_id: randomUUID(), task_status: 'submitted', task_info: {}, created_at: now, updated_at: now };
  tasks.set(task.task_id, task);
  res.json({ code: 0, message: 'SUCCEED', request_id: randomUUID(), data: task });
});
app.get(`${createPath}/:id`, (req, res) => {
  const task = tasks.get(req.params.id);
  if (task) res.json({ code: 0, message: 'SUCCEED', request_id: randomUUID(), data: task });
  else res.status(404).json({ code: 1203, message: 'Task not found' });
});
app.listen(port, '127.0.0.1', () => console.log(`express ready on http://127.0.0.1:${port}`));
