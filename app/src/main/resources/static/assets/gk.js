// Only what the pages can do without: a form is sent once, the list of refusals is heard first, letters are counted.
(() => {
  "use strict";
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    setTimeout(() => delete form.dataset.sent, 5000);
  });
  // coming back by the browser's button, the form may be sent again
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
  });
  document.querySelector(".gk-errors")?.focus();
  document.querySelectorAll("textarea[maxlength]").forEach((area) => {
    const told = document.getElementById(area.id + "-count");
    if (!told) return;
    const tell = () => { told.textContent = "已写" + area.value.length + "个字，"; };
    area.addEventListener("input", tell);
    tell();
  });
})();
