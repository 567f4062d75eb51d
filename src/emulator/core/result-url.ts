/** Where result files are served, whoever's answer names them. */

/**
 * URL of a result file. Path and query as in recorded international URLs.
 *
 * @param owner task id, preset voice id, or `<account id>.<video id>` of a planted video
 * @example urlOf('http://127.0.0.1:4050', task.id, file.name)
 */
export function urlOf(origin: string, owner: string, name: string): string {
  return `${origin}/bs2/upload-ylab-stunt-sgp/${owner}/${name}?x-kcdn-pid=112372`;
}
