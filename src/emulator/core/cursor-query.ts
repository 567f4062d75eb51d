/** Questions that are answered page by page, and their pages. */

/** What is asked page by page: a range of times and filters, and where the page before ended. */
export interface CursorQuery {
  /** Times that are not named are the operation's own. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly limit: number;
  /** Values of one key are alternatives, several keys narrow; no values mean no filter. */
  readonly filters: readonly { readonly key: string; readonly values: readonly string[] }[];
  /** The last item of the page before. */
  readonly after?: string;
}

/**
 * Items of the page that a query asks for, and the query of the page behind it.
 *
 * @param items everything that passes, in the order of the pages
 */
export function pageOf<T extends { readonly id: string }>(
  items: readonly T[],
  query: CursorQuery,
): { readonly items: readonly T[]; readonly next: CursorQuery | undefined } {
  const { after, limit } = query;
  const start = after === undefined ? 0 : items.findIndex(({ id }) => id === after) + 1;
  // What the page before ended with is gone: so is everything that was behind it.
  if (after !== undefined && start === 0) return { items: [], next: undefined };
  const page = items.slice(start, start + limit);
  const last = page.at(-1);
  const hasMore = last !== undefined && start + limit < items.length;
  return { items: page, next: hasMore ? { ...query, after: last.id } : undefined };
}

/** Whether a value of every key that is filtered by is among those asked for. */
export function passesFilters(
  { filters }: Pick<CursorQuery, 'filters'>,
  valueOf: (key: string) => string | undefined,
): boolean {
  return filters.every(({ key, values }) => {
    const wanted = filters.flatMap((filter) => (filter.key === key ? filter.values : []));
    return values.length === 0 || wanted.includes(valueOf(key) ?? '');
  });
}
