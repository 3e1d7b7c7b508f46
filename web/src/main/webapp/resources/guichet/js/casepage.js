/* The case page: its beat, the texts that are put in, and its keys. Everything is delegated, so AJAX may replace it. */
(function () {
  "use strict";

  var BEAT_MILLIS = 15000;

  /* who is here, what is being written and what others have changed; nothing beats in a window that nobody sees */
  function beat() {
    if (document.hidden || typeof window.beatNow !== "function" || !document.getElementById("answer")) return;
    /* behind an action it would wait for a form that the action's answer may take away */
    if (window.PrimeFaces.ajax.Queue.isEmpty()) window.beatNow();
    else setTimeout(beat, 1000);
  }

  setInterval(beat, BEAT_MILLIS);
  document.addEventListener("visibilitychange", beat);
  document.addEventListener("DOMContentLoaded", function () { setTimeout(beat, 400); });

  /* the bar goes with the clock; at the cap the page asks the server once what holds now */
  setInterval(function () {
    document.querySelectorAll("[data-bar-runs]").forEach(function (bar) {
      var runs = Number(bar.dataset.barRuns);
      if (!runs || bar.value >= bar.max) return;
      if (bar.from === undefined) { bar.from = performance.now(); bar.began = bar.value; }
      bar.value = bar.began + runs * Math.floor((performance.now() - bar.from) / 1000);
      if (bar.value >= bar.max) beat();
    });
  }, 1000);

  function insert(text) {
    var area = document.getElementById("answer:text");
    if (!area) return;
    var at = area.selectionStart;
    var before = area.value.slice(0, at);
    var gap = before && !before.endsWith("\n") ? "\n" : "";
    area.value = before + gap + text + area.value.slice(area.selectionEnd);
    area.focus();
    area.selectionStart = area.selectionEnd = at + gap.length + text.length;
    area.dispatchEvent(new Event("input", { bubbles: true }));
    if (window.jQuery) window.jQuery(area).trigger("keyup");
  }

  document.addEventListener("click", function (event) {
    var snippet = event.target.closest("[data-insert]");
    if (snippet) { insert(snippet.dataset.insert); snippet.closest(".g-snippets").open = false; }
    var press = event.target.closest("[data-press]");
    if (press) document.getElementById(press.dataset.press).click();
    var keys = event.target.closest("[data-keys]");
    if (keys) document.getElementById(keys.dataset.keys).showModal();
  });

  function write(mode) {
    var area = document.getElementById("answer:text");
    if (!area) return;
    var choice = document.querySelector("input[name='answer:mode'][value='" + mode + "']");
    if (choice) choice.click();
    area.focus();
  }

  function open(element) {
    for (var up = element.parentElement; up; up = up.parentElement) if (up.tagName === "DETAILS") up.open = true;
  }

  function go(key) {
    var all = Array.from(document.querySelectorAll("[data-key='" + key + "']"));
    var target = all[0];
    if (!target) return false;
    open(target);
    target.focus();
    if (!/^(INPUT|TEXTAREA|SELECT|SUMMARY)$/.test(target.tagName)) target.click();
    return true;
  }

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    var keys = document.getElementById("keys");
    if (!keys || keys.open || writing(event.target)) return;
    var done = true;
    if (event.key === "?") keys.showModal();
    else if (event.key === "r") write("answer");
    else if (event.key === "n") write("note");
    else done = /^[a-z]$/.test(event.key) && go(event.key);
    if (done) event.preventDefault();
  });

  function writing(element) {
    return element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
  }
})();
