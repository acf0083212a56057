/* The first screens: the cover, and the word that no learning management system was found. */
import { button, h, number, t } from './dom.js';
import { firstPage } from './course.js';

export async function cover(player) {
  const { course, session, state } = player;
  const begun = state.seen.size > 0;
  const first = course.modules[0] ? `module/${course.modules[0].id}` : course.assessments[0] ? `assessment/${course.assessments[0].id}` : 'results';
  const where = begun && session.location && session.location !== 'cover' ? session.location : first;
  const action = begun ? 'resume' : 'start';
  return {
    title: course.title,
    alone: true,
    body: [
      course.authors.length ? h('p', { class: 'meta' }, course.authors.join(', ')) : null,
      h('div', { class: 'lead', html: course.summary }),
      h('p', { class: 'actions' }, button(action, t(action), () => player.go(where), { class: 'primary' })),
      course.modules.length ? h('h2', {}, t('modules')) : null,
      h('ol', { class: 'page-list numbered' }, course.modules.map((module) => h('li', {}, player.link(`module/${module.id}`, module.title)))),
      h('p', { class: 'meta' }, passing(course)),
      h('p', { class: 'small', html: course.licence }),
      h('p', { class: 'small' }, t('disclaimer')),
    ],
  };
}

function passing({ passing: { rule, percent }, keys }) {
  if (!keys) return t('passing.person');
  return t(`passing.${rule}`, number(percent));
}

export async function noLms(player, next) {
  return {
    kind: 'no-lms',
    title: t('no-lms.title'),
    alone: true,
    body: [
      h('p', { class: 'lead' }, t('no-lms.what')),
      h('p', {}, t('no-lms.remedy')),
      h('p', { class: 'actions' }, button('start', t('no-lms.start'), () => player.go(next || firstPage(player.course)), { class: 'primary' })),
    ],
  };
}
