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

  const href = (path, slugs) => path + '?' + [...slugs].sort().map((slug) => 'case=' + encodeURIComponent(slug)).join('&');

  const boxes = () => document.querySelectorAll('input[name="case"][form="my-list"]');

  // Links that lead to the list, or to something with it: the case that data-with names stands beside the kept ones.
  const entries = () => document.querySelectorAll('[data-my-list]');

  const show = () => {
    const slugs = read();
    boxes().forEach((box) => {
      box.checked = slugs.has(box.value);
    });
    entries().forEach((entry) => {
      const link = entry.querySelector('a');
      const also = (entry.dataset.with ?? '').split(' ').filter((slug) => slug !== '');
      entry.hidden = slugs.size === 0;
      link.href = href(link.pathname, new Set([...also, ...slugs]));
      entry.querySelector('span').textContent = String(slugs.size);
    });
    document.getElementById('my-list')?.toggleAttribute('hidden', slugs.size === 0);
  };

  // Says to those who do not see the head of the page how long the list is now.
  const said = document.createElement('p');
  said.className = 'vh';
  said.setAttribute('role', 'status');
  document.addEventListener('DOMContentLoaded', () => document.body.append(said));

  const say = (slugs) => {
    said.textContent = 'My list: ' + slugs.size + (slugs.size === 1 ? ' case' : ' cases');
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
      say(slugs);
    }
  });

  // Without script the form lists or compares the boxes ticked on this page; with it, everything kept.
  document.addEventListener('submit', (event) => {
    const slugs = read();
    if (event.target.id === 'my-list' && slugs.size > 0) {
      event.preventDefault();
      location.assign(href(new URL(event.submitter?.formAction ?? event.target.action).pathname, slugs));
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
