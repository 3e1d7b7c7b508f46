/* The few behaviours of the shell. Everything is delegated from the document, so it also works for what AJAX brings. */
(function () {
  "use strict";

  /* every form sends the nonce of its page, from the first moment and also after its own replacement: PrimeFaces puts it
     in a little later, and what is pressed before would be refused */
  var nonce = document.currentScript && document.currentScript.nonce;

  function signForms() {
    if (nonce && window.PrimeFaces) window.PrimeFaces.csp.init(nonce);
  }

  document.addEventListener("DOMContentLoaded", signForms);
  if (window.jQuery) window.jQuery(document).on("ajaxSuccess", signForms);

  /* where the visitor's clock stands, for pages that show times; a page that shows them comes again once it is known */
  (function () {
    var zone = window.Intl && Intl.DateTimeFormat().resolvedOptions().timeZone;
    var said = "guichet-zone=" + encodeURIComponent(zone || "");
    var known = function () { return document.cookie.split("; ").indexOf(said) >= 0; };
    if (!zone || known()) return;
    document.cookie = said + "; path=/; max-age=31536000; SameSite=Lax" + (location.protocol === "https:" ? "; Secure" : "");
    document.addEventListener("DOMContentLoaded", function () {
      var shown = document.querySelector("[data-zone]");
      if (shown && shown.dataset.zone !== zone && known()) location.reload();
    });
  })();

  /* why: the answer opens below the row of its amount, across the whole table, or right below it elsewhere */
  function toggleWhy(button) {
    var open = button.getAttribute("aria-expanded") === "true";
    var panel = button.whyPanel || button.closest(".g-why").nextElementSibling;
    button.whyPanel = panel;
    if (!panel.id) panel.id = "why-" + Math.random().toString(36).slice(2);
    button.setAttribute("aria-controls", panel.id);
    button.setAttribute("aria-expanded", String(!open));
    place(button, panel, !open);
    panel.hidden = open;
  }

  function place(button, panel, opening) {
    var row = button.closest("tr");
    if (!row) return;
    if (!opening) {
      var holder = panel.closest("tr.g-why-row");
      button.closest("td").appendChild(panel);
      if (holder) holder.remove();
      return;
    }
    var below = document.createElement("tr");
    below.className = "g-why-row";
    var cell = below.insertCell();
    cell.colSpan = Array.from(row.cells).reduce(function (sum, each) { return sum + each.colSpan; }, 0);
    cell.appendChild(panel);
    row.after(below);
  }

  function toggleNavigation(button) {
    var nav = document.getElementById(button.getAttribute("aria-controls"));
    var open = nav.classList.toggle("g-open");
    button.setAttribute("aria-expanded", String(open));
  }

  /* demo accounts on the login page: one click fills the form */
  function fillLogin(button) {
    document.querySelector("input[id$='login']").value = button.dataset.login;
    document.querySelector("input[id$='password']").value = button.dataset.password;
    document.querySelector("[id$='signIn']").focus();
  }

  /* a secret that is shown once: to the clipboard where the browser allows it, else selected to be copied by hand */
  function copy(button) {
    var field = button.parentElement.querySelector("input[readonly]");
    var copied = function () { button.querySelector("span:last-child").textContent = button.dataset.copied; };
    field.select();
    if (navigator.clipboard) navigator.clipboard.writeText(button.dataset.copy).then(copied, function () { field.focus(); });
    else if (document.execCommand("copy")) copied();
  }

  document.addEventListener("click", function (event) {
    var why = event.target.closest(".g-why-button");
    var toggle = event.target.closest(".g-nav-toggle");
    var demo = event.target.closest("[data-login]");
    if (why) toggleWhy(why);
    if (toggle) toggleNavigation(toggle);
    if (demo) fillLogin(demo);
    var secret = event.target.closest("[data-copy]");
    if (secret) copy(secret);
    document.querySelectorAll("details.g-menu[open]").forEach(function (menu) {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });

  /* chosen files go into the tray at once */
  document.addEventListener("change", function (event) {
    var upload = event.target.type === "file" && event.target.closest(".g-upload");
    if (upload && smallEnough(event.target, upload)) upload.querySelector(".g-upload-hold").click();
  });

  /* what the server would refuse is not sent at all: it would cut the line before it could say why */
  function smallEnough(input, upload) {
    var largest = Number(input.dataset.largest), together = 0, fits = true;
    Array.prototype.forEach.call(input.files, function (file) {
      together += file.size;
      if (file.size > largest) fits = false;
    });
    fits = fits && together <= 2 * largest;
    upload.querySelector(".g-upload-large").hidden = fits;
    if (!fits) input.value = "";
    return fits;
  }

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") closeMenus();
    if (event.key === "/" && !event.ctrlKey && !event.metaKey && !writing(event.target)) {
      var search = document.getElementById("global-search");
      if (search) { event.preventDefault(); search.focus(); search.select(); }
    }
  });

  function closeMenus() {
    document.querySelectorAll("details.g-menu[open]").forEach(function (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  }

  function writing(element) {
    return element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
  }
})();
