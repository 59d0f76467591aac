// Suggests, while somebody types into a box for words, what begins so: a combobox with a list of links. Without script
// the box is a plain field of its form, and so it stays when nothing is suggested or chosen.
(() => {
  'use strict';

  const PAUSE = 120;
  const LIST = 'suggestions';

  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, text]) => made.setAttribute(key, text));
    made.append(...children);
    return made;
  };

  const option = (suggestion, at) => element('li',
      { id: `${LIST}-${at}`, role: 'option', 'aria-selected': 'false', 'data-href': suggestion.href },
      element('span', {}, suggestion.label), ' ', element('small', {}, suggestion.kind));

  const counted = (number) => number === 0 ? '' : number === 1 ? '1 suggestion' : `${number} suggestions`;

  const enhance = (box) => {
    const list = element('ul', { id: LIST, role: 'listbox', 'aria-label': 'Suggestions', hidden: '' });
    const status = element('p', { class: 'vh', role: 'status' });
    let chosen = -1;
    let timer = 0;
    let request = new AbortController();

    const choose = (at) => {
      chosen = at;
      [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === at)));
      if (at < 0) {
        box.removeAttribute('aria-activedescendant');
      }
      else {
        box.setAttribute('aria-activedescendant', list.children[at].id);
        list.children[at].scrollIntoView({ block: 'nearest' });
      }
    };

    const show = (suggestions) => {
      list.replaceChildren(...suggestions.map(option));
      list.hidden = suggestions.length === 0;
      box.setAttribute('aria-expanded', String(!list.hidden));
      status.textContent = counted(suggestions.length);
      choose(-1);
    };

    // Whatever is under way is dropped: an answer that comes late must not open the list again.
    const close = () => {
      clearTimeout(timer);
      request.abort();
      show([]);
    };

    const ask = async () => {
      request.abort();
      request = new AbortController();
      const { signal } = request;
      try {
        const response = await fetch(`${box.dataset.suggest}?q=${encodeURIComponent(box.value)}`,
            { headers: { Accept: 'application/json' }, signal });
        const suggestions = response.ok ? await response.json() : [];
        if (!signal.aborted) {
          show(suggestions);
        }
      }
      catch {
        // Stale, or no answer: the form works all the same.
      }
    };

    const askSoon = () => {
      clearTimeout(timer);
      if (box.value.trim() === '') {
        close();
      }
      else {
        timer = setTimeout(ask, PAUSE);
      }
    };

    const step = (by) => {
      const places = list.children.length + 1;
      choose((chosen + 1 + by + places) % places - 1);
    };

    const keys = {
      ArrowDown: () => list.hidden ? askSoon() : step(1),
      ArrowUp: () => list.hidden ? askSoon() : step(-1),
      Escape: () => !list.hidden && close(),
      Enter: () => chosen >= 0 && location.assign(list.children[chosen].dataset.href),
    };

    box.addEventListener('input', askSoon);
    box.addEventListener('blur', close);
    box.form.addEventListener('submit', close);
    box.addEventListener('keydown', (event) => {
      if (!event.isComposing && Object.hasOwn(keys, event.key) && keys[event.key]() !== false) {
        event.preventDefault();
      }
    });
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const item = event.target.closest('[role="option"]');
      if (item) {
        location.assign(item.dataset.href);
      }
    });

    Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': LIST })
      .forEach(([key, text]) => box.setAttribute(key, text));
    box.after(list, status);
  };

  const enhanceAll = () => document.querySelectorAll('input[data-suggest]:not([role])').forEach(enhance);

  document.addEventListener('casebook:shown', enhanceAll);
  enhanceAll();
})();
