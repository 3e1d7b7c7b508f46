/* Lists are walked with the keyboard: j and k from anywhere, arrows once a row has the focus. Links stay links. */
(function () {
  "use strict";

  var STEPS = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 };

  document.addEventListener("keydown", function (event) {
    var step = STEPS[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey || writing(event.target)) return;
    var links = Array.from(document.querySelectorAll("[data-rows] .g-row-link"));
    var at = links.indexOf(document.activeElement);
    if (links.length === 0 || (at < 0 && event.key.length > 1)) return;
    event.preventDefault();
    links[at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + step))].focus();
  });

  /* Ctrl and Enter send what is being written, with the button that is seen */
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.target.tagName !== "TEXTAREA") return;
    var buttons = Array.from(event.target.form.querySelectorAll("button[type=submit]"));
    var seen = buttons.find(function (button) { return button.offsetParent !== null; });
    if (seen) seen.click();
  });

  document.addEventListener("DOMContentLoaded", function () {
    var first = document.querySelector("[data-focus=true]");
    if (first) first.focus();
    if (window.jQuery) window.jQuery(document).on("pfAjaxComplete", showMessage);
  });

  /* what an action said stands above the page: whoever has scrolled down is taken to it */
  function showMessage() {
    var message = document.querySelector("#messages .g-note");
    if (!message || message.dataset.seen) return;
    message.dataset.seen = "true";
    var top = message.getBoundingClientRect().top;
    if (top < 64 || top > window.innerHeight) message.scrollIntoView({ block: "start", behavior: "smooth" });
  }

  function writing(element) {
    return element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
  }
})();

/* Running timers are drawn between two looks at the database; what counts is what stands there. */
(function () {
  "use strict";

  function written(seconds) {
    var rest = String(seconds % 60).padStart(2, "0");
    var minutes = Math.floor(seconds / 60);
    return minutes < 60 ? minutes + ":" + rest : Math.floor(minutes / 60) + ":" + String(minutes % 60).padStart(2, "0") + ":" + rest;
  }

  setInterval(function () {
    document.querySelectorAll("[data-tick]").forEach(function (each) {
      var runs = Number(each.dataset.tickRuns);
      if (!runs) return;
      if (each.tickFrom === undefined) each.tickFrom = performance.now();
      var seconds = Number(each.dataset.tick) + runs * Math.floor((performance.now() - each.tickFrom) / 1000);
      var cap = each.dataset.tickCap;
      each.textContent = written(cap === undefined ? seconds : Math.min(seconds, Number(cap)));
    });
  }, 1000);
})();
