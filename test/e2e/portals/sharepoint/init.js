/* In the manner of SharePoint and ASP.NET Web Forms. */
var _spPageContextInfo = {
  webServerRelativeUrl: '/',
  webLanguageName: 'vi-VN',
  currentLanguage: 1066,
  pagePersonalizationScope: 1,
};
var _spBodyOnLoadFunctionNames = ['resizeWorkspace'];
var _v_dictSod = {};
var g_searches = 0;
var g_postBacks = 0;
function ExecuteOrDelayUntilScriptLoaded(run, name) {
  (_v_dictSod[name] = _v_dictSod[name] || []).push(run);
  return false;
}
function NotifyScriptLoadedAndExecuteWaitingJobs(name) {
  (_v_dictSod[name] || []).forEach(function (run) {
    run();
  });
}
var SP = {
  SOD: {
    executeFunc: function (key, name, run) {
      ExecuteOrDelayUntilScriptLoaded(run, key);
    },
  },
};
function _spBodyOnLoadWrapper() {
  _spBodyOnLoadFunctionNames.forEach(function (name) {
    window[name]();
  });
  NotifyScriptLoadedAndExecuteWaitingJobs('sp.js');
}
function resizeWorkspace() {
  var workspace = document.getElementById('s4-workspace');
  workspace.style.height = document.documentElement.clientHeight - 35 + 'px';
}
window.onresize = resizeWorkspace;
String.prototype.trim = function () {
  return this.replace(/^\s+|\s+$/g, '');
};
Function.createDelegate = function (self, method) {
  return function () {
    return method.apply(self, arguments);
  };
};
var theForm;
document.addEventListener('DOMContentLoaded', function () {
  theForm = document.forms['aspnetForm'];
});
function WebForm_OnSubmit() {
  g_postBacks += 1;
  return false;
}
function __doPostBack() {
  WebForm_OnSubmit();
}
function searched() {
  g_searches += 1;
}
/* Enter anywhere in the page presses the default button of its one form. */
function WebForm_FireDefaultButton(event, target) {
  if (event.keyCode !== 13) return true;
  var source = event.srcElement || event.target;
  var tag = source.tagName.toLowerCase();
  if (
    tag === 'textarea' ||
    (tag === 'a' && source.href) ||
    (tag === 'input' && source.type === 'submit')
  )
    return true;
  document.getElementById(target).click();
  event.cancelBubble = true;
  return false;
}
/* An update panel gets its content anew, as text. */
function partialPostBack(panel) {
  var element = document.getElementById(panel);
  var html = element.innerHTML;
  element.innerHTML = '';
  setTimeout(function () {
    element.innerHTML = html;
  }, 50);
}
