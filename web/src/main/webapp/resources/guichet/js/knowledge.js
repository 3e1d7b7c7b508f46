/* An article is put into the answer where the cursor is; the answer is then the place to go on. */
(function () {
  "use strict";

  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-insert]");
    var answer = document.getElementById("answer:text");
    if (!button || !answer) return;
    var before = answer.value.slice(0, answer.selectionStart);
    var gap = before && !/\s$/.test(before) ? "\n\n" : "";
    answer.focus();
    answer.setRangeText(gap + button.dataset.insert, answer.selectionStart, answer.selectionEnd, "end");
    answer.dispatchEvent(new Event("input", { bubbles: true }));
    answer.scrollIntoView({ block: "center" });
  });
})();
