/** Where everything lies on the machine that serves. */
export const places = {
  releases: '/opt/nghe-dan/releases',
  current: '/opt/nghe-dan/current',
  previous: '/opt/nghe-dan/previous',
  program: '/opt/nghe-dan',
  settings: '/etc/nghe-dan',
  data: '/var/lib/nghe-dan',
  backups: '/var/backups/nghe-dan',
  challenges: '/var/lib/nghe-dan-acme',
  units: '/etc/systemd/system',
  site: '/etc/nginx/sites-available/nghe-dan',
  enabledSite: '/etc/nginx/sites-enabled/nghe-dan',
  commands: '/usr/local/bin',
} as const;

/** Where the server listens, for the proxy and for this machine: deploy/systemd/nghe-dan.socket. */
export const LOCAL_SERVER = 'http://127.0.0.1:8787';
