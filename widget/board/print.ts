const button = document.querySelector<HTMLButtonElement>('[data-do="print"]');
if (button !== null) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
