import { CALLS, type Answer, type CallName, type Request, type Response } from './table';

/** Sends one message to the worker and resolves to its answer. */
type Send = (message: unknown) => Promise<unknown>;

export type Call = <N extends CallName>(name: N, request: Request<N>) => Promise<Response<N>>;

/** Calls that reject with an Error whose message says what went wrong. */
export function createClient(send: Send): Call {
  return async (name, request) => {
    const answer = (await send({ call: name, request })) as Answer<unknown> | undefined;
    if (!answer) throw new Error(`Nobody answered ${name}.`);
    if (!answer.ok) throw new Error(answer.error.message);
    return CALLS[name].response.parse(answer.value) as Response<typeof name>;
  };
}
