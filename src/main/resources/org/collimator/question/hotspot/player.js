/* A point in a picture: by pointer, by a crosshair that the arrow keys move, or by two numbers. */
import { announce, button, h, note, t } from '../dom.js';
import { lend } from '../viewer.js';
import { best, contains, whole } from '../marking.js';

const SVG = 'http://www.w3.org/2000/svg';
const ZOOMS = [1, 1.5, 2, 3, 4];
const found = (q, { x, y }) => best(q.regions.filter((region) => contains(region.shape, x, y)));
const bestRegion = (q) => best(q.regions.filter((region) => region.credit > 0));

export const kind = {
  id: 'hotspot',

  render(q, ctx) {
    const image = q.image ?? { src: '', alt: '', width: 0, height: 0 };
    const size = { width: image.width || 1000, height: image.height || 1000 };
    const point = ctx.answer ?? null;
    const view = stage(image, size, ctx);
    const fields = coordinates(size, ctx, point);
    const root = h(
      'div',
      { class: 'hotspot', role: 'group', 'aria-label': t('hotspot') },
      h('p', { class: 'hint', id: `${ctx.name}-hint` }, t(ctx.disabled ? 'hotspot.marked' : 'hotspot.hint'), ctx.disabled ? null : h('span', { class: 'keys' }, ' ', t('hotspot.keys'))),
      view.frame,
      h('div', { class: 'hotspot-tools' }, fields.element, view.zoomButtons, button('open-stage', t('stage.open'), () => lend(root, t('hotspot.stage', image.alt)))),
      image.long ? h('details', { class: 'description' }, h('summary', {}, t('image.description')), h('div', { html: image.long })) : null,
    );
    const mark = (x, y, from) => {
      const at = { x: clamp(Math.round(x), size.width), y: clamp(Math.round(y), size.height) };
      root.dataset.point = `${at.x} ${at.y}`;
      view.place(at.x, at.y);
      view.showPoint(at);
      if (from !== fields) fields.write(at);
      announce(t('hotspot.placed', at.x, at.y));
      ctx.onInput();
    };
    if (point) {
      root.dataset.point = `${point.x} ${point.y}`;
      view.place(point.x, point.y);
      view.showPoint(point);
    }
    if (!ctx.disabled) {
      view.listen(mark);
      fields.listen((x, y) => mark(x, y, fields));
    }
    return root;
  },

  read(root) {
    const [x, y] = (root.dataset.point ?? '').split(' ').map(Number);
    return root.dataset.point ? { x, y } : null;
  },

  show(root, q, answer, mark, reveal) {
    const overlay = root.querySelector('svg');
    if (reveal) {
      q.regions.filter((region) => region.credit > 0).forEach((region) => overlay.prepend(outline(region.shape)));
    }
    const right = bestRegion(q);
    if (mark.fraction < 1 && reveal && right?.label) root.append(h('p', { class: 'solution' }, t('solution', right.label)));
    const rationale = answer ? note(found(q, answer)?.feedback) : null;
    if (rationale) root.append(rationale);
  },

  mark(q, answer) {
    const region = found(q, answer);
    return region ? whole(region.credit, region.id) : whole(0);
  },

  track(q, answer) {
    const key = bestRegion(q);
    const centre = key && middle(key.shape);
    const short = (p) => `x${p.x} y${p.y}`;
    const long = (p) => `x[.]${p.x}[,]y[.]${p.y}`;
    return {
      scorm12: { type: 'performance', response: answer ? short(answer) : '', pattern: centre ? short(centre) : null },
      scorm2004: { type: 'performance', response: answer ? long(answer) : '', pattern: centre ? long(centre) : null },
    };
  },

  pack: (q, answer) => `${answer.x.toString(36)}.${answer.y.toString(36)}`,
  unpack(q, packed) {
    const [x, y] = packed.split('.').map((part) => parseInt(part, 36));
    return { x, y };
  },
};

const clamp = (value, most) => Math.min(most, Math.max(0, Number.isFinite(value) ? value : 0));

function svg(tag, attributes) {
  const element = document.createElementNS(SVG, tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  return element;
}

/** The picture, a drawing over it, and what a pointer or the keys do there. */
function stage(image, size, ctx) {
  const picture = h('img', { src: image.src, alt: image.alt, width: size.width, height: size.height, draggable: 'false', loading: 'lazy' });
  const overlay = svg('svg', { viewBox: `0 0 ${size.width} ${size.height}`, 'aria-hidden': 'true' });
  const cross = drawing(overlay, 'cross');
  const point = drawing(overlay, 'point');
  const area = h(
    'div',
    {
      class: 'stage-area',
      'data-role': 'stage',
      'data-image-width': size.width,
      'data-image-height': size.height,
      tabindex: ctx.disabled ? '-1' : '0',
      role: 'application',
      'aria-label': t('hotspot.stage', image.alt),
      'aria-describedby': `${ctx.name}-hint`,
    },
    picture,
    overlay,
  );
  let at = { x: Math.round(size.width / 2), y: Math.round(size.height / 2) };
  let zoom = 0;

  function place(x, y) {
    at = { x: clamp(x, size.width), y: clamp(y, size.height) };
    const r = size.width / 40 / ZOOMS[zoom];
    const lines = `M${at.x - r * 2} ${at.y}h${r * 1.5}m${r} 0h${r * 1.5}M${at.x} ${at.y - r * 2}v${r * 1.5}m0 ${r}v${r * 1.5}`;
    cross.forEach((path) => path.setAttribute('d', lines));
  }

  function showPoint({ x, y }) {
    const r = size.width / 60;
    const ring = `M${x - r} ${y}a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${-r * 2} 0M${x - r / 6} ${y}h${r / 3}M${x} ${y - r / 6}v${r / 3}`;
    point.forEach((path) => path.setAttribute('d', ring));
  }

  function setZoom(next) {
    zoom = Math.min(ZOOMS.length - 1, Math.max(0, next));
    area.style.setProperty('--zoom', ZOOMS[zoom]);
    place(at.x, at.y);
    const { clientWidth, clientHeight } = frame;
    frame.scrollTo((at.x / size.width) * area.clientWidth - clientWidth / 2, (at.y / size.height) * area.clientHeight - clientHeight / 2);
    announce(t('hotspot.zoomed', ZOOMS[zoom] * 100));
  }

  area.style.setProperty('--ratio', size.width / size.height);
  const frame = h('div', { class: 'stage' }, area);
  const zoomButtons = h(
    'span',
    { class: 'zoom' },
    button('zoom-out', '\u2212', () => setZoom(zoom - 1), { 'aria-label': t('zoom.out') }),
    button('zoom-in', '+', () => setZoom(zoom + 1), { 'aria-label': t('zoom.in') }),
  );

  function listen(mark) {
    area.addEventListener('click', (event) => {
      const box = area.getBoundingClientRect();
      if (event.detail === 0) return;
      mark(((event.clientX - box.left) / box.width) * size.width, ((event.clientY - box.top) / box.height) * size.height);
    });
    area.addEventListener('focus', () => place(at.x, at.y));
    area.addEventListener('keydown', (event) => {
      const step = event.shiftKey ? 10 : 1;
      const moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (moves[event.key]) place(at.x + moves[event.key][0], at.y + moves[event.key][1]);
      else if (event.key === 'Enter' || event.key === ' ') mark(at.x, at.y);
      else if (event.key === '+' || event.key === '=') setZoom(zoom + 1);
      else if (event.key === '-') setZoom(zoom - 1);
      else return;
      if (moves[event.key]) announce(t('hotspot.at', at.x, at.y));
      event.preventDefault();
    });
  }
  return { frame, zoomButtons, place, showPoint, listen };
}

/** A light line with a dark edge, to be seen on every radiograph. */
function drawing(overlay, name) {
  return ['edge', 'line'].map((part) => {
    const path = svg('path', { class: `${name} ${part}`, 'vector-effect': 'non-scaling-stroke', fill: 'none' });
    overlay.append(path);
    return path;
  });
}

function coordinates(size, ctx, point) {
  const field = (name, most) =>
    h('input', {
      id: `${ctx.name}-${name}`,
      type: 'number',
      min: 0,
      max: most,
      step: 1,
      value: point?.[name] ?? '',
      disabled: ctx.disabled,
      'data-role': name,
    });
  const x = field('x', size.width);
  const y = field('y', size.height);
  const element = h(
    'span',
    { class: 'coordinates' },
    h('label', { for: x.id }, 'x'),
    x,
    h('label', { for: y.id }, 'y'),
    y,
  );
  return {
    element,
    write(at) {
      x.value = at.x;
      y.value = at.y;
    },
    listen(use) {
      const both = () => x.value !== '' && y.value !== '' && use(Number(x.value), Number(y.value));
      x.addEventListener('change', both);
      y.addEventListener('change', both);
    },
  };
}

function outline(shape) {
  const look = { class: 'key', 'vector-effect': 'non-scaling-stroke' };
  switch (shape.type) {
    case 'circle':
      return svg('circle', { ...look, cx: shape.cx, cy: shape.cy, r: shape.r });
    case 'ellipse':
      return svg('ellipse', { ...look, cx: shape.cx, cy: shape.cy, rx: shape.rx, ry: shape.ry });
    case 'rectangle':
      return svg('rect', { ...look, x: shape.x, y: shape.y, width: shape.width, height: shape.height });
    default:
      return svg('polygon', { ...look, points: shape.points.map((p) => `${p.x},${p.y}`).join(' ') });
  }
}

function middle(shape) {
  const round = (x, y) => ({ x: Math.round(x), y: Math.round(y) });
  if (shape.type === 'rectangle') return round(shape.x + shape.width / 2, shape.y + shape.height / 2);
  if (shape.type !== 'polygon') return round(shape.cx, shape.cy);
  const xs = shape.points.map((p) => p.x);
  const ys = shape.points.map((p) => p.y);
  return round((Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2);
}
