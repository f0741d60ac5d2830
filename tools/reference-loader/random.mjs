/** Numbers that look random and are the same for the same seed (mulberry32), with the choices that the generator of cases makes by them. */
export function randomness(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n) => Math.floor(next() * n);
  const pick = (list) => list[below(list.length)];
  const chance = (probability) => next() < probability;
  const some = (list, least, most) => {
    const rest = [...list];
    const taken = [];
    for (let count = least + below(most - least + 1); count > 0 && rest.length > 0; count--)
      taken.push(...rest.splice(below(rest.length), 1));
    return taken;
  };
  return { below, pick, chance, some };
}
