/* The day with its people: an appointment is dragged to another time or person; the server decides. */
(function () {
  "use strict";
  var dragged = null;

  function cell(event) {
    return dragged && event.target.closest ? event.target.closest(".g-grid-day td[data-start]") : null;
  }

  function light(one) {
    document.querySelectorAll(".g-grid-day .g-over").forEach(function (each) { each.classList.remove("g-over"); });
    if (one) one.classList.add("g-over");
  }

  document.addEventListener("dragstart", function (event) {
    dragged = event.target.closest ? event.target.closest("[data-appointment]") : null;
    if (dragged) {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", dragged.dataset.appointment);
    }
  });

  document.addEventListener("dragover", function (event) {
    var over = cell(event);
    light(over);
    if (over) event.preventDefault();
  });

  document.addEventListener("drop", function (event) {
    var over = cell(event);
    light(null);
    if (!over) return;
    event.preventDefault();
    var form = over.closest("table").dataset.board;
    document.getElementById(form + ":moving").value = dragged.dataset.appointment;
    document.getElementById(form + ":to").value = over.dataset.start;
    document.getElementById(form + ":with").value = over.dataset.with;
    document.getElementById(form + ":drop").click();
    dragged = null;
  });

  document.addEventListener("dragend", function () { dragged = null; light(null); });
})();
