def log = new File(basedir, 'build.log').text
def names = [ada: 'Ada Example', charles: 'Charles Specimen', grace: 'Grace Sample', kurt: 'Kurt Muster']

// Maven warns if a goal is not thread-safe.
assert !log.contains('not marked as thread-safe')
assert log.contains('Using the MultiThreadedBuilder implementation')
for (module in names.keySet()) {
  def page = new File(basedir, "$module/target/dossier/index.html").text
  // Profiles do not leak into each other's pages.
  assert names.findAll { page.contains("A Talk by ${it.value}") }.keySet() == [module] as Set
  // Paths are relative to the current folder, not to the module.
  assert log =~ /${module}.target.dossier.cv\.pdf/
}
