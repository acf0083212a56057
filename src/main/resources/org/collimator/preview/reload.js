/*
 * Follows the author: opens the course anew when its package has changed, the way a learner returns, so that what the LMS holds
 * is kept; and shows the page and the question that the author is at.
 */
const events = new EventSource('../events');
const frame = () => document.getElementById('course');
let wanted = '';

/** The question may be rendered a moment after its page. */
function reveal(question, tries = 20) {
  const found = frame().contentDocument?.querySelector(`[data-question="${CSS.escape(question)}"]`);
  if (found) found.scrollIntoView({ block: 'center' });
  else if (tries) setTimeout(reveal, 100, question, tries - 1);
}

/** Goes there once; where the course is not open yet, as soon as it is. */
function go() {
  if (!wanted || frame().contentWindow?.location.href === 'about:blank') return;
  const [page, question] = wanted.split(' ');
  wanted = '';
  frame().contentWindow.location.hash = page;
  if (question) reveal(question);
}

events.addEventListener('reload', () => document.getElementById('relaunch')?.click());
events.addEventListener('go', (event) => {
  wanted = event.data;
  go();
});
document.addEventListener('load', (event) => event.target.id === 'course' && go(), true);
