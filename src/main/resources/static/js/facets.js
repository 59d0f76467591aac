// Refreshes the list in place when a box is ticked: the same address that the form would ask for is fetched, and
// the parts of the answer take the place of the old ones. Whatever fails falls back to an ordinary request.
(() => {
  'use strict';

  const form = () => document.getElementById('filters');
  if (!form()) {
    return;
  }

  let latest = 0;

  const address = () => {
    const asked = new URLSearchParams([...new FormData(form())].filter(([, text]) => text.trim() !== ''));
    const query = asked.toString();
    return form().getAttribute('action') + (query ? '?' + query : '');
  };

  const unfolded = () => [...document.querySelectorAll('details[id][open]')].map((details) => details.id);

  // The form keeps its place and its open folds; what has the focus gets it back.
  const put = (answer) => {
    const open = unfolded();
    const focused = document.activeElement?.id;
    document.querySelectorAll('[data-part]').forEach((old) => {
      const fresh = answer.querySelector(`[data-part="${old.dataset.part}"]`);
      old.replaceWith(document.adoptNode(fresh));
    });
    document.title = answer.title;
    open.filter((id) => id !== 'export').forEach((id) => document.getElementById(id)?.setAttribute('open', ''));
    const target = focused && document.getElementById(focused);
    if (target) {
      target.focus({ preventScroll: true });
      if (target.type === 'search') {
        target.setSelectionRange(target.value.length, target.value.length);
      }
    }
    document.dispatchEvent(new Event('casebook:shown'));
  };

  const announce = () => {
    document.getElementById('announcement').textContent = document.querySelector('h1').textContent;
  };

  const load = async (href) => {
    const turn = ++latest;
    document.querySelector('.results').setAttribute('aria-busy', 'true');
    const response = await fetch(href, { headers: { Accept: 'text/html' } });
    if (!response.ok) {
      throw new Error(String(response.status));
    }
    const answer = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (turn !== latest) {
      return false;
    }
    if (!answer.getElementById('filters')) {
      throw new Error('no list');
    }
    put(answer);
    announce();
    return true;
  };

  const go = (href) => load(href).then((shown) => {
    if (shown) {
      history.pushState({ list: true }, '', href);
    }
  }).catch(() => location.assign(href));

  document.addEventListener('change', (event) => {
    if (event.target.form === form() && event.target.type === 'checkbox') {
      go(address());
    }
  });

  document.addEventListener('submit', (event) => {
    if (event.target === form()) {
      event.preventDefault();
      go(address());
    }
  });

  window.addEventListener('popstate', () => {
    load(location.pathname + location.search).catch(() => location.reload());
  });
})();
