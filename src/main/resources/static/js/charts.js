/* Draws every [data-chart] from its data-figures. Colours come from the tokens, words and numbers from the server.
   Canvas and rich-text tooltips: no inline style is ever written, so the strict policy holds. */
(() => {
  const root = document.documentElement;
  const css = (name) => getComputedStyle(root).getPropertyValue(name).trim();
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const live = [];
  let paper = false;
  const fade = (name, alpha) => {
    const hex = css(name).slice(1);
    return `rgba(${[0, 2, 4].map((i) => parseInt(hex.slice(i, i + 2), 16)).join(',')},${alpha})`;
  };
  const GROUPS = { PD: '--wl-c2', SV: '--wl-c1', CU: '--wl-c5' };
  const colour = (name) => css(`--wl-${name || 'c1'}`);
  const base = () => ({
    textStyle: { fontFamily: css('--wl-font'), color: css('--wl-ink-2'), fontSize: 12 },
    animation: !paper && !still.matches, animationDuration: 260,
    tooltip: { renderMode: 'richText', trigger: 'axis', confine: true, backgroundColor: css('--wl-ink'), borderWidth: 0, textStyle: { color: css('--wl-surface'), fontSize: 12 } },
    grid: { left: 44, right: 20, top: 26, bottom: 28 },
    aria: { enabled: false },
  });
  const axis = (extra = {}) => ({
    axisLine: { lineStyle: { color: css('--wl-line') } }, axisTick: { show: false },
    axisLabel: { color: css('--wl-ink-3'), fontSize: 11, hideOverlap: true }, splitLine: { lineStyle: { color: css('--wl-c-grid') } }, ...extra,
  });
  const named = (name) => ({ name: name || '', nameTextStyle: { color: css('--wl-ink-3'), align: 'left', padding: [0, 0, 0, -30], fontSize: 11 } });
  const end = (text, name, bold) => ({ show: Boolean(text), formatter: text || '', color: name, fontSize: 11, distance: 6, fontWeight: bold ? 700 : 400 });

  /* Names under bars part between words and at middle dots; a word too long for its place parts where it must. */
  const parted = (text, room) => {
    const wide = (words) => [...words.trim()].reduce((sum, letter) => sum + (letter > '\u2e80' ? 11 : 6), 0);
    return text.split(/(?<=[·\s])/).reduce((lines, word) => {
      const longer = lines.at(-1) + word;
      return lines.at(-1) && wide(longer) > room ? [...lines, word] : [...lines.slice(0, -1), longer];
    }, ['']).map((line) => line.trim()).join('\n');
  };
  /* The name at the end of a line is cut before its figure, never the figure. */
  const brief = (name, most = root.lang === 'ko' ? 8 : 13) => (name && name.length > most ? `${name.slice(0, most - 1).trim()}…` : name);

  const charts = {
    /* {rows: [{label, value, group, vital}], cumulative: [..percent], at: index or null, cumulativeLabel, unit} */
    pareto: (f, wide) => {
      const each = Math.floor((wide - 92) / f.rows.length) - 4;
      const slim = each < (root.lang === 'ko' ? 34 : 64);
      return { ...base(), grid: { left: 44, right: 48, top: 34, bottom: slim ? (root.lang === 'ko' ? 84 : 112) : each < 50 ? 76 : 54 },
      xAxis: { type: 'category', data: f.rows.map((row) => row.label), ...axis(), axisLabel: { interval: 0, width: slim ? (root.lang === 'ko' ? 84 : 116) : Math.min(each + 4, 84), overflow: slim ? 'truncate' : 'break', formatter: (name) => (slim ? name : parted(name, Math.min(each, 80))), rotate: slim ? 60 : 0, color: css('--wl-ink-2'), fontSize: 11, lineHeight: 15 } },
      yAxis: [{ type: 'value', ...axis(), ...named(f.unit) }, { type: 'value', min: 0, max: 100, interval: 20, ...axis({ splitLine: { show: false } }), axisLabel: { formatter: '{value} %', color: css('--wl-ink-3'), fontSize: 11 } }],
      series: [
        { name: f.unit, type: 'bar', barWidth: '62%', data: f.rows.map((row) => ({ value: row.value, itemStyle: { color: row.vital ? css(GROUPS[row.group] || '--wl-c6') : fade(GROUPS[row.group] || '--wl-c6', 0.36), borderRadius: [4, 4, 0, 0] } })), label: { show: true, position: 'top', color: css('--wl-ink'), fontWeight: 600, fontSize: 11 } },
        { name: '%', type: 'line', yAxisIndex: 1, data: f.cumulative, symbol: 'circle', symbolSize: 5, lineStyle: { color: css('--wl-ink-2'), width: 1.5 }, itemStyle: { color: css('--wl-ink-2') },
          label: { show: true, position: 'top', align: 'right', offset: [4, -2], fontSize: 11, fontWeight: 700, color: css('--wl-ink-2'), formatter: (point) => (point.dataIndex === f.at ? f.cumulativeLabel : '') },
          markLine: { silent: true, symbol: 'none', data: [{ yAxis: 80 }], lineStyle: { color: css('--wl-line-strong'), type: 'dashed' }, label: { show: false } } },
      ] };
    },
    /* {labels, values, centre, upper[], lower[], signals: [true..], baseline: n, small, words: {value, upper, lower, centre, baseline}} */
    control: (f) => {
      const words = f.words || {};
      const alarm = css('--wl-c-alarm');
      return { ...base(), grid: f.small ? { left: 4, right: 6, top: 8, bottom: 4 } : { left: 44, right: 84, top: 20, bottom: 28 },
        xAxis: { type: 'category', data: f.labels, boundaryGap: false, ...axis(), show: !f.small },
        yAxis: { type: 'value', scale: Boolean(f.small), ...axis(), show: !f.small, splitNumber: 4 },
        series: [
          { name: words.baseline, type: 'line', data: [], markArea: f.small || !f.baseline ? undefined : { silent: true, itemStyle: { color: css('--wl-sunken') }, label: { color: css('--wl-ink-3'), fontSize: 11, position: 'insideTopLeft' }, data: [[{ xAxis: f.labels[0], name: words.baseline }, { xAxis: f.labels[f.baseline - 1] }]] } },
          { name: words.upper, type: 'line', step: 'middle', symbol: 'none', data: f.upper, lineStyle: { color: alarm, width: 1, type: 'dashed' }, endLabel: end(f.small ? '' : words.upper, alarm) },
          { name: words.centre, type: 'line', symbol: 'none', data: f.labels.map((_, i) => (Array.isArray(f.centre) ? f.centre[i] : f.centre)), lineStyle: { color: css('--wl-c6'), width: 1 }, endLabel: end(f.small ? '' : words.centre, css('--wl-ink-3')) },
          { name: words.lower, type: 'line', step: 'middle', symbol: 'none', data: f.lower, lineStyle: { color: css('--wl-c6'), width: 1, type: 'dashed' } },
          { name: words.value, type: 'line', showSymbol: true, showAllSymbol: true, z: 5, lineStyle: { color: css('--wl-c1'), width: 2 },
            data: f.values.map((value, i) => ({ value, symbol: f.signals[i] ? 'diamond' : 'circle', symbolSize: f.signals[i] ? (f.small ? 9 : 13) : (f.small ? 3 : 6), itemStyle: { color: f.signals[i] ? alarm : css('--wl-c1') },
              label: { show: f.signals[i] && !f.small, formatter: String(value), position: 'top', fontWeight: 700, color: alarm, fontSize: 12 } })) },
        ] };
    },
    /* {labels, unit, min, series: [{name, values, colour: 'c1', dash, low, high}]}; at most five */
    lines: (f) => ({ ...base(), grid: { left: 40, right: 108, top: f.unit ? 26 : 14, bottom: 30 },
      xAxis: { type: 'category', data: f.labels, boundaryGap: false, ...axis({ axisLabel: { ...axis().axisLabel, margin: 14 } }) }, yAxis: { type: 'value', min: f.min ?? undefined, scale: f.scale || false, ...axis(), splitNumber: 4, ...named(f.unit) },
      series: f.series.map((line, i) => ({ name: line.name, type: 'line', data: line.values, symbol: ['circle', 'rect', 'triangle', 'diamond', 'pin'][i], symbolSize: 5, showSymbol: line.values.length < 3, connectNulls: false,
        lineStyle: { width: i === 0 ? 3 : 1.8, color: colour(line.colour || `c${i + 1}`), type: line.dash ? 'dashed' : 'solid' }, itemStyle: { color: colour(line.colour || `c${i + 1}`) },
        endLabel: { show: true, formatter: (point) => `${brief(line.name)} ${point.value}`, color: colour(line.colour || `c${i + 1}`), fontWeight: 600, fontSize: 11, distance: 6, width: 96, overflow: 'truncate' } })) }),
    /* {labels, unit, values, low[], high[], colour} : points with an interval */
    interval: (f) => ({ ...base(), grid: { left: 40, right: 16, top: 26, bottom: 24 }, xAxis: { type: 'category', data: f.labels, ...axis() }, yAxis: { type: 'value', scale: true, ...axis(), splitNumber: 3, ...named(f.unit) },
      series: [
        { type: 'custom', silent: true, data: f.values.map((_, i) => [i, f.low[i], f.high[i]]), renderItem: (_, api) => {
          const [a, b] = [api.coord([api.value(0), api.value(1)]), api.coord([api.value(0), api.value(2)])];
          return { type: 'line', shape: { x1: a[0], y1: a[1], x2: b[0], y2: b[1] }, style: { stroke: colour(f.colour), lineWidth: 7, opacity: 0.22 } };
        } },
        { name: f.unit, type: 'line', data: f.values, symbol: 'circle', symbolSize: 7, lineStyle: { color: colour(f.colour), width: 2 }, itemStyle: { color: colour(f.colour) }, label: { show: true, position: 'top', fontSize: 11, fontWeight: 600, color: css('--wl-ink'), formatter: (point) => (point.dataIndex === f.values.length - 1 ? String(point.value) : '') } },
      ] }),
    /* {labels, start, observed, before[], after[], without[], low[], high[], words: {observed, trend, without, start}} */
    effect: (f) => ({ ...base(), grid: { left: 40, right: 104, top: 30, bottom: 28 }, xAxis: { type: 'category', data: f.labels, boundaryGap: false, ...axis() }, yAxis: { type: 'value', scale: true, ...axis() },
      series: [
        { type: 'line', stack: 'band', symbol: 'none', data: f.low, lineStyle: { opacity: 0 }, silent: true, tooltip: { show: false } },
        { type: 'line', stack: 'band', symbol: 'none', data: f.low.map((low, i) => (low === null ? null : f.high[i] - low)), lineStyle: { opacity: 0 }, areaStyle: { color: css('--wl-c6'), opacity: 0.18 }, silent: true, tooltip: { show: false } },
        { name: f.words.without, type: 'line', symbol: 'none', data: f.without, lineStyle: { color: css('--wl-c6'), width: 1.8, type: 'dashed' }, endLabel: end(f.words.without, css('--wl-ink-3')) },
        { name: f.words.trend, type: 'line', symbol: 'none', data: f.before, lineStyle: { color: css('--wl-c1'), width: 2.5 } },
        { name: f.words.trend, type: 'line', symbol: 'none', data: f.after, lineStyle: { color: css('--wl-c1'), width: 2.5 }, endLabel: end(f.words.trend, css('--wl-c1'), true),
          markLine: { silent: true, symbol: 'none', lineStyle: { color: css('--wl-ink-2'), type: 'solid', width: 1 }, label: { formatter: f.words.start, color: css('--wl-ink-2'), fontSize: 11, fontWeight: 600, position: 'end' }, data: [{ xAxis: f.start }] } },
        { name: f.words.observed, type: 'scatter', symbolSize: 7, data: f.observed, itemStyle: { color: css('--wl-surface'), borderColor: css('--wl-c1'), borderWidth: 1.8 } },
      ] }),
    /* {points: [{name, x, y, focus}], x, y, min: [x, y], max: [x, y], words: {x, y, focus, keep, low, excess}} */
    quadrant: (f) => ({ ...base(), tooltip: { ...base().tooltip, trigger: 'item' }, grid: { left: 40, right: 24, top: 24, bottom: 36 },
      xAxis: { type: 'value', min: f.min[0], max: f.max[0], name: f.words.x, nameLocation: 'middle', nameGap: 22, ...axis({ splitLine: { show: false } }) }, yAxis: { type: 'value', min: f.min[1], max: f.max[1], name: f.words.y, ...axis({ splitLine: { show: false } }) },
      series: [{ type: 'scatter', symbolSize: 11, data: f.points.map((point) => ({ name: point.name, value: [point.x, point.y], symbol: point.focus ? 'diamond' : 'circle', itemStyle: { color: css(point.focus ? '--wl-c-alarm' : '--wl-c1') } })),
        label: { show: true, position: 'right', formatter: '{b}', fontSize: 11, color: css('--wl-ink') }, labelLayout: { moveOverlap: 'shiftY' },
        markLine: { silent: true, symbol: 'none', lineStyle: { color: css('--wl-line-strong'), type: 'dashed' }, label: { show: false }, data: [{ xAxis: f.x }, { yAxis: f.y }] },
        markArea: { silent: true, itemStyle: { color: 'transparent' }, label: { color: css('--wl-ink-3'), fontSize: 11, fontWeight: 600 }, data: [
          [{ name: f.words.focus, xAxis: f.min[0], yAxis: f.max[1], itemStyle: { color: css('--wl-c-band') }, label: { position: 'insideTopLeft' } }, { xAxis: f.x, yAxis: f.y }],
          [{ name: f.words.keep, xAxis: f.x, yAxis: f.max[1], label: { position: 'insideTopRight' } }, { xAxis: f.max[0], yAxis: f.y }],
          [{ name: f.words.low, xAxis: f.min[0], yAxis: f.y, label: { position: 'insideBottomLeft' } }, { xAxis: f.x, yAxis: f.min[1] }],
          [{ name: f.words.excess, xAxis: f.x, yAxis: f.y, label: { position: 'insideBottomRight' } }, { xAxis: f.max[0], yAxis: f.min[1] }]] } }] }),
    /* {labels, unit, values, colour} : plain bars from zero */
    bars: (f) => ({ ...base(), grid: { left: 44, right: 16, top: 26, bottom: 28 }, xAxis: { type: 'category', data: f.labels, ...axis() }, yAxis: { type: 'value', ...axis(), splitNumber: 4, ...named(f.unit) },
      series: [{ name: f.unit, type: 'bar', barMaxWidth: 40, data: f.values, itemStyle: { color: colour(f.colour), borderRadius: [4, 4, 0, 0] }, label: { show: f.values.length <= 16, position: 'top', color: css('--wl-ink'), fontSize: 11, fontWeight: 600 } }] }),
  };

  /* Names at the ends of lines step aside for each other; the chart itself does so only for names at points. */
  const part = (chart, lines) => {
    const ends = lines.map((line, at) => ({ at, y: chart.convertToPixel({ yAxisIndex: 0 }, line.values.at(-1) ?? 0) })).sort((a, b) => a.y - b.y);
    let free = -Infinity;
    const names = [];
    ends.forEach(({ at, y }) => {
      const place = Math.max(y, free);
      names[at] = { endLabel: { offset: [0, place - y] } };
      free = place + 14;
    });
    chart.setOption({ series: names });
  };

  const draw = () => {
    live.splice(0).forEach((chart) => chart.dispose());
    document.querySelectorAll('[data-chart]').forEach((place) => {
      const option = charts[place.dataset.chart];
      if (!option) return;
      const chart = echarts.init(place, null, { renderer: 'canvas', locale: root.lang === 'ko' ? 'KO' : 'EN' });
      const figures = JSON.parse(place.dataset.figures);
      chart.setOption(option(figures, place.clientWidth));
      if (place.dataset.chart === 'lines') part(chart, figures.series);
      live.push(chart);
    });
    root.dataset.charts = 'drawn';
  };
  document.fonts.ready.then(draw);
  addEventListener('wl:theme', draw);
  addEventListener('resize', () => live.forEach((chart) => chart.resize()));
  addEventListener('beforeprint', () => { paper = true; draw(); });
  addEventListener('afterprint', () => { paper = false; draw(); });
  document.addEventListener('htmx:afterSettle', draw);
})();
