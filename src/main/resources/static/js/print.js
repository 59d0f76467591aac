// Shows the buttons that print a page: without script they could do nothing. An address that a page prints is spelt out in full.
(() => {
  'use strict';

  const show = () => document.querySelectorAll('[data-print]').forEach((button) => {
    button.hidden = false;
  });

  document.querySelectorAll('[data-address]').forEach((element) => {
    element.textContent = new URL(element.textContent, location.href).href;
  });

  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-print]')) {
      window.print();
    }
  });
  document.addEventListener('casebook:shown', show);
  show();
})();
