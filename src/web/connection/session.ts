/** Tells who listens that the server no longer takes this session: it was idle, it was ended elsewhere, or there never was one. */
class Ending {
  readonly #listeners = new Set<() => void>();
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
  tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
export const sessionEnded = new Ending();
