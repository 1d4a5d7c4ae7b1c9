/* In the manner of old pages: against copying, and with a library that changes the language. */
function cam() {
  return false;
}
document.oncontextmenu = cam;
document.onselectstart = cam;
document.ondragstart = cam;
document.oncopy = cam;
document.onmousedown = function (e) {
  return /^(INPUT|TEXTAREA|SELECT|A)$/.test(e.target.tagName);
};
document.onkeydown = function (e) {
  return !(e.ctrlKey || e.keyCode == 32 || e.keyCode == 123);
};
document.onclick = cam;
Array.prototype.each = function (f) {
  for (var i = 0; i < this.length; i++) f(this[i]);
};
Array.prototype.toJSON = function () {
  return 'an array';
};
Object.prototype.extend = function () {
  return this;
};
Array.from = function (item) {
  return item == null ? [] : [item];
};
Function.prototype.bind = function (self) {
  var f = this;
  return function () {
    return f.apply(self, arguments);
  };
};
function batdau() {
  window.status = 'Xin chao';
}
