
  // The page: what the reader moves, and what follows.
  const moved = new Map();
  const all = (selector, act) => document.querySelectorAll(selector).forEach(act);
  const byId = id => document.getElementById(id);
  const fixed = (value, digits) =>
    value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const figure = value => {
    const size = Math.abs(value);
    return !isFinite(value) ? "no number"
      : size >= 1e9 ? fixed(value / 1e9, 1) + " billion"
      : size >= 1e6 ? fixed(value / 1e6, 1) + " million"
      : size >= 1000 ? fixed(value, 0)
      : String(Number(value.toPrecision(4)));
  };
  const show = (selector, valueOf) => all("[data-" + selector + "]", cell => {
    cell.textContent = figure(valueOf(Number(cell.getAttribute("data-" + selector))));
  });
  const say = text => { const status = byId("status"); if (status) { status.textContent = text; } };
  const current = () => data.inputs.map((input, i) => moved.has(i) ? moved.get(i) : input.value);

  const showBars = values => {
    const bars = [...document.querySelectorAll("[data-bar]")];
    const most = Math.max(...bars.map(bar => values[bar.getAttribute("data-bar")]), 0);
    for (const bar of bars) {
      const share = most > 0 ? 100 * values[bar.getAttribute("data-bar")] / most : 0;
      bar.setAttribute("width", Math.max(0, share).toFixed(2));
    }
  };

  const showTornado = point => {
    const rows = [...document.querySelectorAll("[data-tornado]")].map(row => {
      const at = end => {
        const x = point.slice();
        x[row.getAttribute("data-tornado")] = Number(row.getAttribute("data-" + end));
        return evaluate(x)[0];
      };
      return { row, from: at("from"), to: at("to") };
    });
    const ends = rows.flatMap(r => [r.from, r.to]);
    const least = Math.min(...ends), most = Math.max(...ends);
    for (const { row, from, to } of rows) {
      const cells = row.querySelectorAll("td"), bar = row.querySelector("rect");
      cells[2].textContent = figure(from);
      cells[3].textContent = figure(to);
      const place = value => most > least ? 100 * (value - least) / (most - least) : 50;
      bar.setAttribute("x", place(Math.min(from, to)).toFixed(2));
      bar.setAttribute("width", Math.max(0, place(Math.max(from, to)) - place(Math.min(from, to))).toFixed(2));
    }
  };

  const follow = () => {
    const point = current(), values = evaluate(point);
    show("base", i => values[i]);
    showBars(values);
    showTornado(point);
    byId("reset").disabled = moved.size === 0;
    say(!values.every(isFinite) ? "With these inputs a figure is not a number; put an input back."
      : moved.size === 0 ? "All inputs are where the evidence puts them."
      : moved.size + " of " + data.inputs.length + " inputs moved. Means and intervals are those of the last draws"
        + (data.draws ? "; simulate to draw again." : "."));
  };

  const showDensity = sorted => {
    const drawing = byId("density");
    const low = percentile(sorted, 0.001), high = percentile(sorted, 0.999), bins = new Array(40).fill(0);
    if (!drawing || !(high > low)) { return; }
    for (const value of sorted) { bins[Math.min(39, Math.max(0, Math.floor(40 * (value - low) / (high - low))))]++; }
    const most = Math.max(...bins);
    const steps = bins.map((count, i) => {
      const top = (40 - 40 * count / most).toFixed(2);
      return "L" + (2.5 * i).toFixed(2) + " " + top + "L" + (2.5 * (i + 1)).toFixed(2) + " " + top;
    });
    drawing.setAttribute("d", "M0 40" + steps.join("") + "L100 40Z");
    byId("from").textContent = figure(low);
    byId("to").textContent = figure(high);
  };

  const draw = () => {
    const results = simulate(moved);
    show("mean", i => results[i].mean);
    show("low", i => percentile(results[i].sorted, 0.025));
    show("high", i => percentile(results[i].sorted, 0.975));
    show("percentile", share => percentile(results[0].sorted, share));
    showDensity(results[0].sorted);
    byId("draws").textContent = fixed(data.draws, 0);
    all(".error", cell => { cell.textContent = "The draws are now those made on this page, of the inputs as moved."; });
    say(fixed(data.draws, 0) + " draws made" + (moved.size ? ", with " + moved.size + " inputs held where you put them." : "."));
  };

  const slider = i => document.querySelector("[data-slider='" + i + "']");
  const number = i => document.querySelector("[data-number='" + i + "']");
  const placeSlider = (i, value) => {
    const range = slider(i), from = Number(range.getAttribute("data-from")), to = Number(range.getAttribute("data-to"));
    range.value = String(Math.round(1000 * (value - from) / (to - from)));
    tell(i, value);
  };
  const tell = (i, value) => {
    const range = slider(i);
    range.setAttribute("aria-valuetext", figure(value) + " " + range.getAttribute("data-unit"));
  };

  all("[data-slider]", range => range.addEventListener("input", () => {
    const i = Number(range.getAttribute("data-slider"));
    const from = Number(range.getAttribute("data-from")), to = Number(range.getAttribute("data-to"));
    const value = Number((from + (to - from) * Number(range.value) / 1000).toPrecision(6));
    moved.set(i, value);
    number(i).value = String(value);
    tell(i, value);
    follow();
  }));
  all("[data-number]", field => field.addEventListener("input", () => {
    const i = Number(field.getAttribute("data-number")), value = field.valueAsNumber;
    if (isFinite(value)) {
      if (value === data.inputs[i].value) { moved.delete(i); } else { moved.set(i, value); }
      placeSlider(i, value);
      follow();
    }
  }));
  byId("reset").addEventListener("click", () => {
    for (const i of moved.keys()) { number(i).value = String(data.inputs[i].value); placeSlider(i, data.inputs[i].value); }
    moved.clear();
    follow();
  });
  byId("simulate").addEventListener("click", draw);
  all("input", field => { field.disabled = false; });
  byId("simulate").disabled = data.draws === 0;
