// `/` puts the cursor in the search field, unless somebody is writing.
const zoek = document.querySelector("[data-zoek]");

document.addEventListener("keydown", (event) => {
  const schrijft = event.target.closest("input, textarea, select, [contenteditable]");
  if (!zoek || schrijft || event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!zoek.offsetParent) return;
  event.preventDefault();
  zoek.focus();
  zoek.select();
});
