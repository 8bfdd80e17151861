/** More drops than this in a second is no re-render of X's but a struggle with another script: then we give in. */
const DROPS_A_SECOND = 5;

/** Our elements in X's page. The observer leaves out what happens inside them. */
export class OwnHosts {
  readonly #hosts = new WeakSet<Node>();

  add(host: Node): void {
    this.#hosts.add(host);
  }

  includes(node: Node): boolean {
    return this.#hosts.has(node);
  }
}

/**
 * Keeps one of our elements as the last child of an element of X's, whose re-renders drop it. X's own nodes are never
 * moved: React would fail to find them.
 */
export class KeptHost {
  readonly #host: HTMLElement;
  readonly #findPlace: () => Element | null;
  #place: Element | null = null;
  #drops: number[] = [];

  constructor(host: HTMLElement, findPlace: () => Element | null) {
    this.#host = host;
    this.#findPlace = findPlace;
  }

  /** Puts the host where it belongs, if it is not there. False when X shows no place for it. */
  place(): boolean {
    const place = this.#findPlace();
    if (!place) return false;
    if (this.#host.parentElement !== place) place.append(this.#host);
    this.#place = place;
    return true;
  }

  /** After a turn: back to its place when X dropped it, or another script took it elsewhere. */
  keep(): void {
    if (this.#host.isConnected && this.#host.parentElement === this.#place) return;
    const now = performance.now();
    this.#drops = [...this.#drops.filter((drop) => drop > now - 1000), now];
    if (this.#drops.length <= DROPS_A_SECOND) this.place();
  }

  remove(): void {
    this.#host.remove();
  }
}
