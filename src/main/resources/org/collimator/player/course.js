/* The course: its small files, fetched when they are needed and kept, and the order of its pages. */

const kept = new Map();

/** A JSON file of this package; one that could not be fetched is asked for again the next time. */
export function file(path) {
  if (!kept.has(path)) {
    const content = fetch(`learn/${path}`).then((answer) => {
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return answer.json();
    });
    content.catch(() => kept.delete(path));
    kept.set(path, content);
  }
  return kept.get(path);
}

export const moduleFile = (id) => file(`modules/${encodeURIComponent(id)}.json`);
export const assessmentsFile = () => file('assessments.json');
export const literature = () => file('references.json');

export const END = '*end';

/**
 * The part of the course that this page shows: all of it, one module, or what comes after the last module.
 * `more` tells that another part follows. Numbers of pages and assessments always count through the whole course.
 */
export function scoped(course, division) {
  const whole = division === 'course';
  let first = 0;
  const all = course.modules.map((module, index) => {
    const one = { ...module, index, first };
    first += module.pages;
    return one;
  });
  const modules = all.filter((module) => whole || module.id === division);
  const homes = new Set(all.map((module) => module.id));
  const assessments = course.assessments
    .map((assessment, index) => ({ ...assessment, index }))
    .filter((one) => whole || (division === END ? !homes.has(one.module) : one.module === division));
  const last = all.at(-1)?.id === division && course.assessments.every((one) => homes.has(one.module));
  return { ...course, whole, more: !whole && division !== END && !last, modules, assessments, homes, pageCount: first };
}

export const assessmentsOf = (course, id) => course.assessments.filter((one) => one.module === id);
export const lastAssessments = (course) => course.assessments.filter((one) => !course.homes.has(one.module));

export const firstPage = (course) =>
  course.whole ? 'cover' : course.modules.length ? `module/${course.modules[0].id}` : `assessment/${course.assessments[0]?.id}`;

/** What stands before and after a page on the way through the course; ids, or null at the ends. */
export async function neighbours(course, shown) {
  const page = shown.replace(/^results\//, 'assessment/');
  const parts = await partOf(course, page);
  const at = parts.indexOf(page);
  if (at < 0) return { previous: firstPage(course), next: null };
  return { previous: parts[at - 1] ?? null, next: parts[at + 1] ?? null };
}

/** The pages around this one, in order: those of its own module, and one beyond at both ends. */
async function partOf(course, page) {
  const [kind, id] = page.split('/');
  const assessment = kind === 'assessment' ? course.assessments.find((one) => one.id === id) : null;
  const home = assessment ? assessment.module : id;
  const at = course.modules.findIndex((module) => module.id === home);
  const start = course.whole ? ['cover'] : [];
  if (at < 0) {
    const last = course.modules.length - 1;
    const before = page === 'cover' ? [] : last < 0 ? start : await pagesOf(course, last);
    const first = course.modules.length ? [`module/${course.modules[0].id}`] : [];
    return page === 'cover' ? ['cover', ...first, ...(first.length ? [] : ending(course))] : [...before, ...ending(course)];
  }
  const before = at > 0 ? await pagesOf(course, at - 1) : start;
  const own = await pagesOf(course, at);
  const after = at + 1 < course.modules.length ? [`module/${course.modules[at + 1].id}`] : ending(course);
  return [...before, ...own, ...after];
}

async function pagesOf(course, index) {
  const { id } = course.modules[index];
  const { pages } = await moduleFile(id);
  return [...pages.map((one) => one.id), ...assessmentsOf(course, id).map((one) => `assessment/${one.id}`)];
}

function ending(course) {
  const last = course.assessments.filter((one) => !course.modules.some((module) => module.id === one.module));
  return [...last.map((one) => `assessment/${one.id}`), 'results'];
}
