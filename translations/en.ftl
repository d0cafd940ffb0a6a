unknown = unknown
percentage = { $number }%

### dashboard, api
monitor-title = Progress monitor RBC and SDGs
monitor-description = How far is the Netherlands from the cabinet’s targets for responsible business conduct (RBC) and the Sustainable Development Goals (SDGs)? Published figures, with their sources. Not an official monitor.
monitor-running = The monitor is ready: open { $address } in the browser. Stop it with Ctrl+C.
needs-javascript = This monitor draws its charts with JavaScript. Switch JavaScript on, or take the figures without it: <a href="/api/v1/measurements?format=csv">the measurements</a> and <a href="/api/v1/indicators?format=csv">the indicators</a> as CSV.
page-failed = This page cannot be shown now. The fault is the monitor’s, not yours. Give reference { $reference } to whoever runs the monitor: it leads to the cause in the log.
port-in-use = Port { $port } is taken: another program is listening there. Stop that program, or choose another port: python dashboard.py --port { $other } (or: make run PORT={ $other }).
unknown-route = There is no address { $path }. The README says which addresses there are under /api/.
