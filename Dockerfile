# Kling on your machine, as a container: docs/docker.md.
ARG NODE_VERSION=24

FROM node:${NODE_VERSION}-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No scripts: `prepare` would build, and the sources come after this layer, so that a change to them keeps it.
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json build.mjs ./
COPY schemas ./schemas
COPY src ./src
RUN npm run build
# What running needs: no development packages, and of the others no types, sources of types, maps, tests or manuals.
RUN npm prune --omit=dev --ignore-scripts \
  && find dist node_modules -type f \
    \( -name '*.ts' -o -name '*.mts' -o -name '*.cts' -o -name '*.map' -o -name '*.md' -o -name '*.flow' \) \
    ! -iname 'licen[cs]e*' ! -iname 'notice*' -delete \
  && find node_modules -regextype posix-extended -type d -regex \
    '.*node_modules/(@[^/]+/[^/]+|[^@/][^/]*)/(tests?|docs?|benchmarks?|bench|examples?|\.github)' \
    -prune -exec rm -rf {} + \
  && rm -rf node_modules/.bin node_modules/.package-lock.json \
  && chmod 755 dist/cli/main.js

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
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
RUN ln -s /app/dist/cli/main.js /usr/local/bin/kling-emulator
USER node
EXPOSE 4050
HEALTHCHECK --interval=5s --timeout=4s --start-period=10s --start-interval=500ms --retries=3 \
  CMD ["node", "/app/dist/cli/main.js", "health"]
# `docker run kling-emulator --seed 7`: arguments are options of `start`.
ENTRYPOINT ["node", "/app/dist/cli/main.js", "start"]
CMD []
