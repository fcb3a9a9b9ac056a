// Workbox's list of what to keep, from path -> sha256 in base64. The start of a hash is revision enough, and
// a name under assets/ needs none: it has a hash in it.
export function entries(precache) {
  return Object.entries(precache).map(([url, hash]) => ({
    url,
    revision: url.startsWith("assets/") ? null : hash.slice(0, 10),
    integrity: `sha256-${hash}`,
  }));
}
