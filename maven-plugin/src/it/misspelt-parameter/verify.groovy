def log = new File(basedir, 'build.log').text

assert log.contains("There is no parameter 'docments', which is in the plugin's <configuration>; did you mean 'documents'?")
// Parameters of another goal of the same execution are no error.
assert !log.contains("There is no parameter 'outputDirectory'")
assert !new File(basedir, 'target').exists()
