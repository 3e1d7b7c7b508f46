/* Deciding about payments: a key each. A accepts, N goes on, S splits, P puts aside, U goes back to the last one. */
(function () {
  "use strict";

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || writing(event.target)) return;
    var key = event.key.toLowerCase();
    if (!/^[anspu]$/.test(key)) return;
    var target = document.querySelector("a[data-key=" + key + "], .g-key-" + key);
    if (!target) return;
    event.preventDefault();
    if (target.tagName === "INPUT") target.focus();
    else target.click();
  });

  function writing(element) {
    return element.isContentEditable || /^(TEXTAREA|SELECT|INPUT)$/.test(element.tagName);
  }
})();
