// A menu in <details data-menu> closes on Escape and on a click elsewhere.
const sluit = (menu) => {
  menu.open = false;
};

document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("[data-menu][open]")) {
    if (!menu.contains(event.target)) sluit(menu);
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of document.querySelectorAll("[data-menu][open]")) {
    sluit(menu);
    menu.querySelector("summary").focus();
  }
});
