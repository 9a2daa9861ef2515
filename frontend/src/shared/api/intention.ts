/**
 * Keys that make sending twice the same as sending once (`Idempotency-Key`).
 * The same key goes with the same body until the answer is known; another body is another intention and gets a new key,
 * since the server refuses an old key with a new body.
 */
export class Intention {
  #key: string | undefined;
  #body: string | undefined;

  keyFor(body: unknown): string {
    const written = fingerprint(body);
    if (this.#key === undefined || this.#body !== written) {
      this.#key = crypto.randomUUID();
      this.#body = written;
    }
    return this.#key;
  }

  /** The server has answered for good: whatever is sent next is meant anew. */
  settle(): void {
    this.#key = undefined;
    this.#body = undefined;
  }
}

function fingerprint(body: unknown): string {
  return (
    JSON.stringify(body, (_, value) =>
      value instanceof File ? [value.name, value.size, value.lastModified] : (value as unknown),
    ) ?? ""
  );
}
