/** Counters in the text format of Prometheus. Labels are names of operations, never of people or records. */
export function createMetrics() {
  const requests = new Map<string, number>();
  const results = new Map<string, number>();
  let milliseconds = 0;
  return {
    request(operation: string, status: number, took: number): void {
      bump(requests, `operation="${operation}",status="${status}"`);
      milliseconds += took;
    },
    result: (status: string): void => bump(results, `status="${status}"`),
    text: (waiting: number): string =>
      [
        ...lines('verbatim_requests_total', requests),
        ...lines('verbatim_push_results_total', results),
        `verbatim_request_seconds_sum ${milliseconds / 1000}`,
        `verbatim_long_polls ${waiting}`,
        `verbatim_memory_bytes ${process.memoryUsage.rss()}`,
        '',
      ].join('\n'),
  };
}
export type Metrics = ReturnType<typeof createMetrics>;

const bump = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

const lines = (name: string, counts: Map<string, number>): string[] =>
  [...counts].map(([labels, count]) => `${name}{${labels}} ${count}`);
