/* In the manner of the scripts that a theme and its plug-ins bring along. */
(function (window) {
  var query = function (run) {
    if (typeof run === 'function')
      document.addEventListener('DOMContentLoaded', run.bind(null, query));
    return query.fn;
  };
  query.fn = {
    on: function () {
      return this;
    },
    each: function () {
      return this;
    },
  };
  window.jQuery = window.$ = query;
  window._ = window._ || {};
  window.wp = { hooks: {}, i18n: {} };
  /* Shows sections when they come into view. */
  document.addEventListener('DOMContentLoaded', function () {
    var watcher = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        if (entry.isIntersecting) entry.target.classList.replace('builder-invisible', 'animated');
      });
    });
    document.querySelectorAll('.builder-invisible').forEach(function (section) {
      watcher.observe(section);
    });
    /* Turns characters into pictures, in all that is added too. */
    new MutationObserver(function (records) {
      records.forEach(function (record) {
        record.addedNodes.forEach(function (node) {
          if (node.nodeType === 3) node.textContent = node.textContent.replace('✕', '[x]');
        });
      });
    }).observe(document.body, { childList: true, subtree: true });
  });
  /* Smooth scrolling takes the wheel for itself. */
  window.addEventListener(
    'wheel',
    function (event) {
      event.preventDefault();
    },
    { passive: false },
  );
})(window);
