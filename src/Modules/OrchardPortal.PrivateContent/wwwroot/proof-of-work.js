// Finds a number so that SHA-256 of "challenge:number" begins with enough zero bits. Runs in a worker; the hash is written out here
// because the browser's own is not to be had on pages without https, and answers each call too late to be called so often.

const constants = new Uint32Array(64);
const initial = new Uint32Array(8);

// Fractional parts of the cube and square roots of the first primes (FIPS 180-4, 4.2.2 and 5.3.3).
function prepare() {
  let found = 0;
  for (let candidate = 2; found < 64; candidate++) {
    let prime = true;
    for (let factor = 2; factor * factor <= candidate; factor++) { if (candidate % factor === 0) { prime = false; break; } }
    if (!prime) { continue; }
    if (found < 8) { initial[found] = fraction(Math.sqrt(candidate)); }
    constants[found++] = fraction(Math.cbrt(candidate));
  }
}

function fraction(value) { return Math.floor((value - Math.floor(value)) * 0x100000000) >>> 0; }

const rotate = (value, by) => (value >>> by) | (value << (32 - by));
const schedule = new Uint32Array(64);

/** The first two words of the hash of at most 55 bytes: one block. */
export function hash(bytes) {
  schedule.fill(0);
  for (let i = 0; i < bytes.length; i++) { schedule[i >> 2] |= bytes[i] << (24 - (i & 3) * 8); }
  schedule[bytes.length >> 2] |= 0x80 << (24 - (bytes.length & 3) * 8);
  schedule[15] = bytes.length * 8;
  for (let i = 16; i < 64; i++) {
    const x = schedule[i - 15], y = schedule[i - 2];
    schedule[i] = schedule[i - 16] + schedule[i - 7]
      + (rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3)) + (rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10));
  }

  let [a, b, c, d, e, f, g, h] = initial;
  for (let i = 0; i < 64; i++) {
    const first = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + constants[i] + schedule[i]) | 0;
    const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g; g = f; f = e; e = (d + first) | 0; d = c; c = b; b = a; a = (first + second) | 0;
  }

  return [(initial[0] + a) >>> 0, (initial[1] + b) >>> 0];
}

export function solve(challenge, bits) {
  const encoder = new TextEncoder();
  for (let number = 0; ; number++) {
    const [first, second] = hash(encoder.encode(`${challenge}:${number}`));
    const zeros = first === 0 ? 32 + Math.clz32(second) : Math.clz32(first);
    if (zeros >= bits) { return String(number); }
  }
}

prepare();

if (typeof WorkerGlobalScope !== "undefined" && self instanceof WorkerGlobalScope) {
  self.addEventListener("message", event => self.postMessage(solve(event.data.challenge, event.data.bits)));
}
