/* How far the files are on their way to the server, while a form with files is sent. */
(function () {
  "use strict";

  jQuery(document).on("ajaxSend", function (event, sent, settings) {
    var bar = document.querySelector(".g-upload-bar");
    if (!bar || !(settings.data instanceof FormData)) return;
    settings.xhr = function () {
      var request = new XMLHttpRequest();
      request.upload.addEventListener("progress", function (step) {
        if (!step.lengthComputable) return;
        bar.hidden = false;
        bar.max = step.total;
        bar.value = step.loaded;
      });
      return request;
    };
  });
})();
