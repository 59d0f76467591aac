// Shows the buttons that print a page: without script they could do nothing.
(() => {
  'use strict';

  const show = () => document.querySelectorAll('[data-print]').forEach((button) => {
    button.hidden = false;
  });

  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-print]')) {
      window.print();
    }
  });
  document.addEventListener('casebook:shown', show);
  show();
})();
