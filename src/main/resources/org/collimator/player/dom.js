/* Making elements and words. Nothing here touches the page while it is loaded, so that Node can load it too. */

/** Letters that would turn the sentence around them, were they not set apart. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

let strings = {};

export const useStrings = (all) => {
  strings = all;
};

/** The words for a key, with {0}, {1}… filled in; `key.one` serves where the first argument is 1. */
export function t(key, ...args) {
  const text = (String(args[0]) === '1' && strings[`${key}.one`]) || strings[key] || key;
  return text.replace(/\{(\d)\}/g, (_, i) => (RIGHT_TO_LEFT.test(args[i]) ? `\u2068${args[i]}\u2069` : args[i]));
}

/**
 * An element. Attributes that are false, null or undefined are left out; `html` is safe HTML made at export,
 * `on` holds listeners.
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (name === 'html') element.innerHTML = value;
    else if (name === 'on') Object.entries(value).forEach(([event, run]) => element.addEventListener(event, run));
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export const button = (action, words, run, attributes = {}) =>
  h('button', { type: 'button', 'data-action': action, on: { click: run }, ...attributes }, words);

/** Where an answer is typed. Once it is marked it is words, for a field would cut a long one off. */
export const field = (ctx, value, attributes) =>
  ctx.disabled
    ? h('output', { id: ctx.name, dir: 'auto', 'data-role': 'answer' }, value || '–')
    : h('input', {
        id: ctx.name,
        type: 'text',
        autocomplete: 'off',
        value,
        'data-role': 'answer',
        on: { input: () => ctx.onInput() },
        ...attributes,
      });

/** Right, wrong, partly right or missed: a mark, a word and a colour. */
export const verdict = (state, words = t(`mark.${state}`)) =>
  h('span', { class: `verdict ${state}` }, h('span', { class: 'sign', 'aria-hidden': 'true' }), words);

export const note = (html) => (html ? h('div', { class: 'note', html }) : null);

/** Gives each picture a button that opens it on the dark stage; a click on the picture does the same. */
export function enlargeable(root) {
  for (const img of root.querySelectorAll('img')) {
    if (img.closest('.stage-area, .enlarge, a, label, button, summary')) continue;
    const frame = h('span', { class: 'enlarge' });
    const open = button('open-stage', h('span', { 'aria-hidden': 'true' }, '\u2922'), async () => (await import('./viewer.js')).openPicture(img), {
      'aria-label': img.alt ? t('stage.open.named', img.alt) : t('stage.open'),
    });
    img.replaceWith(frame);
    frame.append(img, open);
    img.addEventListener('click', () => {
      open.focus();
      open.click();
    });
  }
  return root;
}

/** Says something to who cannot see that it changed. */
export function announce(words) {
  const region = document.querySelector('dialog[open] .announcer') ?? document.getElementById('announcer');
  if (!region) return;
  region.textContent = '';
  setTimeout(() => {
    region.textContent = words;
  }, 60);
}

/**
 * A number of points or percent as the language of the page writes it. Small whole numbers look alike everywhere and must
 * not wait for the browser's tables of languages, which take longer to load than a page to draw.
 */
export function number(value, digits = 2) {
  if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value);
  return new Intl.NumberFormat(document.documentElement.lang || 'en', { maximumFractionDigits: digits }).format(value);
}
