/* The inbox: choosing rows, its keys, and whether something has changed since. Everything is delegated from the document. */
(function () {
  "use strict";

  function boxes() {
    return Array.from(document.querySelectorAll("[data-pick] input[name=pick]"));
  }

  function count() {
    var all = boxes();
    var chosen = all.filter(function (box) { return box.checked; });
    var bar = document.querySelector("[data-bulk]");
    if (bar) {
      bar.hidden = chosen.length === 0;
      bar.querySelector("[data-bulk-count]").textContent = chosen.length;
    }
    all.forEach(function (box) { box.closest("tr").classList.toggle("g-marked", box.checked); });
    var head = document.querySelector("[data-pick-all]");
    if (head) {
      head.checked = all.length > 0 && chosen.length === all.length;
      head.indeterminate = chosen.length > 0 && chosen.length < all.length;
    }
  }

  document.addEventListener("change", function (event) {
    if (event.target.matches("[data-pick-all]")) boxes().forEach(function (box) { box.checked = event.target.checked; });
    if (event.target.matches("[data-pick-all], [data-pick] input[name=pick]")) count();
  });

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || writing(event.target)) return;
    if (event.key === "?") help();
    if (event.key === "x") pick(event);
  });

  function pick(event) {
    var row = event.target.closest("[data-pick] tr");
    var box = row && row.querySelector("input[name=pick]");
    if (!box) return;
    event.preventDefault();
    box.checked = !box.checked;
    count();
  }

  function help() {
    var keys = document.getElementById("keys");
    if (keys && !keys.open) keys.showModal();
  }

  /* a box that is chosen with the mouse is no place to write */
  function writing(element) {
    return element.isContentEditable || /^(TEXTAREA|SELECT)$/.test(element.tagName)
      || (element.tagName === "INPUT" && element.type !== "checkbox");
  }

  /* one small question now and then, while somebody looks; the list does not move under his hands */
  var EVERY = 15000;

  function ask() {
    var news = document.getElementById("inbox-news");
    if (!news || document.hidden || !news.dataset.since) return;
    fetch(news.dataset.ask + "?since=" + encodeURIComponent(news.dataset.since), { headers: { Accept: "application/json" } })
      .then(function (answer) { return answer.ok && !answer.redirected ? answer.json() : null; })
      .then(function (changes) {
        if (!changes || changes.cases === 0) return;
        news.querySelector("span").textContent = changes.cases === 1 ? news.dataset.one : news.dataset.many.replace("{0}", changes.cases);
        news.hidden = false;
      })
      .catch(function () { /* the next time */ });
  }

  document.addEventListener("DOMContentLoaded", function () {
    count();
    setInterval(ask, EVERY);
    if (window.jQuery) window.jQuery(document).on("pfAjaxComplete", count);
  });
})();
