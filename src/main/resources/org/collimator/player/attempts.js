/* What an attempt asks: the questions that its seed draws, and how many attempts are left. */
import { moduleFile } from './course.js';
import { random, shuffled } from './random.js';

export const attemptsLeft = (one, record) => (one.attempts > 0 ? Math.max(0, one.attempts - record.used) : Infinity);

/** The questions that a seed draws, as pairs of module and question; none twice. */
export function drawn(data, seed) {
  const rng = random(seed);
  const taken = new Set(data.items.filter(Array.isArray).map((pair) => pair[1]));
  const list = data.items.flatMap((item) => {
    if (Array.isArray(item)) return [item];
    const some = shuffled(item.from.filter((pair) => !taken.has(pair[1])), rng).slice(0, item.draw);
    some.forEach((pair) => taken.add(pair[1]));
    return some;
  });
  return data.shuffleQuestions ? shuffled(list, rng) : list;
}

/** The drawn questions themselves; those that are no longer in the course are left out. */
export async function questionsOf(data, seed) {
  const pairs = drawn(data, seed);
  const files = new Map();
  await Promise.all([...new Set(pairs.map((pair) => pair[0]))].map(async (id) => files.set(id, await moduleFile(id))));
  return pairs.map(([module, id]) => files.get(module).questions.find((q) => q.id === id)).filter(Boolean);
}

export const seedOf = (seed, index) => (seed ^ Math.imul(index + 1, 0x9e3779b1)) >>> 0;
