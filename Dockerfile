# Kling on your machine, as a container: docs/docker.md.
ARG NODE_VERSION=24

FROM node:${NODE_VERSION}-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No scripts: `prepare` would build, and the sources come after this layer, so that a change to them keeps it.
RUN npm ci --ignore-scripts
COPY build.mjs ./
COPY src ./src
# Everything that running needs goes into dist: no package is left to be installed.
RUN node build.mjs --no-types
# But what keeps state: the engine of --data-dir, which is native, with what it needs, for Linux alone; the client of --store.
RUN npm query "#classic-level, #classic-level *, .dev[name='@redis/client']" | node -e " \
  const { cpSync, readFileSync } = require('node:fs'); \
  const isNeeded = (file) => !/classic-level.(deps|prebuilds.(?!linux))/.test(file); \
  for (const { location } of JSON.parse(readFileSync(0, 'utf8'))) \
    cpSync(location, '/engine/' + location, { recursive: true, filter: isNeeded });"

FROM node:${NODE_VERSION}-slim
LABEL org.opencontainers.image.title="kling-emulator" \
  org.opencontainers.image.description="A local stand-in for Kling's voice and audio HTTP API." \
  org.opencontainers.image.version="0.1.0" \
  org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production \
  KLING_EMULATOR_HOST=0.0.0.0
WORKDIR /app
# Owned by root: the program can't change itself, whoever it runs as.
COPY LICENSE package.json ./
COPY fixtures/kling ./fixtures/kling
COPY schemas ./schemas
COPY --from=build /app/dist ./dist
COPY --from=build /engine/node_modules ./node_modules
# Where a volume goes that keeps state (KLING_EMULATOR_DATA_DIR=/data): a new one takes over who owns this.
RUN ln -s /app/dist/cli/main.js /usr/local/bin/kling-emulator && install -d -o node -g node -m 700 /data
USER node
EXPOSE 4050
HEALTHCHECK --interval=5s --timeout=4s --start-period=10s --start-interval=500ms --retries=3 \
  CMD ["node", "/app/dist/cli/main.js", "health"]
# `docker run kling-emulator --seed 7`: arguments are options of `start`.
ENTRYPOINT ["node", "/app/dist/cli/main.js", "start"]
CMD []
