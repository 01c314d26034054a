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
rem The serial collector takes the least memory. Java 19 and newer make an archive of classes, and make it again when
rem Dossier or Java has changed. Where the environment has options of the JVM, these count.
set "MEMORY=-XX:+UseSerialGC -Xms96m -XX:NewSize=48m"
set "SHARE=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%CACHE%\dossier\classes.jsa""
if "%DOSSIER_ARCHIVE%"=="off" set "SHARE="
if defined JAVA_TOOL_OPTIONS goto theirs
if defined JDK_JAVA_OPTIONS goto theirs
if defined _JAVA_OPTIONS goto theirs
goto run
:theirs
set "MEMORY="
set "SHARE="
:run
"%JAVA%" -XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=2 -XX:-UsePerfData ^
  -Djdk.reflect.useNativeAccessorOnly=true -Dsun.reflect.inflationThreshold=1000 -Djava.awt.headless=true ^
  %MEMORY% %SHARE% -Xlog:disable -jar "%JAR%" %*
exit /b %ERRORLEVEL%
