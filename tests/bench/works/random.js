/** Numbers for the works' data and starts, and the order in which the core goes through the examples of an epoch. */

/** Uniform in [-1, 1), the same on every machine. */
export function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x80000000 - 1;
  };
}

/** Philox4x32 with ten rounds, as core/random.cpp has it. */
function philox(counter, key) {
  const product = (a, b) => BigInt(a) * BigInt(b);
  const high = (x) => Number(x >> 32n);
  const low = (x) => Number(x & 0xffffffffn);
  for (let round = 0; round < 10; round += 1) {
    const first = product(0xd2511f53, counter[0]);
    const second = product(0xcd9e8d57, counter[2]);
    counter = [
      (high(second) ^ counter[1] ^ key[0]) >>> 0,
      low(second),
      (high(first) ^ counter[3] ^ key[1]) >>> 0,
      low(first),
    ];
    key = [(key[0] + 0x9e3779b9) >>> 0, (key[1] + 0xbb67ae85) >>> 0];
  }
  return counter;
}

/** The core's stream for batches. */
const batchStream = 4;

/** For each of so many epochs, the rows as the core takes them under this seed. */
export function orders(rows, epochs, seed = 0) {
  return Array.from({ length: epochs }, (_, epoch) => {
    const keys = Array.from({ length: rows }, (_, row) => {
      const [a, b] = philox([epoch, 0, row, 0], [seed, batchStream]);
      return (a * 2 ** 21 + (b >>> 11)) * 2 ** -53;
    });
    const order = Int32Array.from({ length: rows }, (_, row) => row);
    return order.sort((a, b) => keys[a] - keys[b] || a - b);
  });
}
