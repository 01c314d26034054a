assert new File(basedir, 'target/site').list() == ['index.html']
assert new File(basedir, 'target/print').list() == ['cv.pdf']
assert !new File(basedir, 'target/dossier').exists()
