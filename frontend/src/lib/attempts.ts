import { problemOf } from './problem';

/** `randomUUID` is missing on plain http addresses other than localhost. */
function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join(
    '',
  );
}

function answeredForGood(error: unknown): boolean {
  const problem = problemOf(error);
  return problem !== null && problem.status < 500 && problem.code !== 'idempotency-in-progress';
}

/** Gives each submit its idempotency key; the same values keep their key until the server has really answered. */
export class Attempts {
  #open: { values: string; key: string } | null = null;

  async run<In, Out>(input: In, call: (input: In, key: string) => Promise<Out>): Promise<Out> {
    const values = JSON.stringify(input ?? null);
    const key = this.#open?.values === values ? this.#open.key : newKey();
    this.#open = { values, key };
    try {
      const out = await call(input, key);
      this.#open = null;
      return out;
    } catch (error) {
      if (answeredForGood(error)) this.#open = null;
      throw error;
    }
  }
}
