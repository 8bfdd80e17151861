/** Real pages of X, saved by others, where they lie beside the project. They are read in place and never copied in. */
const files = import.meta.glob<string>('../../../../shared/pages/*.html', {
  query: '?raw',
  import: 'default',
});

export const savedPageNames = Object.keys(files).map((path) =>
  path.slice(path.lastIndexOf('/') + 1),
);

/** Parses a saved page without running or fetching anything of it. */
export async function loadSavedPage(name: string): Promise<Document> {
  const entry = Object.entries(files).find(([path]) => path.endsWith(`/${name}`));
  if (!entry) throw new Error(`No saved page ${name}`);
  const page = new DOMParser().parseFromString(await entry[1](), 'text/html');
  for (const element of page.querySelectorAll('script, link, style, iframe, meta, object, embed')) {
    element.remove();
  }
  for (const element of page.querySelectorAll('*')) {
    for (const name of ['src', 'srcset', 'poster']) element.removeAttribute(name);
    if (element.getAttribute('style')?.includes('url(')) element.removeAttribute('style');
  }
  return page;
}

/** The path the page was saved from, as far as it shows: a status page's focal tweet, else home. */
export function savedPath(page: Document): string {
  const focal = page.querySelector('article[tabindex="-1"]');
  const link = focal?.querySelector('a[href*="/status/"]:has(time)')?.getAttribute('href');
  return link == null ? '/home' : new URL(link, 'https://x.com').pathname;
}
