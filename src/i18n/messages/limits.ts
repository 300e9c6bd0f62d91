const MIB = 1024 * 1024;

/** Data of a message in which a limit in bytes is written as people write it: 95 MB. */
export function withLimit(data: Readonly<Record<string, string | number>>): Readonly<Record<string, string | number>> {
  const { limit, ...rest } = data;
  if (limit === undefined) return rest;
  return { ...rest, limit: typeof limit === 'number' && limit >= MIB ? `${Math.round(limit / MIB)} MB` : limit };
}
