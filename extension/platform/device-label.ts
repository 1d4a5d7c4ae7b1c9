/** More specific names first: every one of them also says "Chrome". */
const browsers = [
  ['Edg/', 'Edge'],
  ['coc_coc_browser/', 'Cốc Cốc'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
] as const;

const systems = [
  ['Windows', 'Windows'],
  ['Android', 'Android'],
  ['Mac OS', 'macOS'],
  ['CrOS', 'ChromeOS'],
  ['Linux', 'Linux'],
] as const;

/** A name by which a person tells this device from another: "Chrome, Windows". */
export function deviceLabel(agent: string = navigator.userAgent): string {
  const names = [browsers, systems].map((list) => list.find(([mark]) => agent.includes(mark))?.[1]);
  return names.filter((name) => name !== undefined).join(', ') || 'Trình duyệt';
}
