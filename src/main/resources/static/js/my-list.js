// Remembers the cases that a reader keeps, in this browser only, and carries them into the address of the list.
// Without script the boxes still work: they stand in a form of their own.
(() => {
  'use strict';

  const KEY = 'casebook.my-list';

  const read = () => {
    try {
      const slugs = JSON.parse(localStorage.getItem(KEY));
      return new Set(Array.isArray(slugs) ? slugs.filter((slug) => typeof slug === 'string') : []);
    }
    catch {
      return new Set();
    }
  };

  const write = (slugs) => {
    try {
      localStorage.setItem(KEY, JSON.stringify([...slugs].sort()));
    }
    catch {
      // A browser that keeps nothing still has the form.
    }
  };

  const href = (slugs) => '/cases?' + [...slugs].sort().map((slug) => 'case=' + encodeURIComponent(slug)).join('&');

  const boxes = () => document.querySelectorAll('input[name="case"][form="my-list"]');

  const show = () => {
    const slugs = read();
    boxes().forEach((box) => {
      box.checked = slugs.has(box.value);
    });
    const entry = document.getElementById('my-list-entry');
    entry.hidden = slugs.size === 0;
    entry.querySelector('a').href = href(slugs);
    document.getElementById('my-list')?.toggleAttribute('hidden', slugs.size === 0);
    entry.querySelector('span').textContent = String(slugs.size);
  };

  const forget = (slug) => {
    const slugs = read();
    if (slugs.delete(slug)) {
      write(slugs);
    }
  };

  document.addEventListener('change', (event) => {
    if (event.target.matches('input[name="case"][form="my-list"]')) {
      const slugs = read();
      if (event.target.checked) {
        slugs.add(event.target.value);
      }
      else {
        slugs.delete(event.target.value);
      }
      write(slugs);
      show();
    }
  });

  // The form without script lists the boxes of this page; with it, everything kept.
  document.addEventListener('submit', (event) => {
    const slugs = read();
    if (event.target.id === 'my-list' && slugs.size > 0) {
      event.preventDefault();
      location.assign(href(slugs));
    }
  });

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-drop], a[data-forget]');
    if (link) {
      forget(link.dataset.drop ?? link.dataset.forget);
    }
  });

  window.addEventListener('storage', (event) => {
    if (event.key === KEY) {
      show();
    }
  });
  window.addEventListener('pageshow', show);
  document.addEventListener('casebook:shown', show);
  show();
})();
