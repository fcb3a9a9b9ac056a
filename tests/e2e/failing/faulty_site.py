"""The site on a real server that gets some of its files wrong."""

import threading

from sitebuild.serve.server import Handler, make_server


class FaultySite:
    """Serves a folder. `faults` may change at any time: the start of a file's name -> what goes wrong.

    None: there is no such file; bytes: these come instead; an Event: it comes once that is set.
    """

    def __init__(self, folder):
        self.faults = {}
        self.headers = {}
        self._server = make_server(folder, handler=self._handler())
        self._server.run()
        self.url = self._server.url

    def stop(self):
        for fault in self.faults.values():
            if isinstance(fault, threading.Event):
                fault.set()
        self._server.stop()

    def _handler(self):
        site = self

        class FaultyHandler(Handler):
            def end_headers(self):
                for name, value in site.headers.items():
                    self.send_header(name, value)
                super().end_headers()

            def send_head(self):
                name = self.path.partition("?")[0].rpartition("/")[2]
                fault = next((site.faults[start] for start in site.faults if name.startswith(start)), b"")
                if fault is None:
                    self.send_error(404)
                    return None
                if isinstance(fault, threading.Event):
                    fault.wait()
                elif fault:
                    return self._instead(fault)
                return super().send_head()

            def _instead(self, data):
                self.send_response(200)
                self.send_header("Content-Type", self.guess_type(self.path.partition("?")[0]))
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

        return FaultyHandler
