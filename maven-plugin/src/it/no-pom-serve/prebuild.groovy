// Asks the preview for the page as soon as the log says that it is there, and then stops the build, as Ctrl-C does: on
// Linux, where the command line of a process is known.
def log = new File(basedir, 'build.log')
def folder = basedir.canonicalPath
Thread.startDaemon('reader') {
  try {
    for (int i = 0; i < 600 && !(log.exists() && log.text.contains('Built 2 documents')); i++) {
      sleep(200)
    }
    def address = (log.text =~ /http:\S+/)[0]
    new File(folder, 'page.html').text = new URL(address + 'index.html').text
  } finally {
    ProcessHandle.current().descendants()
      .filter { it.info().commandLine().map { line -> line.contains(folder) }.orElse(false) }
      .forEach { it.destroy() }
  }
}
return true
