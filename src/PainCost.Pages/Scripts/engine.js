  // The draws of the library: Philox4x32-10 under the same key and counter, and the same cubics of the quantile functions.
  const base64 = text => {
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const values = new Uint8Array(128);
    for (let i = 0; i < 64; i++) { values[letters.charCodeAt(i)] = i; }
    const bytes = new Uint8Array(text.length / 4 * 3);
    for (let i = 0, at = 0; i < text.length; i += 4) {
      const four = values[text.charCodeAt(i)] << 18 | values[text.charCodeAt(i + 1)] << 12
        | values[text.charCodeAt(i + 2)] << 6 | values[text.charCodeAt(i + 3)];
      bytes[at++] = four >>> 16; bytes[at++] = four >>> 8 & 255; bytes[at++] = four & 255;
    }
    const view = new DataView(bytes.buffer);
    const numbers = new Float64Array(Math.floor(bytes.length / 8));
    for (let i = 0; i < numbers.length; i++) { numbers[i] = view.getFloat64(8 * i, true); }
    return numbers;
  };

  const high = (a, b) => {
    const al = a & 65535, ah = a >>> 16, bl = b & 65535, bh = b >>> 16;
    const t = ah * bl + (al * bl >>> 16);
    const u = al * bh + (t & 65535);
    return ah * bh + (t >>> 16) + (u >>> 16) >>> 0;
  };

  const words = new Uint32Array(4);
  const philox = (c0, c1, c2, c3, k0, k1) => {
    for (let round = 0; round < 10; round++) {
      const h1 = high(0xD2511F53, c0), l1 = Math.imul(0xD2511F53, c0) >>> 0;
      const h2 = high(0xCD9E8D57, c2), l2 = Math.imul(0xCD9E8D57, c2) >>> 0;
      c0 = (h2 ^ c1 ^ k0) >>> 0; c1 = l2; c2 = (h1 ^ c3 ^ k1) >>> 0; c3 = l1;
      k0 = k0 + 0x9E3779B9 >>> 0; k1 = k1 + 0xBB67AE85 >>> 0;
    }
    words[0] = c0; words[1] = c1; words[2] = c2; words[3] = c3;
  };

  const quantile = (sides, low, upper) => {
    const side = sides[upper >>> 31];
    const tail = (upper & 0xFFFFF) * 4294967296 + ((low | 1) >>> 0);
    let from = 0, to = side.length / 6 - 1;
    while (from < to) {
      const middle = from + to + 1 >>> 1;
      if (side[6 * middle] <= tail) { from = middle; } else { to = middle - 1; }
    }
    const at = 6 * from, t = (tail - side[at]) * side[at + 1];
    return ((side[at + 5] * t + side[at + 4]) * t + side[at + 3]) * t + side[at + 2];
  };

  const tables = data.tables.map(pair => pair.map(base64));
  const column = (input, count) => {
    const values = new Float64Array(count);
    const sides = tables[input.table];
    for (let granule = 0; granule < count; granule += 16) {
      for (let lane = 0; lane < 8; lane++) {
        philox(granule / 2 + lane, 0, input.key[0], input.key[1], data.seed[0], data.seed[1]);
        if (granule + lane < count) { values[granule + lane] = quantile(sides, words[0], words[1]); }
        if (granule + lane + 8 < count) { values[granule + lane + 8] = quantile(sides, words[2], words[3]); }
      }
    }
    return values;
  };

  const base = () => data.inputs.map(input => input.value);

  // Every input that is not held is drawn; null where this model's draws are not offered.
  const simulate = held => {
    if (!data.draws) { return null; }
    const columns = data.inputs.map((input, i) => held.has(i) || input.table < 0 ? null : column(input, data.draws));
    const point = data.inputs.map((input, i) => held.has(i) ? held.get(i) : input.value);
    const results = data.outputs.map(() => new Float64Array(data.draws));
    for (let draw = 0; draw < data.draws; draw++) {
      for (let i = 0; i < columns.length; i++) {
        if (columns[i]) { point[i] = columns[i][draw]; }
      }
      const values = evaluate(point);
      for (let i = 0; i < values.length; i++) { results[i][draw] = values[i]; }
    }
    return results.map(values => {
      let sum = 0, lost = 0;
      for (const value of values) { const y = value - lost, t = sum + y; lost = t - sum - y; sum = t; }
      return { mean: sum / values.length, sorted: values.sort() };
    });
  };

  // Linear between draws, rank (n - 1) p + 1, as the library's percentiles.
  const percentile = (sorted, share) => {
    const rank = (sorted.length - 1) * share, below = Math.floor(rank);
    const above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
  };
