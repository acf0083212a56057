/* Pages that are neither lessons nor tests: literature, credits, glossary, checklists, questions people ask. */
import { button, h, number, t } from './dom.js';
import { literature, moduleFile } from './course.js';

export async function references() {
  const { references: list } = await literature();
  return {
    title: t('page.references'),
    body: [h('ol', { class: 'references' }, list.map((one) => h('li', { id: `references-${one.id}`, tabindex: '-1', html: one.html })))],
  };
}

export async function credits() {
  const { credits: list } = await literature();
  return {
    title: t('page.credits'),
    body: list.map((one) =>
      h(
        'section',
        { class: 'credit' },
        h('h2', {}, one.title),
        one.attribution ? h('p', {}, one.attribution) : null,
        h('dl', {}, one.facts.map((fact) => h('div', {}, h('dt', {}, fact.label), h('dd', { html: fact.html })))),
      ),
    ),
  };
}

export async function glossary() {
  const { glossary: list } = await literature();
  const sorted = [...list].sort((a, b) => a.term.localeCompare(b.term, document.documentElement.lang));
  return {
    title: t('page.glossary'),
    body: [
      h(
        'dl',
        { class: 'glossary' },
        sorted.map((one) =>
          h('div', {}, h('dt', {}, one.term, one.abbreviation ? h('abbr', {}, ` (${one.abbreviation})`) : null), h('dd', { html: one.html })),
        ),
      ),
    ],
  };
}

export async function faq(player, id) {
  const module = await moduleFile(id);
  return {
    title: t('page.faq'),
    body: module.faq.map((one) =>
      h('details', { class: 'reveal' }, h('summary', { 'data-action': 'reveal' }, one.question), h('div', { html: one.answer })),
    ),
  };
}

/** A form to be printed and filled in by an assessor; nothing of it is recorded. */
export async function checklist(player, moduleId, id) {
  const module = await moduleFile(moduleId);
  const list = module.checklists[id];
  const most = Math.max(...list.items.map((item) => item.scale), 1);
  const ratings = Array.from({ length: most + 1 }, (_, i) => i);
  const head = h('tr', {}, h('th', { scope: 'col' }, t('checklist.item')), ratings.map((i) => h('th', { scope: 'col' }, rating(i, most))), h('th', { scope: 'col' }, t('checklist.not-observed')));
  const rows = list.items.map((item) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, h('span', { html: item.html }), item.critical ? h('span', { class: 'tag' }, t('critical')) : null),
      ratings.map((i) => h('td', { class: 'box' }, i <= item.scale ? '\u2610' : '')),
      h('td', { class: 'box' }, item.notObserved ? '\u2610' : ''),
    ),
  );
  return {
    title: module.pages.find((page) => page.id === `checklist/${moduleId}/${id}`)?.title,
    body: [
      h('div', { html: list.instructions }),
      h('p', { class: 'meta' }, list.assessors.length ? t('checklist.assessors', list.assessors.join(', ')) : '', ' ', t('checklist.pass', number(list.passPercent))),
      h('div', { class: 'table', tabindex: '0', role: 'group', 'aria-label': t('page.checklist') }, h('table', { class: 'checklist' }, h('thead', {}, head), h('tbody', {}, rows))),
      list.entrustment.length
        ? h('section', {}, h('h2', {}, t('checklist.entrustment')), h('ol', { class: 'entrustment' }, list.entrustment.map((level) => h('li', {}, `\u2610 ${level}`))))
        : null,
      h('p', { class: 'signature' }, t('checklist.signature')),
      h('p', { class: 'actions' }, button('print', t('print'), () => print(), { class: 'quiet' })),
    ],
  };
}

const rating = (i, most) => (most === 1 ? t(i ? 'checklist.done' : 'checklist.not-done') : String(i));
