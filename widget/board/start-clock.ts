/** Shows the time of Vietnam, and turns with each minute. */
export function startClock(time: () => number): void {
  const clock = document.querySelector('time');
  if (clock === null) return;
  const format = new Intl.DateTimeFormat('vi-VN', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  const tell = (): void => {
    clock.textContent = format.format(time());
    clock.hidden = false;
    setTimeout(tell, 60_000 - (time() % 60_000));
  };
  tell();
}
