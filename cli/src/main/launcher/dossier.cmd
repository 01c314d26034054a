@echo off
rem Starts Dossier with the java of JAVA_HOME, otherwise the one on the PATH.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "JAR="
for %%f in ("%~dp0..\lib\dossier-cli-*.jar") do set "JAR=%%f"
if not exist "%LOCALAPPDATA%\dossier" mkdir "%LOCALAPPDATA%\dossier" 2>nul
rem Java 19 and newer make an archive of classes, and make it again when Dossier or Java has changed.
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive ^
  "-XX:SharedArchiveFile=%LOCALAPPDATA%\dossier\classes.jsa" -Xlog:disable -jar "%JAR%" %*
exit /b %ERRORLEVEL%
