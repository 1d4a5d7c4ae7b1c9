/** Whether the device says that it has a network; being online promises nothing. */
export function isOnline(): boolean {
  return navigator.onLine;
}

export function onNetworkChange(tell: (online: boolean) => void): void {
  addEventListener('online', () => tell(true));
  addEventListener('offline', () => tell(false));
}
