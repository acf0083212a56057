/* A dark stage over the page, for one picture: everything there has a key and a button, and nothing needs a drag. */
import { announce, button, h, t } from './dom.js';

const STEP = 1.25;
const LARGEST = 8;
const PAN = 80;
const HINTED = 'collimator:stage-hint';

/** Opens a picture of the page, as large as the window lets it be. */
export function openPicture(img) {
  const width = img.naturalWidth || img.width || 1;
  const height = img.naturalHeight || img.height || 1;
  const picture = h('img', { src: img.src, alt: img.alt, draggable: 'false' });
  const area = h('div', { class: 'dark-area', tabindex: '0', role: 'group', 'aria-label': t('stage'), 'data-role': 'dark-area' }, picture);
  const percent = h('output', { class: 'percent', 'data-role': 'zoom' });
  let scale = 1;
  let fitted = true;

  const fit = () => Math.min(area.clientWidth / width, area.clientHeight / height, LARGEST) || 1;

  /** The point under x and y, or the middle, stays where it is. */
  function zoom(next, { x = area.clientWidth / 2, y = area.clientHeight / 2, quiet = false } = {}) {
    const to = Math.min(LARGEST, Math.max(Math.min(fit(), 1), next));
    const left = ((area.scrollLeft + x) / scale) * to - x;
    const top = ((area.scrollTop + y) / scale) * to - y;
    fitted = Math.abs(to - fit()) < 0.001;
    scale = to;
    picture.style.inlineSize = `${width * scale}px`;
    area.scrollTo(left, top);
    area.classList.toggle('movable', !fitted);
    percent.value = `${Math.round(scale * 100)}\u00a0%`;
    if (!quiet) announce(t('hotspot.zoomed', Math.round(scale * 100)));
  }

  const tools = new Map([
    ['-', ['zoom-out', '\u2212', () => zoom(scale / STEP), t('zoom.out')]],
    ['+', ['zoom-in', '+', () => zoom(scale * STEP), t('zoom.in')]],
    ['0', ['fit', t('stage.fit'), () => zoom(fit())]],
    ['1', ['true-size', '1:1', () => zoom(1), t('stage.true')]],
  ]);
  const moves = { ArrowLeft: [-PAN, 0], ArrowRight: [PAN, 0], ArrowUp: [0, -PAN], ArrowDown: [0, PAN] };

  function key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const tool = tools.get(event.key === '=' ? '+' : event.key);
    if (tool) tool[2]();
    else if (moves[event.key]) area.scrollBy(...moves[event.key]);
    else return;
    event.preventDefault();
  }

  const hint = h('p', { class: 'stage-hint keys', id: 'stage-hint', hidden: hinted() }, t('stage.hint'));
  const keys = button('stage-keys', '?', () => {
    hint.hidden = !hint.hidden;
  }, { class: 'keys', 'aria-label': t('stage.keys'), 'aria-controls': 'stage-hint' });
  const buttons = [...tools.values()].map(([action, words, run, label]) => button(action, words, run, { 'aria-label': label }));
  const box = dialog(img.alt || t('stage'), [buttons, percent, keys].flat(), [hint, area]);
  box.addEventListener('keydown', key);
  area.addEventListener('wheel', (event) => {
    event.preventDefault();
    const { left, top } = area.getBoundingClientRect();
    zoom(scale * (event.deltaY < 0 ? STEP : 1 / STEP), { x: event.clientX - left, y: event.clientY - top });
  }, { passive: false });
  movable(area);
  const watch = new ResizeObserver(() => fitted && zoom(fit(), { quiet: true }));
  watch.observe(area);
  box.addEventListener('close', () => watch.disconnect());
  area.focus();
}

/** Lends the stage to an element of the page that is worked with, such as a picture to mark, until it is closed. */
export function lend(element, label) {
  const place = h('div', { class: 'lent' });
  place.style.blockSize = `${element.offsetHeight}px`;
  element.replaceWith(place);
  const box = dialog(label, [], [element]);
  // Not at the event, which comes a moment later: what is read of the page must be there at once.
  const close = box.close.bind(box);
  box.close = () => {
    place.replaceWith(element);
    close();
  };
  box.addEventListener('cancel', (event) => {
    event.preventDefault();
    box.close();
  });
}

/** The first visitor sees the keys; who has seen them finds them behind a button. */
function hinted() {
  try {
    const before = localStorage.getItem(HINTED) !== null;
    localStorage.setItem(HINTED, '1');
    return before;
  } catch {
    return false;
  }
}

function dialog(label, tools, content) {
  const before = document.activeElement;
  const close = button('close-stage', t('stage.close'), () => box.close());
  const box = h(
    'dialog',
    { class: 'dark-stage', 'aria-label': label, 'data-role': 'dark-stage' },
    h('div', { class: 'stage-tools' }, tools, close),
    content,
    h('div', { class: 'unseen announcer', 'aria-live': 'polite' }),
  );
  box.addEventListener('close', () => {
    box.remove();
    before?.focus();
  });
  document.body.append(box);
  box.showModal();
  return box;
}

/** A pointer may push the picture about, as the arrow keys do. */
function movable(area) {
  area.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'touch' || event.button !== 0) return;
    area.setPointerCapture(event.pointerId);
  });
  area.addEventListener('pointermove', (event) => {
    if (area.hasPointerCapture(event.pointerId)) area.scrollBy(-event.movementX, -event.movementY);
  });
}
