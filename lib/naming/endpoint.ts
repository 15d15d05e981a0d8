import { z } from '@/lib/base/z';
import { ModelError, type LanguageModel } from './model';

/** Sends one request and reads its answer: `safeFetch`, which alone knows what address is allowed. */
export type Send = (
  url: string,
  request: {
    method: 'GET' | 'POST';
    headers?: Record<string, string>;
    body?: string;
    timeout?: number;
    signal?: AbortSignal;
  },
) => Promise<{ status: number; text: string; headers: Headers }>;

/** A model that is not in memory yet is loaded from disk first. */
const PATIENCE_MS = 90_000;
/** A name is short; a model that thinks aloud before it gets room for that. */
const MOST_TOKENS = 400;

const Models = z.object({ data: z.array(z.object({ id: z.string() })) });
const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).check(z.minLength(1)),
});

/** The models that a server with OpenAI's protocol offers. Nothing of any insight is sent. */
export async function listModels(address: string, send: Send): Promise<string[]> {
  const { data } = await call(`${baseOf(address)}/models`, { method: 'GET' }, Models, send);
  return data.map(({ id }) => id);
}

/** Ollama, LM Studio, llama.cpp, vLLM and others: https://platform.openai.com/docs/api-reference/chat */
export const createEndpointModel = (
  { address, model }: { address: string; model: string },
  send: Send,
): LanguageModel => ({
  name: model,
  address,
  async ask({ task, text }) {
    const body = {
      model,
      messages: [
        { role: 'system', content: task },
        { role: 'user', content: text },
      ],
      temperature: 0,
      max_tokens: MOST_TOKENS,
      stream: false,
    };
    const request = {
      method: 'POST' as const,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      timeout: PATIENCE_MS,
    };
    const { choices } = await call(
      `${baseOf(address)}/chat/completions`,
      request,
      Completion,
      send,
    );
    return choices[0]?.message.content ?? '';
  },
});

export const baseOf = (address: string): string => address.trim().replace(/\/+$/, '');

type Request = Parameters<Send>[1];

async function call<T>(
  url: string,
  request: Request,
  shape: z.ZodMiniType<T>,
  send: Send,
): Promise<T> {
  const answer = await send(url, request).catch(() => {
    throw new ModelError('away');
  });
  if ([401, 403].includes(answer.status)) throw new ModelError('refused');
  if (answer.status === 404) throw new ModelError('unknown');
  const parsed = shape.safeParse(answer.status === 200 ? readJson(answer.text) : undefined);
  if (!parsed.success) throw new ModelError('odd');
  return parsed.data;
}

export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
