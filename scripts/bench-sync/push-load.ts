import { Agent, request } from 'node:http';
import { randomUUID } from 'node:crypto';
import type { Insight } from '@/lib/domain/insight';
import { manyInsights } from '@/scripts/bench/insights';
import { judge, quantile, type Result } from '@/scripts/bench/result';
import type { Bench } from './server';

const CLIENTS = [1, 10, 100];
const SECONDS = 5;

/** A team of 500 writes less than one a second; a hundred are an office that comes back online at once. */
const RATE = 50;
const LATEST_MS = 3000;

/** One record a push, from 1, 10 and 100 clients that wait for each answer. */
export async function pushLoad({ sqlite, postgres, peer }: Bench): Promise<Result[]> {
  const insights = await manyInsights(1000);
  const results: Result[] = [];
  for (const clients of CLIENTS) {
    const [ours, theirs] = [
      {
        SQLite: await load(sqlite, clients, insights),
        PostgreSQL: await load(postgres, clients, insights),
      },
      await load(peer, clients, insights),
    ];
    for (const [name, run] of Object.entries(ours)) {
      const by = `${clients} clients, ${name}`;
      results.push(
        judge({ name: `pushes, ${by}`, unit: '/s', goal: RATE }, run.rates, 'median'),
        judge({ name: `p99 of a push, ${by}`, unit: 'ms', goal: LATEST_MS }, run.latest, 'median'),
        judge(
          { name: `time of a push, ${by}, times express-pouchdb's`, unit: 'x', goal: 2 },
          run.rates.map((rate, second) => (theirs.rates[second] ?? Number.NaN) / rate),
          'median',
        ),
      );
    }
  }
  return results;
}

/** For each second how many were answered, and how long the slowest hundredth took. */
async function load({ write }: Bench[keyof Bench], clients: number, insights: Insight[]) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const seconds: number[][] = Array.from({ length: SECONDS }, () => []);
  const begin = performance.now();
  const client = async (first: number) => {
    for (let at = first; performance.now() - begin < SECONDS * 1000; at += clients) {
      const model = insights[at % insights.length];
      if (!model) return;
      const start = performance.now();
      await post(agent, write, write.body({ ...model, id: randomUUID() }));
      const end = performance.now();
      seconds[Math.floor((end - begin) / 1000)]?.push(end - start);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, at) => client(at)));
  agent.destroy();
  return {
    rates: seconds.map((times) => times.length),
    latest: seconds.filter((times) => times.length > 0).map((times) => quantile(times, 0.99)),
  };
}

function post(
  agent: Agent,
  { url, headers }: Bench[keyof Bench]['write'],
  body: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (answer) => {
      const isTaken = answer.statusCode === 200 || answer.statusCode === 201;
      answer
        .resume()
        .on('end', () =>
          isTaken ? resolve() : reject(new Error(`A push was answered ${answer.statusCode}.`)),
        );
    });
    sent.on('error', reject).end(body);
  });
}
