// A server that renders pages imports this too, and has no elements to define.
if ('customElements' in globalThis) void import('./element.js');
