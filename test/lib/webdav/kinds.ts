import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { ServerKind } from './server';

const asRoot = process.getuid?.() === 0;

/** mod_dav, as on shared hosts and NAS. */
const apache: ServerKind = {
  needs: ['apache2', '/usr/lib/apache2/modules/mod_dav_fs.so'],
  packages: 'apache2-bin',
  async command({ home, root, port, users }) {
    const modules = [
      ...['mpm_event', 'authn_core', 'authn_file', 'authz_core', 'authz_user', 'auth_basic'],
      ...['dav', 'dav_fs', 'dav_lock'],
    ];
    const config = join(home, 'apache.conf');
    await writeFile(
      config,
      `${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${home}/apache.pid
ErrorLog ${home}/error.log
DefaultRuntimeDir ${home}
DavLockDB ${home}/locks
${asRoot ? 'User www-data\nGroup www-data' : ''}
DocumentRoot ${root}
<Directory ${root}>
  Dav On
  AuthType Basic
  AuthName files
  AuthUserFile ${users}
  Require valid-user
</Directory>
`,
    );
    return ['apache2', '-f', config, '-D', 'FOREGROUND'];
  },
};

/** The plain module writes, and the "dav-ext" module lists. */
const nginx: ServerKind = {
  needs: ['nginx', '/usr/lib/nginx/modules/ngx_http_dav_ext_module.so'],
  packages: 'nginx-light libnginx-mod-http-dav-ext',
  async command({ home, root, port, users }) {
    const config = join(home, 'nginx.conf');
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    await writeFile(
      config,
      `load_module /usr/lib/nginx/modules/ngx_http_dav_ext_module.so;
daemon off;
pid ${home}/nginx.pid;
error_log ${home}/error.log;
${asRoot ? 'user www-data;' : ''}
events {}
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${home}/${name};`).join('\n  ')}
  client_max_body_size 100m;
  server {
    listen 127.0.0.1:${port};
    location / {
      root ${root};
      auth_basic files;
      auth_basic_user_file ${users};
      dav_methods PUT DELETE MKCOL;
      dav_ext_methods PROPFIND OPTIONS;
    }
  }
}
`,
    );
    return ['nginx', '-c', config, '-e', join(home, 'error.log')];
  },
};

/** A server that ignores every precondition: what many small ones do. */
const rclone: ServerKind = {
  needs: ['rclone'],
  packages: 'rclone',
  async command({ home, root, port, users }) {
    return [
      ...['rclone', 'serve', 'webdav', root, '--addr', `127.0.0.1:${port}`, '--htpasswd', users],
      ...['--config', join(home, 'rclone.conf'), '--dir-cache-time', '1s', '--vfs-cache-mode', 'off'],
    ];
  },
};

export const serverKinds = { apache, nginx, rclone };

/** What is missing on this machine for a kind of server; '' where all is there. */
export function missing({ needs, packages }: ServerKind): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = (file: string) =>
    existsSync(file) || folders.some((folder) => existsSync(join(folder, file)));
  return needs.every(found) ? '' : `install ${packages}`;
}
