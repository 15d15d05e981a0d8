const PROBLEM = 'problem ';

/** A problem takes part as a node beside the insights: what is in it is bound to that node. */
export const problemNode = (problemId: string): string => PROBLEM + problemId;

export const problemIdOf = (node: string): string | undefined =>
  node.startsWith(PROBLEM) ? node.slice(PROBLEM.length) : undefined;

/**
 * Who belongs together and who never does. A wish that contradicts what holds already, directly or through
 * others, is not granted; so the order of the wishes is their rank (must-link and cannot-link: Wagstaff &
 * Cardie 2000, "Clustering with instance-level constraints"). Two problems are never joined.
 */
export class Bonds {
  /** Granted partings as they were asked for. */
  readonly parted: [string, string][] = [];
  private readonly parents = new Map<string, string>();
  private readonly enemies = new Map<string, Set<string>>();
  private readonly problems = new Map<string, string>();

  /** The node that stands for all that `node` is bound to. */
  company(node: string): string {
    let root = node;
    for (let next = this.parents.get(root); next !== undefined; next = this.parents.get(root))
      root = next;
    if (root !== node) this.parents.set(node, root);
    return root;
  }

  problemOf(node: string): string | undefined {
    return this.problems.get(this.company(node)) ?? problemIdOf(this.company(node));
  }

  join(a: string, b: string): void {
    const [one, other] = [this.company(a), this.company(b)];
    if (one === other || this.areApart(one, other)) return;
    const problem = this.problemOf(one) ?? this.problemOf(other);
    this.parents.set(one, other);
    if (problem !== undefined) this.problems.set(other, problem);
    const enemies = this.enemies.get(one);
    if (enemies) this.enemies.set(other, enemies.union(this.enemies.get(other) ?? new Set()));
  }

  part(a: string, b: string): void {
    const [one, other] = [this.company(a), this.company(b)];
    if (one === other) return;
    this.enemies.set(one, (this.enemies.get(one) ?? new Set()).add(b));
    this.enemies.set(other, (this.enemies.get(other) ?? new Set()).add(a));
    this.parted.push([a, b]);
  }

  private areApart(one: string, other: string): boolean {
    const [p, q] = [this.problemOf(one), this.problemOf(other)];
    if (p !== undefined && q !== undefined && p !== q) return true;
    return [...(this.enemies.get(one) ?? [])].some((enemy) => this.company(enemy) === other);
  }
}
