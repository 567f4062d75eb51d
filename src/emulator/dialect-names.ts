/** Every dialect there is, in the order in which they win where their paths meet. Apart, so that the command line needn't load them. */
export const dialectNames = ['kling', 'gmi', 'kkiai', 'apimodels'] as const;
