/* In the manner of a portal with its own module loader and page swapping. */
var Liferay = window.Liferay || {};
var themeDisplay = (Liferay.ThemeDisplay = {
  getLanguageId: function () {
    return 'vi_VN';
  },
  getLayoutId: function () {
    return '1';
  },
});
var Loader = (Liferay.Loader = { define: function () {}, require: function () {} });
var define = (window.define = Loader.define);
define.amd = {};
var require = (window.require = Loader.require);
var listeners = {};
Liferay.on = function (name, listener) {
  (listeners[name] = listeners[name] || []).push(listener);
};
Liferay.fire = function (name) {
  (listeners[name] || []).forEach(function (one) {
    one();
  });
};
window.YUI = window.AUI = function () {
  return {
    use: function () {
      arguments[arguments.length - 1].call(window, {});
    },
    all: function () {},
  };
};
AUI.add = function () {};
String.prototype.capitalize = function () {
  return this.charAt(0).toUpperCase() + this.slice(1);
};
Array.prototype.invoke = function () {
  return this;
};

/* Swaps the content of the page, and keeps what it took out for the way back. */
Liferay.SPA = { surfaces: {}, navigations: 0 };
Liferay.SPA.navigate = async function (path, pushes) {
  var wrapper = document.getElementById('wrapper');
  document.documentElement.classList.add('lfr-spa-loading');
  Liferay.SPA.surfaces[Liferay.SPA.path] = { title: document.title, wrapper: wrapper };
  var kept = Liferay.SPA.surfaces[path];
  if (kept) {
    wrapper.replaceWith(kept.wrapper);
    document.title = kept.title;
  } else {
    var page = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
    var fresh = document.importNode(page.getElementById('wrapper'), true);
    wrapper.replaceWith(fresh);
    document.title = page.title;
    fresh.querySelectorAll('script').forEach(Liferay.SPA.run);
  }
  if (pushes) history.pushState({ senna: true }, '', path);
  Liferay.SPA.path = path;
  Liferay.SPA.navigations += 1;
  document.documentElement.classList.remove('lfr-spa-loading');
  Liferay.fire('endNavigate');
};
Liferay.SPA.run = function (script) {
  var copy = document.createElement('script');
  copy.src = script.src;
  copy.onload = copy.onerror = function () {
    copy.remove();
  };
  script.remove();
  document.head.appendChild(copy);
};
Liferay.SPA.path = location.pathname;
document.addEventListener('click', function (event) {
  var link = event.target.closest('a[href^="/"]');
  if (!link) return;
  event.preventDefault();
  Liferay.SPA.navigate(link.getAttribute('href'), true);
});
window.addEventListener('popstate', function () {
  Liferay.SPA.navigate(location.pathname, false);
});
/* Shortcuts of the control menu. */
document.addEventListener('keydown', function (event) {
  if (event.key.length === 1 && !/^(INPUT|TEXTAREA)$/.test(event.target.tagName))
    event.preventDefault();
});
