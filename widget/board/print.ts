const button = document.querySelector<HTMLButtonElement>('[data-do="print"]');
if (button !== null) {
  button.hidden = false;
  button.addEventListener('click', () => void printAll());
}

/** Prints when every picture is there, those too that nobody has scrolled to. */
async function printAll(): Promise<void> {
  const pictures = [...document.images].map((picture) => {
    picture.loading = 'eager';
    return picture.decode().catch(() => {});
  });
  await Promise.all(pictures);
  print();
}
