// Put in each page by `serve --watch`: loads the page anew after a build.
new EventSource("/__changes").onmessage = () => location.reload();
