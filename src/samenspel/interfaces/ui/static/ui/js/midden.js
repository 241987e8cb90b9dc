// A drawing wider than the screen begins in the middle, where the child is: <div data-midden>.
for (const vlak of document.querySelectorAll("[data-midden]")) {
  vlak.scrollLeft = (vlak.scrollWidth - vlak.clientWidth) / 2;
}
