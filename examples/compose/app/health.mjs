// Whether the application answers: its container's health check (`node:24-slim` has no curl).
const { ok } = await fetch('http://127.0.0.1:3000/health');
process.exit(ok ? 0 : 1);
