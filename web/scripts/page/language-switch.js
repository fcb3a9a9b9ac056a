// The slides have the same names in both languages: the switch keeps the one in view.

export function keepSlide() {
  const other = document.getElementById("language-switch");
  other?.addEventListener("click", () => {
    other.hash = location.hash;
  });
}
