@echo off
rem Starts Dossier with the java of JAVA_HOME, otherwise the one on the PATH.
setlocal DisableDelayedExpansion
set "JAVA="
if not defined JAVA_HOME goto path
rem Quotation marks in JAVA_HOME would end those around the path.
set "JAVA=%JAVA_HOME:"=%\bin\java.exe"
if exist "%JAVA%" goto found
goto none
:path
for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
if defined JAVA goto found
:none
echo dossier: there is no Java; install Java 17 or newer, or set JAVA_HOME 1>&2
exit /b 3
:found
set "JAR="
for %%f in ("%~dp0..\lib\dossier-cli-*.jar") do set "JAR=%%f"
set "CACHE=%LOCALAPPDATA%"
if not defined CACHE set "CACHE=%TEMP%"
if not exist "%CACHE%\dossier" mkdir "%CACHE%\dossier" 2>nul
rem The serial collector takes the least memory; where the environment has options of the JVM, these count.
set "MEMORY=-XX:+UseSerialGC -Xms96m -XX:NewSize=48m"
if defined JAVA_TOOL_OPTIONS set "MEMORY="
if defined JDK_JAVA_OPTIONS set "MEMORY="
rem Java 19 and newer make an archive of classes, and make it again when Dossier or Java has changed.
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=2 -XX:-UsePerfData %MEMORY% ^
  -XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive -Djdk.reflect.useNativeAccessorOnly=true ^
  -Dsun.reflect.inflationThreshold=1000 "-XX:SharedArchiveFile=%CACHE%\dossier\classes.jsa" -Xlog:disable -jar "%JAR%" %*
exit /b %ERRORLEVEL%
